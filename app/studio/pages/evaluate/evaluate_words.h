// SPDX-License-Identifier: GPL-3.0-or-later
// What the Evaluate page says in words, and the small parts that say it.
#pragma once

#include "app/studio/ask/classifier.h"
#include "app/studio/pages/evaluate/evaluate_figures.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;

namespace squeeze::studio {

/// A 16 px icon in a tone.
class SignIcon : public QWidget {
public:
    enum class Tone { Second, Ok, Warning };
    explicit SignIcon(QWidget* parent = nullptr);
    void set(const QString& icon, Tone tone);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Second;
};

struct VerdictWords {
    QString icon, says, more;
    SignIcon::Tone tone = SignIcon::Tone::Second;
};
/// "The two models disagree." "Their attention overlaps by 41 %."
VerdictWords verdict_of(const PhotoAnswer& answer, double threshold);

QString class_of(const PhotoAnswer& answer, int output); ///< its label, or "class 12"
QStandardItemModel* answer_table(const PhotoAnswer& answer, QObject* owner);
QStandardItemModel* verdict_table(const std::vector<Verdict>& verdicts, QObject* owner);

/// "Same photos, both models: 58 lost, 40 won back. Change −0.6 ± 0.6 points."
QString change_words(const Change& change);
/// "Hurt most: glacier −1.1, mountain −1.0 points."
QString hurt_words(const std::vector<PerClass>& rows);
/// "Balanced 91.0 %, was 91.6 %."
QString balanced_words(const Comparison& comparison);
/// "91.2 % answered, 96.3 % of them right"
QString sure_words(const Sure& now, double threshold);

/// The same button with its icon alone; the words are its name and tool tip.
QPushButton* icon_only(QPushButton* button);
/// In the middle of whatever room there is.
QWidget* in_the_middle(QWidget* inside);

/// Folders, and files that begin like a photo; false when there is anything else among them.
bool are_photos(const QStringList& paths);

} // namespace squeeze::studio
