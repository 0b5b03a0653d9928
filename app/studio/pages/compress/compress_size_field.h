// SPDX-License-Identifier: GPL-3.0-or-later
// A size as people type it: "61,440", "60 KiB", "0.3 MB", "10x"; one value with the slider beside it.
#pragma once

#include <QFrame>

#include <cstdint>

class QComboBox;
class QLineEdit;

namespace squeeze::studio {

class SizeField : public QFrame {
    Q_OBJECT
public:
    enum class Unit { Bytes, Kilobytes, Kibibytes, Megabytes, Times };
    explicit SizeField(QWidget* parent = nullptr);
    void setOriginal(std::uint64_t bytes) { m_original = bytes; }
    void setBytes(std::uint64_t bytes); ///< left alone while people type
    std::uint64_t bytes() const { return m_bytes; }
    QLineEdit* field() const { return m_field; }
    QComboBox* unit() const { return m_unit; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void typed(quint64 bytes);
    void wrong(bool wrong); ///< what stands there is no size

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void finish();
    QString shown() const;
    void setWrong(bool wrong);

    QLineEdit* m_field;
    QComboBox* m_unit;
    std::uint64_t m_bytes = 0, m_original = 0;
    bool m_wrong = false;
};

} // namespace squeeze::studio
