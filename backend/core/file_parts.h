// SPDX-License-Identifier: GPL-3.0-or-later
// What the bytes of a compressed file, or of one of its layers, are spent on.
#pragma once

#include <array>
#include <cstdint>

namespace squeeze {

struct FileParts {
    std::uint64_t positions = 0; ///< which weights are left: gaps, or a mask
    std::uint64_t values = 0;    ///< of the weights that are left: codebook indices, or floats
    std::uint64_t biases = 0;
    std::uint64_t codebooks = 0;
    std::uint64_t tables = 0; ///< code lengths, section headers, checksums; of a whole file its header too

    std::uint64_t total() const { return positions + values + biases + codebooks + tables; }
    /// In the order in which bars and legends show them.
    std::array<std::uint64_t, 5> inOrder() const { return {positions, values, biases, codebooks, tables}; }
    FileParts& operator+=(const FileParts& other) {
        positions += other.positions, values += other.values, biases += other.biases;
        codebooks += other.codebooks, tables += other.tables;
        return *this;
    }
    bool operator==(const FileParts&) const = default;
};

} // namespace squeeze
