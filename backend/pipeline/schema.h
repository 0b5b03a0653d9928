// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a project file and how it is recognised.
#pragma once

#include "backend/pipeline/sqlite.h"

namespace squeeze::pipeline {

/// Makes the database a project if it is empty; else throws Error{Corrupt} unless it is one, intact and with exactly
/// our tables, and Error{Input} when a newer version made it; one of an earlier format is brought up to date. The
/// database is then locked for this process.
void prepare_schema(sqlite::Database& database);

} // namespace squeeze::pipeline
