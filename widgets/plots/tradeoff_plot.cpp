// SPDX-License-Identifier: GPL-3.0-or-later
// Points, ranges, mouse and keys; tradeoff_paint.cpp draws.
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

void TradeoffPlot::fitRanges() {
    double left = 1e300, right = -1e300, low = 1, high = 0;
    const auto take = [&](double x) {
        left = std::min(left, x);
        right = std::max(right, x);
    };
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        if (!shown(i)) continue;
        const auto& point = m_data.points[i];
        take(*place(point, m_against));
        if (point.role == TradePoint::Role::Live || point.top1.known != Known::Measured) continue;
        low = std::min(low, point.top1.high > 0 ? point.top1.low : point.top1.value);
        high = std::max(high, point.top1.high > 0 ? point.top1.high : point.top1.value);
    }
    // A draft before retraining may lie far below: it must not flatten what was measured, and is held at the edge.
    const double span = std::max(0.05, high - low), lowest = high > 0 ? low - 0.5 * span : 0;
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const auto& top1 = m_data.points[i].top1;
        if (!shown(i) || top1.known == Known::Measured) continue;
        low = std::min(low, std::max(lowest, top1.value));
        high = std::max(high, top1.value);
    }
    if (m_against == Against::Size && m_data.target) take(double(m_data.target));
    if (right < left) left = right = m_against == Against::Size ? 1e5 : m_against == Against::Latency ? 5 : 0.5;
    for (double share : {m_data.floor, m_data.reference ? m_data.reference->top1 : 0.0})
        if (share > 0) low = std::min(low, share), high = std::max(high, share);
    if (high <= 0) low = 0, high = 1;
    const double rawLeft = left, rawRight = right, rawLow = low, rawHigh = high;
    // Room on both sides, in the scale of the axis; accuracy in whole steps of its ticks.
    if (m_against == Against::Size) {
        const double room = std::max(1.3, std::pow(right / left, 0.08));
        left /= room, right *= room;
    } else {
        const double room = std::max(0.08 * (right - left), m_against == Against::Sparsity ? 0.02 : 0.4);
        left = std::max(0.0, left - room), right += room;
        if (m_against == Against::Sparsity) right = std::min(right, 1.0);
    }
    const double pad = std::max(0.004, (high - low) * 0.04);
    low = std::max(0.0, low - pad), high = std::min(1.0, high + pad);
    if (m_live && m_fitted) { // the axes never move under the eye unless a point would leave them
        const QCPRange x = xAxis->range(), y = yAxis->range();
        left = rawLeft >= x.lower ? x.lower : left;
        right = rawRight <= x.upper ? x.upper : right;
        low = rawLow >= y.lower ? y.lower : low;
        high = rawHigh <= y.upper ? y.upper : high;
    }
    m_fitted = !m_data.points.empty();
    xAxis->setRange(left, right);
    yAxis->setRange(low, high);
    setTicks();
}

void TradeoffPlot::setTicks() {
    QVector<double> ticks;
    QVector<QString> words;
    const auto x = xAxis->range();
    if (m_against == Against::Size) {
        const bool close = x.upper / x.lower < 12;
        for (double decade = std::pow(10, std::floor(std::log10(std::max(1.0, x.lower)))); decade <= x.upper;
             decade *= 10)
            for (double times : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}) // the fewer decades, the more of them
                if (x.contains(times * decade) && (close || times == 1 || times == 3)) ticks << times * decade;
        const double target = double(m_data.target);
        if (target > 0) { // its own tick, instead of one that stands too close
            ticks.removeIf([&](double tick) {
                return std::abs(std::log10(tick / target)) < 0.09 * std::log10(x.upper / x.lower);
            });
            ticks << target;
        }
        for (double tick : ticks) words << axisBytes(tick);
    } else {
        const bool share = m_against == Against::Sparsity;
        const double span = x.size() / 5, decade = std::pow(10, std::floor(std::log10(std::max(1e-6, span))));
        const double step = span / decade > 5 ? 10 * decade : span / decade > 2 ? 5 * decade : 2 * decade;
        for (double tick = std::ceil(x.lower / step) * step; tick <= x.upper + step * 1e-6; tick += step) {
            ticks << tick;
            words << (share ? axisPercent(tick, step) : QLocale().toString(tick, 'g', 4));
        }
    }
    m_sizes->setTicks(ticks, words);
    const auto y = yAxis->range();
    double step = 0.002;
    for (double wider : {0.005, 0.01, 0.02, 0.05, 0.1, 0.2})
        if (y.size() / step > 6) step = wider;
    ticks.clear();
    words.clear();
    for (double tick = std::ceil(y.lower / step - 1e-9) * step; tick <= y.upper + 1e-9; tick += step) {
        ticks << tick;
        words << axisPercent(tick, step);
    }
    m_shares->setTicks(ticks, words);
}

