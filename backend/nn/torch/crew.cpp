// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/crew.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <omp.h>

namespace squeeze::nn {

Crew::Crew(int threads, int tasks) {
    const int workers = std::clamp(tasks, 1, std::max(1, threads));
    m_inner = std::max(1, threads / workers);
    at::set_num_threads(m_inner); // what torch gives to threads that ask for the first time
    for (int i = 1; i < workers; ++i) m_threads.emplace_back([this] { serve(); });
}

Crew::~Crew() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_begin.notify_all();
}

void Crew::serve() {
    omp_set_num_threads(m_inner);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_begin.wait(lock, [&] { return m_stop || m_next < m_tasks; });
        if (m_stop) return;
        help(lock);
    }
}

void Crew::help(std::unique_lock<std::mutex>& lock) {
    while (m_next < m_tasks) {
        const int task = m_next++;
        lock.unlock();
        std::exception_ptr failure;
        try {
            (*m_work)(task);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        m_failures[std::size_t(task)] = failure;
        if (--m_open == 0) m_end.notify_all();
    }
}

void Crew::run(int tasks, const std::function<void(int)>& work) {
    omp_set_num_threads(m_inner); // another crew may have worked on this thread meanwhile
    std::unique_lock lock(m_mutex);
    m_work = &work;
    m_failures.assign(std::size_t(tasks), nullptr);
    m_next = 0;
    m_tasks = m_open = tasks;
    m_begin.notify_all();
    help(lock);
    m_end.wait(lock, [&] { return m_open == 0; });
    m_work = nullptr;
    m_next = m_tasks = 0;
    for (const auto& failure : m_failures)
        if (failure) std::rethrow_exception(failure);
}

int shard_size(int batch, long long parameters) {
    constexpr long long limit = 512ll << 20;
    const auto most = std::max(1ll, limit / std::max(1ll, 4 * parameters));
    const auto smallest = (batch + most - 1) / most;
    return int(std::max<long long>(smallest, std::clamp((batch + 1) / 2, 8, 32)));
}

} // namespace squeeze::nn
