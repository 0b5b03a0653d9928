// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/learner.h"

#include "backend/core/error.h"

#include <algorithm>
#include <cmath>

namespace squeeze::nn {

namespace {

std::span<const float> numbers(const torch::Tensor& tensor) {
    return {tensor.data_ptr<float>(), std::size_t(tensor.numel())};
}

/// Lets `write` fill the tensor's memory, wherever the tensor lives. Only between backward and the next forward pass.
template <typename F>
void fill(torch::Tensor& tensor, const F& write) {
    const torch::NoGradGuard guard;
    auto here = tensor.is_cpu() ? tensor.detach() : torch::empty(tensor.sizes(), torch::kFloat32);
    write(std::span(here.data_ptr<float>(), std::size_t(here.numel())));
    if (!tensor.is_cpu()) tensor.copy_(here);
}

} // namespace

Learner::Learner(const Model& start, int shards, torch::Device device)
    : m_tensors(nn::tensors(start, device)), m_shards(std::size_t(shards), m_tensors) {
    m_moving.reserve(start.layers.size());
    for (const auto& layer : start.layers) m_moving.push_back({WeightRule(layer->weights), Descending(layer->bias)});
    for (auto& shard : m_shards)
        for (auto& layer : shard) {
            layer.weight = layer.weight.detach().requires_grad_(true);
            layer.bias = layer.bias.detach().requires_grad_(true);
        }
}

void Learner::publish(std::size_t layer) {
    auto& moving = m_moving[layer];
    fill(m_tensors[layer].weight, [&](std::span<float> out) { moving.rule.effective(out); });
    fill(m_tensors[layer].bias,
         [&](std::span<float> out) { std::copy(moving.bias.values.begin(), moving.bias.values.end(), out.begin()); });
}

/// The gradients of the shards added up in order, on the CPU.
torch::Tensor Learner::collect(std::size_t layer, torch::Tensor LayerTensors::*which, int shards) {
    const torch::NoGradGuard guard;
    torch::Tensor sum;
    for (int i = 0; i < shards; ++i) {
        auto& own = m_shards[std::size_t(i)][layer].*which;
        const auto gradient = own.grad();
        own.mutable_grad() = torch::Tensor();
        if (!gradient.defined()) continue; // a layer that the loss does not reach
        if (sum.defined())
            sum.add_(gradient);
        else
            sum = gradient;
    }
    if (!sum.defined()) sum = torch::zeros_like(m_tensors[layer].*which);
    return sum.to(torch::kCPU).contiguous();
}

void Learner::descend(Descent descent, double clip, int shards, Crew& crew) {
    std::vector<LayerTensors> gradients(m_moving.size());
    crew.run(int(m_moving.size()), [&](int at) {
        const auto i = std::size_t(at);
        gradients[i] = {collect(i, &LayerTensors::weight, shards), collect(i, &LayerTensors::bias, shards)};
        m_moving[i].rule.gradient(numbers(gradients[i].weight));
    });
    if (clip > 0) {
        double squares = 0;
        for (std::size_t i = 0; i < m_moving.size(); ++i)
            squares += m_moving[i].rule.gradient_squared() + squared_norm(numbers(gradients[i].bias));
        descent.scale = std::min(1.0, clip / (std::sqrt(squares) + 1e-12));
    }
    auto plain = descent;
    plain.decay = 0;
    crew.run(int(m_moving.size()), [&](int at) {
        const auto i = std::size_t(at);
        m_moving[i].rule.step(descent);
        m_moving[i].bias.step(numbers(gradients[i].bias), plain);
        publish(i);
    });
}

std::vector<std::vector<float>> Learner::underlying() const {
    std::vector<std::vector<float>> result;
    for (const auto& moving : m_moving) result.push_back(moving.rule.underlying());
    return result;
}

void Learner::mask(std::vector<Mask> masks) {
    if (masks.size() != m_moving.size()) throw Error(Fault::Internal, "mask schedule: not one mask per layer");
    for (std::size_t i = 0; i < m_moving.size(); ++i) {
        m_moving[i].rule.mask(std::move(masks[i]));
        publish(i);
    }
}

std::vector<std::shared_ptr<const Layer>> Learner::layers() const {
    std::vector<std::shared_ptr<const Layer>> result;
    for (const auto& moving : m_moving)
        result.push_back(std::make_shared<const Layer>(Layer{moving.rule.weights(), moving.bias.values}));
    return result;
}

bool Learner::finite() const {
    const auto good = [](std::span<const float> values) {
        return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
    };
    return std::all_of(m_moving.begin(), m_moving.end(), [&](const Moving& moving) {
        return good(moving.rule.underlying()) && good(moving.bias.values);
    });
}

void Learner::save(ByteWriter& out) const {
    for (const auto& moving : m_moving) {
        moving.rule.save(out);
        moving.bias.save(out);
    }
}

void Learner::restore(ByteReader& in) {
    for (std::size_t i = 0; i < m_moving.size(); ++i) {
        m_moving[i].rule.restore(in);
        m_moving[i].bias.restore(in);
        publish(i);
    }
}

} // namespace squeeze::nn
