// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/expectation.h"

#include "app/studio/document/parsed.h"
#include "app/studio/run/recipe_steps.h"
#include "backend/model/zoo.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wizard)
};

Figure expected(const TargetCurve& curve, double ratio) {
    if (curve.points.empty()) return {};
    const auto point = at(curve, ratio);
    return {point.retrained, Known::Estimated, 0, point.low, point.high};
}

} // namespace

TargetCurve target_curve(Session& session) {
    TargetCurve curve;
    for (const auto& p : session.preview().curve())
        curve.points.push_back({p.ratio, p.asIs, p.retrained, p.low, p.high});
    const auto original = session.preview().originalBytes();
    for (const auto& run : session.runner().runs())
        if (run.finished && !run.measurements.empty() && original) {
            const auto& last = run.measurements.back();
            if (last.n && last.bytes && last.bytes < original)
                curve.measured.push_back({double(original) / double(last.bytes), last.top1});
        }
    curve.floor = session.document().decisions().floor;
    return curve;
}

std::uint64_t alexnet_bytes(int classes) {
    return 4 * std::uint64_t(parameter_count(zoo::find("alexnet").build(std::max(classes, 1))));
}

std::uint64_t smallest_above(const TargetCurve& curve, std::uint64_t original, double top1) {
    if (curve.points.empty() || original == 0) return 0;
    const double last = std::min(curve.points.back().ratio, TargetSlider::largestRatio);
    double best = 0;
    for (double ratio = 1; ratio <= last; ratio *= 1.005)
        if (at(curve, ratio).retrained >= top1) best = ratio;
    return best > 0 ? std::uint64_t(double(original) / best) : 0;
}

std::vector<Preset> presets(const TargetCurve& curve, std::uint64_t original, std::optional<double> alexnet) {
    if (original == 0) return {};
    std::vector<Preset> result;
    const auto add = [&](const QString& name, std::uint64_t bytes) {
        const double ratio = double(original) / double(std::max<std::uint64_t>(bytes, 1));
        result.push_back({name, bytes, ratio, expected(curve, ratio)});
    };
    add(Words::tr("Gentle"), original / 10);
    add(Words::tr("Balanced"), original / 30);
    constexpr std::uint64_t flash = 60 * 1024; // fits 64 KiB of flash with room for code
    add(Words::tr("Tight"), flash < original / 35 && flash > original / 150 ? flash : original / 50);
    if (alexnet)
        if (const auto bytes = smallest_above(curve, original, *alexnet); bytes && bytes < original / 2)
            add(Words::tr("Smallest above AlexNet"), bytes);
    return result;
}

Expectation expect(Session& session, const TargetCurve& curve, std::uint64_t bytes) {
    Expectation result;
    auto& preview = session.preview();
    result.bytes = bytes;
    result.original = preview.originalBytes();
    if (result.original && bytes) result.top1 = expected(curve, double(result.original) / double(bytes));
    if (const auto dataset = session.data().dataset()) result.n = dataset->indices(Split::Validation).size();
    const auto was = session.now().originalTop1;
    if (result.top1.known != Known::None && was.known != Known::None)
        result.lost = std::max(0.0, was.value - result.top1.value) * double(result.n);
    const auto frame = preview.frame();
    if (frame && frame->bytes) {
        result.weights = frame->weights;
        const auto& parts = frame->parts;
        const double rest = double(parts.biases + parts.codebooks + parts.tables); // does not follow the weights
        const double spent = std::max(1.0, double(frame->bytes) - rest), will = std::max(0.0, double(bytes) - rest);
        result.kept = std::min(frame->weights, std::uint64_t(double(frame->kept) * will / spent));
    }
    const auto& recipe = session.document().decisions().recipe;
    result.seconds =
        training_seconds(recipe, session.runner().basis() ? retrain_begins(recipe) : 0, session.runner().runs());
    return result;
}

QString size_words(std::uint64_t bytes) {
    if (bytes && bytes < 1024 * 1024 && bytes % 1024 == 0)
        return Words::tr("%1\u202FKiB").arg(Format().count(bytes / 1024));
    return Format().roughBytes(double(bytes));
}

std::vector<Fit> fits(std::uint64_t bytes, int classes) {
    constexpr std::uint64_t pi = 256ull << 20; // half the memory of the smallest one: the other half is the system's
    const Format format;
    const auto alexnet = alexnet_bytes(classes);
    const auto room = [&](const QString& name, std::uint64_t size) {
        const bool fit = bytes <= size;
        return Fit{name,
                   fit ? Words::tr("%1 left for code").arg(format.bytes(size - bytes))
                       : Words::tr("%1 too large").arg(format.bytes(bytes - size)),
                   fit};
    };
    return {
        {Words::tr("Raspberry Pi"),
         Words::tr("%1 below AlexNet").arg(format.ratio(double(alexnet) / double(std::max<std::uint64_t>(bytes, 1)))),
         bytes <= pi},
        room(Words::tr("64 KiB of flash"), 64 * 1024),
        room(Words::tr("a 32 KiB page"), 32 * 1024)};
}

double density_for(std::uint64_t bytes, std::uint64_t weights, std::uint64_t fixed, int bits) {
    // Kept weights cost their codebook index, a little less after Huffman, and their position: at best the entropy of
    // which ones were kept.
    const auto size = [&](double d) {
        const double entropy = d <= 0 || d >= 1 ? 0 : -(d * std::log2(d) + (1 - d) * std::log2(1 - d));
        return double(fixed) + double(weights) * (d * double(bits) * 0.9 + entropy * 1.05) / 8;
    };
    double low = 0, high = 0.7;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (size(middle) <= double(bytes) ? low : high) = middle;
    }
    return std::clamp(low, 0.005, 1.0);
}

std::string with_density(const std::string& recipe, double density) {
    auto plan = parsed(recipe);
    if (!plan) return recipe;
    for (auto& step : plan->steps)
        if (std::string_view(step.stage->name) == "prune" && step.values.given("keep"))
            step.values.set("keep", QString::number(density, 'f', 4).toStdString());
    return plan->text();
}

} // namespace squeeze::studio
