// SPDX-License-Identifier: GPL-3.0-or-later
// How the learning curves are drawn.
#include "widgets/plots/learning_curves.h"
#include "widgets/plots/plot_theme.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

void LearningCurves::paintFuture(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    const QRectF loss = lossArea(), top1 = top1Area();
    painter.setPen(PlotTheme::hairline(theme.line));
    const double between = std::floor((loss.bottom() + top1.top()) / 2);
    painter.drawLine(QPointF(0, between), QPointF(top1.right(), between));
    if (m_data.now >= 0 && m_data.now < m_data.planned)
        painter.fillRect(QRectF(QPointF(x(m_data.now), loss.top()), QPointF(loss.right(), top1.bottom())),
                         theme.dark ? theme.alt.lighter(104) : theme.alt);
    painter.setPen(theme.text);
    QFont strong = squeeze::font(TextRole::Small);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(loss.adjusted(0, 6, -8, 0), Qt::AlignRight | Qt::AlignTop, tr("Loss"));
    // Where the curve ends low and where it ends high: away from it.
    painter.drawText(top1.adjusted(0, 0, -8, -4), Qt::AlignRight | Qt::AlignBottom, tr("Top-1"));
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.setPen(theme.text3);
    const double line = QFontMetricsF(painter.font()).height();
    const double digits = QFontMetricsF(painter.font()).horizontalAdvance(QLatin1Char('0'));
    painter.drawText(QRectF(0, top1.bottom() + 6, x(0) - digits / 2 - 5, line), Qt::AlignRight | Qt::AlignVCenter,
                     tr("epoch"));
    if (m_data.floor > 0) {
        const double y = m_top1->axis(QCPAxis::atLeft)->coordToPixel(m_data.floor);
        painter.setPen(PlotTheme::dashed(theme.targetMark, 1.4, 1.5, 1.5));
        painter.drawLine(QPointF(top1.left(), y), QPointF(top1.right(), y));
        painter.setPen(theme.target);
        drawFigures(painter, QRectF(top1.left(), y + 2, top1.width() - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                    tr("floor %1").arg(Format().percent(m_data.floor)));
    }
}

void LearningCurves::paintPhases(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    const QFont caption = squeeze::font(TextRole::Caption);
    const double line = QFontMetricsF(caption).height();
    for (const auto& phase : m_data.phases) {
        const QRectF box(x(phase.begin) + 0.5, 4, x(phase.end) - x(phase.begin) - 1, line + 5);
        const bool current = phase.state == LearningData::Phase::State::Current;
        QFont words = caption;
        words.setWeight(current ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        if (current)
            painter.setPen(QPen(theme.accent, 1.2));
        else if (phase.state == LearningData::Phase::State::Done)
            painter.setPen(QPen(theme.line2, 1));
        else
            painter.setPen(PlotTheme::dashed(theme.line2, 1, 3, 2));
        painter.setBrush(current                                           ? theme.selection
                         : phase.state == LearningData::Phase::State::Done ? theme.alt
                                                                           : QColor(Qt::transparent));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(current                                           ? theme.text
                       : phase.state == LearningData::Phase::State::Done ? theme.text2
                                                                         : theme.text3);
        const QFontMetricsF metrics(words);
        painter.drawText(box, Qt::AlignCenter, metrics.elidedText(phase.text, Qt::ElideRight, box.width() - 4));
    }
}

std::vector<LearningCurves::CutLabel> LearningCurves::cutLabels() const {
    std::vector<CutLabel> labels;
    for (const auto& cut : m_data.cuts) // several at one place share a line
        if (!labels.empty() && labels.back().place == cut.at)
            labels.back().words = tr("%1, %2", "two steps at one place").arg(labels.back().words, cut.text);
        else
            labels.push_back({cut.text, cut.at, {}});
    const QFontMetricsF metrics(squeeze::font(TextRole::Caption));
    const double height = metrics.height(), right = top1Area().right();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double at = x(labels[i].place), wide = metrics.horizontalAdvance(labels[i].words);
        QRectF& box = labels[i].box;
        box = {wide > right - at - 5 ? at - wide - 5 : at + 5, lossArea().bottom() - height - 8, wide + 1, height};
        const auto covered = [&](const CutLabel& other) { return other.box.adjusted(-6, 0, 6, 0).intersects(box); };
        while (std::any_of(labels.begin(), labels.begin() + std::ptrdiff_t(i), covered)) box.translate(0, -height);
    }
    return labels;
}

void LearningCurves::paintCuts(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    painter.setFont(squeeze::font(TextRole::Caption));
    for (const auto& label : cutLabels()) {
        const double at = x(label.place);
        painter.setPen(PlotTheme::dashed(theme.control, 1.2, 2.5, 2));
        painter.drawLine(QPointF(at, lossArea().top()), QPointF(at, top1Area().bottom()));
        painter.setPen(theme.text2);
        painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter, label.words);
    }
}

