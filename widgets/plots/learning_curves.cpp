// SPDX-License-Identifier: GPL-3.0-or-later
// Data, ranges, mouse and keys; learning_paint.cpp draws.
#include "widgets/plots/learning_curves.h"

#include "widgets/plots/plot_theme.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace squeeze {

std::vector<std::pair<double, double>> smoothed(const std::vector<std::pair<double, double>>& loss,
                                                const std::vector<LearningData::Phase>& phases, double share) {
    std::vector<std::pair<double, double>> result;
    result.reserve(loss.size());
    std::size_t phase = 0;
    double mean = 0, weight = 0, before = 0;
    for (const auto& [at, value] : loss) {
        bool anew = result.empty();
        while (phase < phases.size() && at >= phases[phase].end) ++phase, anew = true;
        if (!std::isfinite(value)) continue;
        const double keep = anew ? 0 : std::exp(-(at - before) / share);
        mean = anew ? value : keep * mean + (1 - keep) * value;
        // The first values of a phase are few: their plain mean is steadier than the newest one.
        weight = anew ? 1 : weight + 1;
        if (!anew && weight < 6) mean = (result.back().second * (weight - 1) + value) / weight;
        result.emplace_back(at, mean);
        before = at;
    }
    return result;
}

LearningCurves::LearningCurves(QWidget* parent)
    : PlotCanvas(parent), m_epochs(new FixedTicker), m_shares(new FixedTicker), m_losses(new FixedTicker) {
    plotLayout()->clear();
    m_loss = new QCPAxisRect(this);
    m_top1 = new QCPAxisRect(this);
    plotLayout()->addElement(0, 0, m_loss);
    plotLayout()->addElement(1, 0, m_top1);
    plotLayout()->setRowStretchFactor(0, 1.1);
    plotLayout()->setRowSpacing(0);
    auto* group = new QCPMarginGroup(this);
    for (auto* rect : {m_loss, m_top1}) {
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, group);
        rect->axis(QCPAxis::atBottom)->setTicker(m_epochs);
    }
    m_loss->axis(QCPAxis::atLeft)->setTicker(m_losses);
    m_top1->axis(QCPAxis::atLeft)->setTicker(m_shares);
    m_loss->axis(QCPAxis::atBottom)->setTickLabels(false);
    for (auto* rect : {m_loss, m_top1})
        for (QCPAxis* axis : rect->axes()) {
            axis->setLayer(QStringLiteral("axes"));
            axis->grid()->setLayer(QStringLiteral("grid"));
        }
    addPaint(Place::Under, [this](QPainter& painter) {
        paintFuture(painter);
        paintCuts(painter);
        paintPhases(painter);
        paintLoss(painter);
        paintTop1(painter);
    });
    addPaint(Place::Over, [this](QPainter& painter) { paintNow(painter); });
    restyle();
    fitRanges();
}

void LearningCurves::restyle() {
    PlotCanvas::restyle();
    setAccessibleName(tr("Learning curves"));
    const int line = QFontMetrics(squeeze::font(TextRole::Caption)).height();
    // The word left of the first tick needs its room as well.
    const int left = QFontMetrics(squeeze::font(TextRole::Caption)).horizontalAdvance(tr("epoch")) + 12;
    const int half = line / 2 + 1; // the lowest word of the upper axis and the highest of the lower one
    m_loss->setMinimumMargins({left, line + 16, 6, half});
    m_top1->setMinimumMargins({left, half, 6, 0});
    for (QCPAxisRect* rect : {m_loss, m_top1}) {
        rect->axis(QCPAxis::atBottom)->grid()->setPen(Qt::NoPen);
        rect->axis(QCPAxis::atLeft)->setBasePen(Qt::NoPen);
    }
    setTicks();
    describe();
}

