// SPDX-License-Identifier: GPL-3.0-or-later
// How training obeys what has been done to a layer's weights. The forward pass sees dense weights; their gradient is
// handed to the rule, which moves what the weights are made of: plain values, the centroids of a codebook (Deep
// Compression, arXiv 1510.00149, section 3.3: the summed gradient of each cluster) or the step of levels. Masked
// weights are zero in the forward pass and rest underneath as they were: gradients that they do not cause would only
// make them drift.
#pragma once

#include "backend/core/bytes.h"
#include "backend/model/weights.h"

#include <span>
#include <vector>

namespace squeeze::nn {

/// One step of SGD with momentum: v <- momentum v + (scale g + decay x); x <- x - rate v.
struct Descent {
    double rate = 0, momentum = 0, decay = 0;
    double scale = 1; ///< of the gradient: below 1 where its norm was limited
};

/// Numbers that descend, with their momentum.
struct Descending {
    std::vector<float> values, velocity;

    explicit Descending(std::vector<float> start = {}) : values(std::move(start)), velocity(values.size(), 0.0f) {}
    /// keep: empty, or one byte per value; where it is 0 the value rests, without momentum.
    void step(std::span<const float> gradient, const Descent& descent, std::span<const std::uint8_t> keep = {});
    void save(ByteWriter& out) const;
    void restore(ByteReader& in); ///< Throws Error{Corrupt}
};

double squared_norm(std::span<const float> gradient, std::span<const std::uint8_t> keep = {});

class WeightRule {
public:
    explicit WeightRule(const Weights& start);

    /// The gradient with respect to the dense weights, row-major; kept by reference until step().
    void gradient(std::span<const float> dense);
    double gradient_squared() const;
    /// Decay moves plain values only.
    void step(Descent descent);

    /// Dense weights as the forward pass shall see them, masked ones +0.
    void effective(std::span<float> out) const;
    /// Dense weights as if nothing were masked.
    std::vector<float> underlying() const;
    /// From now on; an empty mask means dense. Throws Error{Internal} when it does not fit.
    void mask(Mask mask);
    /// What training has made of the layer.
    Weights weights() const;

    void save(ByteWriter& out) const;
    void restore(ByteReader& in); ///< Throws Error{Corrupt}

private:
    Shape m_shape;
    std::size_t m_count = 0;
    Mask m_mask;               ///< empty: dense
    Weights m_start;           ///< its indices or levels never change
    Descending m_moving;       ///< values, centroids or one step
    std::vector<float> m_sums; ///< gradient of centroids or step
    std::span<const float> m_gradient;
};

} // namespace squeeze::nn
