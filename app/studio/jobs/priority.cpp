// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/job.h"

#ifdef __linux__
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace squeeze::studio {

void lower_priority() {
#ifdef __linux__
    // On Linux a nice value belongs to a thread, not to the process. Where it is refused, work goes on as it was.
    (void)::setpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid)), 10);
#endif
}

} // namespace squeeze::studio