void LearningCurves::setData(LearningData fresh) {
    if (fresh.run != m_data.run) {
        m_lossTop = 0, m_low = 1, m_high = 0;
        m_hovered = m_cursor = -1;
    }
    m_data = std::move(fresh);
    if (m_cursor >= int(m_data.epochs.size())) m_cursor = -1;
    if (m_hovered >= int(m_data.epochs.size())) m_hovered = -1;
    m_smooth = smoothed(m_data.loss, m_data.phases);
    fitRanges();
    describe();
    replotSoon();
}

void LearningCurves::fitRanges() {
    double top = 0;
    for (const auto& [at, value] : m_smooth) top = std::max(top, value);
    for (const auto& epoch : m_data.epochs) {
        top = std::max(top, epoch.loss);
        if (epoch.top1.known == Known::None) continue;
        m_low = std::min(m_low, epoch.top1.high > 0 ? epoch.top1.low : epoch.top1.value);
        m_high = std::max(m_high, epoch.top1.high > 0 ? epoch.top1.high : epoch.top1.value);
    }
    if (m_data.live.known != Known::None) {
        m_low = std::min(m_low, m_data.live.value);
        m_high = std::max(m_high, m_data.live.value);
    }
    if (m_data.floor > 0) {
        m_low = std::min(m_low, m_data.floor);
        m_high = std::max(m_high, m_data.floor);
    }
    // Only ever larger within a run, in whole ticks: what people look at stays where it is.
    for (double nice : {0.12, 0.3, 0.6, 1.2, 1.5, 2.1, 3.0, 4.5, 6.0, 9.0, 15.0, 30.0, 90.0, 1e4})
        if (top <= nice * 1.08) {
            m_lossTop = std::max(m_lossTop, nice);
            break;
        }
    if (m_lossTop <= 0) m_lossTop = 1.2;
    double low = m_low, high = m_high;
    if (high < low) low = 0, high = 1;
    const double step = high - low > 0.4 ? 0.2 : high - low > 0.16 ? 0.1 : high - low > 0.06 ? 0.04 : 0.02;
    low = std::max(0.0, std::floor(low / step - 0.25) * step);
    high = std::min(1.0, std::ceil(high / step + 0.25) * step);
    m_loss->axis(QCPAxis::atLeft)->setRange(0, m_lossTop * 1.12);
    m_top1->axis(QCPAxis::atLeft)->setRange(low, high);
    for (QCPAxisRect* rect : {m_loss, m_top1})
        rect->axis(QCPAxis::atBottom)->setRange(0, std::max(1.0, m_data.planned));
    setTicks();
}

void LearningCurves::setTicks() {
    QVector<double> ticks;
    QVector<QString> words;
    const QLocale locale;
    const double epochs = epochRange().upper;
    const double every = epochs <= 12    ? 1
                         : epochs <= 30  ? 2
                         : epochs <= 70  ? 5
                         : epochs <= 150 ? 10
                                         : std::ceil(epochs / 100) * 10;
    for (double at = 0; at <= epochs + 1e-6; at += every) {
        ticks << at;
        words << locale.toString(at, 'f', 0);
    }
    m_epochs->setTicks(ticks, words);
    ticks.clear(), words.clear();
    for (int i = 0; i <= 3; ++i) {
        ticks << m_lossTop * i / 3;
        words << locale.toString(m_lossTop * i / 3, 'f', m_lossTop < 0.2 ? 2 : m_lossTop < 5 ? 1 : 0);
    }
    m_losses->setTicks(ticks, words);
    ticks.clear(), words.clear();
    const QCPRange range = top1Range();
    double step = 0.005;
    for (double wider : {0.01, 0.02, 0.04, 0.1, 0.2})
        if (range.size() / step > 3.6) step = wider;
    for (double at = std::ceil(range.lower / step - 1e-9) * step; at <= range.upper + 1e-9; at += step) {
        ticks << at;
        words << tr("%1\u202f%", "axis of shares").arg(locale.toString(at * 100, 'f', step < 0.009 ? 1 : 0));
    }
    m_shares->setTicks(ticks, words);
}