void LearningCurves::paintLoss(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    auto* axis = m_loss->axis(QCPAxis::atLeft);
    const auto polyline = [&](const std::vector<std::pair<double, double>>& curve, std::vector<QPolygonF>& lines) {
        std::size_t phase = 0;
        lines.emplace_back();
        for (const auto& [at, value] : curve) {
            if (!std::isfinite(value)) continue;
            while (phase < m_data.phases.size() && at >= m_data.phases[phase].end) {
                ++phase;
                if (!lines.back().isEmpty()) lines.emplace_back();
            }
            lines.back() << QPointF(x(at), axis->coordToPixel(std::min(value, axis->range().upper)));
        }
    };
    std::vector<QPolygonF> raw, smooth;
    polyline(m_data.loss, raw);
    polyline(m_smooth, smooth);
    QColor thin = theme.accent;
    thin.setAlphaF(0.4F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(thin, 1));
    for (const auto& line : raw) painter.drawPolyline(line);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const auto& line : smooth) painter.drawPolyline(line);
    const LearningData::Epoch* before = nullptr;
    const double began = m_data.loss.empty() ? m_data.planned + 1 : m_data.loss.front().first;
    for (const auto& epoch : m_data.epochs) {
        if (epoch.loss <= 0) continue;
        const QPointF at(x(epoch.at), axis->coordToPixel(std::min(epoch.loss, axis->range().upper)));
        // Batches are only known of the run that goes on; of the others the means make the curve.
        if (before && before->segment == epoch.segment && epoch.at <= began) {
            painter.setPen(QPen(theme.accent, 1.6));
            painter.drawLine(QPointF(x(before->at), axis->coordToPixel(before->loss)), at);
        }
        before = &epoch;
    }
    for (const auto& epoch : m_data.epochs)
        if (epoch.loss > 0)
            PlotTheme::paintMark(painter, {x(epoch.at), axis->coordToPixel(epoch.loss)}, Mark::Validation, palette(), 0,
                                 theme.accent);
}

void LearningCurves::paintTop1(QPainter& painter) const {
    auto* axis = m_top1->axis(QCPAxis::atLeft);
    const QColor ink = PlotTheme::colour(Mark::Validation, palette());
    QColor bar = ink;
    bar.setAlphaF(0.5F);
    const LearningData::Epoch* before = nullptr;
    std::size_t index = 0;
    for (const auto& epoch : m_data.epochs) {
        const std::size_t i = index++;
        if (epoch.top1.known == Known::None) continue;
        if (epoch.top1.high > epoch.top1.low) {
            painter.setPen(QPen(bar, 1.2));
            painter.drawLine(QPointF(x(epoch.at), axis->coordToPixel(epoch.top1.low)),
                             QPointF(x(epoch.at), axis->coordToPixel(epoch.top1.high)));
        }
        painter.setPen(PlotTheme::dashed(ink, 1.8, 2.4, 1.6));
        if (before && before->segment == epoch.segment)
            painter.drawLine(QPointF(x(before->at), axis->coordToPixel(before->top1.value)), pixel(i));
        before = &epoch;
    }
    for (std::size_t i = 0; i < m_data.epochs.size(); ++i)
        if (m_data.epochs[i].top1.known != Known::None)
            PlotTheme::paintMark(painter, pixel(i), Mark::Validation, palette());
    if (m_data.now < 0 || m_data.live.known == Known::None) return;
    const QPointF here(x(m_data.now), axis->coordToPixel(m_data.live.value));
    if (before) {
        painter.setPen(PlotTheme::dashed(ink, 1.8, 1, 1.6));
        painter.drawLine(QPointF(x(before->at), axis->coordToPixel(before->top1.value)), here);
    }
}

void LearningCurves::paintNow(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    const QRectF loss = lossArea(), top1 = top1Area();
    if (m_data.now >= 0) {
        const double at = x(m_data.now);
        painter.setPen(QPen(theme.text, 1.4));
        painter.drawLine(QPointF(at, loss.top()), QPointF(at, top1.bottom()));
        if (!m_smooth.empty())
            PlotTheme::paintMark(
                painter,
                {x(m_smooth.back().first), m_loss->axis(QCPAxis::atLeft)->coordToPixel(m_smooth.back().second)},
                Mark::Frontier, palette());
        if (m_data.live.known != Known::None) {
            const QPointF here(at, m_top1->axis(QCPAxis::atLeft)->coordToPixel(m_data.live.value));
            PlotTheme::paintMark(painter, here, Mark::Estimated, palette(), 0,
                                 PlotTheme::colour(Mark::Validation, palette()));
            painter.setFont(squeeze::font(TextRole::Caption));
            painter.setPen(theme.text2);
            drawFigures(painter, QRectF(here + QPointF(10, -14), QSizeF(120, 16)), Qt::AlignLeft | Qt::AlignVCenter,
                        Format().accuracy(m_data.live));
        }
    }
    const int told = m_hovered >= 0 ? m_hovered : hasFocus() ? m_cursor : -1;
    if (told < 0) return;
    const QPointF at = pixel(std::size_t(told));
    painter.setPen(QPen(hasFocus() && told == m_cursor ? theme.accent : theme.control, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, 7, 7);
    paintCallout(painter, at, callout(std::size_t(told)), loss.united(top1).adjusted(4, 4, -4, -4));
}

} // namespace squeeze
