// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a model card that are mostly words: what it is, for what and for what not, and its limits.
#include "app/studio/export/card_sections.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace squeeze::studio::card {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

QString listed(const QStringList& points) {
    QString text;
    for (const auto& point : points) text += "- " + point + "\n";
    return text;
}

QString graph_name(const Input& input) {
    return escape_markdown(QString::fromStdString(input.request.model->graph->name));
}

} // namespace

QString summary(const Input& input) {
    const Format format;
    const auto classes = input.request.model->graph->classes();
    QString text = "# " + escape_markdown(input.request.name) + "\n\n";
    text += Words::tr("%1 that tells %Ln classes of photos apart, in %2.", nullptr, classes)
                .arg(graph_name(input), format.bytes(input.measures.bytesAfter));
    if (input.measures.bytesBefore > input.measures.bytesAfter && input.measures.bytesAfter)
        text += " " + Words::tr("It is %1 smaller than the network it was made from.")
                          .arg(format.ratio(double(input.measures.bytesBefore) / double(input.measures.bytesAfter)));
    if (input.request.untrained)
        text += "\n\n" + Words::tr("**Random weights:** nothing has trained this network; its answers mean nothing.");
    else if (input.request.draft)
        text +=
            "\n\n" + Words::tr("**Before retraining:** this network was pruned or shared and not trained since; its "
                               "accuracy is lower than it could be.");
    return text + "\n";
}

QString use(const Input& input) {
    return "## " + Words::tr("Intended use") + "\n\n" +
           Words::tr(
               "Telling which of these %Ln classes a photo shows, where photos look like those it was trained on: "
               "teaching, sorting a photo collection, small devices with little memory.",
               nullptr, input.request.model->graph->classes()) +
           " " + Words::tr("It always names one of its classes, also for a photo that shows none of them.") + "\n";
}

QString misuse(const Input&) {
    return "## " + Words::tr("Not for") + "\n\n" +
           listed({Words::tr("Surveillance: following, identifying or counting people, or guessing who or what "
                             "they are. Being small makes it easy to hide in cameras; that is no use it was made for."),
                   Words::tr("Decisions about a person: access, insurance, work, police, health."),
                   Words::tr("Anything where a wrong answer does harm and nobody looks again, such as driving or "
                             "medical findings."),
                   Words::tr("Photos of another kind than its training photos (other cameras, seasons, places) without "
                             "measuring on them first.")});
}

QString limits(const Input& input) {
    const Format format;
    QStringList points;
    const auto& after = input.measures.after;
    const auto classes = input.request.dataset ? input.request.dataset->classes().size() : 0;
    const auto scores = by_class(after, classes);
    const auto few = std::count_if(scores.begin(), scores.end(), [](const ClassScore& c) { return c.count < 30; });
    if (after.n == 0)
        points << Words::tr("Its accuracy was not measured for this export.");
    else if (few > 0)
        points << Words::tr("%Ln classes were measured on fewer than 30 photos; their accuracy is rough.", nullptr,
                            int(few));
    if (input.request.dataset && input.request.dataset->synthetic())
        points << Words::tr("It was trained on scenes that a program draws. Its accuracy there says nothing about real "
                            "photos.");
    if (after.n && after.split == Split::Validation)
        points << Words::tr(
            "It was measured on validation photos, on which choices were made too; on new photos it may "
            "do worse.");
    if (input.measures.before.n)
        points << Words::tr(
            "Compression does not cost all classes the same; the table above says which ones lose most.");
    points << Words::tr("Photos are shrunk to %1 × %1 pixels before it sees them; what is smaller than that is lost.")
                  .arg(input.request.model->input.size)
           << Words::tr("The probability it gives is not a promise: networks are often surer than they are right.");
    return "## " + Words::tr("Limits") + "\n\n" + listed(points);
}

QString origin(const Input& input) {
    const auto& request = input.request;
    QString text = "## " + Words::tr("How it was made") + "\n\n";
    if (!request.recipeText.empty())
        text += Words::tr("Recipe:") + "\n\n    " + QString::fromStdString(request.recipeText).simplified() + "\n\n";
    if (!request.command.empty())
        text += (request.draft ? Words::tr("The command that makes it, without retraining:")
                               : Words::tr("The command that repeats it:")) +
                "\n\n    " + QString::fromStdString(request.command).simplified() + "\n\n";
    text += Words::tr("Equal recipe, seed, photos, threads and type of processor give equal bytes.") + "\n\n";
    return text + Words::tr("Made with Squeeze Studio %1.").arg(QStringLiteral(SQUEEZE_VERSION)) + "\n";
}

} // namespace squeeze::studio::card
