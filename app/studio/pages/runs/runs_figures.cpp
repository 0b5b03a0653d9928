// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/runs/runs_figures.h"

#include "app/studio/pages/train/train_recipe.h"
#include "app/studio/run/recipe_steps.h"
#include "app/studio/run/yardstick.h"
#include "app/studio/session.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

QString words(const char* text) { return QCoreApplication::translate("squeeze::studio::RunsFigures", text); }

const Measurement* originalOf(const RunRow& row, const std::optional<pipeline::Recipe>& recipe) {
    if (!recipe) return nullptr;
    const int removal = first_removing(*recipe);
    const Measurement* last = nullptr;
    bool removed = false;
    for (const auto& measurement : row.measurements) {
        if (measurement.step_index < removal)
            last = &measurement;
        else
            removed = true;
    }
    return removed ? last : nullptr;
}

} // namespace

Figure figureOf(const Measurement& measurement) {
    Figure figure;
    if (!measurement.n) return figure;
    figure.value = measurement.top1;
    figure.known = measurement.badge == Badge::Measured ? Known::Measured : Known::Estimated;
    figure.n = measurement.n;
    const auto interval = wilson(measurement.top1, measurement.n);
    figure.low = interval.low;
    figure.high = interval.high;
    return figure;
}

RunFigures figuresOf(const RunRow& row) {
    RunFigures figures;
    figures.id = row.id;
    figures.name = row.running ? words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "this run")) : row.name;
    figures.recipe = QString::fromStdString(row.settings.recipe).simplified();
    figures.running = row.running;
    figures.finished = row.finished;
    figures.resumable = row.resumable;
    if (row.measurements.empty()) return figures;
    const auto recipe = parsed(row.settings.recipe);
    const auto& last = row.measurements.back();
    figures.any = true;
    figures.bytes = last.bytes;
    figures.top1 = figureOf(last);
    figures.sparsity = last.sparsity;
    figures.seconds = last.seconds;
    if (const auto* original = originalOf(row, recipe)) figures.original = original->bytes;
    if (recipe)
        for (int i = 0; i <= last.step_index && i < int(recipe->steps.size()); ++i) {
            const auto& step = recipe->steps[std::size_t(i)];
            if (std::string(step.stage->name) == "cluster") figures.bits = int(step.values.integer("bits"));
        }
    return figures;
}

std::vector<RunFigures> figuresOf(const std::vector<RunRow>& rows) {
    std::vector<RunFigures> result;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) result.push_back(figuresOf(*row));
    std::stable_partition(result.begin(), result.end(), [](const RunFigures& it) { return it.running; });
    return result;
}

namespace {

/// Where a run stood at each measurement since something was removed: this run's, or that of one that ended.
void addWay(const RunRow& row, TradePoint::Role role, std::vector<TradePoint>& points) {
    const auto recipe = parsed(row.settings.recipe);
    const int removal = recipe ? first_removing(*recipe) : 0;
    const QString who = row.running ? words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "this run")) : row.name;
    bool first = true;
    for (const auto& it : row.measurements) {
        if (it.step_index < removal || (role == TradePoint::Role::Way && &it == &row.measurements.back())) continue;
        TradePoint point;
        point.run = row.id;
        point.at = {it.step_index, it.epoch};
        point.role = role;
        point.name = it.epoch ? words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "%1, %2, epoch %3"))
                                    .arg(who, QString::fromStdString(it.step).section(QLatin1Char(' '), 0, 0))
                                    .arg(it.epoch)
                              : words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "%1, after %2"))
                                    .arg(who, QString::fromStdString(it.step));
        if (first && !it.epoch && it.step.starts_with("prune") && role == TradePoint::Role::ThisRun)
            point.note = words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "just after pruning"));
        point.bytes = it.bytes;
        point.sparsity = it.sparsity;
        point.top1 = figureOf(it);
        points.push_back(point);
        first = false;
    }
}

void addNow(const Now& now, bool running, std::vector<TradePoint>& points) {
    if (!now.any) return;
    TradePoint point;
    if (now.originalTop1.known != Known::None && now.original) {
        point.role = TradePoint::Role::Original;
        point.name = words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "original"));
        point.bytes = now.original;
        point.top1 = now.originalTop1;
        if (now.originalLatency.known == Known::Measured) point.latency = now.originalLatency.value;
        points.push_back(point);
    }
    if (!running && !now.draft) return; // then it is the point of its run
    if (running && now.top1.known != Known::Estimated) return;
    point = {};
    point.role = now.top1.known == Known::Estimated ? TradePoint::Role::Live : TradePoint::Role::ThisRun;
    point.name = running ? words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "this run, now"))
                         : words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "now, before retraining"));
    point.bytes = now.bytes;
    point.sparsity = now.sparsity;
    point.top1 = now.top1;
    if (now.latency.known == Known::Measured) point.latency = now.latency.value;
    points.push_back(point);
}

} // namespace

std::vector<TradePoint> pointsOf(const std::vector<RunRow>& rows, const Now& now) {
    std::vector<TradePoint> points;
    const RunRow* going = nullptr; // on, or paused
    for (const auto& row : rows)
        if (row.running || (row.resumable && !going && &row == &rows.back())) going = &row;
    for (const auto& row : rows) {
        const auto figures = figuresOf(row);
        if (&row == going || !figures.any || is_alexnet(row)) continue; // the yardstick is a line
        if (!going && &row == &rows.back()) addWay(row, TradePoint::Role::Way, points);
        TradePoint point;
        point.run = row.id;
        point.name = figures.name;
        point.bytes = figures.bytes;
        point.sparsity = figures.sparsity;
        point.latency = row.latency;
        point.top1 = figures.top1;
        points.push_back(point);
    }
    if (going) addWay(*going, TradePoint::Role::ThisRun, points);
    addNow(now, going && going->running, points);
    return points;
}

