// SPDX-License-Identifier: GPL-3.0-or-later
// What the points are and say; tradeoff_ranges.cpp lays out the axes, tradeoff_moves.cpp follows mouse and keys,
// tradeoff_paint.cpp draws.
#include "widgets/plots/tradeoff_plot.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QStandardItemModel>

#include <algorithm>
#include <cmath>
#include <utility>

namespace squeeze {

namespace {

constexpr double fade_in = 120; // ms

} // namespace

TradeoffPlot::TradeoffPlot(QWidget* parent) : PlotCanvas(parent), m_sizes(new FixedTicker), m_shares(new FixedTicker) {
    xAxis->setTicker(m_sizes);
    yAxis->setTicker(m_shares);
    addPaint(Place::Under, [this](QPainter& painter) {
        paintRegions(painter);
        paintFrontier(painter);
        paintThisRun(painter);
        paintPoints(painter);
        paintWords(painter);
    });
    addPaint(Place::Live, [this](QPainter& painter) { paintLive(painter); });
    m_fade.setInterval(24);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        m_shown = std::min(1.0, m_shown + m_fade.interval() / fade_in);
        if (m_shown >= 1) m_fade.stop();
        replotSoon();
    });
    m_breath.setInterval(40);
    connect(&m_breath, &QTimer::timeout, this, &TradeoffPlot::breathe);
    setAccessibleName(tr("Accuracy against size"));
    restyle();
    setAgainst(Against::Size);
}

void TradeoffPlot::restyle() {
    PlotCanvas::restyle();
    setAccessibleName(tr("Accuracy against size"));
    xAxis->setLabel(m_against == Against::Size      ? tr("encoded bytes, log scale")
                    : m_against == Against::Latency ? tr("milliseconds per photo")
                                                    : tr("weights that are zero"));
    xAxis->setLabelPadding(2);
    setTicks();
    describe();
}

bool TradeoffPlot::shown(std::size_t point) const {
    const auto& it = m_data.points[point];
    return place(it, m_against) && it.top1.known != Known::None;
}

void TradeoffPlot::setData(TradeoffData shownData) {
    const auto before = std::exchange(m_data, std::move(shownData)).points;
    fadeIn(before);
    if (m_hovered >= int(m_data.points.size())) m_hovered = -1;
    if (m_cursor >= int(m_data.points.size())) m_cursor = -1;
    reclassify();
    fitRanges();
    describe();
    replotSoon();
}

void TradeoffPlot::setAgainst(Against against) {
    m_against = against;
    const bool log = against == Against::Size;
    xAxis->setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_fitted = false;
    m_hovered = -1;
    restyle();
    reclassify();
    fitRanges();
    replotSoon();
}

void TradeoffPlot::setLive(bool live) {
    m_live = live;
    fitRanges();
}

void TradeoffPlot::reclassify() {
    m_classified = classify(m_data.points, m_against);
    bool ring = false;
    for (const Mark mark : m_classified.marks) ring |= mark == Mark::Live;
    if (ring && animated() && isVisible())
        m_breath.start();
    else
        m_breath.stop();
}

/// Points that join others appear softly; a curve that is another altogether is simply there.
void TradeoffPlot::fadeIn(const std::vector<TradePoint>& before) {
    const auto same = [](const TradePoint& a, const TradePoint& b) {
        return a.run == b.run && a.bytes == b.bytes && a.top1.value == b.top1.value;
    };
    const auto fading = std::exchange(m_fresh, std::vector<bool>(m_data.points.size(), false));
    bool stays = false, joins = false;
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const auto& point = m_data.points[i];
        const auto old = std::find_if(before.begin(), before.end(), [&](const auto& it) { return same(it, point); });
        const bool known = old != before.end();
        m_fresh[i] = known ? m_fade.isActive() && fading[std::size_t(old - before.begin())] : point.run != 0;
        stays |= known, joins |= !known && m_fresh[i];
    }
    if (!joins) return;
    const bool soft = stays && animated() && isVisible();
    m_shown = soft ? 0 : 1;
    soft ? m_fade.start() : m_fade.stop();
}

