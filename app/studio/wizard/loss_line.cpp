// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/loss_line.h"

#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

LossLine::LossLine(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Training loss"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LossLine::set(const std::vector<std::pair<double, double>>& points, double epochs) {
    m_points = points;
    m_epochs = epochs;
    if (!points.empty()) setAccessibleDescription(tr("loss %1").arg(QLocale().toString(points.back().second, 'f', 3)));
    update();
}

QStandardItemModel* LossLine::table(QObject* parent) const {
    auto* model = new QStandardItemModel(int(m_points.size()), 2, parent);
    model->setHorizontalHeaderLabels({tr("Epochs"), tr("Training loss")});
    for (std::size_t row = 0; row < m_points.size(); ++row) {
        model->setData(model->index(int(row), 0), m_points[row].first);
        model->setData(model->index(int(row), 1), m_points[row].second);
    }
    return model;
}

void LossLine::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const QRectF area(metrics.horizontalAdvance(QStringLiteral("0.000")) + 10, 6,
                      width() - metrics.horizontalAdvance(QStringLiteral("0.000")) - 16,
                      height() - metrics.height() - 16);
    double high = 0, last = std::max(1.0, m_epochs);
    for (const auto& [x, y] : m_points)
        if (std::isfinite(y)) high = std::max(high, y), last = std::max(last, x);
    high = std::max(high, 0.1) * 1.05;
    QPen grid(theme.grid);
    grid.setCosmetic(true);
    for (int i = 0; i <= 4; ++i) {
        const double y = std::floor(area.bottom() - area.height() * i / 4) + 0.5;
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.text3);
        painter.drawText(QRectF(0, y - 8, area.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(high * i / 4, 'f', 2));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), metrics.height()), Qt::AlignRight,
                     tr("epochs"));
    painter.drawText(QRectF(area.left(), area.bottom() + 4, area.width(), metrics.height()), Qt::AlignLeft,
                     tr("training loss"));
    QPainterPath line;
    for (const auto& [x, y] : m_points) {
        if (!std::isfinite(y)) continue;
        const QPointF at(area.left() + area.width() * x / last, area.bottom() - area.height() * y / high);
        line.elementCount() ? line.lineTo(at) : line.moveTo(at);
    }
    painter.setPen(QPen(theme.accent, 1.8));
    painter.drawPath(line);
}

} // namespace squeeze::studio

#include "moc_loss_line.cpp"
