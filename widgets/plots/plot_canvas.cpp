// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_canvas.h"

#include "widgets/plots/plot_theme.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/theme.h"

#include <QStyle>

#include <cmath>

namespace squeeze {

namespace {

class Painted : public QCPLayerable {
public:
    Painted(QCustomPlot* plot, const QString& layer, std::function<void(QPainter&)> paint)
        : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override {
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter);
    }

private:
    std::function<void(QPainter&)> m_paint;
};

/// Right and below where there is room, near the point, over as little as can be.
QRectF freeBox(const QPointF& point, const QSizeF& size, const QRectF& bounds, const std::vector<QRectF>& avoid) {
    QRectF best;
    double least = 1e300;
    for (const double across : {26.0, -26.0 - size.width(), -size.width() / 2})
        for (const double down : {34.0, 80.0, 130.0, -34.0 - size.height(), -80.0 - size.height()}) {
            QRectF box(point + QPointF(across, down), size);
            box.moveLeft(std::clamp(box.left(), bounds.left(), std::max(bounds.left(), bounds.right() - size.width())));
            box.moveTop(std::clamp(box.top(), bounds.top(), std::max(bounds.top(), bounds.bottom() - size.height())));
            double cost = 2 * std::hypot(box.center().x() - point.x(), box.center().y() - point.y());
            if (box.adjusted(-8, -8, 8, 8).contains(point)) cost += 1e6;
            for (const QRectF& rect : avoid) {
                const QRectF common = rect & box;
                cost += 20 * common.width() * common.height();
            }
            if (cost < least) least = cost, best = box;
        }
    return best;
}

} // namespace

PlotCanvas::PlotCanvas(QWidget* parent) : QCustomPlot(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    addLayer(QStringLiteral("under"), layer(QStringLiteral("grid")), limAbove);
    addLayer(QStringLiteral("over"), layer(QStringLiteral("overlay")), limAbove);
    addLayer(QStringLiteral("live"), layer(QStringLiteral("over")), limAbove);
    m_live = layer(QStringLiteral("live"));
    m_live->setMode(QCPLayer::lmBuffered);
    plotLayout()->setMargins({});
    addPaint(Place::Over, [this](QPainter& painter) {
        if (!m_ring) return;
        painter.setPen(QPen(Theme::of(palette()).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    });
    PlotTheme::apply(*this, palette());
}

void PlotCanvas::addPaint(Place place, Paint paint) {
    const QString name = place == Place::Under  ? QStringLiteral("under")
                         : place == Place::Over ? QStringLiteral("over")
                                                : QStringLiteral("live");
    new Painted(this, name, std::move(paint)); // its layer owns it
}

void PlotCanvas::replotSoon() { replot(rpQueuedReplot); }

void PlotCanvas::replotLive() { m_live->replot(); }

bool PlotCanvas::animated() const {
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void PlotCanvas::restyle() { PlotTheme::apply(*this, palette()); }

void PlotCanvas::followScreen() {
    if (bufferDevicePixelRatio() != devicePixelRatioF()) setBufferDevicePixelRatio(devicePixelRatioF());
}

void PlotCanvas::resizeEvent(QResizeEvent* event) {
    followScreen();
    QCustomPlot::resizeEvent(event);
}

void PlotCanvas::showEvent(QShowEvent* event) {
    followScreen();
    restyle();
    replotSoon();
    QCustomPlot::showEvent(event);
}

bool PlotCanvas::byKeyboard(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void PlotCanvas::focusInEvent(QFocusEvent* event) {
    m_ring = byKeyboard(event->reason());
    QCustomPlot::focusInEvent(event);
    replotSoon();
}

void PlotCanvas::focusOutEvent(QFocusEvent* event) {
    m_ring = false;
    QCustomPlot::focusOutEvent(event);
    replotSoon();
}

void PlotCanvas::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        restyle();
        replotSoon();
        break;
    default:
        break;
    }
}

QSize PlotCanvas::minimumSizeHint() const { return {200, 140}; }

void PlotCanvas::paintCallout(QPainter& painter, const QPointF& point, const QStringList& lines, const QRectF& bounds,
                              const std::vector<QRectF>& avoid) const {
    const Theme& theme = Theme::of(palette());
    const QFont strong = [] {
        QFont f = squeeze::font(TextRole::Small);
        f.setWeight(QFont::DemiBold);
        return f;
    }();
    const QFont plain = squeeze::font(TextRole::Caption);
    const QFontMetricsF first(strong), rest(plain);
    double width = 0, height = 12;
    for (int i = 0; i < lines.size(); ++i) {
        width = std::max(width, figuresWidth(i ? rest : first, lines[i]));
        height += i ? rest.height() : first.height();
    }
    width += 20;
    const QRectF box = freeBox(point, {width, height}, bounds, avoid);
    painter.setPen(QPen(theme.control, 1));
    const QPointF corner(point.x() < box.center().x() ? box.left() + 8 : box.right() - 8,
                         point.y() < box.center().y() ? box.top() : box.bottom());
    const QPointF way = corner - point;
    const double length = std::hypot(way.x(), way.y());
    if (length > 10) painter.drawLine(point + way * (9 / length), corner);
    painter.setPen(QPen(theme.buttonLine, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box, 4, 4);
    double y = box.top() + 6;
    for (int i = 0; i < lines.size(); ++i) {
        painter.setFont(i ? plain : strong);
        painter.setPen(i ? theme.text2 : theme.text);
        const double line = (i ? rest : first).height();
        drawFigures(painter, QRectF(box.left() + 10, y, width - 20, line), Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
        y += line;
    }
}

void FixedTicker::setTicks(QVector<double> ticks, QVector<QString> words) {
    m_ticks = std::move(ticks);
    m_words = std::move(words);
}

void FixedTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                           QVector<double>* subTicks, QVector<QString>* words) {
    ticks.clear();
    if (subTicks) subTicks->clear();
    if (words) words->clear();
    for (int i = 0; i < m_ticks.size(); ++i) {
        if (!range.contains(m_ticks[i])) continue;
        ticks << m_ticks[i];
        if (words) *words << m_words.value(i);
    }
}

} // namespace squeeze

#include "moc_plot_canvas.cpp"
