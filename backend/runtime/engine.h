// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a model without torch, on XNNPACK in fp32: live classification, activations, self-checks, the device runner.
#pragma once

#include "backend/image/image.h"
#include "backend/model/model.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace squeeze::runtime {

/// One model ready to run. An engine may be used from one thread at a time; several engines are independent.
class Engine {
public:
    /// `threads` >= 1. Throws Error{Input} naming the node that cannot be run.
    explicit Engine(const Model& model, int threads = 1);
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;
    ~Engine();

    /// Output of the graph's last node (no softmax added) for a size x size RGB picture, as image::fit gives it.
    std::span<const float> run(std::span<const std::uint8_t> rgb);

    /// A node's output in the last run, H x W x C; empty where the graph has no such node or its value is not kept
    ///.
    std::span<const float> activation(std::string_view node) const;
    ActivationShape shape(std::string_view node) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

/// Shares that add up to 1.
std::vector<float> softmax(std::span<const float> outputs);

/// Class-activation map (Zhou et al. 2016): where the last convolution of a network that ends in a mean over positions
/// saw `label`; after Engine::run. Scaled to 0..1, height x width values; empty where the network has none (AlexNet).
struct AttentionMap {
    int width = 0, height = 0;
    std::vector<float> values;
};
AttentionMap attention(const Engine& engine, const Model& model, int label);

} // namespace squeeze::runtime