double TradeoffPlot::opacity(std::size_t point) const { return m_fresh[point] ? m_shown : 1; }

Mark TradeoffPlot::mark(std::size_t point) const {
    const Mark mark = m_classified.marks[point];
    const bool measured = mark == Mark::Frontier || mark == Mark::Beaten;
    return measured && m_selected && m_data.points[point].run == m_selected ? Mark::Selected : mark;
}

QPointF TradeoffPlot::pixel(std::size_t point) const {
    const auto& it = m_data.points[point];
    const double bottom = axisRect()->bottom() - 10.0; // what lies below the axis stands at its edge
    return {xAxis->coordToPixel(place(it, m_against).value_or(0)),
            std::min(yAxis->coordToPixel(it.top1.value), bottom)};
}

int TradeoffPlot::pointAt(const QPointF& at) const {
    int best = -1;
    double nearest = 12;
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        if (!shown(i)) continue;
        const QPointF way = pixel(i) - at;
        const double distance = std::hypot(way.x(), way.y());
        if (distance > nearest) continue;
        nearest = distance;
        best = int(i);
    }
    return best;
}

QStringList TradeoffPlot::callout(std::size_t point) const {
    const Format format;
    const auto& it = m_data.points[point];
    QString top1 = format.accuracy(it.top1);
    if (it.top1.known == Known::Measured && it.top1.n) top1 += QLatin1Char(' ') + format.interval(it.top1);
    QStringList parts{format.bytes(it.bytes)};
    parts << (it.top1.n ? tr("%1 on %n photo(s)", "", int(it.top1.n)).arg(top1) : top1);
    QStringList lines{it.name, parts.join(QStringLiteral(", "))};
    QStringList more;
    if (m_against == Against::Latency && it.latency > 0) more << format.milliseconds(it.latency);
    if (m_against == Against::Sparsity) more << tr("%1 zero", "share of weights").arg(format.percent(it.sparsity));
    if (it.top1.known == Known::Stale) more << tr("stale: something changed since");
    if (!more.isEmpty()) lines << more.join(QStringLiteral(", "));
    return lines;
}

QStandardItemModel* TradeoffPlot::table(QObject* parent) const {
    const Format format;
    auto* model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels(
        {tr("Run"), tr("Bytes"), tr("Top-1"), tr("Interval"), tr("Sparsity"), tr("Frontier")});
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const auto& it = m_data.points[i];
        const auto& front = m_classified.frontier;
        const bool best = std::find(front.begin(), front.end(), i) != front.end();
        QList<QStandardItem*> row;
        for (const QString& text : {it.name, format.bytes(it.bytes), format.accuracy(it.top1), format.interval(it.top1),
                                    format.percent(it.sparsity), best ? tr("yes") : QString()}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
            if (row.size() > 1) row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        model->appendRow(row);
    }
    return model;
}

void TradeoffPlot::selectRun(std::int64_t run) {
    if (run == m_selected) return;
    m_selected = run;
    describe();
    replotSoon();
}

void TradeoffPlot::describe() {
    if (m_cursor >= 0)
        setAccessibleDescription(callout(std::size_t(m_cursor)).join(QStringLiteral(", ")));
    else
        setAccessibleDescription(tr("%n point(s); arrow keys go from point to point, Enter brings a run back", "",
                                    int(m_data.points.size())));
}

void TradeoffPlot::showEvent(QShowEvent* event) {
    PlotCanvas::showEvent(event);
    reclassify();
}

void TradeoffPlot::hideEvent(QHideEvent* event) {
    m_breath.stop();
    QCustomPlot::hideEvent(event);
}

void TradeoffPlot::breathe() {
    m_phase = std::fmod(m_phase + m_breath.interval() / 1600.0, 1.0);
    replotLive();
}

} // namespace squeeze

#include "moc_tradeoff_plot.cpp"
