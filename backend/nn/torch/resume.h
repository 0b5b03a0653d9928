// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes a training run restarts from, bit-exactly: epoch, parameters, momentum, masks. All else derives from
// (seed, epoch).
//   "SQTR" · version u32 · digest u64 · epoch u32 · layers · CRC-32 of all before
#pragma once

#include "backend/nn/torch/learner.h"
#include "backend/nn/trainer.h"

namespace squeeze::nn {

/// Over everything that must be equal for a resumed run to end as the uninterrupted one: settings, graph, what is fixed
/// in the layers, images, teacher.
std::uint64_t digest(const TrainJob& job);

Bytes save_resume(std::uint64_t digest, int epoch, const Learner& learner);

/// The number of epochs done. Throws Error{Corrupt} for damaged bytes and Error{Input} for those of another run.
int load_resume(ByteView bytes, std::uint64_t digest, int epochs, Learner& learner);

} // namespace squeeze::nn
