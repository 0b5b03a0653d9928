// SPDX-License-Identifier: GPL-3.0-or-later
// What one layer's bytes are spent on, as a sum: "7,416 B = positions 4,485 + values 2,632 + bias 256 + codebook 32 +
// header 11".
#pragma once

#include "widgets/layers/figure_font.h"

#include <QWidget>

#include <cstdint>
#include <optional>

namespace squeeze {

/// Bytes of one layer; exact.
struct LayerBytes {
    std::uint64_t values = 0, positions = 0, codebook = 0, biases = 0, header = 0;
    std::uint64_t total() const { return values + positions + codebook + biases + header; }
    bool operator==(const LayerBytes&) const = default;
};

class LayerPartsLine : public QWidget {
    Q_OBJECT
public:
    explicit LayerPartsLine(QWidget* parent = nullptr);
    void set(const LayerBytes& bytes);
    QString text() const; ///< the whole sum
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    LayerBytes m_bytes;
    std::optional<FigureFont> m_plain, m_strong;
};

} // namespace squeeze
