// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/network.h"

#include "backend/core/error.h"
#include "backend/core/random.h"

#include <ATen/Parallel.h>

namespace squeeze::nn {

namespace {

/// The draw derives from (seed, epoch, step, shard, node, block of elements), so it is the same for any number of
/// threads.
torch::Tensor dropout(const torch::Tensor& x, double probability, const DropoutDraw& draw, std::uint64_t node) {
    if (probability <= 0) return x;
    if (probability >= 1) return x * 0;
    constexpr std::int64_t block = 4096;
    auto keep = torch::empty_like(x, x.options().device(torch::kCPU).requires_grad(false));
    float* const values = keep.data_ptr<float>();
    const auto count = keep.numel();
    const auto cut = std::uint64_t(probability * 0x1.0p32);
    const float scale = float(1 / (1 - probability));
    at::parallel_for(0, (count + block - 1) / block, 4, [&](std::int64_t begin, std::int64_t end) {
        for (auto b = begin; b < end; ++b) {
            Random random{draw.seed, 0x64726f70, draw.epoch, draw.step, draw.shard, node, std::uint64_t(b)};
            const auto stop = std::min(count, (b + 1) * block);
            for (auto i = b * block; i < stop; i += 2) {
                const auto bits = random.next();
                values[i] = (bits & 0xffffffffu) < cut ? 0 : scale;
                if (i + 1 < stop) values[i + 1] = (bits >> 32) < cut ? 0 : scale;
            }
        }
    });
    return x * keep.to(x.device());
}

/// The ReLU that SqueezeNet has behind its classifier, in training: its own values forward, but a tenth of the gradient
/// where it is closed, so that a class whose outputs have all fallen below zero can come back (Maas et al. 2013's leak,
/// backward only).
torch::Tensor reviving_relu(const torch::Tensor& x) {
    const auto closed = x.clamp_max(0);
    return torch::relu(x) + 0.1 * (closed - closed.detach());
}

torch::Tensor flat(const torch::Tensor& x) { return x.dim() > 2 ? x.flatten(1) : x; }

} // namespace

std::vector<LayerTensors> tensors(const Model& model, torch::Device device) {
    std::vector<LayerTensors> result;
    for (const auto& layer : model.layers) {
        const auto& shape = layer->weights.shape;
        const std::vector<std::int64_t> sizes(shape.begin(), shape.end());
        const auto values = dense(layer->weights);
        const auto copy = [&](const std::vector<float>& from) {
            auto tensor = torch::empty({std::int64_t(from.size())}, torch::kFloat32);
            std::copy(from.begin(), from.end(), tensor.data_ptr<float>());
            return tensor.to(device);
        };
        result.push_back({copy(values).view(sizes), copy(layer->bias)});
    }
    return result;
}

Network::Network(std::shared_ptr<const Graph> graph) : m_graph(std::move(graph)) {
    const auto& nodes = m_graph->nodes;
    if (nodes.empty()) throw Error(Fault::Input, m_graph->name + ": the network has no layers");
    m_layer.assign(nodes.size(), -1);
    m_last_use.assign(nodes.size(), -1);
    m_in_place.assign(nodes.size(), 0);
    int layer = 0;
    for (const int at : m_graph->weighted()) m_layer[std::size_t(at)] = layer++;
    std::vector<int> uses(nodes.size(), 0);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (const int from : nodes[i].inputs)
            if (from != graph_input) {
                m_last_use[std::size_t(from)] = int(i);
                ++uses[std::size_t(from)];
            }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (!std::holds_alternative<Relu>(nodes[i].op) || nodes[i].inputs[0] == graph_input) continue;
        const auto from = std::size_t(nodes[i].inputs[0]);
        // these make a tensor of their own and do not need their output for the backward pass
        m_in_place[i] = uses[from] == 1 && (m_layer[from] >= 0 || std::holds_alternative<Add>(nodes[from].op));
    }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (std::holds_alternative<Relu>(nodes[i].op) && nodes[i].inputs[0] == m_graph->weighted().back())
            m_head_relu = int(i);
    const auto& end = nodes.back();
    m_logits = std::holds_alternative<Softmax>(end.op) ? end.inputs[0] : int(nodes.size()) - 1;
}

torch::Tensor Network::outputs(const torch::Tensor& input, std::span<const LayerTensors> layers) const {
    return run(input, layers, int(m_graph->nodes.size()) - 1, nullptr);
}

torch::Tensor Network::logits(const torch::Tensor& input, std::span<const LayerTensors> layers,
                              const DropoutDraw* draw) const {
    return run(input, layers, m_logits, draw);
}

torch::Tensor Network::run(const torch::Tensor& input, std::span<const LayerTensors> layers, int last,
                           const DropoutDraw* draw) const {
    std::vector<torch::Tensor> made(m_graph->nodes.size());
    for (int i = 0; i <= last; ++i) {
        const auto& node = m_graph->nodes[std::size_t(i)];
        const auto in = [&](std::size_t k) -> const torch::Tensor& {
            const int from = node.inputs[k];
            return from == graph_input ? input : made[std::size_t(from)];
        };
        const auto weights = [&]() -> const LayerTensors& { return layers[std::size_t(m_layer[std::size_t(i)])]; };
        made[std::size_t(i)] = std::visit(
            Overloaded{
                [&](const Conv& op) {
                    return torch::conv2d(in(0), weights().weight, weights().bias, op.stride, op.padding);
                },
                [&](const Relu&) {
                    if (draw && i == m_head_relu) return reviving_relu(in(0));
                    if (!m_in_place[std::size_t(i)]) return torch::relu(in(0));
                    auto x = in(0);
                    return torch::relu_(x);
                },
                [&](const MaxPool& op) {
                    return torch::max_pool2d(in(0), op.kernel, op.stride, op.padding, 1, op.ceil);
                },
                [&](const GlobalAveragePool&) {
                    return torch::adaptive_avg_pool2d(in(0), {1, 1});
                },
                [&](const AdaptiveAveragePool& op) {
                    return torch::adaptive_avg_pool2d(in(0), {op.output, op.output});
                },
                [&](const Concat&) {
                    std::vector<torch::Tensor> parts;
                    for (std::size_t k = 0; k < node.inputs.size(); ++k) parts.push_back(in(k));
                    return torch::cat(parts, 1);
                },
                [&](const Add&) {
                    auto sum = in(0) + in(1);
                    for (std::size_t k = 2; k < node.inputs.size(); ++k) sum = sum + in(k);
                    return sum;
                },
                [&](const Linear&) { return torch::linear(flat(in(0)), weights().weight, weights().bias); },
                [&](const Flatten&) { return torch::flatten(in(0), 1); },
                [&](const Dropout& op) {
                    if (!draw) return in(0);
                    return dropout(in(0), draw->probability >= 0 ? draw->probability : double(op.probability), *draw,
                                   std::uint64_t(i));
                },
                [&](const Softmax&) { return torch::softmax(in(0), 1); },
            },
            node.op);
        for (const int from : node.inputs)
            if (from != graph_input && m_last_use[std::size_t(from)] == i && from != last)
                made[std::size_t(from)].reset();
    }
    auto result = made[std::size_t(last)].flatten(1);
    if (result.size(1) != m_graph->classes())
        throw Error(Fault::Input, m_graph->name + ": its output is not one number per class at this input size");
    return result;
}

} // namespace squeeze::nn
