// SPDX-License-Identifier: GPL-3.0-or-later
// What accuracy to expect before anyone has measured it. This is a rule of thumb, not a result, and every figure from
// here is badged Estimated:
//
// A layer's harm is the relative squared error of its weights, 0 to 1 (compress/sensitivity.h). To first order each
// layer adds noise of that relative power to what passes through it, so the mean harm over the layers, h, stands for
// the network's. From the original's top-1 a the accuracy falls towards chance c along a logistic curve in log h:
//
//     top-1(h) = c + (a - c) / (1 + (h / half)^steep)
//
// `steep` is fixed. `half` starts from what pruning SqueezeNets did (far to the right after retraining, as surviving
// weights make up for what is missing). Before retraining it is drawn to every state that was measured. The band is one
// factor on `half` to either side: wide while nothing has been measured, narrower with each point.
#pragma once

#include "widgets/theme/known.h"

#include <vector>

namespace squeeze::studio {

/// A point that someone measured.
struct MeasuredPoint {
    double harm = 0, top1 = 0;
};

class AccuracyModel {
public:
    AccuracyModel() = default;
    /// `classes` >= 1. Without a known original nothing can be estimated.
    AccuracyModel(const Figure& original, int classes, const std::vector<MeasuredPoint>& as_is);

    bool knows() const { return m_known; }
    Figure asIs(double harm) const;      ///< None where nothing is known
    Figure retrained(double harm) const; ///< never below asIs

private:
    struct Fall {
        double half = 1, steep = 1, spread = 1.5;
        double left(double harm, double factor) const;
    };
    Fall fitted(Fall fall, const std::vector<MeasuredPoint>& points) const;
    Figure at(const Fall& fall, double harm) const;

    bool m_known = false;
    double m_top1 = 0, m_chance = 0;
    Fall m_as_is, m_retrained{0.85, 12, 1.15};
};

} // namespace squeeze::studio
