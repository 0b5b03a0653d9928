// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/code_tree.h"

#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace squeeze {

CodeTree::CodeTree(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    retranslate();
}

void CodeTree::retranslate() {
    setAccessibleName(tr("Code tree"));
    setToolTip(tr("Each bit halves the width: a short code word takes much of the code's space. Darker symbols occur "
                  "more often."));
}

void CodeTree::set(const HuffmanStream& stream, const std::vector<QString>& words) {
    m_stream = stream;
    m_words = words;
    m_words.resize(m_stream.size());
    m_order.clear();
    m_depth = 1;
    m_most = 1;
    QSet<QString> inner;
    for (int i = 0; i < int(m_words.size()); ++i) {
        const auto& word = m_words[std::size_t(i)];
        if (word.isEmpty()) continue;
        m_order.push_back(i);
        m_depth = std::max(m_depth, int(word.size()));
        m_most = std::max(m_most, m_stream[std::size_t(i)].count);
        for (int length = 1; length < word.size(); ++length) inner.insert(word.left(length));
    }
    m_inner = QStringList(inner.begin(), inner.end());
    std::sort(m_order.begin(), m_order.end(),
              [this](int a, int b) { return m_words[std::size_t(a)] < m_words[std::size_t(b)]; });
    setCurrent(m_current < int(m_stream.size()) ? m_current : -1);
    update();
}

void CodeTree::setCurrent(int symbol) {
    m_current = symbol;
    const bool any = symbol >= 0 && symbol < int(m_stream.size());
    setAccessibleDescription(
        any ? tr("%1: code word %2").arg(m_stream[std::size_t(symbol)].meaning, m_words[std::size_t(symbol)])
            : tr("%n symbol(s)", nullptr, int(m_order.size())));
    update();
}

void CodeTree::choose(int symbol) {
    if (symbol < 0 || symbol == m_current) return;
    setCurrent(symbol);
    Q_EMIT currentChanged(symbol);
}

/// The part of the space whose words begin so; its row is the last bit's.
QRectF CodeTree::box(const QString& prefix) const {
    double low = 0, wide = 1;
    for (const QChar bit : prefix) {
        wide /= 2;
        if (bit == u'1') low += wide;
    }
    const double row = double(height()) / m_depth;
    return {low * width(), double(prefix.size() - 1) * row, wide * width(), row};
}

QRectF CodeTree::leaf(int symbol) const { return box(m_words[std::size_t(symbol)]); }

int CodeTree::symbolAt(QPointF position) const {
    for (const int symbol : m_order)
        if (const auto where = leaf(symbol);
            position.x() >= where.left() && position.x() < where.right() && position.y() >= where.top())
            return symbol;
    return -1;
}

void CodeTree::mousePressEvent(QMouseEvent* event) { choose(symbolAt(event->position())); }

void CodeTree::keyPressEvent(QKeyEvent* event) {
    if (m_order.empty()) return QWidget::keyPressEvent(event);
    const auto at = std::find(m_order.begin(), m_order.end(), m_current);
    const auto place = at == m_order.end() ? -1 : int(at - m_order.begin());
    const int last = int(m_order.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_order[std::size_t(std::max(0, place - 1))]);
    case Qt::Key_Right:
        return choose(m_order[std::size_t(std::min(last, place + 1))]);
    case Qt::Key_Home:
        return choose(m_order.front());
    case Qt::Key_End:
        return choose(m_order.back());
    default:
        QWidget::keyPressEvent(event);
    }
}

void CodeTree::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void CodeTree::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void CodeTree::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate(), setCurrent(m_current);
    QWidget::changeEvent(event);
}

void CodeTree::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    const PixelGrid grid(painter);
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const auto put = [&](const QRectF& where, const QColor& fill, const QColor& ink, const QString& text) {
        auto whole = grid.rect(where);
        if (whole.width() < grid.pixel()) whole.setWidth(grid.pixel());
        painter.fillRect(whole.adjusted(0, 0, whole.width() > 3 * grid.pixel() ? -grid.pixel() : 0, -grid.pixel()),
                         fill);
        if (metrics.horizontalAdvance(text) + 4 > whole.width() || metrics.height() > whole.height() + 4) return;
        painter.setPen(ink);
        painter.drawText(whole, Qt::AlignCenter | Qt::TextDontClip, text);
    };
    for (const auto& prefix : m_inner) put(box(prefix), theme.grid, theme.text2, prefix.right(1));
    for (const int symbol : m_order) {
        const double share = double(m_stream[std::size_t(symbol)].count) / double(m_most);
        const auto fill = theme.sparsity[std::size_t(1 + std::lround(share * 5))];
        const auto& word = m_words[std::size_t(symbol)];
        const auto& meaning = m_stream[std::size_t(symbol)].meaning;
        const auto where = leaf(symbol);
        const bool room = metrics.horizontalAdvance(meaning) + 4 <= where.width();
        put(where, fill, textOn(fill), room ? meaning : word.right(1));
    }
    if (m_current < 0 || m_current >= int(m_words.size()) || m_words[std::size_t(m_current)].isEmpty()) return;
    const auto& word = m_words[std::size_t(m_current)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (int length = 1; length <= word.size(); ++length) { // the way down, bit by bit
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.text, length == word.size() ? 2 : 1));
        painter.drawRect(box(word.left(length)).adjusted(1, 1, -1, -2));
    }
}

} // namespace squeeze

#include "moc_code_tree.cpp"
