// SPDX-License-Identifier: GPL-3.0-or-later
// What each cell of the budget bar is made of.
#include "widgets/basics/badge.h"
#include "widgets/budget/budget_bar.h"
#include "widgets/budget/budget_gauge.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

namespace squeeze {

namespace {

double share(std::uint64_t part, std::uint64_t all) {
    return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
}

QList<BreakdownRow> parts(const Budget& budget, const QPalette& palette) {
    const Format format;
    const QStringList names = BudgetGauge::partNames();
    const auto colours = BudgetGauge::partColours(palette);
    const auto parts = budget.parts.inOrder();
    QList<BreakdownRow> rows;
    for (std::size_t i = 0; i < parts.size(); ++i)
        rows += {names[static_cast<qsizetype>(i)], format.bytes(parts[i]),
                 format.percent(share(parts[i], budget.bytes)), colours[i]};
    rows += {BudgetBar::tr("encoded file"), format.bytes(budget.bytes), {}, {}, true};
    return rows;
}

BreakdownRow known(const QString& name, const Figure& figure, const QColor& colour) {
    const Format format;
    QString note = KnownBadge::word(figure.known);
    if (const QString interval = format.interval(figure); !interval.isEmpty())
        note = interval + QStringLiteral(", ") + note;
    return {name, format.accuracy(figure), note, colour};
}

Breakdown accuracy(const Budget& b, const Theme& theme) {
    const Format format;
    Breakdown shown{BudgetBar::tr("Top-1 accuracy on validation photos"), {}, {}, {}};
    shown.rows = {known(BudgetBar::tr("original"), b.originalTop1, theme.original),
                  known(BudgetBar::tr("now"), b.top1, theme.accent)};
    if (b.originalTop1.known != Known::None && b.top1.known != Known::None)
        shown.rows += {BudgetBar::tr("difference"), format.points(b.top1.value - b.originalTop1.value), {}, {}};
    if (b.top1.n > 0)
        shown.rows +=
            {BudgetBar::tr("measured on"), BudgetBar::tr("%n photo(s)", nullptr, static_cast<int>(b.top1.n)), {}, {}};
    if (b.floor > 0) shown.rows += {BudgetBar::tr("floor"), format.percent(b.floor), {}, theme.targetMark};
    if (b.top1.known == Known::Estimated)
        shown.text = BudgetBar::tr(
            "Accuracy is estimated from the error of the weights. It will be measured when you stop moving.");
    if (b.top1.known == Known::Stale)
        shown.text = b.changed.isEmpty() ? BudgetBar::tr("Stale: something changed after this was measured.")
                                         : BudgetBar::tr("Stale, measured before: %1.").arg(b.changed);
    if (b.any && b.top1.known != Known::Measured) shown.action = BudgetBar::tr("Measure in full");
    return shown;
}

Breakdown latency(const Budget& b, const Theme& theme) {
    const Format format;
    const auto time = [&](const Figure& f) {
        return f.known == Known::None ? QStringLiteral("–") : format.milliseconds(f.value);
    };
    return {BudgetBar::tr("Latency of one photo on this computer"),
            BudgetBar::tr("Median of one forward pass in fp32. Zeros are multiplied like any other weight, so pruning "
                          "alone makes a file smaller, not a pass faster."),
            {{BudgetBar::tr("original"), time(b.originalLatency), KnownBadge::word(b.originalLatency.known),
              theme.original},
             {BudgetBar::tr("now"), time(b.latency), KnownBadge::word(b.latency.known), theme.accent}},
            {}};
}

} // namespace

Breakdown BudgetBar::breakdown(Cell cell, const Budget& b, const QPalette& palette) {
    const Format format;
    const Theme& theme = Theme::of(palette);
    const QString draft = b.untrained ? tr("Random weights: nothing has trained this network yet, so its answers mean "
                                           "nothing. Bytes are exact all the same.")
                          : b.draft ? tr("Before retraining: the trained weights with the edited steps applied again. "
                                         "Bytes are exact all the same.")
                                    : QString();
    if (!b.any && cell != Cell::Budget)
        return {tr("No model yet"), tr("Open photos or a model, or try the demo. The figures appear here."), {}, {}};
    switch (cell) {
    case Cell::File:
        return {tr("What the bytes are spent on"), draft, parts(b, palette), {}};
    case Cell::Ratio:
        return {tr("Smaller by"),
                {},
                {{tr("original file"), format.bytes(b.original), {}, theme.original},
                 {tr("encoded file"), format.bytes(b.bytes), {}, theme.accent},
                 {tr("weights"), format.count(b.weights), {}, {}},
                 {tr("bits per weight"), QLocale().toString(bitsPerWeight(b), 'f', 2), {}, {}},
                 {tr("smaller by"), format.ratio(smallerBy(b)), {}, {}, true}},
                {}};
    case Cell::Budget: {
        Breakdown shown{tr("Budget"), {}, {}, tr("Change the target")};
        if (b.any) shown.rows += {tr("encoded file"), format.bytes(b.bytes), {}, theme.accent};
        if (b.target)
            shown.rows += {tr("target"), format.bytes(b.target), {}, theme.targetMark};
        else
            shown.text = tr("No target is set. Set one on the Compress page, as bytes or as a factor.");
        if (b.any && b.target)
            shown.rows +=
                {b.bytes <= b.target ? tr("within") : tr("above"), format.budget(b.bytes, b.target), {}, {}, true};
        return shown;
    }
    case Cell::Sparsity:
        return {tr("Sparsity"),
                draft,
                {{tr("weights that are zero"), format.count(b.weights - b.kept), format.percent(b.sparsity), {}},
                 {tr("weights left"), format.count(b.kept), format.percent(share(b.kept, b.weights)), {}},
                 {tr("all weights"), format.count(b.weights), {}, {}, true}},
                {}};
    case Cell::Top1:
        return accuracy(b, theme);
    case Cell::Latency:
        return latency(b, theme);
    }
    return {};
}

} // namespace squeeze
