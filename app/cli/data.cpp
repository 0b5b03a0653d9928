// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze data: classes, splits, picture sizes and problems of a data set.
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/text.h"
#include "backend/data/cache.h"
#include "backend/data/problems.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <climits>
#include <map>

namespace squeeze::cli {

namespace {

constexpr std::size_t shown_per_kind = 3; // problems of one kind shown to people; --json lists all

struct Options {
    std::string path;
    bool clear = false;
};

using Counts = std::array<std::uint64_t, 3>; // by Split

std::vector<Counts> class_counts(const data::Dataset& dataset) {
    std::vector<Counts> counts(dataset.classes().size(), Counts{});
    for (const auto& sample : dataset.samples())
        if (sample.label >= 0) ++counts[std::size_t(sample.label)][std::size_t(sample.split)];
    return counts;
}

std::string extent_text(const std::vector<data::Survey::Extent>& extents) {
    int low_w = INT_MAX, low_h = INT_MAX, high_w = 0, high_h = 0;
    for (const auto& e : extents)
        if (e.width > 0) {
            low_w = std::min(low_w, e.width), high_w = std::max(high_w, e.width);
            low_h = std::min(low_h, e.height), high_h = std::max(high_h, e.height);
        }
    if (high_w == 0) return "none readable";
    const auto pair = [](int w, int h) { return std::to_string(w) + "x" + std::to_string(h); };
    return low_w == high_w && low_h == high_h ? "all " + pair(low_w, low_h)
                                              : pair(low_w, low_h) + " to " + pair(high_w, high_h);
}

Json to_json(const std::string& path, const data::Dataset& dataset, const data::Survey& survey) {
    const auto& samples = dataset.samples();
    Json classes = Json::array(), problems = Json::array(), files = Json::array();
    const auto counts = class_counts(dataset);
    for (std::size_t i = 0; i < counts.size(); ++i)
        classes.push_back({{"name", dataset.classes()[i]},
                           {"train", counts[i][0]},
                           {"validation", counts[i][1]},
                           {"test", counts[i][2]}});
    for (const auto& problem : survey.problems) {
        Json names = Json::array();
        for (const auto index : problem.samples) names.push_back(samples[index].name);
        problems.push_back({{"kind", data::name(problem.kind)}, {"detail", problem.detail}, {"files", names}});
    }
    for (std::size_t i = 0; i < samples.size(); ++i)
        files.push_back(
            {{"name", samples[i].name},
             {"class", samples[i].label < 0 ? Json() : Json(dataset.classes()[std::size_t(samples[i].label)])},
             {"split", name(samples[i].split)},
             {"bytes", samples[i].bytes},
             {"width", survey.extents[i].width},
             {"height", survey.extents[i].height}});
    return {{"data", path},
            {"name", dataset.name()},
            {"synthetic", dataset.synthetic()},
            {"own_test", dataset.own_test()},
            {"images", samples.size()},
            {"classes", classes},
            {"problems", problems},
            {"files", files}};
}

std::string class_table(const data::Dataset& dataset) {
    Table table({"class", "train", "validation", "test"});
    Counts sum{};
    const auto counts = class_counts(dataset);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.size() <= 100)
            table.row({dataset.classes()[i], grouped(counts[i][0]), grouped(counts[i][1]), grouped(counts[i][2])});
        for (std::size_t s = 0; s < 3; ++s) sum[s] += counts[i][s];
    }
    table.row({std::to_string(counts.size()) + " classes", grouped(sum[0]), grouped(sum[1]), grouped(sum[2])});
    return table.text();
}

std::string problem_text(const data::Survey& survey) {
    if (survey.problems.empty()) return "no problems found\n";
    std::map<data::ProblemKind, std::vector<const data::Problem*>> kinds;
    for (const auto& problem : survey.problems) kinds[problem.kind].push_back(&problem);
    std::string text;
    for (const auto& [kind, list] : kinds) {
        text += std::string(data::name(kind)) + ": " + grouped(list.size()) + "\n";
        for (std::size_t i = 0; i < std::min(list.size(), shown_per_kind); ++i)
            text += "    " + printable(list[i]->detail) + "\n";
        if (list.size() > shown_per_kind)
            text += "    … and " + grouped(list.size() - shown_per_kind) + " more (--json lists all)\n";
    }
    return text;
}

void work(const Options& options, Shell& shell) {
    if (options.clear) {
        const auto freed = data::cache_bytes();
        data::clear_cache();
        shell.print("cache of decoded pictures cleared: " + size_text(freed) + " freed\n");
        if (options.path.empty()) return shell.result({{"cache_bytes_freed", freed}});
    }
    if (options.path.empty()) throw Error(Fault::Usage, "data: name a folder, zip or tar of pictures, or demo");
    auto progress = shell.progress();
    const auto dataset = open_data(options.path, progress);
    const auto survey = data::survey(*dataset, progress);
    shell.result(to_json(options.path, *dataset, survey));

    std::uint64_t bytes = 0, unlabelled = 0;
    for (const auto& sample : dataset->samples()) bytes += sample.bytes, unlabelled += sample.label < 0;
    shell.print(printable(title(*dataset)) + ": " + grouped(dataset->samples().size()) + " pictures, " +
                size_text(bytes) + ", sizes " + extent_text(survey.extents) +
                (unlabelled ? ", " + grouped(unlabelled) + " of them without a label" : "") + "\n" +
                (dataset->own_test() ? "the test part is the source's own; validation is held out of training\n"
                                     : "the source has no test part: test and validation are a stratified share\n") +
                "\n" + class_table(*dataset) + "\n" + problem_text(survey));
}

} // namespace

Work declare_data(CLI::App& command) {
    auto options = std::make_shared<Options>();
    command.add_option("PATH", options->path, "a folder, zip or tar of pictures, or demo");
    command.add_flag("--clear-cache", options->clear, "first remove all decoded pictures kept on disk");
    return [options](Shell& shell) { work(*options, shell); };
}

} // namespace squeeze::cli
