// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/gallery_bar.h"

#include "widgets/photos/gallery.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QSlider>
#include <QToolButton>

namespace squeeze {

FilterPill::FilterPill(const QString& text, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    ownFocusRing(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterPill::sizeHint() const {
    QFont strong = squeeze::font(TextRole::Small);
    strong.setWeight(QFont::DemiBold); // checked is no wider
    const QFontMetricsF metrics(strong);
    const int width = int(figuresWidth(metrics, text())) + 26 + (m_icon.isEmpty() ? 0 : 20);
    return {width, std::max(26, int(metrics.height()) + 10)};
}

void FilterPill::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(isChecked() ? theme.accent : underMouse() ? theme.control : theme.buttonLine, 1));
    painter.setBrush(isChecked() ? theme.selection : underMouse() ? theme.alt : theme.button);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasKeyFocus(this)) paintFocusRing(painter, pill, pill.height() / 2, palette());
    QFont words = squeeze::font(TextRole::Small);
    if (isChecked()) words.setWeight(QFont::DemiBold);
    painter.setFont(words);
    const QColor ink = isEnabled() ? (isChecked() ? theme.text : theme.text2) : theme.control;
    painter.setPen(ink);
    const int icon = m_icon.isEmpty() ? 0 : 20;
    if (icon) paintIcon(painter, QRectF(12, height() / 2.0 - 7, 14, 14), m_icon, ink);
    drawFigures(painter, QRectF(rect()).adjusted(12 + icon, 0, -12, 0), Qt::AlignCenter, text());
}

void FilterPill::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FilterPill::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

GalleryBar::GalleryBar(Gallery* gallery, QWidget* parent)
    : QWidget(parent), m_pills(new QButtonGroup(this)), m_line(new QHBoxLayout(this)),
      m_slider(new QSlider(Qt::Horizontal)) {
    m_line->setContentsMargins(14, 8, 14, 8);
    m_line->setSpacing(8);
    m_line->addStretch(1);
    auto* usual = new QToolButton;
    usual->setIcon(icon(QStringLiteral("grid")));
    usual->setAutoRaise(true);
    usual->setToolTip(tr("Usual size of the thumbnails"));
    usual->setAccessibleName(usual->toolTip());
    connect(usual, &QToolButton::clicked, gallery, [gallery] { gallery->setZoom(Gallery::usual_zoom); });
    m_line->addWidget(usual);
    m_slider->setRange(Gallery::least_zoom, Gallery::most_zoom);
    m_slider->setValue(gallery->zoom());
    m_slider->setPageStep(28);
    m_slider->setSingleStep(7);
    m_slider->setFixedWidth(72);
    m_slider->setToolTip(tr("Size of the thumbnails (Ctrl and the wheel)"));
    m_slider->setAccessibleName(tr("Size of the thumbnails"));
    connect(m_slider, &QSlider::valueChanged, gallery, &Gallery::setZoom);
    connect(gallery, &Gallery::zoomChanged, m_slider, &QSlider::setValue);
    m_line->addWidget(m_slider);
    connect(m_pills, &QButtonGroup::idToggled, this, [this](int pill, bool on) {
        if (on) Q_EMIT currentChanged(pill);
    });
}

int GalleryBar::addPill(const QString& text, const QString& icon) {
    auto* pill = new FilterPill(text, icon);
    const int number = int(m_pills->buttons().size());
    m_pills->addButton(pill, number);
    m_line->insertWidget(number, pill);
    if (number == 0) pill->setChecked(true);
    return number;
}

void GalleryBar::addButton(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_line->insertWidget(m_line->count() - 2, button);
}

void GalleryBar::setPill(int pill, const QString& text, bool shown) {
    auto* button = m_pills->button(pill);
    button->setText(text);
    button->setVisible(shown);
    button->updateGeometry();
    if (!shown && button->isChecked()) setCurrent(0);
}

int GalleryBar::current() const { return m_pills->checkedId(); }

void GalleryBar::setCurrent(int pill) { m_pills->button(pill)->setChecked(true); }

} // namespace squeeze

#include "moc_gallery_bar.cpp"
