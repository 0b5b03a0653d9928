// SPDX-License-Identifier: GPL-3.0-or-later
// What the loader and the module agree on: two C functions, and a version that changes with the types that cross over.
#pragma once

#include "backend/nn/trainer.h"

#include <cstdint>

namespace squeeze::nn {

/// Equal in loader and module, or the module is refused. Raise the first number when a type changes without changing
/// its size.
inline constexpr std::uint64_t module_version = (1ull << 48) + sizeof(TrainJob) + 7 * sizeof(Evaluation) +
                                                49 * sizeof(EpochResult) + 343 * sizeof(Model) + 2401 * sizeof(Images) +
                                                16807 * sizeof(Event);

inline constexpr const char* module_file = "libsqueeze-nn.so";
inline constexpr const char* module_version_symbol = "squeeze_nn_module_version";
inline constexpr const char* module_backend_symbol = "squeeze_nn_module_backend";

} // namespace squeeze::nn
