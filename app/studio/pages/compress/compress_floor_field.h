// SPDX-License-Identifier: GPL-3.0-or-later
// The least accuracy that people accept: "85", "85 %", or nothing for none.
#pragma once

#include <QLineEdit>

namespace squeeze::studio {

class FloorField : public QLineEdit {
    Q_OBJECT
public:
    explicit FloorField(QWidget* parent = nullptr);
    void setFloor(double top1); ///< 0..1, 0: none; left alone while people type
    double floor() const { return m_floor; }

Q_SIGNALS:
    void typed(double top1); ///< 0: none any more
    void wrong(bool wrong);  ///< what stands there is no share in percent

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void finish();
    void restore();

    double m_floor = 0;
};

/// A share typed in percent, "85", "85,5 %" by the locale, as 0..1; nothing where it is none from 1 to 100.
std::optional<double> shareTyped(QString text);

} // namespace squeeze::studio
