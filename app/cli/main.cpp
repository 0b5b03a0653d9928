// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze: the command line. Parses, runs one command, and turns the one kind of exception into a sentence and an exit
// code.
#include "app/cli/commands.h"
#include "app/cli/signals.h"
#include "app/cli/text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <optional>

namespace squeeze::cli {

namespace {

constexpr Command rows[] = {
    {"run", "run a recipe: train, prune, cluster, encode, measure, write", declare_run},
    {"info", "what a model file holds: layers, density, codebooks, bytes by part", declare_info},
    {"evaluate", "measure a model file on a data set", declare_evaluate},
    {"classify", "what a model says about pictures", declare_classify},
    {"convert", "write a model file in another format, and check what was written", declare_convert},
    {"data", "classes, splits and problems of a data set", declare_data},
    {"sensitivity", "how much each layer suffers from pruning and weight sharing", declare_sensitivity},
    {"bench", "how fast this machine trains, decodes and encodes", declare_bench},
};

constexpr const char* footer =
    "Exit codes: 0 done, 1 a bug, 2 wrong use or unsuitable input, 3 damaged file, 4 reading or writing failed, 130 "
    "stopped.\n"
    "Example: squeeze run @demo --data demo --out demo.sqz --report report";

int exit_code(Fault fault) {
    switch (fault) {
    case Fault::Usage:
    case Fault::Input:
        return 2;
    case Fault::Corrupt:
        return 3;
    case Fault::Io:
        return 4;
    case Fault::Cancelled:
        return 130;
    case Fault::Internal:
        break;
    }
    return 1;
}

const char* word(Fault fault) {
    switch (fault) {
    case Fault::Usage:
        return "usage";
    case Fault::Input:
        return "input";
    case Fault::Corrupt:
        return "corrupt";
    case Fault::Io:
        return "io";
    case Fault::Cancelled:
        return "cancelled";
    case Fault::Internal:
        break;
    }
    return "internal";
}

int fail(bool json, Fault fault, const std::string& detail) {
    std::fprintf(stderr, "squeeze: %s\n", printable(detail).c_str());
    if (json) {
        const Json object{{"error", {{"kind", word(fault)}, {"detail", detail}}}};
        std::puts(object.dump(2, ' ', false, Json::error_handler_t::replace).c_str());
        std::fflush(stdout);
    }
    return exit_code(fault);
}

/// An unknown first word is named, with the command that was probably meant: the parser only says that one is missing.
std::string unknown_command(int argc, char** argv) {
    if (argc < 2 || argv[1][0] == '-') return {};
    const std::string word = argv[1];
    std::string names, meant;
    for (const auto& row : commands()) {
        if (row.name == word) return {};
        names += (names.empty() ? "" : ", ") + std::string(row.name);
        if (meant.empty() && distance(word, row.name) <= 2) meant = row.name;
    }
    return "there is no command \"" + word + "\"; " +
           (meant.empty() ? "there are " + names : "did you mean \"" + meant + "\"?");
}

int parse_and_run(int argc, char** argv, const Signals& signals) {
    CLI::App app("Squeeze Studio: train, prune, share and Huffman-code small image classifiers.", "squeeze");
    app.set_version_flag("--version", "squeeze " SQUEEZE_VERSION);
    app.require_subcommand(1);
    app.footer(footer);
    bool json = std::find(argv, argv + argc, std::string("--json")) != argv + argc; // also when parsing fails
    if (const auto unknown = unknown_command(argc, argv); !unknown.empty()) return fail(json, Fault::Usage, unknown);
    Work chosen;
    for (const auto& row : commands()) {
        auto* command = app.add_subcommand(row.name, row.summary);
        command->add_flag("--json", json, "print one JSON object, and nothing else, on standard output");
        command->final_callback([&chosen, work = row.declare(*command)] { chosen = work; });
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& wanted) { // --help, --version
        return app.exit(wanted);
    } catch (const CLI::ParseError& error) {
        return fail(json, Fault::Usage, std::string(error.what()) + " (squeeze --help tells more)");
    }
    Shell shell(json, signals.token());
    try {
        chosen(shell);
        return shell.fault() ? exit_code(*shell.fault()) : 0;
    } catch (const Error& error) {
        shell.clear();
        return fail(json, error.fault(), error.what());
    } catch (const std::bad_alloc&) {
        shell.clear();
        return fail(json, Fault::Input, "there is not enough memory for this");
    } catch (const std::exception& error) {
        shell.clear();
        return fail(json, Fault::Internal, std::string("a bug in squeeze: ") + error.what());
    }
}

} // namespace

std::span<const Command> commands() { return rows; }

} // namespace squeeze::cli

int main(int argc, char** argv) {
    const squeeze::cli::Signals signals;
    return squeeze::cli::parse_and_run(argc, argv, signals);
}
