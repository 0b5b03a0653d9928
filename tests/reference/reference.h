// SPDX-License-Identifier: GPL-3.0-or-later
// A second reader of .sqz files, written from backend/codec/FORMAT.md alone: slow, plain, and sharing no code with the
// product. Section numbers in comments are FORMAT.md's.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace reference {

struct Node {
    std::string name;
    int op = 0;                     ///< id in files
    std::vector<long long> numbers; ///< parameters as written
    float probability = 0;          ///< dropout
    std::vector<int> inputs;        ///< -1: the network's input
};

struct Layer {
    int representation = 0; ///< 0 floats, 1 codebook, 2 levels
    bool masked = false;
    std::vector<bool> survives;
    std::vector<float> weights; ///< pruned ones +0
    std::vector<float> biases;
};

struct File {
    int coder = 0;
    bool half_biases = false, half_codebooks = false;
    std::string name;
    std::vector<Node> nodes;
    int size = 0, order = 0, geometry = 0, filter = 0;
    float mean[3] = {}, scale[3] = {};
    std::vector<std::string> labels;
    std::vector<Layer> layers;
};

/// Throws std::runtime_error for a file that breaks the format.
File read(const std::vector<std::uint8_t>& bytes);

} // namespace reference
