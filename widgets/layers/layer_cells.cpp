// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_cells.h"

#include "widgets/layers/layer_model.h"
#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace squeeze::layer_cells {

namespace {

constexpr double pad = 7, gap = 8, end = 9;
constexpr double sparsity_bar = 48, bytes_bar = 46, curve_width = 62, curve_height = 19, bar_height = 10;

double textWidth(const QString& sample) {
    return std::ceil(figuresWidth(QFontMetricsF(font(TextRole::Small)), sample));
}

QRectF middle(double left, double width, double height, const QRectF& cell) {
    return {left, cell.center().y() - height / 2, width, height};
}

} // namespace

int width(int column) {
    switch (column) {
    case LayerModel::Lock:
        return 34;
    case LayerModel::Name:
        return int(textWidth(QStringLiteral("fire9/squeeze1x1"))) + 10;
    case LayerModel::Weights:
        return int(std::max(68.0, textWidth(QStringLiteral("37,748,736")) + 6));
    case LayerModel::Threshold:
        return int(std::max(77.0, textWidth(QStringLiteral("0.0000")) + 4 * pad));
    case LayerModel::Sparsity:
        return int(std::max(103.0, sparsity_bar + textWidth(QStringLiteral("100.0 %")) + 3 * pad));
    case LayerModel::Clusters:
        return int(std::max(73.0, textWidth(QStringLiteral("256 · 8 b")) + 2 * pad));
    case LayerModel::Bytes:
        return int(std::max(108.0, bytes_bar + textWidth(QStringLiteral("000,000")) + 3 * pad));
    case LayerModel::Sensitivity:
        return int(std::max(110.0, curve_width + textWidth(QStringLiteral("0.00")) + gap + end + 4));
    default:
        return 60;
    }
}

QRectF figure(int column, const QRectF& cell) {
    switch (column) {
    case LayerModel::Name:
        return cell.adjusted(0, 0, -4, 0);
    case LayerModel::Threshold:
    case LayerModel::Sparsity:
    case LayerModel::Clusters:
        return cell.adjusted(pad, 0, -pad, 0);
    case LayerModel::Bytes:
    case LayerModel::Sensitivity:
        return cell.adjusted(2, 0, bar(column, cell).left() - gap - cell.right(), 0);
    default:
        return cell;
    }
}

QRectF bar(int column, const QRectF& cell) {
    switch (column) {
    case LayerModel::Sparsity:
        return middle(cell.left() + pad, sparsity_bar, bar_height, cell);
    case LayerModel::Bytes:
        return middle(cell.right() - pad - bytes_bar, bytes_bar, bar_height, cell);
    case LayerModel::Sensitivity:
        return middle(cell.right() - end - curve_width, curve_width, curve_height, cell);
    default:
        return {};
    }
}

QRectF field(const QRectF& cell) { return cell.adjusted(5, 1, 0, -1); }

QColor sparsityColour(double sparsity, const Theme& theme) {
    constexpr double ends[] = {0.02, 0.25, 0.7, 0.86, 0.95, 0.99};
    std::size_t at = 0;
    while (at < std::size(ends) && sparsity >= ends[at]) ++at;
    return theme.sparsity[at];
}

void paintBar(QPainter& painter, const QRectF& where, double share, const QColor& fill, const QColor& track) {
    const PixelGrid grid(painter);
    const QRectF whole = grid.rect(where);
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    if (track.isValid()) painter.setBrush(track), painter.drawRoundedRect(whole, 2, 2);
    if (!(share > 0)) return;
    const double wide = std::max(2.0, whole.width() * std::min(1.0, share));
    QRectF part = whole;
    part.setRight(grid.x(whole.left() + wide));
    painter.setBrush(fill);
    painter.drawRoundedRect(part, std::min(2.0, wide / 2), 2);
}

} // namespace squeeze::layer_cells
