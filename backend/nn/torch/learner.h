// SPDX-License-Identifier: GPL-3.0-or-later
// The moving part of a training run: for every weighted layer a rule for its weights, a bias, and the tensors that the
// forward pass differentiates.
#pragma once

#include "backend/nn/torch/crew.h"
#include "backend/nn/torch/network.h"
#include "backend/nn/torch/weightrule.h"

namespace squeeze::nn {

class Learner {
public:
    /// shards: parts of a batch that are differentiated apart from each other.
    Learner(const Model& start, int shards, torch::Device device);

    /// The same weights for every shard; gradients of its own.
    std::span<const LayerTensors> tensors(int shard) const { return m_shards[std::size_t(shard)]; }

    /// One step along the sum of the gradients that backward() left in the first `shards` shards, its norm limited to
    /// `clip` (0: no limit); biases do not decay. Clears the gradients.
    void descend(Descent descent, double clip, int shards, Crew& crew);

    /// Dense weights per layer, as if nothing were masked.
    std::vector<std::vector<float>> underlying() const;
    void mask(std::vector<Mask> masks);

    /// What the layers have become. finite() tells whether every number in them is.
    std::vector<std::shared_ptr<const Layer>> layers() const;
    bool finite() const;

    void save(ByteWriter& out) const;
    void restore(ByteReader& in); ///< Throws Error{Corrupt}

private:
    void publish(std::size_t layer); ///< rule and bias into the tensors
    torch::Tensor collect(std::size_t layer, torch::Tensor LayerTensors::*which, int shards);

    struct Moving {
        WeightRule rule;
        Descending bias;
    };
    std::vector<Moving> m_moving;
    std::vector<LayerTensors> m_tensors;
    std::vector<std::vector<LayerTensors>> m_shards; ///< share their memory
};

} // namespace squeeze::nn
