// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/painted_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace squeeze::studio {

namespace {

class NotingEngine final : public QPaintEngine {
public:
    NotingEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    Type type() const override { return QPaintEngine::User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QString text = item.text().trimmed();
        if (text.isEmpty() || painter()->pen().color().alpha() == 0) return;
        const QTransform to = painter()->combinedTransform();
        const QRectF where = to.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent()));
        QRectF room = systemClip().isEmpty() ? where : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping()) room &= to.mapRect(painter()->clipBoundingRect());
        if (!where.intersects(room)) return;             // scrolled out of sight
        const double slack = 1.5 + 0.08 * where.width(); // this device's metrics are not the screen's
        const bool upright = to.type() <= QTransform::TxScale;
        noted.push_back(
            {text, where, !upright || (where.left() > room.left() - slack && where.right() < room.right() + slack)});
    }

    std::vector<PaintedText> noted;
};

class NotingDevice final : public QPaintDevice {
public:
    explicit NotingDevice(QSize size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &engine; }
    mutable NotingEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& window) {
    std::vector<PaintedText> all;
    auto widgets = window.findChildren<QWidget*>();
    widgets.prepend(&window);
    for (QWidget* widget : widgets) {
        const QRegion seen = widget->isVisible() ? widget->visibleRegion() : QRegion();
        if (seen.isEmpty()) continue;
        NotingDevice device(widget->size());
        widget->render(&device, seen.boundingRect().topLeft(), seen, {}); // without its children, in its own place
        for (PaintedText& text : device.engine.noted) {
            text.where.translate(widget->mapTo(&window, QPoint()));
            all.push_back(std::move(text));
        }
    }
    return all;
}

} // namespace squeeze::studio
