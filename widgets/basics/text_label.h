// SPDX-License-Identifier: GPL-3.0-or-later
// A label in one of the text roles.
#pragma once

#include <QLabel>

namespace squeeze {

/// A label in one of the text roles; elides with a tool tip when there is no room.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Normal, Second, Third, Target, Ok, Warning, Error };
    TextLabel(const QString& text, int role /*TextRole*/, Tone tone = Tone::Normal, QWidget* parent = nullptr);
    void setTone(Tone tone);
    void setElided(bool elided, int letters = 3); ///< so many letters are always shown
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void dress();

    int m_role;
    Tone m_tone;
    bool m_elided = false;
    int m_letters = 3;
};

} // namespace squeeze
