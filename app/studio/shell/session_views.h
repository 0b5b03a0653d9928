// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's frame shows of a session, as plain structs.
#pragma once

#include "app/studio/session.h"
#include "app/studio/shell/recipe_line.h"
#include "widgets/budget/budget.h"

namespace squeeze::studio {

Budget budgetOf(Session& session);

/// The recipe against the run that it is compared with: equal steps are done, the first that differs is edited, what
/// follows is stale; while one runs, the steps before it are done and those after it wait. `basis` empty: nothing has
/// run; `running` negative: nothing runs.
std::vector<RecipeChip> chipsOf(const std::string& recipe, const std::string& basis, int running);
std::vector<RecipeChip> chipsOf(Session& session);

/// A run that neither ended nor goes on nor was paused here: what a crash leaves. 0: none.
std::int64_t interruptedRun(const Runner& runner);

/// "all changes saved", "saving…", or why not.
QString savedText(const Document& document);

/// What the status bar says while nothing runs: what the last job was.
QString idleText(const Session& session, const Jobs& jobs);

} // namespace squeeze::studio
