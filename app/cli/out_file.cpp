// SPDX-License-Identifier: GPL-3.0-or-later
// Where `squeeze run` writes its model, and what it must not overwrite.
#include "app/cli/out_file.h"

#include "backend/core/files.h"

#include <algorithm>
#include <filesystem>

namespace squeeze::cli {

namespace {

namespace fs = std::filesystem;

/// Beside the project, or in this folder under a name that is not taken.
std::string default_out(const Plan& plan, const RunOptions& options) {
    if (!options.project.empty()) return fs::path(options.project).replace_extension(".sqz").string();
    std::string stem = fs::path(plan.settings.data.empty() ? options.init : plan.settings.data).stem().string();
    if (stem.empty() || stem == "." || stem == "..") stem = "model";
    for (int number = 1;; ++number) {
        const std::string name = stem + (number > 1 ? "-" + std::to_string(number) : "") + ".sqz";
        if (!fs::exists(name)) return name;
    }
}

/// Whether the bytes are what a run of this project ended in, or what a resumed run had written before it was stopped.
bool is_ours(const Plan& plan, const Bytes& bytes) {
    const auto& [step, state, seconds, loss] = plan.start;
    if (std::size_t(step) == plan.recipe.steps.size() && codec::encode(state.model, state.encoding) == bytes)
        return true;
    if (!plan.project) return false;
    const auto runs = plan.project->runs();
    return std::any_of(runs.begin(), runs.end(),
                       [&](const auto& run) { return plan.project->final_file(run.id) == bytes; });
}

bool same_file(const std::string& a, const std::string& b) {
    if (b.empty()) return false;
    std::error_code none; // of files that are not there
    return fs::equivalent(a, b, none) || fs::absolute(a).lexically_normal() == fs::absolute(b).lexically_normal();
}

} // namespace

std::string choose_out(const Plan& plan, const RunOptions& options) {
    const std::string out = options.out.empty() ? default_out(plan, options) : options.out;
    if (fs::path(out).extension() != ".sqz") // so that no picture, archive, recipe or project is ever replaced
        throw Error(Fault::Usage, out + ": run writes .sqz files; name one with --out, and turn it into another format "
                                        "with squeeze convert");
    check_writable(out);
    for (const auto& used : {plan.settings.file, plan.settings.data, options.project})
        if (same_file(out, used))
            throw Error(Fault::Usage, out + ": is what the run works with; name another file with --out");
    if (options.out.empty() && fs::exists(out) && !is_ours(plan, read_file(out)))
        throw Error(Fault::Usage, out + ": is there already and was not written by this project; move it away, or name "
                                        "the file to write with --out");
    return out;
}

void write_checked(const std::string& out, const Bytes& file) {
    write_file(out, file);
    const Bytes again = read_file(out);
    (void)codec::decode(again, out);
    if (again != file) throw Error(Fault::Io, out + ": the written file reads differently; is the disk in order?");
}

} // namespace squeeze::cli
