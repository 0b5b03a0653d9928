// SPDX-License-Identifier: GPL-3.0-or-later
// A Graph run by torch: tensors of the weighted layers in, activations out. No modules, no state.
#pragma once

#include "backend/model/model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <torch/torch.h>
#include <vector>

namespace squeeze::nn {

/// Weight (OIHW or OI) and bias of one Conv or Linear, as the forward pass sees them.
struct LayerTensors {
    torch::Tensor weight, bias;
};

/// The model's dense weights as tensors without gradients.
std::vector<LayerTensors> tensors(const Model& model, torch::Device device);

/// What dropout does in a training pass; evaluation passes none.
struct DropoutDraw {
    double probability = -1; ///< negative: as the graph says
    std::uint64_t seed = 0, epoch = 0, step = 0, shard = 0;
};

class Network {
public:
    explicit Network(std::shared_ptr<const Graph> graph);

    /// N x 3 x H x W (any strides; channels last is fast) to the last node's output, N x classes.
    /// Throws Error{Input} when the output is not one vector per picture.
    torch::Tensor outputs(const torch::Tensor& input, std::span<const LayerTensors> layers) const;

    /// The same without a trailing softmax: what losses and rankings are computed from.
    torch::Tensor logits(const torch::Tensor& input, std::span<const LayerTensors> layers,
                         const DropoutDraw* dropout = nullptr) const;

private:
    torch::Tensor run(const torch::Tensor& input, std::span<const LayerTensors> layers, int last,
                      const DropoutDraw* dropout) const;

    std::shared_ptr<const Graph> m_graph;
    std::vector<int> m_layer;     ///< per node: its weighted layer, or -1
    std::vector<int> m_last_use;  ///< per node: the last node that reads it
    std::vector<char> m_in_place; ///< per node: a Relu that may overwrite its input
    int m_head_relu = -1;         ///< the Relu right behind the last weighted layer, if there is one
    int m_logits = 0;             ///< node whose output the logits are
};

} // namespace squeeze::nn
