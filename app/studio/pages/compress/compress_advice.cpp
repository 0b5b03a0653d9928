// SPDX-License-Identifier: GPL-3.0-or-later
// What retraining would bring and how long it would take.
#include "app/studio/document/parsed.h"
#include "app/studio/pages/compress/compress_rows.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

namespace squeeze::studio::compress_rows {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::CompressPage)
};

constexpr double worth = 0.005; ///< half a point

/// Of the newest run that tells: seconds between the measurements after two epochs of one step.
double secondsPerEpoch(const std::vector<RunRow>& runs) {
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        double seconds = 0;
        int epochs = 0;
        for (std::size_t i = 1; i < run->measurements.size(); ++i) {
            const auto &before = run->measurements[i - 1], &now = run->measurements[i];
            if (now.epoch == before.epoch + 1 && now.step_index == before.step_index && now.seconds > before.seconds)
                seconds += now.seconds - before.seconds, ++epochs;
        }
        if (epochs) return seconds / epochs;
    }
    return -1;
}

} // namespace

Retraining retraining(const Frame& frame, const std::string& recipe, const std::vector<RunRow>& runs) {
    Retraining result;
    if (frame.asIs.known != Known::None && frame.retrained.known != Known::None)
        result.points = frame.retrained.value - frame.asIs.value;
    const auto steps = parsed(recipe);
    if (!steps) return result; // the recipe line says what is wrong with it
    int first = -1;
    std::int64_t epochs = 0;
    for (int i = 0; i < int(steps->steps.size()); ++i) {
        const auto& step = steps->steps[std::size_t(i)];
        if (first < 0 && step.stage->removes) first = i;
        if (first >= 0) epochs += step.stage->epochs(step.values);
    }
    if (epochs == 0) return result;
    result.step = first;
    if (const double each = secondsPerEpoch(runs); each > 0) result.seconds = each * double(epochs);
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
        return Words::tr("This target cannot be reached: biases, headers and one weight per layer take %1.")
            .arg(format.bytes(least));
    return Words::tr("This target cannot be reached: %n locked layer(s) take %1, and biases, headers and one weight of "
                     "each other layer %2.",
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
