// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that share out numbered tasks. Batches are cut into shards of fixed size, and what they give is put together
// in the order of the shards: results do not depend on which thread was faster, nor on the number of threads while
// there are at most as many as shards. It is also faster than letting every convolution use all threads, for oneDNN's
// wait for each other inside a kernel in a busy loop, which costs dearly as soon as anything else runs on the machine.
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace squeeze::nn {

class Crew {
public:
    /// threads: to use in all; tasks: as many as there usually are. With fewer tasks than threads each task gets
    /// several OpenMP threads.
    Crew(int threads, int tasks);
    ~Crew();
    Crew(const Crew&) = delete;

    /// work(0) … work(tasks - 1), in any order, on all threads and the calling one. Rethrows the exception of the
    /// lowest task that threw.
    void run(int tasks, const std::function<void(int)>& work);

private:
    void serve();
    void help(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable m_begin, m_end;
    const std::function<void(int)>* m_work = nullptr;
    std::vector<std::exception_ptr> m_failures; ///< one per task
    int m_next = 0, m_tasks = 0, m_open = 0;    ///< task to take, of, not finished
    bool m_stop = false;
    int m_inner = 1; ///< OpenMP threads of a task
    std::vector<std::jthread> m_threads;
};

/// Images per shard of a batch: half of it, within 8..32; more where the gradients of so many shards would take over
/// half a GiB. Smaller ones would move the weights through memory too often.
int shard_size(int batch, long long parameters);

} // namespace squeeze::nn
