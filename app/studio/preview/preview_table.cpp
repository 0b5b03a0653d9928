// SPDX-License-Identifier: GPL-3.0-or-later
// The worker on the table of densities and sizes, which a size target is looked up in.
#include "app/studio/preview/framing.h"
#include "app/studio/preview/preview_worker.h"
#include "app/studio/preview/recipe_edits.h"

#include <algorithm>

namespace squeeze::studio {

TargetPoint PreviewWorker::evaluate(double keep) {
    m_probe->apply(with_keep(m_last_recipe, keep, m_last.spread, m_last.locked), m_last.seed);
    return {keep, m_probe->cost().total, mean_harm(m_probe->state())};
}

/// The table is of everything but the density; when that changes it is made anew, and the old one serves until then.
void PreviewWorker::follow_table(const PreviewRequest& request) {
    const auto key = with_keep(m_last_recipe, least_keep, request.spread, request.locked).text() + ' ' +
                     std::to_string(request.seed);
    if (key == m_table_key) {
        if (const double keep = keep_of(m_last_recipe);
            keep > 0 && with_keep(m_last_recipe, keep, request.spread, request.locked).text() == m_last_recipe.text())
            m_table.add({keep, m_draft->cost().total, mean_harm(m_draft->state())});
        return;
    }
    m_table_key = key;
    m_table = {};
    m_densities = table_densities();
    std::reverse(m_densities.begin(), m_densities.end());
    const std::lock_guard lock(m_mutex);
    m_result.found = 0;
}

void PreviewWorker::look_for(std::unique_lock<std::mutex>& lock) {
    const auto target = *m_search;
    lock.unlock();
    const auto interrupted = [this] {
        const std::lock_guard guard(m_mutex);
        return m_begin || m_request.has_value();
    };
    double keep = 0;
    bool whole = false;
    try {
        if (!m_table_key.empty())
            keep = m_table.solve(
                aimed(target, trains_after(m_last_recipe)), [this](double k) { return evaluate(k); }, interrupted);
        whole = !interrupted();
    } catch (...) { // the recipe has just become impossible: its own request says why
        whole = true;
        keep = 0;
    }
    lock.lock();
    if (m_begin || m_request || !whole) return; // after what came in between, once more
    if (m_search == target) m_search.reset();
    m_result.found_for = target;
    m_result.found = keep;
    m_changed.notify_all();
    lock.unlock();
    m_ready();
    lock.lock();
}

void PreviewWorker::tabulate(std::unique_lock<std::mutex>& lock) {
    lock.unlock();
    try {
        m_table.add(evaluate(m_densities.back()));
        m_densities.pop_back();
    } catch (...) {
        m_densities.clear();
    }
    const auto done = m_table.points().size();
    const bool complete = m_densities.empty(), telling = complete || done == 6 || done == 24;
    const auto table = telling ? std::make_shared<const TargetTable>(m_table) : nullptr;
    lock.lock();
    if (m_begin || !telling) return;
    m_result.table = table;
    m_result.table_complete = complete;
    lock.unlock();
    m_ready();
    lock.lock();
}

} // namespace squeeze::studio
