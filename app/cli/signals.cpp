// SPDX-License-Identifier: GPL-3.0-or-later
// Signals are received by a thread that waits for them, so that asking to stop may take locks and run callbacks.
#include "app/cli/signals.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace squeeze::cli {

namespace {

sigset_t awaited() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGUSR1); // ends the thread
    return set;
}

void end_process(int number) {
    sigset_t set = awaited();
    std::signal(number, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    kill(getpid(), number);
}

} // namespace

Signals::Signals() {
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error like others
    sigset_t set = awaited();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::thread([stop = m_stop]() mutable {
        sigset_t waiting = awaited();
        for (int number = 0; sigwait(&waiting, &number) == 0 && number != SIGUSR1;) {
            if (stop.stop_requested()) return end_process(number);
            std::fputs("\nstopping; once more ends at once\n", stderr);
            stop.request_stop();
        }
    });
}

Signals::~Signals() {
    pthread_kill(m_thread.native_handle(), SIGUSR1);
    m_thread.join();
}

} // namespace squeeze::cli
