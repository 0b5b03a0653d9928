// SPDX-License-Identifier: GPL-3.0-or-later
// How far something is.
#pragma once

#include <QWidget>

namespace squeeze {

/// A thin rounded bar, 4 px by default; a negative share: busy.
class ThinBar : public QWidget {
    Q_OBJECT
public:
    explicit ThinBar(QWidget* parent = nullptr, int height = 4);
    void setShare(double share); ///< 0..1, negative: unknown
    double share() const { return m_share; }
    QSize sizeHint() const override;

protected:
    void timerEvent(QTimerEvent*) override;
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;
    void paintEvent(QPaintEvent*) override;

private:
    void animate();

    double m_share = 0, m_phase = 0;
    int m_timer = 0;
    int m_height;
};

} // namespace squeeze
