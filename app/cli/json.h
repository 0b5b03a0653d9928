// SPDX-License-Identifier: GPL-3.0-or-later
// The backend's figures as JSON. Shares are 0..1, sizes bytes, times seconds.
#pragma once

#include "app/cli/shell.h"
#include "backend/codec/codec.h"
#include "backend/nn/trainer.h"

namespace squeeze::cli {

Json json_of(const Measurement& measurement);
Json json_of(const nn::Evaluation& evaluation);
Json json_of(const codec::Cost& cost);
Json json_of(const InputSpec& input);

} // namespace squeeze::cli
