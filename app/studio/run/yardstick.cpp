// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/run/yardstick.h"

#include <filesystem>

namespace squeeze::studio {

namespace {

/// Runs keep the canonical path, decisions the one that people chose.
bool same_photos(const std::string& stored, const std::string& data) {
    if (stored == data) return true;
    std::error_code code;
    return !data.empty() && std::filesystem::weakly_canonical(data, code).string() == stored && !code;
}

} // namespace

bool is_alexnet(const RunRow& run) { return run.settings.model.starts_with("alexnet"); }

const Measurement* alexnet_point(const std::vector<RunRow>& runs, const std::string& data) {
    const Measurement* best = nullptr;
    for (const auto& run : runs) {
        if (!is_alexnet(run) || !same_photos(run.settings.data, data)) continue;
        for (const auto& point : run.measurements)
            if (point.n && point.badge == Badge::Measured && (!best || point.top1 > best->top1)) best = &point;
    }
    return best;
}

} // namespace squeeze::studio
