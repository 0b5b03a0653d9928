// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the plan: memory for every tensor that is no part of another, one function per step, made once and run for
// every picture.
#include "backend/runtime/engine.h"

#include "backend/runtime/operators.h"
#include "backend/runtime/plan.h"

#include <functional>
#include <map>

namespace squeeze::runtime {

namespace {

constexpr std::size_t most_values = std::size_t(1) << 30; ///< of all activations together: 4 GiB

[[noreturn]] void refuse(const std::string& node, const std::string& problem) {
    throw Error(Fault::Input, node + ": cannot be run: " + problem);
}

} // namespace

struct Engine::Impl {
    std::shared_ptr<const Graph> graph;
    InputSpec input;
    Plan plan;
    Pool pool;
    std::vector<std::vector<float>> memory; ///< per tensor; empty where it lies in another
    std::vector<std::function<void()>> steps;
    mutable std::map<int, std::vector<float>> gathered; ///< parts of concatenations asked for since the last run
    bool ran = false;

    Impl(const Model& model, int threads);
    void allocate();
    View view(int tensor);
    std::function<void()> prepare(const Step& step, const std::vector<std::shared_ptr<const Layer>>& layer_of);
    std::span<const float> values(int tensor) const;
};

Engine::Impl::Impl(const Model& model, int threads) : graph(model.graph), input(model.input) {
    validate(*graph);
    plan = runtime::plan(*graph, input.size); // first, since it names the node that does not fit
    validate(model);
    initialise_xnnpack();
    if (threads > 1) pool.reset(pthreadpool_create(std::size_t(threads)));
    allocate();
    std::vector<std::shared_ptr<const Layer>> layer_of(graph->nodes.size());
    const auto weighted = graph->weighted();
    for (std::size_t i = 0; i < weighted.size(); ++i) layer_of[std::size_t(weighted[i])] = model.layers[i];
    for (const auto& step : plan.steps) try {
            steps.push_back(prepare(step, layer_of));
        } catch (const Refused& refused) {
            refuse(graph->nodes[std::size_t(step.node)].name, refused.problem);
        }
}

void Engine::Impl::allocate() {
    std::size_t total = 0;
    memory.resize(plan.tensors.size());
    for (std::size_t i = 0; i < plan.tensors.size(); ++i) {
        if (plan.tensors[i].parent >= 0) continue;
        total += std::size_t(plan.tensors[i].shape.count());
        if (total > most_values)
            throw Error(Fault::Input, graph->name + ": pictures of " + std::to_string(input.size) +
                                          " pixels need more than 4 GiB for their activations; choose a smaller input");
        // XNNPACK reads, and ignores, a few bytes beyond the end.
        memory[i].resize(std::size_t(plan.tensors[i].shape.count()) + XNN_EXTRA_BYTES / sizeof(float));
    }
}

View Engine::Impl::view(int tensor) {
    const auto& shape = plan.tensors[std::size_t(tensor)].shape;
    std::size_t offset = 0;
    while (plan.tensors[std::size_t(tensor)].parent >= 0) {
        offset += std::size_t(plan.tensors[std::size_t(tensor)].offset);
        tensor = plan.tensors[std::size_t(tensor)].parent;
    }
    return {memory[std::size_t(tensor)].data() + offset, shape.channels, shape.height, shape.width,
            std::size_t(plan.tensors[std::size_t(tensor)].shape.channels)};
}

std::function<void()> Engine::Impl::prepare(const Step& step,
                                            const std::vector<std::shared_ptr<const Layer>>& layer_of) {
    std::vector<View> from;
    for (const int tensor : step.inputs) from.push_back(view(tensor));
    const View in = from.front(), out = view(step.output);
    const auto& layer = layer_of[std::size_t(step.node)];
    const auto by_xnnpack = [this](Operator op) -> std::function<void()> {
        return [this, shared = std::shared_ptr<xnn_operator>(std::move(op))] {
            if (xnn_run_operator(shared.get(), pool.get()) != xnn_status_success)
                throw Error(Fault::Internal, "XNNPACK: an operator did not run");
        };
    };
    return std::visit(
        Overloaded{
            [&](const Conv& conv) { return by_xnnpack(convolution(conv, *layer, in, out, step.relu, pool)); },
            [&](const Linear& op) { return by_xnnpack(linear(op, *layer, in, out, step.relu, pool)); },
            [&](const MaxPool& op) -> std::function<void()> {
                if (op.kernel > 1) return by_xnnpack(max_pool(op, in, out, pool));
                return [=] { pick(in, out, op.stride, op.padding); };
            },
            [&](const GlobalAveragePool&) { return by_xnnpack(global_average_pool(in, out, pool)); },
            [&](const AdaptiveAveragePool&) -> std::function<void()> {
                return [=] { adaptive_average_pool(in, out); };
            },
            [&](const Relu&) -> std::function<void()> { return [=] { relu(in, out); }; },
            [&](const Add&) -> std::function<void()> {
                return [from, out, rectify = step.relu] { add(from, out, rectify); };
            },
            [&](const Flatten&) -> std::function<void()> { return [=] { flatten(in, out); }; },
            [&](const Softmax&) -> std::function<void()> { return [=] { softmax(in, out); }; },
            [&](const AnyOf<Concat, Dropout> auto&) -> std::function<void()> { return [=] { copy(in, out); }; },
        },
        graph->nodes[std::size_t(step.node)].op);
}

std::span<const float> Engine::Impl::values(int tensor) const {
    const auto& place = plan.tensors[std::size_t(tensor)];
    const auto count = std::size_t(place.shape.count());
    if (place.parent < 0) return std::span(memory[std::size_t(tensor)]).first(count);
    auto& whole = gathered[tensor];
    if (whole.empty()) {
        whole.resize(count);
        const View to{whole.data(), place.shape.channels, place.shape.height, place.shape.width,
                      std::size_t(place.shape.channels)};
        copy(const_cast<Impl*>(this)->view(tensor), to);
    }
    return whole;
}

Engine::Engine(const Model& model, int threads) : m(std::make_unique<Impl>(model, threads)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

std::span<const float> Engine::run(std::span<const std::uint8_t> rgb) {
    auto& picture = m->memory[Plan::input];
    const auto count = std::size_t(m->plan.tensors[Plan::input].shape.count());
    if (rgb.size() != count)
        throw Error(Fault::Input, m->graph->name + ": takes pictures of " + std::to_string(m->input.size) + " x " +
                                      std::to_string(m->input.size) + " pixels");
    image::normalise(rgb, m->input, std::span(picture).first(count));
    m->gathered.clear();
    for (const auto& step : m->steps) step();
    m->ran = true;
    return m->values(m->plan.of_node.back());
}

std::span<const float> Engine::activation(std::string_view node) const {
    const int at = m->graph->find(node);
    const int tensor = at < 0 ? -1 : m->plan.of_node[std::size_t(at)];
    return tensor < 0 || !m->ran ? std::span<const float>() : m->values(tensor);
}

ActivationShape Engine::shape(std::string_view node) const {
    const int at = m->graph->find(node);
    return at < 0 ? ActivationShape{} : shapes(*m->graph, m->input.size)[std::size_t(at)];
}

} // namespace squeeze::runtime
