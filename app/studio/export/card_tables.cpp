// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a model card that are mostly figures: data, accuracy by class, work, files.
#include "app/studio/export/card_sections.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

namespace squeeze::studio::card {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

QString table_row(const QStringList& cells) { return "| " + cells.join(" | ") + " |\n"; }
QString rule(int left, int right) {
    return "|" + QString(":--|").repeated(left) + QString("--:|").repeated(right) + "\n";
}

Figure figure(const ClassScore& score) {
    Figure result;
    if (score.count == 0) return result;
    result.value = double(score.right) / double(score.count);
    result.known = Known::Measured;
    result.n = score.count;
    const auto around = wilson(result.value, score.count);
    result.low = around.low, result.high = around.high;
    return result;
}

/// "91.3 % ± 1.0"; "27 of 30" under 100 photos.
QString score_text(const ClassScore& score) {
    if (score.count == 0) return QStringLiteral("–");
    const Format format;
    const auto known = figure(score);
    return score.count < 100 ? format.interval(known) : format.accuracy(known) + " " + format.interval(known);
}

ClassScore total(const nn::Evaluation& evaluation) {
    ClassScore all;
    all.count = evaluation.n;
    for (std::size_t i = 0; i < evaluation.labels.size(); ++i)
        all.right += evaluation.predicted[i] == evaluation.labels[i];
    return all;
}

QString change(const ClassScore& before, const ClassScore& after) {
    if (!before.count || !after.count) return QStringLiteral("–");
    return Format().points(figure(after).value - figure(before).value);
}

QStringList score_row(const QString& name, const ClassScore& before, const ClassScore& after) {
    return {name, Format().count(after.count), score_text(before), score_text(after), change(before, after)};
}

QString part_name(Split split) {
    return split == Split::Test         ? Words::tr("test")
           : split == Split::Validation ? Words::tr("validation")
                                        : Words::tr("train");
}

QString check_text(const ExportRow& row) {
    const Format format;
    switch (row.check) {
    case ExportRow::Check::Same:
    case ExportRow::Check::Differs:
        return Words::tr("%1 of %2 answers the same, largest change of a probability %3")
            .arg(format.count(row.agree), format.count(row.asked), format.threshold(row.worst));
    case ExportRow::Check::Failed:
        return Words::tr("failed") + ": " + escape_markdown(row.problem);
    default:
        return row.sameBytes ? Words::tr("opened again, answers not compared") : Words::tr("not checked");
    }
}

} // namespace

QString data(const Input& input) {
    QString text = "## " + Words::tr("Data") + "\n\n";
    const auto& dataset = input.request.dataset;
    const Format format;
    QStringList names;
    for (const auto& label : dataset ? dataset->classes() : input.request.model->labels)
        names << escape_markdown(QString::fromStdString(label));
    if (dataset) {
        text += Words::tr("%1: %2 photos for training, %3 for validation, %4 for test.")
                    .arg(escape_markdown(QString::fromStdString(dataset->name())),
                         format.count(dataset->indices(Split::Train).size()),
                         format.count(dataset->indices(Split::Validation).size()),
                         format.count(dataset->indices(Split::Test).size())) +
                "\n\n";
        if (dataset->synthetic())
            text += Words::tr("All of them are synthetic scenes drawn by the program itself.") + "\n\n";
    } else {
        text += Words::tr("The photos it was trained on are not known here.") + "\n\n";
    }
    if (!names.isEmpty()) text += Words::tr("%Ln classes: ", nullptr, int(names.size())) + names.join(", ") + "\n";
    return text;
}

QString accuracy(const Input& input) {
    const auto &before = input.measures.before, &after = input.measures.after;
    QString text = "## " + Words::tr("Accuracy") + "\n\n";
    if (after.n == 0) return text + Words::tr("Not measured for this export.") + "\n";
    const Format format;
    const auto& names = input.request.dataset->classes();
    text += Words::tr("Top-1 on %1 %2 photos, before and after compression, measured. The interval is the 95 % Wilson "
                      "interval.")
                .arg(format.count(after.n), part_name(after.split)) +
            "\n\n";
    text += table_row({Words::tr("Class"), Words::tr("Photos"), Words::tr("Original"), Words::tr("This file"),
                       Words::tr("Change")}) +
            rule(1, 4);
    const auto was = by_class(before, names.size()), is = by_class(after, names.size());
    for (std::size_t c = 0; c < names.size(); ++c)
        text += table_row(score_row(escape_markdown(QString::fromStdString(names[c])), was[c], is[c]));
    text += table_row(score_row("**" + Words::tr("All") + "**", total(before), total(after)));
    return text + "\n" +
           Words::tr("Balanced accuracy (mean over classes): %1, was %2.")
               .arg(format.percent(after.balanced), before.n ? format.percent(before.balanced) : QStringLiteral("–")) +
           "\n";
}

QString work(const Input& input) {
    const Format format;
    const auto cost = work_per_answer(*input.request.model);
    return "## " + Words::tr("Work per answer") + "\n\n" +
           Words::tr(
               "%1 multiply-accumulates for one photo (%2 of them with a weight that is not zero), about %3 moved "
               "when weights and activations are fp32. These stand in for energy, which was not measured.")
               .arg(format.count(cost.macs), format.count(cost.effective), format.roughBytes(double(cost.moved))) +
           "\n";
}

QString files(const Input& input) {
    QString text = "## " + Words::tr("Files") + "\n\n" +
                   table_row({Words::tr("File"), Words::tr("Check"), Words::tr("SHA-256"), Words::tr("Bytes")}) +
                   rule(3, 1);
    const Format format;
    QStringList notes;
    for (const auto& row : input.rows) {
        if (row.file.isEmpty()) continue;
        text += table_row({escape_markdown(row.file.section(u'/', -1)), check_text(row),
                           row.sha256.isEmpty() ? QStringLiteral("–") : "`" + row.sha256 + "`",
                           format.count(row.fileBytes)});
        if (!row.note.isEmpty())
            notes << escape_markdown(row.file.section(u'/', -1)) + ": " + escape_markdown(row.note);
    }
    for (const auto& note : notes) text += "\n" + note + "\n";
    return text;
}

} // namespace squeeze::studio::card
