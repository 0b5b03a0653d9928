// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/store.h"

#include <algorithm>

namespace squeeze::studio {

Store::Store(std::function<pipeline::Project()> open) : m_open(std::move(open)), m_thread([this] { loop(); }) {}

Store::Store(pipeline::Project project) : m_project(std::move(project)), m_opened(true), m_thread([this] { loop(); }) {}

Store::~Store() { close(); }

void Store::post(Task task, Done done) { replace({}, std::move(task), std::move(done)); }

void Store::replace(const std::string& kind, Task task, Done done) {
    std::unique_lock lock(m_mutex);
    if (m_closing) {
        lock.unlock();
        if (done)
            done(std::make_exception_ptr(Error(Fault::Cancelled, "the project is being closed; nothing was written")));
        return;
    }
    const auto same = std::find_if(m_waiting.begin(), m_waiting.end(),
                                   [&](const Entry& entry) { return !kind.empty() && entry.kind == kind; });
    if (same != m_waiting.end())
        *same = {kind, std::move(task), std::move(done)};
    else
        m_waiting.push_back({kind, std::move(task), std::move(done)});
    m_changed.notify_all();
}

bool Store::opened() const {
    const std::lock_guard lock(m_mutex);
    return m_opened;
}

void Store::move_to(pipeline::Project project) {
    m_project.emplace(std::move(project));
    const std::lock_guard lock(m_mutex);
    m_opened = true;
}

void Store::drain() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_working; });
}

void Store::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable()) m_thread.join();
    m_project.reset();
}

void Store::loop() {
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
        if (m_waiting.empty()) return;
        Entry entry = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_working = true;
        lock.unlock();
        run(entry);
        lock.lock();
        m_working = false;
        m_changed.notify_all();
    }
}

void Store::run(Entry& entry) {
    std::exception_ptr failure;
    try {
        if (!m_project) {
            m_project.emplace(m_open());
            const std::lock_guard lock(m_mutex);
            m_opened = true;
        }
        entry.task(*m_project);
    } catch (...) {
        failure = std::current_exception();
    }
    entry.task = nullptr;
    if (entry.done) entry.done(failure);
}

} // namespace squeeze::studio
