// SPDX-License-Identifier: GPL-3.0-or-later
// The one training loop: SGD with momentum on whatever the layers are made of, optionally with a teacher.
#pragma once

#include "backend/nn/trainer.h"

namespace squeeze::nn {

Model train_model(const TrainJob& job, const Device& device, Progress& progress);

} // namespace squeeze::nn
