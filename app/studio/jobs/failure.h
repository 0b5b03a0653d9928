// SPDX-License-Identifier: GPL-3.0-or-later
// An Error as people read it: a translated sentence on the kind of fault where that helps, and the backend's own
// sentence, which names file, place and remedy.
#pragma once

#include "app/studio/jobs/job.h"

namespace squeeze::studio {

Failure failure_of(const Error& error);
/// Of the exception being handled, whatever it is; call inside catch (...).
Failure current_failure();

} // namespace squeeze::studio
