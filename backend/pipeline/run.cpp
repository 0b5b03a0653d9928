// SPDX-License-Identifier: GPL-3.0-or-later
// The loop over a recipe's steps. What is measured, stored and written is always decode(encode(model)).
#include "backend/pipeline/run.h"

#include "backend/pipeline/preflight.h"
#include "backend/pipeline/stages.h"

#include <chrono>
#include <optional>

namespace squeeze::pipeline {

namespace {

/// May be empty: then accuracy is not measured, and that is said.
nn::Images measuring_images(const Workbench& workbench, Split split, const InputSpec& input, Progress& progress) {
    auto images = nn::images(workbench.dataset, split, input, progress);
    if (images.samples.empty())
        progress.warn(workbench.dataset->name() + ": no usable " + name(split) + " images; accuracy is not measured");
    return images;
}

/// Measures an encoded file: bytes as they are, accuracy of what they decode to (no images: n = 0).
Measurement measure_file(ByteView file, const Model& decoded, const nn::Images* images, const Workbench& workbench,
                         Progress& progress, nn::Evaluation& evaluation) {
    Measurement result;
    result.bytes = file.size();
    result.sparsity = sparsity(decoded);
    for (const auto count : macs(*decoded.graph, decoded.input.size)) result.macs += std::uint64_t(count);
    if (!images || images->samples.empty()) return result;
    evaluation = backend(workbench).evaluate(decoded, *images, workbench.device, progress);
    result.split = images->split;
    result.n = evaluation.n;
    result.top1 = evaluation.top1;
    result.top5 = evaluation.top5;
    result.balanced = evaluation.balanced;
    return result;
}

class Runner {
public:
    Runner(const Recipe& recipe, const Checkpoint& start, const Workbench& workbench, const RunHooks& hooks,
           Progress& progress)
        : m_recipe(recipe), m_caller(workbench), m_bench(workbench), m_hooks(hooks), m_progress(progress),
          m_before(start.seconds), m_state(start.state), m_loss(start.loss) {
        m_bench.on_epoch = [this](const nn::EpochResult& result) { finish_epoch(result); };
        m_state.model = written(m_state.model);
        m_step = start.step;
    }

    RunResult run() {
        m_progress.check();
        if (m_step == 0 && m_state.resume.empty()) record("start", -1, 0, 0);
        for (; m_step < int(m_recipe.steps.size()); ++m_step) take_step(m_recipe.steps[std::size_t(m_step)]);
        store(m_state); // all steps done: a resumed run only writes its result
        if (!m_measured) measure_state("end", 0, 0, 0);
        m_result.state = m_state;
        m_result.file = codec::encode(m_state.model, m_state.encoding);
        m_result.seconds = seconds();
        return std::move(m_result);
    }

private:
    using Clock = std::chrono::steady_clock;

    double seconds() const { return m_before + std::chrono::duration<double>(Clock::now() - m_began).count(); }

    Model written(const Model& model) const {
        return codec::decode(codec::encode(model, m_state.encoding), "the run's own file").model;
    }

    const nn::Images* validation() {
        if (!m_bench.dataset) return nullptr;
        if (!m_validation) m_validation = measuring_images(m_bench, Split::Validation, m_state.model.input, m_progress);
        return &*m_validation;
    }

    /// Measures `model`, which must be what its file decodes to.
    Measurement measure(const Model& model, const std::string& step, int index, int epoch, double loss) {
        m_file = std::make_shared<const Bytes>(codec::encode(model, m_state.encoding));
        auto point = measure_file(*m_file, model, validation(), m_bench, m_progress, m_result.validation);
        point.step = step;
        point.step_index = index;
        point.epoch = epoch;
        point.loss = loss;
        point.seconds = seconds();
        m_measured = model;
        return point;
    }

    Measurement measure_state(const std::string& step, int index, int epoch, double loss) {
        return measure(m_state.model, step, index, epoch, loss);
    }

