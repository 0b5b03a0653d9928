// SPDX-License-Identifier: GPL-3.0-or-later
// The report into a file of its own, beside what was exported.
#include "app/studio/export/export_work.h"
#include "app/studio/export/file_names.h"
#include "app/studio/export/report_data.h"
#include "app/studio/export/report_pages.h"

#include <QCoreApplication>

namespace squeeze::studio {

QString write_report(const ExportRequest& request, const ReportChoice& choice, FinalMeasures& measures,
                     Progress& progress) {
    if (!request.model)
        throw Error(Fault::Input,
                    QCoreApplication::translate("Export", "There is no model to report on yet.").toStdString());
    if (measures.after.n == 0)
        measures = measure_final(request.original, *request.model, request.encoding, request.dataset, progress);
    auto input = report_input(request, measures);
    input.parts = {choice.result, choice.method, choice.layers, choice.confusion};
    const bool html = choice.kind == ReportChoice::Kind::Html;
    Bytes file;
    if (html) {
        const auto text = pipeline::report_html(input);
        file.assign(text.begin(), text.end());
    } else {
        const auto shared = std::make_shared<const pipeline::ReportInput>(std::move(input));
        file = ReportPages(shared, choice).pdf(request.name);
    }
    const auto folder = std::filesystem::path(request.folder.toStdString());
    require_room(folder, file.size());
    const auto names =
        free_names(folder, file_name(request.name.toStdString()), {html ? ".report.html" : ".report.pdf"});
    write_new(names.files.front(), file);
    return QString::fromStdString(names.files.front().string());
}

} // namespace squeeze::studio
