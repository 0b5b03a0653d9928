// SPDX-License-Identifier: GPL-3.0-or-later
// The moving part of a training run: for every weighted layer a rule for its weights, a bias, and the tensors that the
// forward pass differentiates.
#pragma once

#include "backend/nn/torch/network.h"
#include "backend/nn/torch/weightrule.h"

namespace squeeze::nn {

class Learner {
public:
    Learner(const Model& start, torch::Device device);

    std::span<const LayerTensors> tensors() const { return m_tensors; }

    /// One step along the gradients that backward() left in tensors(), their joint norm limited to `clip` (0: no
    /// limit); biases do not decay. Clears the gradients.
    void descend(Descent descent, double clip);

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

    struct Moving {
        WeightRule rule;
        Descending bias;
    };
    std::vector<Moving> m_moving;
    std::vector<LayerTensors> m_tensors;
};

} // namespace squeeze::nn