    void publish(Measurement point) {
        m_progress.report(Measured{point, m_file});
        m_result.measurements.push_back(std::move(point));
    }

    void record(const std::string& step, int index, int epoch, double loss) {
        publish(measure_state(step, index, epoch, loss));
    }

    void store(const State& state) {
        if (m_hooks.checkpoint) m_hooks.checkpoint({m_step, state, seconds(), state.resume.empty() ? 0 : m_loss});
    }

    /// The curve first, then the checkpoint: a run killed between them measures this epoch again instead of never.
    void finish_epoch(const nn::EpochResult& result) {
        m_loss = result.loss;
        const auto& step = m_recipe.steps[std::size_t(m_step)];
        publish(measure(written(result.model), step.text(), m_step, result.epoch, result.loss));
        if (m_caller.on_epoch) m_caller.on_epoch(result);
        auto here = m_state;
        here.resume = result.resume;
        store(here);
    }

    void take_step(const Step& step) {
        const int count = int(m_recipe.steps.size());
        const auto text = step.text();
        const auto began = Clock::now();
        m_progress.check();
        if (step.stage->removes && !m_state.teacher) m_state.teacher = std::make_shared<const Model>(m_state.model);
        if (m_state.resume.empty()) m_loss = 0; // else the epochs before have one
        store(m_state);
        m_progress.report(StepStarted{m_step, count, text});
        m_bench.step = m_step;
        try {
            auto next = step.stage->apply(m_state, step.values, m_bench, m_progress);
            next.resume.clear();
            m_state = std::move(next);
            m_state.model = written(m_state.model);
        } catch (const Error& error) {
            if (error.fault() == Fault::Cancelled) throw;
            throw Error(error.fault(), step_prefix(m_recipe, std::size_t(m_step)) + error.what());
        }
        finish_step(step, text);
        const auto took = std::chrono::duration<double>(Clock::now() - began).count();
        m_progress.report(StepFinished{m_step, count, text, took});
    }

    /// The last epoch has measured this very model already, unless the step changed it after that.
    void finish_step(const Step& step, const std::string& text) {
        const int epochs = step.stage->epochs(step.values);
        const auto& points = m_result.measurements;
        const bool measured = epochs > 0 && !points.empty() && points.back().step_index == m_step &&
                              points.back().epoch == epochs && m_measured && equal(*m_measured, m_state.model);
        if (!measured) record(text, m_step, epochs, m_loss);
    }

    const Recipe& m_recipe;
    const Workbench& m_caller;
    Workbench m_bench;
    const RunHooks& m_hooks;
    Progress& m_progress;
    const Clock::time_point m_began = Clock::now();
    const double m_before;
    State m_state;
    int m_step = 0;
    double m_loss;
    std::optional<nn::Images> m_validation;
    std::optional<Model> m_measured;
    std::shared_ptr<const Bytes> m_file; ///< of m_measured
    RunResult m_result;
};

} // namespace

RunResult run(const Recipe& recipe, const Checkpoint& start, const Workbench& workbench, const RunHooks& hooks,
              Progress& progress) {
    preflight(recipe, start, workbench);
    return Runner(recipe, start, workbench, hooks, progress).run();
}

Measurement measure(const Model& model, const codec::Encoding& encoding, Split split, const Workbench& workbench,
                    Progress& progress, nn::Evaluation* details) {
    const auto file = codec::encode(model, encoding);
    const auto decoded = codec::decode(file, "the model's own file").model;
    std::optional<nn::Images> images;
    if (workbench.dataset) images = measuring_images(workbench, split, decoded.input, progress);
    nn::Evaluation evaluation;
    auto result = measure_file(file, decoded, images ? &*images : nullptr, workbench, progress, evaluation);
    result.split = split;
    if (details) *details = std::move(evaluation);
    return result;
}

} // namespace squeeze::pipeline
