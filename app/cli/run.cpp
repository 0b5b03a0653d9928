// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze run: a recipe from start to the checked file, with a table of every measured step. Stopping it is safe; with
// a project it goes on where it stopped.
#include "app/cli/commands.h"
#include "app/cli/run_output.h"
#include "app/cli/text.h"
#include "backend/core/files.h"

#include <CLI/CLI.hpp>
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

/// Written, read again, and compared: nothing counts as exported before that.
void write_checked(const std::string& out, const Bytes& file) {
    write_file(out, file);
    const Bytes again = read_file(out);
    (void)codec::decode(again, out);
    if (again != file) throw Error(Fault::Io, out + ": the written file reads differently; is the disk in order?");
}

pipeline::RunResult run_plan(Plan& plan, Shell& shell) {
    auto progress = shell.progress([&plan](const Event& event) {
        const auto* measured = std::get_if<Measured>(&event);
        if (measured && plan.project) plan.project->store(plan.run, measured->measurement);
    });
    pipeline::Workbench bench;
    bench.dataset = plan.dataset;
    bench.device = {plan.settings.device, plan.settings.threads};
    bench.seed = plan.settings.seed;
    pipeline::RunHooks hooks;
    if (plan.project) hooks.checkpoint = [&plan](const pipeline::Checkpoint& at) { plan.project->store(plan.run, at); };
    return pipeline::run(plan.recipe, plan.start, bench, hooks, progress);
}

void work(const RunOptions& options, Shell& shell) {
    auto progress = shell.progress();
    if (!options.out.empty()) check_writable(options.out);
    if (!options.report.empty()) check_writable(options.report + "/report.html");
    Plan plan = plan_run(options, shell, progress);
    const std::string out = options.out.empty() ? default_out(plan, options) : options.out;
    check_writable(out);
    if (plan.dataset) warn_if_slow(shell);

    pipeline::RunResult result;
    try {
        result = run_plan(plan, shell);
    } catch (const Error& error) {
        if (error.fault() != Fault::Cancelled) throw;
        throw Error(Fault::Cancelled, options.project.empty()
                                          ? "stopped; nothing was kept (with --project FILE a run can be resumed)"
                                          : "stopped; go on with: squeeze run --project " + quoted(options.project));
    }
    write_checked(out, result.file);
    Outcome outcome = finish(plan, result, progress);
    outcome.out = out;
    if (!options.report.empty())
        outcome.report = pipeline::write_report(options.report, report_input(plan, outcome)).string();
    if (plan.project) plan.project->finish_run(plan.run, result.file);
    shell.result(outcome_json(plan, outcome));
    shell.print(outcome_text(plan, outcome));
}

std::string recipe_help() {
    std::string text = "\nA recipe is a line of steps: STEP [NAME=VALUE] [LAYER:NAME=VALUE] | STEP ...\n";
    for (const auto& stage : pipeline::catalogue()) {
        text += "\n  " + std::string(stage.name) + ": " + stage.summary + "\n";
        for (const auto& parameter : stage.parameters) {
            std::string words;
            for (const auto& choice : parameter.choices) words += (words.empty() ? "" : "|") + choice;
            text += "    " + parameter.name + "=" + (words.empty() ? squeeze::text(parameter.standard) : words) + "  " +
                    parameter.help + (parameter.per_layer ? " (also per layer)" : "") +
                    (words.empty() ? "" : "; default " + squeeze::text(parameter.standard)) + "\n";
        }
    }
    return text;
}

} // namespace

Work declare_run(CLI::App& command) {
    auto options = std::make_shared<RunOptions>();
    auto& o = *options;
    command.add_option("RECIPE", o.recipe, "the steps as one line, @FILE.recipe, or a built-in one: @demo, @intel");
    command.add_option("--data", o.data, "a folder, zip or tar of pictures, or demo (built in, synthetic)")
        ->type_name("PATH");
    command.add_option("--model", o.model, "architecture: " + zoo_names() + " (default squeezenet1_1)")
        ->type_name("NAME");
    command.add_option("--init", o.init, "begin with the weights of this file: .pth, .sqz or .net")->type_name("FILE");
    add_input(command, o.input);
    command.add_option("--size", o.size, "height and width fed to the network; pictures are squashed to it")
        ->type_name("PX")
        ->check(CLI::Range(16, 1024));
    command.add_option("--seed", o.seed, "everything random derives from it")->type_name("N")->capture_default_str();
    o.device.add(command);
    command.add_option("--out", o.out, "the .sqz to write (default: named after the data or project)")
        ->type_name("FILE");
    command.add_option("--project", o.project, "keep the run in this file; without a recipe, resume it")
        ->type_name("FILE.squeeze");
    command.add_option("--report", o.report, "write report.html into this folder")->type_name("DIR");
    command.footer([] { return recipe_help(); });
    return [options, &command](Shell& shell) {
        for (const char* name : {"--model", "--init", "--input", "--size", "--seed", "--threads", "--device"})
            options->settings_given |= command.count(name) > 0;
        work(*options, shell);
    };
}

} // namespace squeeze::cli
