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

namespace {

constexpr double kPad = 10, kSwatch = 10;

void link(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour) {
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(from);
    const double middle = (from.x() + to.x()) / 2;
    path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to - QPointF(4, 0));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{to, to + QPointF(-6, -3.5), to + QPointF(-6, 3.5)});
}

} // namespace

ModuleView::ModuleView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    ownFocusRing(this);
}

/// One line with the figure in it stronger than the words.
void ModuleView::paintLine(QPainter& painter, const QRectF& line, const QString& words, const QString& figure) const {
    const auto& theme = Theme::of(palette());
    QFont plain = squeeze::font(TextRole::Small), strong = plain;
    strong.setWeight(QFont::DemiBold);
    const auto at = words.indexOf(figure);
    const QString runs[]{words.left(std::max<qsizetype>(at, 0)), at < 0 ? QString() : figure,
                         at < 0 ? words : words.mid(at + figure.size())};
    double x = line.left();
    for (int run = 0; run < 3; ++run) {
        painter.setFont(run == 1 ? strong : plain);
        painter.setPen(run == 1 ? theme.text : theme.text2);
        const QFontMetricsF metrics(painter.font());
        const auto text = metrics.elidedText(runs[run], Qt::ElideRight, std::max(0.0, line.right() + 4 - x));
        drawFigures(painter, QRectF(x, line.top(), line.width(), line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    text);
        x += figuresWidth(metrics, text);
    }
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
        width = std::max(width, strong.horizontalAdvance(words[0]) + kSwatch + 8);
        for (int i = 1; i < words.size(); ++i) width = std::max(width, figuresWidth(small, words[i]) + 12);
    }
    return width + 2 * kPad;
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

void ModuleView::paintCard(QPainter& painter, std::size_t index) const {
    const auto& theme = Theme::of(palette());
    const auto& part = m_block.parts[index];
    const QRectF card = m_cards[index].adjusted(0.5, 0.5, -0.5, -0.5);
    const bool selected = int(part.layer) == m_selected;
    painter.setPen(QPen(selected ? theme.accent : theme.buttonLine, selected ? 2 : 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(card, 5, 5);
    if (selected && hasKeyFocus(this)) paintFocusRing(painter, card, 5, palette());
    const auto words = lines(part);
    QRectF line = card.adjusted(kPad, 6, -6, 0);
    QFont strong = squeeze::font(TextRole::Strong);
    line.setHeight(QFontMetricsF(strong).height());
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(m_scale.colour(part, palette()));
    painter.drawRoundedRect(QRectF(line.left(), line.center().y() - kSwatch / 2, kSwatch, kSwatch), 2, 2);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(line.adjusted(kSwatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(words[0], Qt::ElideRight, line.width() - kSwatch - 6));
    painter.setFont(squeeze::font(TextRole::Small));
    const QFontMetricsF small(painter.font());
    for (int i = 1; i < words.size(); ++i) {
        line.translate(0, i == 1 ? line.height() + 2 : small.height() + 1);
        line.setHeight(small.height());
        paintLine(painter, line, words[i],
                  i == 2   ? Format().count(part.survivors)
                  : i == 3 ? Format().bytes(part.bytes)
                           : QString());
    }
}

void ModuleView::paintEnd(QPainter& painter, const QRectF& where, const QString& first, const QString& second) const {
    const auto& theme = Theme::of(palette());
    painter.setPen(QPen(theme.line2, 1));
    painter.setBrush(theme.alt);
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(squeeze::font(TextRole::Small));
    painter.setPen(theme.text2);
    painter.drawText(where, Qt::AlignCenter,
                     QFontMetrics(painter.font()).elidedText(first, Qt::ElideRight, int(where.width()) - 4) + u'\n' +
                         second);
}

void ModuleView::paintEvent(QPaintEvent*) {
    if (m_cards.empty()) return;
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto left = [](const QRectF& r) { return QPointF(r.left(), r.center().y()); };
    const auto right = [](const QRectF& r) { return QPointF(r.right(), r.center().y()); };
    link(painter, right(m_from), left(m_cards[0]), theme.control);
    if (m_block.kind == FlowBlock::Kind::Fire) {
        for (int part = 1; part < 3; ++part) {
            link(painter, right(m_cards[0]), left(m_cards[std::size_t(part)]), theme.control);
            link(painter, right(m_cards[std::size_t(part)]), left(m_to), theme.control);
        }
    } else {
        for (std::size_t i = 0; i + 1 < m_cards.size(); ++i)
            link(painter, right(m_cards[i]), left(m_cards[i + 1]), theme.control);
        link(painter, right(m_cards.back()), left(m_to), theme.control);
    }
    paintEnd(painter, m_from, m_before.name, QString::number(m_block.input.channels));
    paintEnd(painter, m_to, m_block.kind == FlowBlock::Kind::Fire ? tr("join") : tr("out"),
             QString::number(m_block.output.channels));
    for (std::size_t part = 0; part < m_cards.size(); ++part) paintCard(painter, part);
}

} // namespace squeeze

#include "moc_module_view.cpp"
