// SPDX-License-Identifier: GPL-3.0-or-later
// The strip with its icon, sentence, button and cross.
#include "widgets/basics/banner.h"

#include "widgets/basics/text_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace squeeze {

namespace {

QColor groundOf(const Theme& theme, Banner::Kind kind) {
    switch (kind) {
    case Banner::Kind::Warning:
        return theme.warningSoft;
    case Banner::Kind::Error:
        return theme.errorSoft;
    case Banner::Kind::Ok:
        return theme.okSoft;
    case Banner::Kind::Hint:
        break;
    }
    return theme.soft;
}

QColor markOf(const Theme& theme, Banner::Kind kind) {
    switch (kind) {
    case Banner::Kind::Warning:
        return theme.warning;
    case Banner::Kind::Error:
        return theme.error;
    case Banner::Kind::Ok:
        return theme.ok;
    case Banner::Kind::Hint:
        break;
    }
    return theme.accent;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new TextLabel({}, static_cast<int>(TextRole::Body))),
      m_button(new QPushButton), m_close(new QPushButton) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 5, 6, 5);
    line->setSpacing(10);
    m_icon->setFixedSize(16, 16);
    m_text->setWordWrap(true);
    makeSmall(m_button);
    makeSmall(m_close);
    makeFlat(m_close);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setIconSize(QSize(12, 12));
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_button);
    line->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_button, &QPushButton::clicked, this, &Banner::clicked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    dress();
    hide();
}

void Banner::say(Kind kind, const QString& icon, const QString& text, const QString& button) {
    m_kind = kind;
    m_iconName = icon;
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->setAccessibleDescription(text);
    setAccessibleName(text);
    dress();
    show();
    fit();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    update();
}

void Banner::dress() {
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    const double ratio = devicePixelRatioF();
    QPixmap picture(QSize(16, 16) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    if (!m_iconName.isEmpty())
        paintIcon(painter, QRectF(0, 0, 16, 16), m_iconName, markOf(Theme::of(palette()), m_kind));
    painter.end();
    m_icon->setPixmap(picture);
}

void Banner::fit() {
    layout()->activate();
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : layout()->sizeHint().height();
    if (wanted > 0 && wanted != minimumHeight()) setFixedHeight(wanted);
}

void Banner::resizeEvent(QResizeEvent*) { fit(); }

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(Theme::of(palette()), m_kind));
    painter.drawRoundedRect(rect(), 6, 6);
}

void Banner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) dress();
}

} // namespace squeeze
#include "moc_banner.cpp"
