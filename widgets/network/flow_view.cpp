// SPDX-License-Identifier: GPL-3.0-or-later
// Layout, selection and input; flow_paint.cpp paints.
#include "widgets/network/flow_view.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace squeeze {

namespace {

constexpr int kRows = 4, kTop = 4, kArcRoom = 16;

} // namespace

FlowView::FlowView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    ownFocusRing(this);
    setAccessibleName(tr("The network, module by module"));
}

QSize FlowView::minimumSizeHint() const { return {320, int(tableHeight()) + 150}; }

QString FlowView::workWords(long long macs) {
    const double millions = double(macs) / 1e6;
    const int decimals = millions >= 100 ? 0 : millions >= 1 ? 1 : 2;
    return tr("%1 M", "million multiply-adds").arg(QLocale().toString(millions, 'f', decimals));
}

QString FlowView::describe(const FlowPart& part, FlowMetric metric) {
    const Format format;
    return tr("%1: %2, %3 of %4 weights left, %5 (was %6), %7 %8")
        .arg(part.name, shapeWords(part.shape), format.count(part.survivors), format.count(part.weights),
             format.bytes(part.bytes), format.bytes(part.original), MetricScale::name(metric),
             MetricScale::words(metric, MetricScale::value(metric, part)));
}

void FlowView::setNet(FlowNet net) {
    m_net = std::move(net);
    m_scale = MetricScale::of(m_metric, m_net);
    m_hovered = -1;
    arrange();
    if (m_net.find(std::size_t(std::max(0, m_selected))).first < 0) m_selected = -1;
    select(m_selected);
    viewport()->update();
    Q_EMIT scaleChanged();
}

void FlowView::setMetric(FlowMetric metric) {
    m_metric = metric;
    m_scale = MetricScale::of(metric, m_net);
    select(m_selected);
    viewport()->update();
    Q_EMIT scaleChanged();
}

QStringList FlowView::columnWords(const FlowBlock& block) const {
    const Format format;
    return {shapeWords(block.output), format.count(block.weights()), format.count(block.bytes()),
            workWords(block.macs)};
}

double FlowView::tableHeight() const { return kRows * (rowHeight() + 2) + 8; }

int FlowView::rowTop(int row) const { return viewport()->height() - int(tableHeight()) + 6 + row * (rowHeight() + 2); }

void FlowView::arrange() {
    const QFontMetricsF small(squeeze::font(TextRole::Small)), strong(squeeze::font(TextRole::Strong));
    m_labels = 0;
    for (const auto& words : {tr("Output"), tr("Weights"), tr("Bytes now"), tr("Work")})
        m_labels = std::max(m_labels, small.horizontalAdvance(words) + 10);
    FlowMeasures measures;
    measures.top = kTop + (m_net.arcs.empty() ? 0 : kArcRoom);
    measures.head = strong.height() + 8;
    measures.room =
        QSizeF(viewport()->width(), std::max(110.0, viewport()->height() - tableHeight() - measures.top - 8));
    for (const auto& block : m_net.blocks) {
        double least = 0;
        if (!block.parts.empty()) {
            least = strong.horizontalAdvance(block.name) + 10;
            for (const auto& words : columnWords(block)) least = std::max(least, figuresWidth(small, words) - 4);
        } else if (block.kind == FlowBlock::Kind::Input || block.kind == FlowBlock::Kind::Output) {
            least = std::max(small.horizontalAdvance(block.name),
                             block.kind == FlowBlock::Kind::Output
                                 ? small.horizontalAdvance(tr("%n class(es)", nullptr, block.output.channels))
                                 : 0.0) +
                    14;
        }
        measures.leastWidth.push_back(least);
    }
    // The first block is the photo: the row names stand below it.
    const double photo = measures.leastWidth.empty() ? 0 : measures.leastWidth.front();
    measures.left = 14 + std::max(0.0, m_labels - photo);
    measures.right = 14;
    m_layout = layOutFlow(m_net, measures);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(m_layout.width) - viewport()->width()));
}

QRect FlowView::blockRect(std::size_t block) const {
    return m_layout.places[block].box.toAlignedRect().translated(-horizontalScrollBar()->value(), 0);
}

QRect FlowView::squareOf(std::size_t layer) const {
    const auto [block, part] = m_net.find(layer);
    if (block < 0) return {};
    return m_layout.places[std::size_t(block)].squares[std::size_t(part)].toAlignedRect().translated(
        -horizontalScrollBar()->value(), 0);
}

int FlowView::blockAt(const QPoint& point) const {
    for (std::size_t block = 0; block < m_net.blocks.size(); ++block) {
        const auto rect = blockRect(block);
        const bool below = point.x() >= rect.left() && point.x() <= rect.right() && point.y() >= rowTop(0);
        if (!m_net.blocks[block].parts.empty() && (rect.contains(point) || below)) return int(block);
    }
    return -1;
}

int FlowView::layerAt(const QPoint& point) const {
    const int at = blockAt(point);
    if (at < 0) return -1;
    const auto& block = m_net.blocks[std::size_t(at)];
    for (const auto& part : block.parts)
        if (squareOf(part.layer).adjusted(-2, -2, 2, 2).contains(point)) return int(part.layer);
    const auto most = std::ranges::max_element(block.parts, {}, &FlowPart::weights);
    return int(most->layer);
}

void FlowView::select(int layer) {
    const auto [block, part] = m_net.find(std::size_t(std::max(layer, 0)));
    m_selected = layer >= 0 && block >= 0 ? layer : -1;
    setAccessibleDescription(m_selected < 0
                                 ? QString()
                                 : m_net.blocks[std::size_t(block)].name + u' ' +
                                       describe(m_net.blocks[std::size_t(block)].parts[std::size_t(part)], m_metric));
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    viewport()->update();
}

void FlowView::choose(int layer) {
    if (layer < 0 || layer == m_selected) return;
    select(layer);
    showSelected();
    Q_EMIT partSelected(layer);
}

void FlowView::showSelected() {
    const auto [block, part] = m_net.find(std::size_t(std::max(0, m_selected)));
    if (m_selected < 0 || block < 0) return;
    const auto box = m_layout.places[std::size_t(block)].box;
    auto* bar = horizontalScrollBar();
    const double room = viewport()->width() - m_labels - 20;
    if (box.left() - m_labels - 20 < bar->value()) bar->setValue(int(box.left() - m_labels - 20));
    if (box.right() + 14 > bar->value() + viewport()->width() && box.width() < room)
        bar->setValue(int(box.right()) + 14 - viewport()->width());
}

void FlowView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void FlowView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) arrange();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace squeeze

#include "moc_flow_view.cpp"
