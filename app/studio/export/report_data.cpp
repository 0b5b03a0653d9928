// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/report_data.h"

#include "widgets/theme/format.h"

#include <QCoreApplication>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString part(Split split, std::uint64_t n) {
    const int count = int(std::min<std::uint64_t>(n, 1u << 30));
    return split == Split::Test ? Words::tr("on %Ln test photos", nullptr, count)
                                : Words::tr("on %Ln validation photos", nullptr, count);
}

} // namespace

pipeline::ReportInput report_input(const ExportRequest& request, const FinalMeasures& measures) {
    pipeline::ReportInput input;
    input.title = request.name.toStdString();
    input.settings = request.settings;
    if (input.settings.recipe.empty()) input.settings.recipe = request.recipeText;
    if (input.settings.data.empty() && request.dataset) input.settings.data = request.dataset->name();
    input.command = request.command;
    input.synthetic = request.dataset && request.dataset->synthetic();
    if (request.dataset)
        input.classes = request.dataset->classes();
    else if (request.model)
        input.classes = request.model->labels;
    input.measurements = request.measurements;
    if (request.model) input.after = *request.model;
    input.before = request.original ? *request.original : input.after;
    input.encoding = request.encoding;
    input.test_before = measures.before;
    input.test_after = measures.after;
    input.bytes_before = measures.bytesBefore ? measures.bytesBefore : measures.bytesAfter;
    input.bytes_after = measures.bytesAfter;
    input.seconds = request.seconds;
    return input;
}

QString first_lines(const pipeline::ReportInput& input) {
    if (!input.after.graph) return {};
    const Format format;
    QString text = Words::tr("%1 for %Ln classes, %2", nullptr, input.after.graph->classes())
                       .arg(QString::fromStdString(input.after.graph->name), format.bytes(input.bytes_after));
    if (input.bytes_before > input.bytes_after && input.bytes_after)
        text += ", " + Words::tr("%1 smaller than the original")
                           .arg(format.ratio(double(input.bytes_before) / double(input.bytes_after)));
    if (const auto& after = input.test_after; after.n) {
        const auto around = wilson(after.top1, after.n);
        const Figure top1{after.top1, Known::Measured, after.n, around.low, around.high};
        text += ", " + format.accuracy(top1) + " " + format.interval(top1) + " " + part(after.split, after.n) + ".";
        if (input.test_before.n)
            text += " " + Words::tr("The original reached %1.").arg(format.percent(input.test_before.top1));
    } else {
        text += ". " + Words::tr("Accuracy is measured on test photos when the report is saved.");
    }
    if (input.synthetic) text += " " + Words::tr("The photos are synthetic scenes.");
    return text;
}

} // namespace squeeze::studio
