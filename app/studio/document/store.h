// SPDX-License-Identifier: GPL-3.0-or-later
// The one thread that touches the project file, so that no commit ever waits in the window's. Runs what it is given, in
// order; the file is opened (or made) with the first task.
#pragma once

#include "backend/pipeline/project.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace squeeze::studio {

class Store {
public:
    using Task = std::function<void(pipeline::Project&)>;
    /// On the store's thread: null where the task went well.
    using Done = std::function<void(std::exception_ptr)>;

    /// `open` runs on the store's thread, again with each task until it succeeds.
    explicit Store(std::function<pipeline::Project()> open);
    explicit Store(pipeline::Project project);
    ~Store(); ///< close()
    Store(const Store&) = delete;

    void post(Task task, Done done = {});
    /// In the place of the newest waiting task of this kind, if there is one: the newest wins.
    void replace(const std::string& kind, Task task, Done done = {});

    /// Waits for the result and rethrows. From any thread but the store's own.
    template <typename F>
    auto call(F work) -> std::invoke_result_t<F, pipeline::Project&> {
        using Result = std::invoke_result_t<F, pipeline::Project&>;
        std::packaged_task<Result(pipeline::Project&)> packaged(std::move(work));
        auto result = packaged.get_future();
        // Shared: who waits may be gone while it is still being told.
        const auto over = std::make_shared<std::promise<std::exception_ptr>>();
        auto told = over->get_future();
        post([&packaged](pipeline::Project& project) { packaged(project); },
             [over](const std::exception_ptr& error) { over->set_value(error); });
        if (const auto failure = told.get()) std::rethrow_exception(failure); // the file could not be opened
        return result.get();
    }

    bool opened() const; ///< the file is there; false for a document nobody has decided anything in
    /// The tasks from here on go to another file; on the store's thread, so inside a task.
    void move_to(pipeline::Project project);
    void drain(); ///< waits until everything given has been done
    /// Finishes what was given, then lets go of the file. Later tasks fail.
    void close();

private:
    struct Entry {
        std::string kind;
        Task task;
        Done done;
    };
    void loop();
    void run(Entry& entry);

    std::function<pipeline::Project()> m_open;
    std::optional<pipeline::Project> m_project;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Entry> m_waiting;
    bool m_opened = false, m_closing = false, m_working = false;
    std::thread m_thread;
};

} // namespace squeeze::studio
