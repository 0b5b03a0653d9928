// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that holds the draft. Takes the newest request first, then an exact search for a target, then, when there
// is nothing else to do, the table of targets and the sensitivities. Knows no QObject: what is ready is announced by a
// call, and fetched by whoever wants it.
#pragma once

#include "app/studio/preview/accuracy.h"
#include "app/studio/preview/frame.h"
#include "app/studio/preview/target_table.h"
#include "backend/compress/sensitivity.h"
#include "backend/pipeline/draft.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace squeeze::studio {

struct PreviewRequest {
    std::uint64_t serial = 0;
    std::string recipe, spread;
    std::set<std::string> locked;
    std::uint64_t seed = 1;
    std::size_t selected = 0;
};

/// What the recipe ended in, by a run or before it came here.
struct FinishedModel {
    std::shared_ptr<const Model> result; ///< null: nothing
    codec::Encoding encoding;
    std::string recipe; ///< as pipeline::Recipe::text() says it
    bool operator==(const FinishedModel&) const = default;
};

class PreviewWorker {
public:
    /// `ready` is called on the worker's thread when there is something new to fetch.
    explicit PreviewWorker(std::function<void()> ready);
    ~PreviewWorker();

    void train(std::shared_ptr<const Model> trained); ///< null: nothing to show
    void finish(FinishedModel finished); ///< shown from the next request on, instead of the draft of its recipe
    void expect(AccuracyModel accuracy);
    AccuracyModel expected() const;
    void request(PreviewRequest request); ///< replaces one that waits
    void search(std::uint64_t target);    ///< for the newest request's other settings; replaces one that waits

    struct Result {
        std::uint64_t trained = 0; ///< counts train()
        std::shared_ptr<const Frame> frame;
        std::shared_ptr<const pipeline::DraftState> state; ///< of the frame
        std::shared_ptr<const TargetTable> table;
        bool table_complete = false;
        std::shared_ptr<const std::vector<compress::LayerSensitivity>> sensitivity;
        std::uint64_t original = 0; ///< bytes
        std::uint64_t found_for = 0;
        double found = 0;    ///< density of the last search that ended
        std::string problem; ///< why the newest request has no frame; empty: it has
    };
    Result result() const;
    std::uint64_t trained() const;
    /// The density for this target, where the search for it has ended.
    std::optional<double> found(std::uint64_t target) const;

private:
    void loop(const std::stop_token& stop);
    bool idle_work() const;
    bool step(std::unique_lock<std::mutex>& lock);
    void give_up(std::unique_lock<std::mutex>& lock, const std::string& problem);
    void begin(std::unique_lock<std::mutex>& lock);
    void draw(std::unique_lock<std::mutex>& lock);
    void look_for(std::unique_lock<std::mutex>& lock);
    void tabulate(std::unique_lock<std::mutex>& lock);
    void weigh(std::unique_lock<std::mutex>& lock);
    TargetPoint evaluate(double keep);
    void follow_table(const PreviewRequest& request);
    std::shared_ptr<const Frame> frame(const PreviewRequest& request, const pipeline::Recipe& recipe,
                                       const AccuracyModel& accuracy, const pipeline::DraftState* end);
    std::shared_ptr<const pipeline::DraftState> end_of(const FinishedModel& finished, const pipeline::Recipe& recipe);

    std::function<void()> m_ready;

    mutable std::mutex m_mutex; // guards from here
    std::condition_variable_any m_changed;
    std::shared_ptr<const Model> m_trained;
    bool m_begin = false;
    FinishedModel m_finished;
    AccuracyModel m_accuracy;
    std::optional<PreviewRequest> m_request;
    std::pair<std::string, std::set<std::string>> m_shared; ///< spread and locks of the newest request
    std::optional<std::uint64_t> m_search;
    Result m_result; // to here

    // the worker's own
    std::optional<pipeline::Draft> m_draft, m_probe; ///< the probe's evaluations leave the draft's memory alone
    FinishedModel m_end_of;
    std::shared_ptr<const pipeline::DraftState> m_end; ///< of m_end_of, beside the draft's trained weights
    PreviewRequest m_last;
    pipeline::Recipe m_last_recipe;
    std::string m_table_key;
    TargetTable m_table;
    std::vector<double> m_densities; ///< still to tabulate, the next one last
    std::vector<Histogram> m_histograms;
    std::chrono::steady_clock::time_point m_quiet; ///< from when on nobody is moving anything
    std::jthread m_thread;
};

} // namespace squeeze::studio