QString TradeoffPlot::axisBytes(double bytes) {
    const QLocale locale;
    if (bytes >= 1e6) return tr("%1\u202fMB", "axis of bytes").arg(locale.toString(bytes / 1e6, 'g', 3));
    if (bytes >= 1e3) return tr("%1\u202fKB", "axis of bytes").arg(locale.toString(bytes / 1e3, 'g', 3));
    return tr("%1\u202f"
              "B", // apart: a translator's tools would read one number, 0x202fB
              "axis of bytes")
        .arg(locale.toString(bytes, 'g', 3));
}

QString TradeoffPlot::axisPercent(double share, double step) {
    return tr("%1\u202f%", "axis of shares").arg(QLocale().toString(share * 100, 'f', step < 0.0099 ? 1 : 0));
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

void TradeoffPlot::mouseMoveEvent(QMouseEvent* event) {
    const int at = pointAt(event->position());
    setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::CrossCursor);
    if (at == m_hovered) return;
    m_hovered = at;
    replotSoon();
}

void TradeoffPlot::mousePressEvent(QMouseEvent* event) {
    const int at = pointAt(event->position());
    if (event->button() == Qt::LeftButton || at >= 0) choose(at); // a menu is that of the point under it
    if (event->button() != Qt::LeftButton) event->ignore();
}

void TradeoffPlot::choose(int point) {
    m_cursor = point;
    const TradePoint chosen = point >= 0 ? m_data.points[std::size_t(point)] : TradePoint();
    selectRun(chosen.run);
    describe();
    replotSoon();
    Q_EMIT runSelected(chosen.run);
    if (chosen.run && chosen.at) Q_EMIT pointSelected(chosen.run, chosen.at->first, chosen.at->second);
}

void TradeoffPlot::want(int point) {
    if (point < 0) return;
    const TradePoint wanted = m_data.points[std::size_t(point)];
    if (wanted.run && wanted.at)
        Q_EMIT pointWanted(wanted.run, wanted.at->first, wanted.at->second);
    else if (wanted.run)
        Q_EMIT restoreWanted(wanted.run);
}

void TradeoffPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) want(pointAt(event->position()));
}

void TradeoffPlot::leaveEvent(QEvent*) {
    m_hovered = -1;
    replotSoon();
}

void TradeoffPlot::keyPressEvent(QKeyEvent* event) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_data.points.size(); ++i)
        if (shown(i)) order.push_back(i);
    if (order.empty()) return QCustomPlot::keyPressEvent(event);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return *place(m_data.points[a], m_against) < *place(m_data.points[b], m_against);
    });
    const auto found = std::find(order.begin(), order.end(), std::size_t(std::max(0, m_cursor)));
    const int last = int(order.size()) - 1;
    int at = m_cursor < 0 || found == order.end() ? -1 : int(found - order.begin());
    switch (event->key()) {
    case Qt::Key_Left:
        at = at < 0 ? last : std::max(0, at - 1);
        break;
    case Qt::Key_Right:
        at = std::min(last, at + 1);
        break;
    case Qt::Key_Home:
        at = 0;
        break;
    case Qt::Key_End:
        at = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return want(at < 0 ? -1 : int(order[std::size_t(at)]));
    default:
        return QCustomPlot::keyPressEvent(event);
    }
    choose(int(order[std::size_t(at)]));
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
