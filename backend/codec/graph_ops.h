// SPDX-License-Identifier: GPL-3.0-or-later
// One op as bytes: its id and its parameters (FORMAT.md, section 4).
#pragma once

#include "backend/core/bytes.h"
#include "backend/model/graph.h"

namespace squeeze::codec {

void write_op(ByteWriter& out, const Op& op);

/// Throws Error{Corrupt} for unknown ids and parameters above 2^20.
Op read_op(ByteReader& in);

} // namespace squeeze::codec
