// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/export_work.h"

#include "app/studio/export/card.h"
#include "app/studio/export/file_names.h"
#include "app/studio/export/format_words.h"
#include "app/studio/export/self_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};
using Check = ExportRow::Check;

/// One file of the export.
struct Item {
    std::size_t row = 0;
    const formats::Format* format = nullptr;
    Bytes bytes;
    std::filesystem::path path;
};

/// The bytes of every chosen format; one that cannot hold the network says so in its row.
std::vector<Item> prepare(const ExportRequest& request, const Model& model, Board& board, Progress& progress) {
    std::vector<Item> items;
    auto rows = board.read();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto* format = find_format(rows[i].format.toStdString());
        if (!format || !request.formats.contains(rows[i].format)) continue;
        progress.check();
        ExportRow row;
        row.format = rows[i].format, row.title = rows[i].title, row.forWhom = rows[i].forWhom;
        row.chosen = rows[i].chosen, row.zipped = rows[i].zipped;
        try {
            Item item{i, format, file_bytes(*format, model, request.encoding), {}};
            row.bytes = item.bytes.size();
            row.check = Check::Writing;
            items.push_back(std::move(item));
        } catch (const Error& error) {
            row.check = Check::Failed;
            row.problem = QString::fromStdString(error.what());
        }
        board.write(i, row);
    }
    if (items.empty())
        throw Error(Fault::Input,
                    Words::tr("None of the chosen formats can hold this network. Nothing was written.").toStdString());
    return items;
}

/// NAME.ext, or NAME-format.ext where two formats share an ending; then the card and the recipe.
FileNames name_files(const ExportRequest& request, const std::vector<Item>& items) {
    std::vector<std::string> endings;
    for (const auto& item : items) {
        const auto ending = item.format->extensions.front();
        const auto sharing = std::count_if(
            items.begin(), items.end(), [&](const Item& other) { return other.format->extensions.front() == ending; });
        endings.push_back((sharing > 1 ? "-" + std::string(item.format->name) : "") + ending);
    }
    endings.push_back(".card.md");
    if (request.recipe) endings.push_back(".recipe");
    return free_names(std::filesystem::path(request.folder.toStdString()), file_name(request.name.toStdString()),
                      endings);
}

void write_items(const ExportRequest& request, std::vector<Item>& items, const FileNames& names, Board& board,
                 Progress& progress) {
    std::uint64_t needed = 1 << 16; // card, recipe, and the file system's own
    for (const auto& item : items) needed += item.bytes.size();
    require_room(std::filesystem::path(request.folder.toStdString()), needed);
    for (std::size_t i = 0; i < items.size(); ++i) {
        progress.tick("write", double(i), double(items.size()), "files");
        items[i].path = names.files[i];
        write_new(items[i].path, items[i].bytes);
        auto row = board.read()[items[i].row];
        row.file = QString::fromStdString(items[i].path.string());
        row.fileBytes = items[i].bytes.size();
        row.check = request.check ? Check::Checking : Check::Unchecked;
        board.write(items[i].row, row);
        progress.note(items[i].path.string() + " written");
    }
}

void check_items(const ExportRequest& request, const Model& model, const std::vector<Item>& items, Board& board,
                 Progress& progress) {
    Photos asked;
    Answers answered;
    if (request.check && request.dataset)
        asked = photos(request.dataset, Split::Validation, model.input, most_checked, progress);
    if (!asked.samples.empty()) answered = answers(model, asked, "check", progress);
    for (const auto& item : items) {
        auto row = board.read()[item.row];
        row.asked = asked.samples.size();
        const Reference reference{model, item.bytes, &asked, asked.samples.empty() ? nullptr : &answered};
        self_check(row, item.path, reference, progress, [&](std::size_t done) {
            row.done = done;
            if (done % 16 == 0) board.write(item.row, row);
        });
        board.write(item.row, row);
        progress.note(item.path.string() +
                      (row.check == Check::Failed ? ": " + row.problem.toStdString() : " checked"));
    }
}

/// A stop leaves whole files behind, whose check was not finished: that is what the rows then say.
void unfinished(const std::vector<Item>& items, Board& board) {
    for (const auto& item : items) {
        auto row = board.read()[item.row];
        if (row.check == Check::Checking) row.check = Check::Unchecked;
        if (row.check == Check::Writing) row.check = Check::NotExported;
        row.done = 0;
        board.write(item.row, row);
    }
}

} // namespace

std::vector<ExportRow> export_rows() {
    std::vector<ExportRow> rows;
    for (const auto* format : writable_formats()) {
        ExportRow row;
        row.format = QString::fromUtf8(format->name);
        row.chosen = rows.empty();
        const auto named = words(*format);
        row.title = named.title, row.forWhom = named.forWhom;
        rows.push_back(row);
    }
    return rows;
}

void size_rows(Board& board, const Model& model, const codec::Encoding& encoding, Progress& progress) {
    auto rows = board.read();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        progress.check();
        auto& row = rows[i];
        row.zipped = 0;
        try {
            const auto file = file_bytes(*find_format(row.format.toStdString()), model, encoding);
            row.bytes = file.size();
            if (stores_zeros(row.bytes, model)) row.zipped = zipped(file);
        } catch (const Error& error) {
            row.bytes = 0;
            row.problem = QString::fromStdString(error.what());
        }
        board.write(i, row);
    }
}

Exported write_all(const ExportRequest& request, Board& board, FinalMeasures& measures, Progress& progress) {
    if (!request.model) throw Error(Fault::Input, Words::tr("There is no model to export yet.").toStdString());
    Model model = *request.model;
    if (!request.labels) model.labels.clear();
    auto items = prepare(request, model, board, progress);
    const auto names = name_files(request, items);
    Exported result;
    try {
        write_items(request, items, names, board, progress);
        check_items(request, *request.model, items, board, progress);
        if (request.check && measures.after.n == 0)
            measures = measure_final(request.original, *request.model, request.encoding, request.dataset, progress);
    } catch (...) {
        unfinished(items, board);
        throw;
    }
    for (const auto& item : items) result.files << QString::fromStdString(item.path.string());
    const auto card = model_card(request, board.read(), measures).toStdString();
    write_new(names.files[items.size()], view(card));
    result.card = QString::fromStdString(names.files[items.size()].string());
    if (request.recipe) {
        const auto text = "# " + request.command + "\n" + request.recipeText + "\n";
        write_new(names.files[items.size() + 1], view(text));
        result.files << QString::fromStdString(names.files[items.size() + 1].string());
    }
    return result;
}

} // namespace squeeze::studio
