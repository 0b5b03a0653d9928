// SPDX-License-Identifier: GPL-3.0-or-later
// What a run ends in: the measured steps, and the final models measured on the test split.
#include "app/cli/outcome.h"

#include <algorithm>

namespace squeeze::cli {

namespace {

Final final_model(const Model& model, const codec::Encoding& encoding, const pipeline::Workbench& bench,
                  Progress& progress) {
    nn::Evaluation test;
    Final final{model, encoding, pipeline::measure(model, encoding, Split::Test, bench, progress, &test).bytes, {}};
    if (test.n > 0) final.test = std::move(test);
    return final;
}

/// Of measurements made twice (a step that changed the model after its last epoch) the later one, in order.
std::vector<Measurement> distinct(const std::vector<Measurement>& measurements) {
    std::vector<Measurement> once;
    for (const auto& m : measurements) {
        const auto same = std::find_if(once.begin(), once.end(), [&](const Measurement& other) {
            return other.step == m.step && other.step_index == m.step_index && other.epoch == m.epoch;
        });
        if (same == once.end())
            once.push_back(m);
        else
            *same = m;
    }
    return once;
}

} // namespace

Outcome measure_final(const Plan& plan, const pipeline::RunResult& result, Progress& progress) {
    const auto bench = workbench(plan);
    Outcome outcome;
    if (result.state.teacher) outcome.before = final_model(*result.state.teacher, {}, bench, progress);
    outcome.after = final_model(result.state.model, result.state.encoding, bench, progress);
    outcome.measurements = plan.project ? plan.project->measurements(plan.run) : distinct(result.measurements);
    outcome.seconds = result.seconds;
    return outcome;
}

} // namespace squeeze::cli
