// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the bar, the target's tick above it, what is to spare, and the parts' names below.
#include "widgets/budget/budget_gauge.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr int barHeight = 10;
constexpr int often_ms = 200; ///< between two figures of one move

/// Compressed to almost nothing smaller: the original itself, in its role's colour.
bool isOriginal(const Budget& budget) { return budget.bytes >= budget.original - budget.original / 50; }

} // namespace

BudgetGauge::BudgetGauge(QWidget* parent) : BudgetCell(parent), m_motion(new QVariantAnimation(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_scale = value.toDouble();
        update();
    });
}

QStringList BudgetGauge::partNames() {
    return {tr("positions"), tr("values"), tr("biases"), tr("codebooks"), tr("header")};
}

std::array<QColor, 5> BudgetGauge::partColours(const QPalette& palette) {
    const Theme& theme = Theme::of(palette);
    return {theme.positions, theme.values, theme.biases, theme.codebooks, theme.header};
}

void BudgetGauge::setBudget(const Budget& budget) {
    m_budget = budget;
    const double wanted = budgetScale(budget.bytes, budget.target);
    m_motion->stop();
    // Nothing glides under a hand that drags, or while keys repeat.
    const bool often = m_since.isValid() && m_since.elapsed() < often_ms;
    m_since.start();
    const bool still = often || QGuiApplication::mouseButtons() != Qt::NoButton || !isVisible();
    const int length = still ? 0 : motion(this, 160);
    const bool far = std::abs(wanted / m_scale - 1) > 0.05;
    if (length > 0 && far) {
        m_motion->setStartValue(m_scale);
        m_motion->setEndValue(wanted);
        m_motion->setDuration(length);
        m_motion->start();
    } else {
        m_scale = wanted;
    }
    update();
}

QSize BudgetGauge::sizeHint() const { return QSize(480, budgetLines().bottom); }
QSize BudgetGauge::minimumSizeHint() const { return QSize(260, budgetLines().bottom); }

void BudgetGauge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    const QRect room = rect().adjusted(16, 0, -16, 0);
    const BudgetLines lines = budgetLines();
    paintCaption(painter, room);
    if (!m_budget.any) return;
    const int middle = (lines.figure + lines.note) / 2 + 2;
    // the bar stops short of the caption's end, so that its tick has room
    paintBar(painter, QRectF(room.left(), middle - barHeight / 2, room.width() * 0.965, barHeight));
    paintLegend(painter, room);
}

void BudgetGauge::paintCaption(QPainter& painter, const QRect& room) const {
    const Theme& theme = Theme::of(palette());
    const QRectF line(room.left(), budgetLines().caption, room.width(), painter.fontMetrics().height());
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, text().caption);
    const Format format;
    const QFontMetricsF metrics(painter.font());
    if (m_budget.target == 0) {
        painter.setPen(theme.text3);
        painter.drawText(line, Qt::AlignRight | Qt::AlignTop, tr("no target yet"));
        return;
    }
    double right = line.right();
    const auto leftward = [&](const QString& words, const QColor& colour) {
        painter.setPen(colour);
        drawFigures(painter, QRectF(line.left(), line.top(), right - line.left(), line.height()),
                    Qt::AlignRight | Qt::AlignTop, words);
        right -= figuresWidth(metrics, words);
    };
    if (m_budget.any) {
        const bool within = m_budget.bytes <= m_budget.target;
        leftward(format.budget(m_budget.bytes, m_budget.target), within ? theme.ok : theme.text2);
        leftward(QStringLiteral("  ·  "), theme.text3);
    }
    leftward(tr("target %1").arg(format.bytes(m_budget.target)), theme.target);
    paintIcon(painter, QRectF(right - 16, line.top() + metrics.height() / 2 - 6, 12, 12), QStringLiteral("flag"),
              theme.target);
}

void BudgetGauge::paintBar(QPainter& painter, const QRectF& where) const {
    const Theme& theme = Theme::of(palette());
    const double ratio = devicePixelRatioF();
    const auto snapped = [ratio](double x) { return std::round(x * ratio) / ratio; };
    const auto at = [&](double bytes) {
        return snapped(where.left() + where.width() * std::min(bytes / m_scale, 1.0));
    };
    QPainterPath rounded;
    rounded.addRoundedRect(where, 2, 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    painter.fillRect(where, theme.grid);
    if (isOriginal(m_budget)) {
        painter.fillRect(
            QRectF(where.left(), where.top(), at(static_cast<double>(m_budget.bytes)) - where.left(), where.height()),
            theme.original);
    } else {
        const auto colours = partColours(palette());
        const auto parts = m_budget.parts.inOrder();
        double done = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const double from = at(done), gap = i > 0 && parts[i] > 0 ? 1 : 0;
            done += static_cast<double>(parts[i]);
            const double to = at(done);
            if (to > from)
                painter.fillRect(QRectF(from + std::min(gap, to - from), where.top(),
                                        std::max(to - from - gap, 1 / ratio), where.height()),
                                 colours[i]);
        }
    }
    painter.restore();
    if (m_budget.target == 0 || static_cast<double>(m_budget.target) > m_scale) return;
    const double x = at(static_cast<double>(m_budget.target));
    painter.fillRect(QRectF(x - 1, where.top() - 4, 2, where.height() + 7), theme.targetMark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.targetMark);
    painter.drawPolygon(QPolygonF{{x - 4.5, where.top() - 5}, {x + 4.5, where.top() - 5}, {x, where.top()}});
    painter.restore();
}

void BudgetGauge::paintLegend(QPainter& painter, const QRect& room) const {
    const Theme& theme = Theme::of(palette());
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const QStringList names = partNames();
    const auto colours = partColours(palette());
    const Format format;
    double x = room.left();
    const int y = budgetLines().note;
    if (isOriginal(m_budget)) {
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, y, room.width(), metrics.height()), Qt::AlignLeft, tr("fp32 weights, as trained"));
        return;
    }
    const auto parts = m_budget.parts.inOrder();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == 0) continue;
        QString words = names[static_cast<qsizetype>(i)];
        if (parts[i] * 8 >= m_budget.bytes) words += u' ' + format.roughBytes(static_cast<double>(parts[i]));
        const double width = 12 + figuresWidth(metrics, words);
        if (x + width > room.right()) break;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[i]);
        painter.drawRoundedRect(QRectF(x, y + metrics.height() / 2 - 3.5, 7, 7), 1.5, 1.5);
        painter.restore();
        painter.setPen(theme.text2);
        drawFigures(painter, QRectF(x + 12, y, width, metrics.height()), Qt::AlignLeft | Qt::AlignTop, words);
        x += width + 12;
    }
}

} // namespace squeeze
#include "moc_budget_gauge.cpp"
