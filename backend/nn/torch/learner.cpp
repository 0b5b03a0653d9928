// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/learner.h"

#include "backend/core/error.h"

#include <ATen/Parallel.h>
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

Learner::Learner(const Model& start, torch::Device device) : m_tensors(nn::tensors(start, device)) {
    m_moving.reserve(start.layers.size());
    for (std::size_t i = 0; i < start.layers.size(); ++i) {
        const auto& layer = *start.layers[i];
        m_moving.push_back({WeightRule(layer.weights), Descending(layer.bias)});
        m_tensors[i].weight = m_tensors[i].weight.detach().requires_grad_(true);
        m_tensors[i].bias = m_tensors[i].bias.detach().requires_grad_(true);
    }
}

void Learner::publish(std::size_t layer) {
    auto& moving = m_moving[layer];
    fill(m_tensors[layer].weight, [&](std::span<float> out) { moving.rule.effective(out); });
    fill(m_tensors[layer].bias,
         [&](std::span<float> out) { std::copy(moving.bias.values.begin(), moving.bias.values.end(), out.begin()); });
}

void Learner::descend(Descent descent, double clip) {
    struct Gradients {
        torch::Tensor weight, bias;
    };
    std::vector<Gradients> gradients(m_moving.size());
    for (std::size_t i = 0; i < m_moving.size(); ++i) {
        auto& own = m_tensors[i];
        const auto bring = [](torch::Tensor& from) { // a layer that the loss does not reach has no gradient
            auto tensor = from.grad().defined() ? from.grad() : torch::zeros_like(from);
            from.mutable_grad() = torch::Tensor();
            return tensor.to(torch::kCPU).contiguous();
        };
        gradients[i] = {bring(own.weight), bring(own.bias)};
    }
    // each layer's sums are made by one thread, in order: the same for any number of threads
    at::parallel_for(0, std::int64_t(m_moving.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = std::size_t(begin); i < std::size_t(end); ++i)
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
    for (std::size_t i = 0; i < m_moving.size(); ++i) {
        m_moving[i].rule.step(descent);
        m_moving[i].bias.step(numbers(gradients[i].bias), plain);
        publish(i);
    }
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
