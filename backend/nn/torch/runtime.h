// SPDX-License-Identifier: GPL-3.0-or-later
// torch as this program uses it: device and threads of a call, pictures as tensors, the BLAS behind it all.
#pragma once

#include "backend/data/batches.h"
#include "backend/nn/trainer.h"

#include <torch/torch.h>

namespace squeeze::nn {

/// The torch device of this name ("auto" is the best there is). Throws Error{Usage} for an unknown name and
/// Error{Input} where the machine has no such device.
torch::Device torch_device(const Device& device);

/// Threads to use in all.
int thread_count(const Device& device);

/// The batch's pictures as N x 3 x size x size, channels last, sharing memory with `batch` on the CPU.
torch::Tensor input(data::Batch& batch, int size, torch::Device device);

Backend::Info runtime_info();

} // namespace squeeze::nn
