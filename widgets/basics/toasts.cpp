// SPDX-License-Identifier: GPL-3.0-or-later
// Notes stacked in the window's lower right corner.
#include "widgets/basics/toasts.h"

#include "widgets/basics/text_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace squeeze {

namespace {

constexpr int shadow = 14, shortest = 6000, reading = 55, statusBar = 24; // milliseconds; reading: of one letter
constexpr int widest = 460, most = 3;                                     // px and lines

/// Broken into lines; what does not fit into them is elided.
QString broken(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widest);
        const bool last = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        lines += last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, widest)
                      : text.mid(line.textStart(), line.textLength()).trimmed();
        if (last) break;
    }
    layout.endLayout();
    return lines.join(u'\n');
}

class Toast final : public QWidget {
public:
    Toast(QString icon, const QString& text, const QString& action, std::function<void()> act, QWidget* parent)
        : QWidget(parent), m_icon(std::move(icon)), m_timer(new QTimer(this)),
          m_life(std::max(shortest, reading * int(text.size()))) {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(shadow + 38, shadow + 6, shadow + 10, shadow + 8);
        line->setSpacing(16);
        auto* words = new TextLabel({}, static_cast<int>(TextRole::Body));
        words->setTextFormat(Qt::PlainText);
        words->setText(broken(text, words->font()));
        if (words->text().endsWith(u'…')) words->setToolTip(text);
        words->setMinimumHeight(26);
        line->addWidget(words);
        if (!action.isEmpty()) {
            auto* button = new QPushButton(action);
            makeFlat(button);
            makeSmall(button);
            button->setFocusPolicy(Qt::NoFocus);
            line->addWidget(button);
            connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
                if (act) act();
                close();
            });
        }
        setAttribute(Qt::WA_DeleteOnClose);
        setFocusPolicy(Qt::NoFocus);
        setAccessibleName(text);
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, &QWidget::close);
        m_timer->start(m_life);
    }

    void fadeIn() {
        const int length = motion(this, 120);
        if (length == 0) return;
        auto* veil = new QGraphicsOpacityEffect(this);
        setGraphicsEffect(veil);
        auto* fade = new QPropertyAnimation(veil, "opacity", this);
        fade->setStartValue(0.0);
        fade->setEndValue(1.0);
        fade->setDuration(length);
        fade->setEasingCurve(QEasingCurve::OutCubic);
        connect(fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
        fade->start(QAbstractAnimation::DeleteWhenStopped);
    }

protected:
    void enterEvent(QEnterEvent*) override { m_timer->stop(); }
    void leaveEvent(QEvent*) override { m_timer->start(m_life); }
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(rect()).adjusted(shadow, shadow - 2, -shadow, -shadow);
        painter.setPen(Qt::NoPen);
        for (int i = shadow; i > 0; i -= 2) {
            painter.setBrush(QColor(0, 0, 0, theme.dark ? 14 : 5));
            painter.drawRoundedRect(card.adjusted(-i, -i + 4, i, i), 8 + i, 8 + i);
        }
        painter.setPen(theme.line);
        painter.setBrush(theme.dark ? theme.button : theme.base);
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const QColor tint = m_icon == u"check" ? theme.ok : m_icon == u"error" ? theme.error : theme.text2;
        paintIcon(painter, QRectF(card.left() + 12, card.center().y() - 8, 16, 16), m_icon, tint);
    }

private:
    QString m_icon;
    QTimer* m_timer;
    int m_life;
};

} // namespace

Toasts::Toasts(QWidget* window) : QObject(window), m_window(window) { window->installEventFilter(this); }

void Toasts::say(const QString& icon, const QString& text, const QString& action, std::function<void()> act) {
    while (m_shown.size() >= 2) {
        QWidget* oldest = m_shown.takeFirst();
        oldest->disconnect(this);
        oldest->close();
    }
    auto* toast = new Toast(icon, text, action, std::move(act), m_window);
    connect(toast, &QObject::destroyed, this, [this](QObject* gone) {
        m_shown.removeIf([gone](QWidget* shown) { return static_cast<QObject*>(shown) == gone; });
        arrange();
    });
    m_shown.append(toast);
    arrange();
    toast->fadeIn();
    toast->show();
    QAccessibleEvent told(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void Toasts::arrange() {
    int bottom = m_window->height() - statusBar + shadow - 10;
    for (auto it = m_shown.crbegin(); it != m_shown.crend(); ++it) {
        QWidget* toast = *it;
        const QSize size = toast->sizeHint().boundedTo(m_window->size());
        toast->setGeometry(m_window->width() - size.width() + shadow - 12, bottom - size.height(), size.width(),
                           size.height());
        toast->raise();
        bottom -= size.height() - 2 * shadow + 6;
    }
}

bool Toasts::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::Resize) arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace squeeze
#include "moc_toasts.cpp"
