// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison of two models says, as plain figures: no widget, so that tests reach all of it.
#pragma once

#include "app/studio/ask/classifier.h"
#include "widgets/photos/verdict_model.h"
#include "widgets/plots/confusion_view.h"
#include "widgets/plots/per_class_view.h"

#include <QRectF>

namespace squeeze::studio {

using Comparison = Classifier::Comparison;

/// Which photos of a comparison.
enum class Kind {
    Cell,   ///< all of one cell of the confusion matrix
    Broken, ///< right before, wrong now
    Fixed,  ///< wrong before, right now
    Wrong   ///< wrong in both; of a lone original: wrong
};
enum class Order { Confidence /*lost, or won where fixed*/, Sure, Truth, Name };

struct CellFilter {
    int truth = -1, answer = -1; ///< -1: any
    bool original = false;       ///< the answer is the original's
};

bool has_compressed(const Comparison& comparison);

/// Positions among the comparison's samples.
std::vector<std::size_t> choose(const Comparison& comparison, Kind kind, const CellFilter& cell = {});
void arrange(std::vector<std::size_t>& positions, const Comparison& comparison, Order order);
/// As the gallery shows them; a verdict's key is its sample.
std::vector<Verdict> verdicts(const Comparison& comparison, const std::vector<std::size_t>& positions);
QString class_name(const Comparison& comparison, int label); ///< -1: "another class"

ConfusionCounts confusion(const Comparison& comparison); ///< empty above 100 classes
std::vector<PerClass> per_class(const Comparison& comparison);

/// On the same photos: how many were lost and won, and the difference of top-1 with its paired 95 % half-width.
struct Change {
    std::uint64_t lost = 0, won = 0, n = 0;
    double difference = 0, half = 0;
};
Change change(const Comparison& comparison);

/// What remains when a model may say "not sure" below a confidence.
struct Sure {
    double coverage = 0; ///< share of photos it answers
    double right = 0;    ///< of those; 0 where there are none
    std::uint64_t answered = 0;
};
Sure sure(const nn::Evaluation& evaluation, double threshold);

/// The classes that lost most, worst first; only those that lost.
std::vector<int> hurt_most(const std::vector<PerClass>& rows, std::size_t most);

/// The part of a width x height photo that a model sees, in shares of it.
QRectF seen_part(int width, int height, const InputSpec& spec);

} // namespace squeeze::studio
