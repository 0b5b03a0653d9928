// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/sparsity_map.h"

#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace squeeze {

int mapShade(int cell, int kernel) {
    if (cell <= 0) return 0;
    const int full = kernel * kernel;
    if (full == 1) return 1 + std::min(cell, 255) * 5 / 255; // |w| of the largest
    if (full <= 9) return std::min(cell, 6);
    return std::clamp(int(std::ceil(cell * 9.0 / full)), 1, 6);
}

SparsityMap::SparsityMap(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::CrossCursor);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Sparsity map"));
}

void SparsityMap::set(const KernelMap& map) {
    if (map == m_map && !m_image.isNull()) return;
    const bool other = map.layer != m_map.layer || map.filters != m_map.filters || map.inputs != m_map.inputs;
    m_map = map;
    if (m_map.cells.size() < std::size_t(std::max(0, m_map.filters)) * std::size_t(std::max(0, m_map.inputs)))
        m_map.filters = m_map.inputs = 0;
    draw(Theme::of(palette()));
    if (other) {
        m_cell = {-1, -1};
        layOut();
        updateGeometry();
    }
    Q_EMIT readoutChanged(readout());
    setAccessibleDescription(readout());
    viewport()->update();
}

void SparsityMap::draw(const Theme& theme) {
    m_dark = theme.dark;
    m_image = QImage(m_map.filters, m_map.inputs, QImage::Format_RGB32);
    QRgb shades[256];
    for (int cell = 0; cell < 256; ++cell)
        shades[cell] = theme.sparsity[std::size_t(mapShade(cell, m_map.kernel))].rgb();
    for (int input = 0; input < m_map.inputs; ++input) {
        auto* line = reinterpret_cast<QRgb*>(m_image.scanLine(input));
        const auto* cells = m_map.cells.data() + std::size_t(input) * std::size_t(m_map.filters);
        for (int filter = 0; filter < m_map.filters; ++filter) line[filter] = shades[cells[filter]];
    }
}

double SparsityMap::cellSize() const {
    const double ratio = devicePixelRatioF();
    const double least = std::ceil(2 * ratio - 1e-9);
    if (m_map.filters < 1 || m_map.inputs < 1) return least / ratio;
    const double across = std::floor(viewport()->width() * ratio / m_map.filters);
    const double down = std::floor(viewport()->height() * ratio / m_map.inputs);
    return std::clamp(std::min(across, std::max(down, least)), least, std::max(least, std::floor(16 * ratio))) / ratio;
}

QSize SparsityMap::sizeHint() const { return {512, std::clamp(m_map.inputs * 2, 60, 128)}; }

void SparsityMap::layOut() {
    const double cell = cellSize();
    const int wide = int(std::ceil(cell * m_map.filters)), high = int(std::ceil(cell * m_map.inputs));
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(20);
}

void SparsityMap::resizeEvent(QResizeEvent*) { layOut(); }

QPoint SparsityMap::cellAt(QPointF position) const {
    const double cell = cellSize();
    const QPoint at(int(std::floor((position.x() + horizontalScrollBar()->value()) / cell)),
                    int(std::floor((position.y() + verticalScrollBar()->value()) / cell)));
    return QRect(0, 0, m_map.filters, m_map.inputs).contains(at) ? at : QPoint(-1, -1);
}

QString SparsityMap::readout() const {
    if (m_cell.x() < 0 || !QRect(0, 0, m_map.filters, m_map.inputs).contains(m_cell)) return {};
    const int cell = m_map.cells[std::size_t(m_cell.y()) * std::size_t(m_map.filters) + std::size_t(m_cell.x())];
    if (m_map.kernel == 1)
        return cell ? tr("Filter %1, input %2: weight left, %3 of the layer's largest")
                          .arg(m_cell.x() + 1)
                          .arg(m_cell.y() + 1)
                          .arg(Format().percent(cell / 255.0))
                    : tr("Filter %1, input %2: pruned").arg(m_cell.x() + 1).arg(m_cell.y() + 1);
    return tr("Filter %1, input %2: %3 of %4 weights left")
        .arg(m_cell.x() + 1)
        .arg(m_cell.y() + 1)
        .arg(cell)
        .arg(m_map.kernel * m_map.kernel);
}

void SparsityMap::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(viewport());
    if (m_image.isNull()) return;
    const PixelGrid grid(painter);
    const double cell = cellSize();
    const QPointF origin(grid.x(-horizontalScrollBar()->value()), grid.y(-verticalScrollBar()->value()));
    // Only what is in sight: from is the first cell, to one behind the last.
    const QPoint from(int(-origin.x() / cell), int(-origin.y() / cell));
    const QPoint to(std::min(m_map.filters, int((viewport()->width() - origin.x()) / cell) + 1),
                    std::min(m_map.inputs, int((viewport()->height() - origin.y()) / cell) + 1));
    const QRectF source(from, QSizeF(to.x() - from.x(), to.y() - from.y()));
    painter.drawImage(QRectF(origin + QPointF(from) * cell, source.size() * cell), m_image, source);
    if (m_cell.x() >= 0) {
        const QRectF box(origin + QPointF(m_cell) * cell, QSizeF(cell, cell));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.base, 3.5));
        painter.drawRect(box.adjusted(-1.5, -1.5, 1.5, 1.5));
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawRect(box.adjusted(-1.5, -1.5, 1.5, 1.5));
    }
    if (m_ring) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace squeeze

#include "moc_sparsity_map.cpp"
