// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/photo_view.h"

#include "widgets/photos/attention_blend.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace squeeze {

namespace {

constexpr int radius = 4;
constexpr int ramp_width = 76, ramp_height = 9, ramp_gap = 8;

} // namespace

PhotoView::PhotoView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoView::setPhoto(const QImage& photo) {
    m_photo = photo;
    m_made = {};
    update();
}

void PhotoView::setAttention(std::vector<float> values, int side, const QRectF& seen) {
    m_attention = std::move(values);
    m_side = side;
    m_seen = seen;
    m_made = {};
    update();
}

void PhotoView::setNote(const QString& note) {
    m_note = note;
    m_made = {};
    update();
}

QRect PhotoView::photoRect() const {
    if (m_photo.isNull()) return {};
    QSize size = m_photo.size().scaled(this->size(), Qt::KeepAspectRatio);
    size = size.expandedTo({1, 1});
    return {{(width() - size.width()) / 2, 0}, size}; // at the top, so that photos beside each other line up
}

void PhotoView::make(double ratio) {
    const QSize pixels = photoRect().size() * ratio;
    m_made = m_photo.scaled(pixels.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (!m_attention.empty())
        m_made = with_attention(m_made, m_attention, m_side, m_seen, Theme::of(palette()));
    else if (!m_note.isEmpty())
        m_made = half_grey(m_made);
    m_made.setDevicePixelRatio(ratio);
}

void PhotoView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& theme = Theme::of(palette());
    if (m_photo.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.alt);
        painter.drawRoundedRect(rect(), radius, radius);
        return;
    }
    const double ratio = devicePixelRatioF();
    if (m_made.isNull() || m_made.devicePixelRatio() != ratio) make(ratio);
    const QRectF where = photoRect();
    QPainterPath shape;
    shape.addRoundedRect(where, radius, radius);
    painter.save();
    painter.setClipPath(shape);
    painter.drawImage(where, m_made);
    painter.restore();
    if (!m_attention.empty() && m_seen != QRectF(0, 0, 1, 1)) { // what the network sees of it
        QPen pen(QColor(255, 255, 255, 150), 1, Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(where.left() + m_seen.left() * where.width(),
                                where.top() + m_seen.top() * where.height(), m_seen.width() * where.width(),
                                m_seen.height() * where.height())
                             .adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_note.isEmpty()) return;
    painter.setFont(squeeze::font(TextRole::Caption));
    const QRectF room = where.adjusted(8, 8, -8, -8);
    const QRectF text = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, m_note).adjusted(-8, -5, 8, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 22, 26, 218));
    painter.drawRoundedRect(text, radius, radius);
    painter.setPen(Qt::white);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_note);
}

void PhotoView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) m_made = {};
    QWidget::changeEvent(event);
}

AttentionLegend::AttentionLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Colours of the attention maps, from dark for little to bright for much"));
}

QSize AttentionLegend::sizeHint() const {
    const QFontMetrics metrics(squeeze::font(TextRole::Small));
    return {metrics.horizontalAdvance(tr("pays attention")) + ramp_gap + ramp_width, metrics.height() + 4};
}

void AttentionLegend::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setFont(squeeze::font(TextRole::Small));
    painter.setPen(theme.text2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("pays attention"));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(width() - ramp_width, (height() - ramp_height) / 2, ramp_width, ramp_height);
    QLinearGradient colours(bar.topLeft(), bar.topRight());
    for (int i = 0; i <= 16; ++i) colours.setColorAt(i / 16.0, ramp(theme.attention, i / 16.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours);
    painter.drawRoundedRect(bar, 3, 3);
}

void AttentionLegend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace squeeze
#include "moc_photo_view.cpp"
