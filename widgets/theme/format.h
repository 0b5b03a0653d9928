// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people read them, by the locale: one home for every figure in the window and the report's PDF.
#pragma once

#include "widgets/theme/known.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace squeeze {

class Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    explicit Format(QLocale locale = QLocale());

    QString count(std::uint64_t n) const;        ///< "17,034"
    QString bytes(std::uint64_t n) const;        ///< exact: "61,204 B"
    QString roughBytes(double n) const;          ///< three figures, decimal: "2.90 MB"
    QString byteChange(std::int64_t n) const;    ///< signed: "−612 B"
    QString percent(double share) const;         ///< one decimal, two above 99 %: "91.3 %" (U+202F)
    QString points(double difference) const;     ///< a difference of shares: "−0.6 points"
    QString ratio(double times) const;           ///< "47.4×"; no decimals from 100
    QString threshold(double value) const;       ///< four decimals
    QString duration(double seconds) const;      ///< "2 min 12 s"
    QString roughDuration(double seconds) const; ///< "about 4 min"
    QString milliseconds(double ms) const;       ///< "3.1 ms"
    /// "91.3 %", "≈ 88.7 %" or "–", as the figure is known.
    QString accuracy(const Figure& figure) const;
    /// "± 1.0", "90.1 – 92.0" when the sides differ by more than 0.3 points, "27 of 30" under 100 photos.
    QString interval(const Figure& figure) const;
    /// "236 B to spare" / "9,080 B over"; never rounded.
    QString budget(std::uint64_t bytes, std::uint64_t target) const;

    /// "61440", "60 KiB", "60 KB", "0.3 MB", "10x" (of `original`); nothing where it is none of these or not positive.
    std::optional<std::uint64_t> parseSize(const QString& text, std::uint64_t original) const;

private:
    QLocale m_locale;
};

} // namespace squeeze
