// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/self_check.h"

#include "backend/core/files.h"
#include "backend/data/digest.h"
#include "backend/formats/formats.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

#include <chrono>
#include <cmath>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};
constexpr qsizetype most_listed = 100;

/// The file as it stands on the disk against what was meant.
void compare_bytes(ExportRow& row, const std::filesystem::path& path, const Bytes& meant) {
    const auto file = read_file(path);
    row.fileBytes = file.size();
    row.sha256 = QString::fromStdString(data::hex(data::sha256(file)));
    row.sameBytes = file == meant;
    if (row.sameBytes) return;
    const Format format;
    throw Error(
        Fault::Corrupt,
        (file.size() == meant.size()
             ? Words::tr("The file reads back differently from what was written.")
             : Words::tr("The file has %1 instead of %2.").arg(format.bytes(file.size()), format.bytes(meant.size())))
            .toStdString());
}

/// Read by content, as `squeeze evaluate` would; what such a file cannot hold is taken from the studio's model and
/// said in the row's note.
Model open(ExportRow& row, const std::filesystem::path& path, const Model& model) {
    formats::ImportOptions options;
    options.architecture = model.graph->name;
    const auto began = std::chrono::steady_clock::now();
    auto opened = formats::load(path, options);
    row.openMilliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    if (opened.model.layers.size() != model.layers.size() || opened.model.graph->classes() != model.graph->classes())
        throw Error(Fault::Corrupt, Words::tr("The file holds another network.").toStdString());
    if (opened.model.input == model.input) return opened.model;
    if (opened.assumptions.empty())
        throw Error(Fault::Corrupt, Words::tr("The file says to feed photos differently.").toStdString());
    row.note = Words::tr("This format does not say how photos are fed. Its reader must be told: %1")
                   .arg(QString::fromStdString(formats::text(model.input)));
    opened.model.input = model.input;
    return opened.model;
}

void compare_answers(ExportRow& row, const Answers& was, const Answers& is, const Reference& reference) {
    const auto& labels = reference.model.labels;
    const auto label = [&](int answer) {
        return std::size_t(answer) < labels.size() ? QString::fromStdString(labels[std::size_t(answer)])
                                                   : Words::tr("class %1").arg(answer);
    };
    row.asked = reference.photos->samples.size();
    row.agree = 0;
    for (std::size_t i = 0; i < row.asked; ++i) {
        const auto before = was.row(i), after = is.row(i);
        for (std::size_t c = 0; c < before.size(); ++c) {
            const double change = std::abs(double(after[c]) - double(before[c]));
            row.worst = std::isfinite(change) ? std::max(row.worst, change) : 1;
        }
        if (was.best(i) == is.best(i)) {
            ++row.agree;
        } else if (row.differences.size() < std::size_t(most_listed)) {
            const auto& photo = reference.photos->dataset->samples()[reference.photos->samples[i]].name;
            row.differences.push_back({QString::fromStdString(photo), label(was.best(i)), label(is.best(i))});
        }
    }
}

} // namespace

void self_check(ExportRow& row, const std::filesystem::path& path, const Reference& reference, Progress& progress,
                const std::function<void(std::size_t)>& moved) {
    try {
        row.differences.clear();
        row.worst = 0;
        compare_bytes(row, path, reference.file);
        const Model opened = open(row, path, reference.model);
        row.check = ExportRow::Check::Unchecked;
        if (!reference.answers || !reference.photos || reference.photos->samples.empty()) return;
        const auto is = answers(opened, *reference.photos, "check", progress, moved);
        compare_answers(row, *reference.answers, is, reference);
        row.top1 = evaluation(is, reference.model, *reference.photos).top1;
        row.top1Before = evaluation(*reference.answers, reference.model, *reference.photos).top1;
        row.check = row.agree == row.asked ? ExportRow::Check::Same : ExportRow::Check::Differs;
    } catch (const Error& error) {
        if (error.fault() == Fault::Cancelled) throw;
        row.check = ExportRow::Check::Failed;
        row.problem = QString::fromStdString(error.what());
    }
}

} // namespace squeeze::studio
