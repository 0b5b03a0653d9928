// SPDX-License-Identifier: GPL-3.0-or-later
// What a target means before anything has run: expected accuracy, time and weights, presets, and what it fits in. All
// of it estimates, from the preview's curve; nothing here touches a widget.
#pragma once

#include "app/studio/session.h"
#include "widgets/layers/target_slider.h"

#include <optional>

namespace squeeze::studio {

/// The curve of the session's preview as the chart wants it, with the measured points of its runs.
TargetCurve target_curve(Session& session);

/// Bytes of AlexNet's weights as fp32 for so many classes.
std::uint64_t alexnet_bytes(int classes);

/// The smallest file expected to reach `top1`; 0 where the curve never does.
std::uint64_t smallest_above(const TargetCurve& curve, std::uint64_t original, double top1);

struct Preset {
    QString name;
    std::uint64_t bytes = 0;
    double ratio = 1;
    Figure top1; ///< expected after retraining
};
/// Gentle, Balanced, Tight and, where AlexNet's accuracy is known and reachable, Smallest above AlexNet.
std::vector<Preset> presets(const TargetCurve& curve, std::uint64_t original, std::optional<double> alexnet);

struct Expectation {
    std::uint64_t bytes = 0, original = 0;
    Figure top1;                         ///< expected, after retraining
    double lost = 0;                     ///< photos of `n` that were read right and will not be
    std::uint64_t n = 0;                 ///< validation photos
    std::uint64_t kept = 0, weights = 0; ///< about
    double seconds = -1;                 ///< to retrain on this computer; negative: not known yet
};
Expectation expect(Session& session, const TargetCurve& curve, std::uint64_t bytes);

struct Fit {
    QString name, detail;
    bool fits = false;
};
/// "60 KiB" where it is a whole number of them, else three figures.
QString size_words(std::uint64_t bytes);

std::vector<Fit> fits(std::uint64_t bytes, int classes);

/// Share of the weights to keep so that a pruned and shared network of so many weights has about `bytes`; for networks
/// that are not trained yet.
double density_for(std::uint64_t bytes, std::uint64_t weights, std::uint64_t fixed, int bits);
/// The recipe with that share in every prune step that keeps the same share of all layers; as it is where it cannot be
/// read.
std::string with_density(const std::string& recipe, double density);

} // namespace squeeze::studio
