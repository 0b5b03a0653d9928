// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace squeeze::nn {

double rate_at(const TrainSettings& settings, std::int64_t step, std::int64_t total) {
    const double done = double(step) / double(std::max<std::int64_t>(1, total));
    const double rising = settings.warmup * double(total);
    const double warm = rising > 0 ? std::min(1.0, double(step + 1) / rising) : 1.0;
    if (settings.schedule == "cosine") return warm * settings.rate * 0.5 * (1 + std::cos(std::numbers::pi * done));
    if (settings.schedule == "constant") return warm * settings.rate;
    if (settings.schedule == "step") return warm * settings.rate * (done < 0.5 ? 1.0 : done < 0.75 ? 0.1 : 0.01);
    throw Error(Fault::Usage, "schedule: \"" + settings.schedule + "\" is not one of cosine, constant, step");
}

void check(const TrainSettings& settings) {
    const auto require = [](bool good, const char* what) {
        if (!good) throw Error(Fault::Usage, what);
    };
    require(settings.epochs >= 1, "epochs: must be at least 1");
    require(settings.batch >= 1, "batch: must be at least 1");
    require(settings.rate > 0 && std::isfinite(settings.rate), "rate: must be above 0");
    require(settings.momentum >= 0 && settings.momentum < 1, "momentum: must be in 0..1, below 1");
    require(settings.decay >= 0 && std::isfinite(settings.decay), "decay: must not be negative");
    require(settings.warmup >= 0 && settings.warmup <= 1, "warmup: must be in 0..1");
    require(settings.smoothing >= 0 && settings.smoothing < 1, "smoothing: must be in 0..1, below 1");
    require(settings.clip >= 0 && std::isfinite(settings.clip), "clip: must not be negative");
    require(settings.dropout < 1, "dropout: must be below 1");
    require(settings.distil >= 0 && settings.distil <= 1, "distil: must be in 0..1");
    require(settings.temperature > 0 && std::isfinite(settings.temperature), "temperature: must be above 0");
    rate_at(settings, 0, 1);
}

} // namespace squeeze::nn
