// SPDX-License-Identifier: GPL-3.0-or-later
// Cross-entropy with label smoothing (Szegedy et al. 2016), mixed with the distance to a teacher's softened answers
// (Hinton, Vinyals, Dean 2015).
#pragma once

#include "backend/nn/trainer.h"

#include <torch/torch.h>

namespace squeeze::nn {

/// (1 - d) CE(logits, labels) + d T^2 KL(teacher || student), both softened by T; mean over the batch.
/// logits and teacher: N x classes; labels: N; teacher undefined: cross-entropy alone.
torch::Tensor loss(const torch::Tensor& logits, const torch::Tensor& labels, const torch::Tensor& teacher,
                   const TrainSettings& settings);

} // namespace squeeze::nn
