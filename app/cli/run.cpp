// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze run: a recipe from start to the checked file, with a table of every measured step. Stopping it is safe; with
// a project it goes on where it stopped.
#include "app/cli/commands.h"
#include "app/cli/out_file.h"
#include "app/cli/run_output.h"
#include "app/cli/text.h"

#include <CLI/CLI.hpp>
#include <filesystem>

namespace squeeze::cli {

namespace {

pipeline::RunResult execute(Plan& plan, Shell& shell) {
    auto progress = shell.progress([&plan](const Event& event) {
        const auto* measured = std::get_if<Measured>(&event);
        if (measured && plan.project) plan.project->store(plan.run, measured->measurement, *measured->file);
    });
    pipeline::RunHooks hooks;
    if (plan.project) hooks.checkpoint = [&plan](const pipeline::Checkpoint& at) { plan.project->store(plan.run, at); };
    return pipeline::run(plan.recipe, plan.start, workbench(plan), hooks, progress);
}

/// How a stopped run goes on; `written` is the model's file, where there is one.
std::string stopped(const RunOptions& options, const std::string& written) {
    if (!options.project.empty()) return "stopped; go on with: squeeze run --project " + quoted(options.project);
    if (written.empty()) return "stopped; nothing was kept (with --project FILE a run can be resumed)";
    return "stopped before the final measuring; the model is in " + written + ", squeeze evaluate measures it";
}

void work(const RunOptions& options, Shell& shell) {
    auto progress = shell.progress();
    if (!options.report.empty()) {
        if (std::filesystem::exists(options.report) && !std::filesystem::is_directory(options.report))
            throw Error(Fault::Usage, options.report + ": is a file; --report names a folder");
        check_writable(options.report + "/report.html");
    }
    Plan plan = plan_run(options, shell, progress);
    const std::string out = choose_out(plan, options);
    if (plan.dataset) warn_if_slow(shell);
    begin(plan, options.project);

    std::string written;
    try {
        const auto result = execute(plan, shell);
        write_checked(out, result.file);
        written = out;
        Outcome outcome = measure_final(plan, result, progress);
        outcome.out = out;
        if (!options.report.empty())
            outcome.report = pipeline::write_report(options.report, report_input(plan, outcome)).string();
        if (plan.project) plan.project->finish_run(plan.run, result.file);
        shell.result(outcome_json(plan, outcome));
        shell.print(outcome_text(plan, outcome));
    } catch (const Error& error) {
        if (error.fault() != Fault::Cancelled) throw;
        throw Error(Fault::Cancelled, stopped(options, written));
    }
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
    command.add_option("--exclude", o.exclude, "leave this picture out, named as `squeeze data` does; may be repeated")
        ->type_name("PICTURE")
        ->allow_extra_args(false);
    command.add_option("--relabel", o.relabel, "count this picture to another class; may be repeated")
        ->type_name("PICTURE=CLASS")
        ->allow_extra_args(false);
    command.add_option("--size", o.size, "height and width fed to the network; pictures are squashed to it")
        ->type_name("PX")
        ->check(CLI::Range(17, 1024));
    command.add_option("--seed", o.seed, "everything random derives from it")
        ->type_name("N")
        ->capture_default_str()
        ->check([](const std::string& given) -> std::string {
            const bool whole = !given.empty() && given.find_first_not_of("0123456789") == std::string::npos;
            return whole && given.size() <= 18 ? "" : "'" + given + "': a whole number of at most 18 digits is needed";
        });
    o.device.add(command);
    command.add_option("--out", o.out, "the .sqz to write (default: named after the data or project)")
        ->type_name("FILE");
    command.add_option("--project", o.project, "keep the run in this file; without a recipe, resume it")
        ->type_name("FILE.squeeze");
    command.add_option("--report", o.report, "write report.html into this folder")->type_name("DIR");
    command.footer([] { return recipe_help(); });
    return [options, &command](Shell& shell) {
        for (const char* name :
             {"--model", "--init", "--input", "--size", "--seed", "--threads", "--device", "--exclude", "--relabel"})
            options->settings_given |= command.count(name) > 0;
        work(*options, shell);
    };
}

} // namespace squeeze::cli
