// SPDX-License-Identifier: GPL-3.0-or-later
// Where `squeeze run` writes its model, and what it must not overwrite.
#pragma once

#include "app/cli/run_plan.h"

namespace squeeze::cli {

/// The file that --out names, else one beside the project, else one with a name that is not taken. Throws Error{Usage}
/// for a file that the run works with, and for one that is there already unless --out names it or a run of this project
/// wrote it.
std::string choose_out(const Plan& plan, const RunOptions& options);

/// Written, read again, and compared: nothing counts as exported before that. Throws Error{Io}.
void write_checked(const std::string& out, const Bytes& file);

} // namespace squeeze::cli
