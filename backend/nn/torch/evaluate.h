// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy of a model on labelled images.
#pragma once

#include "backend/nn/trainer.h"

namespace squeeze::nn {

Evaluation evaluate_model(const Model& model, const Images& images, const Device& device, Progress& progress);

std::vector<std::vector<float>>
forward_model(const Model& model, const std::vector<std::span<const std::uint8_t>>& pictures, const Device& device);

/// Throws Error{Input} when the images were not prepared for this model's input size.
void require_fit(const Model& model, const Images& images);

} // namespace squeeze::nn
