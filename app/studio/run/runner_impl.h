// SPDX-License-Identifier: GPL-3.0-or-later
// What is behind a Runner.
#pragma once

#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/run/live_tracker.h"
#include "app/studio/run/run_work.h"

#include <QPointer>

#include <deque>

namespace squeeze::studio {

struct Runner::Impl {
    Impl(Document& of, DataSource& photos, Jobs& list) : document(of), data(photos), jobs(list) {}

    Document& document;
    DataSource& data;
    Jobs& jobs;
    std::shared_ptr<Store> store; ///< whose runs these are
    State state = State::Idle;
    std::vector<RunRow> rows;
    std::uint64_t keptAsked = 0; ///< counts readKept(): an answer that was overtaken is not taken

    QPointer<Job> job;
    QPointer<Job> over; ///< the last one: its card offers what comes next
    RunOrder order;
    bool waiting = false; ///< for the photos, to begin the order
    bool giveUp = false;  ///< its checkpoint, when it has stopped
    std::int64_t run = 0, paused = 0;
    std::shared_ptr<RunShared> shared;
    std::optional<LiveTracker> tracker;

    std::shared_ptr<const Model> trained;                ///< of the run under way
    std::shared_ptr<const RunModels> models;             ///< of the basis
    std::deque<std::shared_ptr<const RunModels>> recent; ///< read before, newest first
    Basis wanted;                                        ///< being read
    RunRow point;                                        ///< what find(Basis) gives of a point

    bool busy() const { return state != State::Idle && state != State::Paused; }
    void forget();
    void keep(std::shared_ptr<const RunModels> read);
    std::shared_ptr<const RunModels> kept(const Basis& of) const;
    static QString usualName(std::int64_t id);
};

} // namespace squeeze::studio
