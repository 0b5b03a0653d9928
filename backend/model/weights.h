// SPDX-License-Identifier: GPL-3.0-or-later
// A layer's weights. What has been done to them is in their type, in any combination of mask and representation.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace squeeze {

/// OIHW for convolutions, OI for linear layers.
using Shape = std::vector<int>;
std::size_t count(const Shape& shape);

/// One byte per weight, 1 keeps, 0 is pruned; row-major in the weights' shape.
using Mask = std::vector<std::uint8_t>;

/// Plain weights.
struct Floats {
    std::vector<float> values; ///< row-major
    bool operator==(const Floats&) const = default;
};

/// Weight sharing (Deep Compression, section 3): weight i is values[index[i]]. At most 256 centroids; ascending order
/// is not required.
struct Codebook {
    std::vector<float> values;       ///< centroids
    std::vector<std::uint8_t> index; ///< row-major, one per weight; 0 where the mask prunes
    bool operator==(const Codebook&) const = default;
};

/// Uniform quantisation: weight i is step * levels[i].
struct Levels {
    float step = 0;
    std::vector<std::int32_t> levels;
    bool operator==(const Levels&) const = default;
};

struct Weights {
    Shape shape;
    std::optional<Mask> mask; ///< absent: dense
    std::variant<Floats, Codebook, Levels> data;
    bool operator==(const Weights&) const = default;

    std::size_t size() const { return count(shape); }
};

/// The float value of every weight, masked ones +0.
std::vector<float> dense(const Weights& weights);

/// Number of weights whose value is not zero.
std::size_t nonzeros(const Weights& weights);

/// Throws Error{Corrupt} unless sizes agree, every index points into the codebook and every value is finite.
void validate(const Weights& weights);

} // namespace squeeze
