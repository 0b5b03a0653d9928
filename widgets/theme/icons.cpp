// SPDX-License-Identifier: GPL-3.0-or-later
// Renders an icon's SVG in one colour at the exact device size, and remembers the picture.
#include "widgets/theme/icons.h"

#include "widgets/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

/// Resources of a static library are linked only when asked for; the macro must stand outside of namespaces.
static void initResources() { Q_INIT_RESOURCE(studio); }

namespace squeeze {

namespace {

QByteArray svg(const QString& name) {
    static const bool ready = (initResources(), true);
    Q_UNUSED(ready);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A square picture of `size` device pixels, meant to be seen at `logical` pixels.
QPixmap picture(const QString& name, const QColor& colour, int size, double logical) {
    const QString key = QStringLiteral("squeeze-icon/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(logical <= 16 ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size, size);
    pixmap.fill(Qt::transparent);
    QByteArray text = svg(name);
    if (!text.isEmpty()) {
        text.replace("currentColor", colour.name().toLatin1());
        if (logical <= 16) text.replace("stroke-width=\"1.6\"", "stroke-width=\"1.8\"");
        QSvgRenderer renderer(text);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks for the colour when it paints, so that icons follow a change of theme.
class Engine final : public QIconEngine {
public:
    explicit Engine(QString name) : m_name(std::move(name)) {}
    QIconEngine* clone() const override { return new Engine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("squeeze"); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, m_name, colour(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        const int side = std::max(1, std::min(size.width(), size.height()));
        return picture(m_name, colour(mode, state), side, side / std::max(scale, 1.0));
    }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state) {
        const Theme& theme = Theme::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled) return theme.control;
        return state == QIcon::On ? theme.accent : theme.text2;
    }
    QString m_name;
};

/// The application's icon keeps its colours; at 16 px the pip in the middle is left out.
class AppEngine final : public QIconEngine {
public:
    QIconEngine* clone() const override { return new AppEngine; }
    bool isNull() override { return false; }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        const bool tiny = std::min(rect.width(), rect.height()) <= 16;
        QSvgRenderer renderer(svg(tiny ? QStringLiteral("app-16") : QStringLiteral("app")));
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }
};

} // namespace

QIcon icon(const QString& name) { return QIcon(new Engine(name)); }

void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& colour) {
    const double logical = std::min(where.width(), where.height());
    if (logical <= 0) return;
    const double ratio = painter.device()->devicePixelRatioF();
    const int size = std::max(1, static_cast<int>(std::lround(logical * ratio)));
    QPixmap pixmap = picture(name, colour, size, logical);
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner = where.center() - QPointF(size, size) / (2 * ratio);
    painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), pixmap);
}

QIcon appIcon() { return QIcon(new AppEngine); }

} // namespace squeeze