QRectF LearningCurves::lossArea() const { return m_loss->rect(); }
QRectF LearningCurves::top1Area() const { return m_top1->rect(); }
QCPRange LearningCurves::lossRange() const { return m_loss->axis(QCPAxis::atLeft)->range(); }
QCPRange LearningCurves::top1Range() const { return m_top1->axis(QCPAxis::atLeft)->range(); }
QCPRange LearningCurves::epochRange() const { return m_top1->axis(QCPAxis::atBottom)->range(); }
double LearningCurves::x(double epoch) const { return m_top1->axis(QCPAxis::atBottom)->coordToPixel(epoch); }

QPointF LearningCurves::pixel(std::size_t epoch) const {
    const auto& it = m_data.epochs[epoch];
    return {x(it.at), m_top1->axis(QCPAxis::atLeft)->coordToPixel(it.top1.value)};
}

int LearningCurves::epochAt(const QPointF& at) const {
    int best = -1;
    double nearest = 12, rise = 0;
    for (std::size_t i = 0; i < m_data.epochs.size(); ++i) {
        const QPointF way = pixel(i) - at;
        const double across = std::abs(way.x()), up = std::abs(way.y());
        if (across > nearest || (across == nearest && best >= 0 && up >= rise)) continue;
        nearest = across, rise = up;
        best = int(i);
    }
    return best;
}

QStringList LearningCurves::callout(std::size_t epoch) const {
    const Format format;
    const auto& it = m_data.epochs[epoch];
    QStringList lines{it.what};
    QString top1 = tr("top-1 %1").arg(format.accuracy(it.top1));
    if (it.top1.n) top1 += QLatin1Char(' ') + format.interval(it.top1);
    if (it.top1.known != Known::None) lines << top1;
    if (it.loss > 0) lines << tr("loss %1, mean of the epoch").arg(QLocale().toString(it.loss, 'f', 3));
    return lines;
}

QStandardItemModel* LearningCurves::table(QObject* parent) const {
    const Format format;
    auto* model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({tr("Step"), tr("Epoch"), tr("Loss"), tr("Top-1"), tr("Interval")});
    for (const auto& it : m_data.epochs) {
        QList<QStandardItem*> row;
        for (const QString& text : {it.what, QLocale().toString(it.at),
                                    it.loss > 0 ? QLocale().toString(it.loss, 'f', 4) : QStringLiteral("–"),
                                    format.accuracy(it.top1), format.interval(it.top1)}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
            if (row.size() > 1) row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        model->appendRow(row);
    }
    return model;
}

void LearningCurves::describe() {
    if (m_cursor >= 0)
        setAccessibleDescription(callout(std::size_t(m_cursor)).join(QStringLiteral(", ")));
    else
        setAccessibleDescription(
            tr("%n measured point(s); arrow keys go from point to point", "", int(m_data.epochs.size())));
}

void LearningCurves::mouseMoveEvent(QMouseEvent* event) {
    const int at = epochAt(event->position());
    if (at == m_hovered) return;
    m_hovered = at;
    replotSoon();
}

void LearningCurves::leaveEvent(QEvent*) {
    m_hovered = -1;
    replotSoon();
}

void LearningCurves::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_data.epochs.size()) - 1;
    if (last < 0) return QCustomPlot::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        m_cursor = m_cursor < 0 ? last : std::max(0, m_cursor - 1);
        break;
    case Qt::Key_Right:
        m_cursor = std::min(last, m_cursor + 1);
        break;
    case Qt::Key_Home:
        m_cursor = 0;
        break;
    case Qt::Key_End:
        m_cursor = last;
        break;
    case Qt::Key_Escape:
        if (m_cursor < 0) return QCustomPlot::keyPressEvent(event);
        m_cursor = -1;
        break;
    default:
        return QCustomPlot::keyPressEvent(event);
    }
    describe();
    replotSoon();
}

void LearningCurves::resizeEvent(QResizeEvent* event) { PlotCanvas::resizeEvent(event); }

} // namespace squeeze

#include "moc_learning_curves.cpp"
