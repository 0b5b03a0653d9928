// SPDX-License-Identifier: GPL-3.0-or-later
// What retraining would bring and how long it would take.
#include "app/studio/document/parsed.h"
#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/run/recipe_steps.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

namespace squeeze::studio::compress_rows {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::CompressPage)
};

constexpr double worth = 0.005; ///< half a point

} // namespace

Retraining retraining(const Frame& frame, const std::string& recipe, const std::vector<RunRow>& runs) {
    Retraining result;
    if (frame.asIs.known != Known::None && frame.retrained.known != Known::None)
        result.points = frame.retrained.value - frame.asIs.value;
    const auto steps = parsed(recipe);
    if (!steps) return result; // the recipe line says what is wrong with it
    const int first = first_removing(*steps);
    if (epochs_from(*steps, first) > 0) result.seconds = training_seconds(recipe, first, runs);
    return result;
}

QString advice(const Retraining& retraining) {
    if (retraining.points < worth) return {};
    const QString points = QLocale().toString(retraining.points * 100, 'f', 1);
    return retraining.seconds > 0 ? Words::tr("Retrain to recover about %1 points (%2)")
                                        .arg(points, Format().roughDuration(retraining.seconds))
                                  : Words::tr("Retrain to recover about %1 points").arg(points);
}

QString unreachable(const Model& model, const Frame& frame, const std::set<std::string>& locked, std::uint64_t least) {
    std::uint64_t held = 0;
    for (std::size_t i = 0; i < frame.layers.size() && i < model.layers.size(); ++i)
        if (locked.contains(model.node(i).name)) held += frame.layers[i].cost.total();
    const Format format;
    const std::uint64_t rest = least - std::min(least, held);
    if (locked.empty())
        return Words::tr("This target cannot be reached: biases, codebooks, headers and one weight per layer take %1.")
            .arg(format.bytes(least));
    return Words::tr(
               "This target cannot be reached: %n locked layer(s) take %1, and biases, codebooks, headers and one "
               "weight of each other layer %2.",
               nullptr, int(locked.size()))
        .arg(format.bytes(held), format.bytes(rest));
}

QString needs(const Frame& frame, int locked) {
    const Format format;
    const auto zeros = Words::tr("%1 needs %2 zeros.").arg(format.bytes(frame.bytes), format.percent(frame.sparsity));
    if (locked == 0) return zeros;
    return zeros + u' ' + Words::tr("%n layer(s) are locked, the others share the cut.", nullptr, locked);
}

} // namespace squeeze::studio::compress_rows
