// SPDX-License-Identifier: GPL-3.0-or-later
// Where files can be let go.
#pragma once

#include <QFrame>

namespace squeeze {

/// Idle, over with something it takes (says what will happen), or over with something it refuses (says why).
class DropZone : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(const QString& idle, const QString& second = {}, QWidget* parent = nullptr);
    enum class State { Idle, Accepts, Refuses };
    void setState(State state, const QString& text = {});
    State state() const { return m_state; }
    /// While idle. With a layout of its own the zone paints only its frame.
    void setTexts(const QString& idle, const QString& second);
    void setRadius(int radius) { m_radius = radius; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    State m_state = State::Idle;
    QString m_idle, m_second, m_text;
    int m_radius = 6;
};

} // namespace squeeze
