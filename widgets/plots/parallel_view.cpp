// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/parallel_view.h"

#include "widgets/plots/plot_theme.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace squeeze {

ParallelView::ParallelView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void ParallelView::setRuns(std::vector<ParallelAxis> axes, std::vector<ParallelRun> runs) {
    m_axes = std::move(axes);
    m_runs = std::move(runs);
    m_hovered = -1;
    describe();
    update();
}

void ParallelView::selectRun(std::int64_t run) {
    m_selected = run;
    describe();
    update();
}

int ParallelView::indexOf(std::int64_t run) const {
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        if (m_runs[i].run == run) return int(i);
    return -1;
}

QRectF ParallelView::area() const {
    const double line = QFontMetricsF(squeeze::font(TextRole::Caption)).height();
    const double title = QFontMetricsF(squeeze::font(TextRole::Small)).height();
    return QRectF(rect()).adjusted(34, 10 + title + line + 6, -34, -(line + 12));
}

double ParallelView::x(std::size_t axis) const {
    const QRectF box = area();
    return m_axes.size() < 2 ? box.center().x() : box.left() + box.width() * double(axis) / double(m_axes.size() - 1);
}

std::optional<QPointF> ParallelView::point(std::size_t run, std::size_t axis) const {
    const auto& values = m_runs[run].values;
    if (axis >= values.size() || !values[axis]) return {};
    const auto& it = m_axes[axis];
    const auto scale = [&](double value) { return it.log ? std::log(std::max(value, 1e-12)) : value; };
    const double span = scale(it.high) - scale(it.low);
    const double share = std::abs(span) < 1e-12 ? 0.5 : (scale(*values[axis]) - scale(it.low)) / span;
    const QRectF box = area();
    return QPointF(x(axis), box.bottom() - std::clamp(share, 0.0, 1.0) * box.height());
}

int ParallelView::runAt(const QPointF& at) const {
    int best = -1;
    double nearest = 6;
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        std::optional<QPointF> from;
        for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
            const auto to = point(run, axis);
            if (!to) continue;
            QPointF way = *to - at;
            if (from) {
                const QPointF line = *to - *from;
                const double length = QPointF::dotProduct(line, line);
                const double along =
                    length > 0 ? std::clamp(QPointF::dotProduct(at - *from, line) / length, 0.0, 1.0) : 0;
                way = *from + line * along - at;
            }
            const double distance = std::hypot(way.x(), way.y());
            if (distance < nearest) nearest = distance, best = int(run);
            from = to;
        }
    }
    return best;
}

QString ParallelView::sentence(std::size_t run) const {
    QStringList parts{m_runs[run].name};
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        parts << QStringLiteral("%1 %2").arg(m_axes[axis].title,
                                             m_runs[run].texts.value(int(axis), QStringLiteral("–")));
    return parts.join(QStringLiteral(", "));
}

QStandardItemModel* ParallelView::table(QObject* parent) const {
    auto* model = new QStandardItemModel(0, int(m_axes.size()) + 1, parent);
    QStringList heads{tr("Run")};
    for (const auto& axis : m_axes) heads << axis.title;
    model->setHorizontalHeaderLabels(heads);
    for (const auto& run : m_runs) {
        QList<QStandardItem*> row{new QStandardItem(run.name)};
        for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
            row << new QStandardItem(run.texts.value(int(axis), QStringLiteral("–")));
            row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        for (auto* item : row) item->setEditable(false);
        model->appendRow(row);
    }
    return model;
}

void ParallelView::describe() {
    setAccessibleName(tr("Parallel coordinates of the runs"));
    const int at = indexOf(m_selected);
    setAccessibleDescription(at >= 0 ? sentence(std::size_t(at)) : tr("%n run(s)", "", int(m_runs.size())));
}

void ParallelView::choose(int run) {
    selectRun(run >= 0 ? m_runs[std::size_t(run)].run : 0);
    Q_EMIT runSelected(m_selected);
}

void ParallelView::mouseMoveEvent(QMouseEvent* event) {
    const int at = runAt(event->position());
    setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (at == m_hovered) return;
    m_hovered = at;
    setToolTip(at >= 0 ? sentence(std::size_t(at)) : QString());
    update();
}

void ParallelView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(runAt(event->position()));
}

void ParallelView::mouseDoubleClickEvent(QMouseEvent* event) {
    const int at = runAt(event->position());
    if (event->button() == Qt::LeftButton && at >= 0) Q_EMIT restoreWanted(m_runs[std::size_t(at)].run);
}

void ParallelView::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void ParallelView::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_runs.size()) - 1, at = indexOf(m_selected);
    if (last < 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return choose(at < 0 ? last : std::max(0, at - 1));
    case Qt::Key_Down:
    case Qt::Key_Right:
        return choose(std::min(last, at + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at >= 0) Q_EMIT restoreWanted(m_selected);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
}

void ParallelView::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    update();
}

void ParallelView::focusOutEvent(QFocusEvent*) {
    m_ring = false;
    update();
}

void ParallelView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe();
    update();
    QWidget::changeEvent(event);
}

void ParallelView::paintRun(QPainter& painter, std::size_t run) const {
    const Theme& theme = Theme::of(palette());
    const bool strong = m_runs[run].run == m_selected || (!m_selected && m_runs[run].current);
    const bool hovered = int(run) == m_hovered;
    QColor ink = strong ? theme.text : theme.accent;
    if (!strong && !hovered) ink.setAlphaF(m_selected ? 0.35F : 0.55F);
    painter.setPen(QPen(ink, strong ? 2.2 : hovered ? 2 : 1.3));
    std::optional<QPointF> from;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        const auto to = point(run, axis);
        if (to && from) painter.drawLine(*from, *to);
        if (to) from = to;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong ? theme.text : theme.accent);
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis)
        if (const auto at = point(run, axis)) painter.drawEllipse(*at, strong ? 3.2 : 2.4, strong ? 3.2 : 2.4);
}

void ParallelView::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = area();
    const QFont title = squeeze::font(TextRole::Small), caption = squeeze::font(TextRole::Caption);
    const double titleLine = QFontMetricsF(title).height(), line = QFontMetricsF(caption).height();
    const double half = m_axes.size() > 1 ? std::min(60.0, box.width() / double(m_axes.size() - 1) / 2) : 60;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        const double at = x(axis);
        painter.setPen(QPen(theme.line2, 1));
        painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
        painter.setPen(theme.text);
        painter.setFont(title);
        painter.drawText(QRectF(at - half, box.top() - line - titleLine - 6, 2 * half, titleLine), Qt::AlignCenter,
                         QFontMetricsF(title).elidedText(m_axes[axis].title, Qt::ElideRight, 2 * half));
        painter.setPen(theme.text3);
        painter.setFont(caption);
        drawFigures(painter, QRectF(at - half, box.top() - line - 4, 2 * half, line), Qt::AlignCenter,
                    m_axes[axis].highText);
        drawFigures(painter, QRectF(at - half, box.bottom() + 5, 2 * half, line), Qt::AlignCenter,
                    m_axes[axis].lowText);
    }
    std::vector<std::size_t> order;
    for (std::size_t run = 0; run < m_runs.size(); ++run) order.push_back(run);
    const auto rank = [&](std::size_t run) {
        return m_runs[run].run == m_selected ? 3 : int(run) == m_hovered ? 2 : m_runs[run].current ? 1 : 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    for (std::size_t run : order) paintRun(painter, run);
    if (!m_ring) return;
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace squeeze

#include "moc_parallel_view.cpp"
