// SPDX-License-Identifier: GPL-3.0-or-later
// How long an epoch may take on this computer before one was timed.
#pragma once

namespace squeeze::studio {

class Session;

/// Seconds, from the time that one photo takes the original network here; 0: not known yet.
double guessedEpoch(Session& session);

} // namespace squeeze::studio