std::optional<TradeoffData::Reference> referenceOf(const std::vector<RunRow>& rows, const std::string& data) {
    const auto* best = alexnet_point(rows, data);
    if (!best) return {};
    const Format format;
    return TradeoffData::Reference{
        words(QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "AlexNet on the same photos: %1, %2"))
            .arg(format.percent(best->top1), format.roughBytes(double(best->bytes))),
        best->top1};
}

ParallelData parallelOf(const std::vector<RunRow>& rows) {
    const Format format;
    ParallelData data;
    double low[4] = {1e300, 1e300, 1e300, 1e300}, high[4] = {-1e300, -1e300, -1e300, -1e300};
    for (const auto& row : figuresOf(rows)) {
        if (!row.any || (!row.original && !row.running && row.sparsity <= 0)) continue;
        ParallelRun run;
        run.run = row.id;
        run.name = row.name;
        run.current = row.running;
        run.values = {row.sparsity, row.bits ? std::optional<double>(*row.bits) : std::nullopt, double(row.bytes),
                      row.top1.known != Known::None ? std::optional(row.top1.value) : std::nullopt};
        run.texts = {format.percent(row.sparsity), row.bits ? QString::number(*row.bits) : QStringLiteral("–"),
                     format.bytes(row.bytes), format.accuracy(row.top1)};
        for (std::size_t axis = 0; axis < 4; ++axis)
            if (run.values[axis]) {
                low[axis] = std::min(low[axis], *run.values[axis]);
                high[axis] = std::max(high[axis], *run.values[axis]);
            }
        data.runs.push_back(std::move(run));
    }
    const char* titles[] = {QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "sparsity"),
                            QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "bits"),
                            QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "bytes"),
                            QT_TRANSLATE_NOOP("squeeze::studio::RunsFigures", "top-1")};
    for (std::size_t axis = 0; axis < 4; ++axis) {
        ParallelAxis it;
        it.title = words(titles[axis]);
        it.low = low[axis];
        it.high = high[axis];
        it.log = axis == 2;
        const auto text = [&](double value) {
            if (value > 1e299 || value < -1e299) return QString();
            if (axis == 1) return QString::number(int(value));
            return axis == 2 ? format.roughBytes(value) : format.percent(value);
        };
        it.lowText = text(it.low);
        it.highText = text(it.high);
        data.axes.push_back(it);
    }
    return data;
}

std::vector<bool> passing(const std::vector<RunFigures>& runs, RunFilter filter, std::uint64_t target, double floor) {
    std::vector<bool> result(runs.size(), filter == RunFilter::All);
    if (filter == RunFilter::Goal)
        for (std::size_t i = 0; i < runs.size(); ++i)
            result[i] = runs[i].any && (!target || runs[i].bytes <= target) &&
                        (floor <= 0 || (runs[i].top1.known == Known::Measured && runs[i].top1.value >= floor));
    if (filter != RunFilter::Frontier) return result;
    std::vector<CostGain> costs;
    std::vector<std::size_t> taking;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i].any || runs[i].top1.known != Known::Measured) continue;
        taking.push_back(i);
        costs.push_back({double(runs[i].bytes), runs[i].top1.value});
    }
    for (const std::size_t i : frontier(costs)) result[taking[i]] = true;
    return result;
}

namespace {

/// Rows that stand alone, left and right, become one where they are of the same stage.
void joinStages(std::vector<StepPair>& pairs) {
    const auto stage = [](const QString& step) { return step.section(QLatin1Char(' '), 0, 0); };
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].same() || !pairs[i].right.isEmpty()) continue;
        for (std::size_t j = i + 1; j < pairs.size() && !pairs[j].same(); ++j) {
            if (!pairs[j].left.isEmpty() || stage(pairs[j].right) != stage(pairs[i].left)) continue;
            pairs[i].right = pairs[j].right;
            pairs.erase(pairs.begin() + std::ptrdiff_t(j));
            break;
        }
    }
}

} // namespace

std::vector<StepPair> compared(const std::string& left, const std::string& right) {
    const auto steps = [](const std::string& text) {
        QStringList list;
        for (const QString& step : QString::fromStdString(text).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            list << step.simplified();
        return list;
    };
    const QStringList a = steps(left), b = steps(right);
    const auto rows = std::size_t(a.size()), columns = std::size_t(b.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            common[i][j] = a[qsizetype(i)] == b[qsizetype(j)] ? common[i + 1][j + 1] + 1
                                                              : std::max(common[i + 1][j], common[i][j + 1]);
    std::vector<StepPair> result;
    std::size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && a[qsizetype(i)] == b[qsizetype(j)])
            result.push_back({a[qsizetype(i++)], b[qsizetype(j++)]});
        else if (j >= columns || (i < rows && common[i + 1][j] >= common[i][j + 1]))
            result.push_back({a[qsizetype(i++)], {}});
        else
            result.push_back({{}, b[qsizetype(j++)]});
    }
    joinStages(result);
    return result;
}

} // namespace squeeze::studio
