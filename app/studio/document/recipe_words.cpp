// SPDX-License-Identifier: GPL-3.0-or-later
// The parser speaks English and knows no Qt. Its sentences stand here with place holders for what they name; in front
// of each it says where, "step 2: prune: 'keep=x': ".
#include "app/studio/document/recipe_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace squeeze::studio {

namespace {

constexpr const char* sentences[] = {
    QT_TRANSLATE_NOOP("Recipe", "a parameter is written name=value or LAYER:name=value"),
    QT_TRANSLATE_NOOP("Recipe", "the layer's name is missing before the colon"),
    QT_TRANSLATE_NOOP("Recipe", "is given twice"),
    QT_TRANSLATE_NOOP("Recipe", "is empty; there is a '|' too many"),
    QT_TRANSLATE_NOOP("Recipe", "unknown stage '%1': known: %2"),
    QT_TRANSLATE_NOOP("Recipe", "unknown parameter '%1'; known: %2"),
    QT_TRANSLATE_NOOP("Recipe", "this parameter cannot be set for a single layer"),
    QT_TRANSLATE_NOOP("Recipe", "a whole number is needed"),
    QT_TRANSLATE_NOOP("Recipe", "a number is needed"),
    QT_TRANSLATE_NOOP("Recipe", "must be between %1 and %2"),
    QT_TRANSLATE_NOOP("Recipe", "must be one of %1"),
    QT_TRANSLATE_NOOP("Recipe", "must be true or false"),
    QT_TRANSLATE_NOOP("Recipe", "exactly one of keep, threshold and deviations is needed, for example keep=0.2"),
    QT_TRANSLATE_NOOP("Recipe", "works with keep only; drop it or use keep"),
    QT_TRANSLATE_NOOP("Recipe", "'keep=0' would leave nothing of a layer; keep a share above 0, such as 0.05"),
    QT_TRANSLATE_NOOP("Recipe", "the model has no layer '%1': its layers are %2"),
};

QString say(const char* english) { return QCoreApplication::translate("Recipe", english); }

/// Where it is: "step 2: prune: 'keep=x': ", of which only the first word is one.
QString place(QString where) {
    static const QRegularExpression step(QStringLiteral("^[Ss]tep (\\d+)"));
    if (const auto found = step.match(where); found.hasMatch())
        where.replace(0, found.capturedLength(), say(QT_TRANSLATE_NOOP("Recipe", "step %1")).arg(found.captured(1)));
    return where;
}

} // namespace

QString recipeWords(const QString& english) {
    for (const char* sentence : sentences) {
        auto form = QRegularExpression::escape(QString::fromUtf8(sentence));
        for (const char* hole : {"\\%1", "\\%2"}) form.replace(QString::fromUtf8(hole), QStringLiteral("(.*)"));
        const QRegularExpression whole(QStringLiteral("^((?:.*: )?)") + form + QStringLiteral("( \\(.*\\))?\\.?$"),
                                       QRegularExpression::DotMatchesEverythingOption);
        const auto found = whole.match(english);
        if (!found.hasMatch()) continue;
        auto said = say(sentence);
        for (int hole = 1; said.contains(u'%' + QString::number(hole)); ++hole)
            said.replace(u'%' + QString::number(hole), found.captured(hole + 1));
        return place(found.captured(1)) + said;
    }
    return place(english);
}

} // namespace squeeze::studio
