// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of commands: one file and one row each. A command declares its options and hands back what to do once
// they are parsed.
#pragma once

#include "app/cli/shell.h"

#include <functional>
#include <span>

namespace CLI {
class App;
}

namespace squeeze::cli {

using Work = std::function<void(Shell&)>;

struct Command {
    const char* name;
    const char* summary;
    Work (*declare)(CLI::App& command); ///< adds its options; the work is called after they were parsed
};

std::span<const Command> commands();

Work declare_run(CLI::App&);
Work declare_info(CLI::App&);
Work declare_evaluate(CLI::App&);
Work declare_classify(CLI::App&);
Work declare_convert(CLI::App&);
Work declare_data(CLI::App&);
Work declare_sensitivity(CLI::App&);
Work declare_bench(CLI::App&);

} // namespace squeeze::cli
