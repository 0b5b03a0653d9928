// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard's five steps in a row: done, current, to come. Those that can be reached are buttons.
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace squeeze::studio {

/// One step: a disc with its number or a tick, and its name.
class StepButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { ToCome, Current, Done };
    StepButton(int number, const QString& name, QWidget* parent = nullptr);
    void setState(State state);
    State state() const { return m_state; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int m_number;
    State m_state = State::ToCome;
};

class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(const QStringList& names, QWidget* parent = nullptr);
    void set(int current, const std::vector<bool>& done, int reachable); ///< steps up to `reachable` can be clicked
    StepButton* step(int index) const { return m_steps[std::size_t(index)]; }

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<StepButton*> m_steps;
};

} // namespace squeeze::studio
