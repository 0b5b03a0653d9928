// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/module_view.h"

#include "widgets/network/flow_view.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace squeeze {

ModuleView::ModuleView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    ownFocusRing(this);
}

QStringList ModuleView::lines(const FlowPart& part) const {
    const Format format;
    return {part.name, shapeWords(part.shape),
            tr("%1 of %2 left").arg(format.count(part.survivors), format.count(part.weights)),
            part.centroids > 0 ? tr("%1, %n value(s)", nullptr, part.centroids).arg(format.bytes(part.bytes))
                               : format.bytes(part.bytes)};
}

double ModuleView::cardWidth() const {
    const QFontMetricsF small(squeeze::font(TextRole::Small)), strong(squeeze::font(TextRole::Strong));
    double width = 120;
    for (const auto& part : m_block.parts) {
        const auto words = lines(part);
        width = std::max(width, strong.horizontalAdvance(words[0]) + swatch + 8);
        for (int i = 1; i < words.size(); ++i) width = std::max(width, figuresWidth(small, words[i]) + 12);
    }
    return width + 2 * pad;
}

double ModuleView::cardHeight() const {
    const QFontMetricsF small(squeeze::font(TextRole::Small)), strong(squeeze::font(TextRole::Strong));
    return strong.height() + 3 * (small.height() + 1) + 14;
}

QSize ModuleView::minimumSizeHint() const {
    const int rows = m_block.kind == FlowBlock::Kind::Fire ? 2 : 1;
    return {300, int(rows * (cardHeight() + 16))};
}

void ModuleView::setModule(const FlowBlock& block, const FlowBlock& before, const MetricScale& scale) {
    m_block = block;
    m_before = before;
    m_scale = scale;
    setAccessibleName(tr("Module %1").arg(block.name));
    arrange();
    select(m_selected);
    updateGeometry();
}

void ModuleView::arrange() {
    const double end = 54, high = cardHeight(), middle = height() / 2.0;
    const bool fire = m_block.kind == FlowBlock::Kind::Fire;
    const double columns = fire ? 2 : std::max<double>(1, double(m_block.parts.size()));
    double wide = cardWidth(), gap = (width() - 2 * end - columns * wide) / (columns + 1);
    if (gap < 18) {
        gap = 18;
        wide = std::max(60.0, (width() - 2 * end - (columns + 1) * gap) / columns);
    }
    gap = std::min(gap, 48.0);
    double x = std::max(0.0, (width() - 2 * end - columns * wide - (columns + 1) * gap) / 2);
    m_from = QRectF(x, middle - 24, end, 48);
    x += end + gap;
    m_cards.clear();
    if (fire) {
        const double apart = std::min(height() / 4.0, high / 2 + 34);
        m_cards.emplace_back(x, middle - high / 2, wide, high);
        x += wide + gap;
        const double offset = std::max(apart, high / 2 + 6);
        m_cards.emplace_back(x, middle - offset - high / 2, wide, high);
        m_cards.emplace_back(x, middle + offset - high / 2, wide, high);
        x += wide + gap;
    } else {
        for (std::size_t i = 0; i < m_block.parts.size(); ++i, x += wide + gap)
            m_cards.emplace_back(x, middle - high / 2, wide, high);
    }
    m_to = QRectF(x, middle - 24, end, 48);
    update();
}

QRect ModuleView::cardOf(std::size_t layer) const {
    for (std::size_t i = 0; i < m_block.parts.size(); ++i)
        if (m_block.parts[i].layer == layer) return m_cards[i].toAlignedRect();
    return {};
}

void ModuleView::select(int layer) {
    m_selected = layer;
    QString words;
    for (const auto& part : m_block.parts)
        if (int(part.layer) == layer) words = FlowView::describe(part, m_scale.metric);
    setAccessibleDescription(words);
    update();
}

void ModuleView::choose(int part) {
    if (m_block.parts.empty()) return;
    const int layer = int(m_block.parts[std::size_t(std::clamp(part, 0, int(m_block.parts.size()) - 1))].layer);
    if (layer == m_selected) return;
    select(layer);
    Q_EMIT partSelected(layer);
}

void ModuleView::mousePressEvent(QMouseEvent* event) {
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (event->button() == Qt::LeftButton && m_cards[i].contains(event->position())) choose(int(i));
}

void ModuleView::mouseDoubleClickEvent(QMouseEvent* event) {
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (m_cards[i].contains(event->position())) Q_EMIT partOpened(int(m_block.parts[i].layer));
}

void ModuleView::keyPressEvent(QKeyEvent* event) {
    int at = 0;
    for (std::size_t i = 0; i < m_block.parts.size(); ++i)
        if (int(m_block.parts[i].layer) == m_selected) at = int(i);
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Up)
        choose(at - 1);
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        choose(at + 1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_selected >= 0)
        Q_EMIT partOpened(m_selected);
    else
        QWidget::keyPressEvent(event);
}

void ModuleView::resizeEvent(QResizeEvent*) { arrange(); }

void ModuleView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) arrange();
    QWidget::changeEvent(event);
}

} // namespace squeeze

#include "moc_module_view.cpp"
