// SPDX-License-Identifier: GPL-3.0-or-later
// One word on a soft ground: how a self-check ended.
#pragma once

#include <QWidget>

namespace squeeze::studio {

class StatePill : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Quiet, Ok, Warning, Error };
    explicit StatePill(QWidget* parent = nullptr);
    void set(Tone tone, const QString& word);
    const QString& word() const { return m_word; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone = Tone::Quiet;
    QString m_word;
};

} // namespace squeeze::studio
