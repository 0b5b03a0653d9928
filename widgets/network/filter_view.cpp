// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/filter_view.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

/// kernel x kernel pixels: grey is zero.
QImage picture_of(const std::vector<float>& weights, const FilterLayer& layer) {
    const int k = layer.kernel;
    QImage image(k, k, QImage::Format_RGB32);
    const auto at = [&](int channel, int y, int x) {
        const float w = weights[std::size_t((channel * k + y) * k + x)];
        return std::clamp(int(std::lround(127.5 + 127.5 * double(w) / double(std::max(layer.limit, 1e-12f)))), 0, 255);
    };
    for (int y = 0; y < k; ++y)
        for (int x = 0; x < k; ++x)
            image.setPixel(x, y, qRgb(at(layer.bgr ? 2 : 0, y, x), at(1, y, x), at(layer.bgr ? 0 : 2, y, x)));
    return image;
}

QString signedWords(double value, int decimals) {
    auto words = QLocale().toString(std::abs(value), 'f', decimals);
    return value < 0 ? QChar(0x2212) + words : words;
}

} // namespace

FilterView::FilterView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    ownFocusRing(this);
}

void FilterView::setLayer(FilterLayer layer) {
    m_layer = std::move(layer);
    m_filter = std::clamp(m_filter, 0, std::max(0, m_layer.filters - 1));
    m_pictures.clear();
    if (m_layer.pictures() && m_layer.fetch)
        for (int filter = 0; filter < m_layer.filters; ++filter)
            m_pictures.push_back(picture_of(m_layer.fetch(filter), m_layer));
    fetch();
}

void FilterView::setFilter(int filter) {
    filter = std::clamp(filter, 0, std::max(0, m_layer.filters - 1));
    if (filter == m_filter || m_layer.filters == 0) return;
    m_filter = filter;
    fetch();
    Q_EMIT filterChanged(filter);
}

void FilterView::fetch() {
    m_weights = m_layer.fetch && m_layer.filters > 0 ? m_layer.fetch(m_filter) : std::vector<float>();
    m_survivors = m_used = 0;
    m_largest = 0;
    const int area = m_layer.kernel * m_layer.kernel;
    for (int input = 0; input * area < int(m_weights.size()); ++input) {
        bool any = false;
        for (int i = 0; i < area; ++i) {
            const float w = m_weights[std::size_t(input * area + i)];
            m_survivors += w != 0;
            any |= w != 0;
            if (std::abs(w) > std::abs(m_largest)) m_largest = w;
        }
        m_used += any;
    }
    const Format format;
    setAccessibleName(tr("Filters of %1").arg(m_layer.name));
    setAccessibleDescription(tr("Filter %1 of %2: %3 of %4 weights left, %5 of %6 inputs used")
                                 .arg(m_filter + 1)
                                 .arg(m_layer.filters)
                                 .arg(format.count(std::uint64_t(m_survivors)), format.count(m_weights.size()))
                                 .arg(m_used)
                                 .arg(m_layer.inputs));
    update();
}

FilterView::Readout FilterView::readout() const {
    const Format format;
    const auto bias = std::size_t(m_filter) < m_layer.bias.size()
                          ? signedWords(double(m_layer.bias[std::size_t(m_filter)]), 3)
                          : QStringLiteral("–");
    return {{tr("Weights left"),
             tr("%1 of %2").arg(format.count(std::uint64_t(m_survivors)), format.count(m_weights.size()))},
            {tr("Inputs used"), tr("%1 of %2").arg(m_used).arg(m_layer.inputs)},
            {tr("Largest"), signedWords(double(m_largest), 3)},
            {tr("Bias"), bias}};
}

/// The same for every filter of a layer, so that the squares stay where they are.
double FilterView::readoutWidth() const {
    const QFontMetricsF caption(squeeze::font(TextRole::Caption)), small(squeeze::font(TextRole::Small));
    const Format format;
    const auto all = std::size_t(m_layer.inputs) * std::size_t(m_layer.kernel) * std::size_t(m_layer.kernel);
    double wide = std::max(84.0, figuresWidth(small, tr("%1 of %2").arg(format.count(all), format.count(all))));
    for (const auto& [name, value] : readout()) wide = std::max(wide, caption.horizontalAdvance(name));
    return std::min(std::ceil(wide) + 1, width() * 0.5);
}

QRectF FilterView::area() const {
    const double legend = QFontMetricsF(squeeze::font(TextRole::Caption)).height() + 14;
    const double side = std::min(width() - readoutWidth() - 12, height() - legend);
    return {0, 0, std::max(40.0, side), std::max(40.0, side)};
}

FilterView::Grid FilterView::grid() const {
    Grid grid;
    const int items = m_layer.pictures() ? m_layer.filters : m_layer.inputs;
    grid.columns = std::max(1, int(std::ceil(std::sqrt(double(std::max(1, items))))));
    const double dpr = devicePixelRatioF(), side = area().width();
    const int cells = grid.columns * m_layer.kernel;
    grid.gap = m_layer.pictures() ? 3 : m_layer.kernel > 1 ? 3 : 1;
    if (side / cells < 3 && m_layer.kernel == 1) grid.gap = 0;
    grid.cell = std::max(1.0, std::floor((side - grid.gap * grid.columns) / cells * dpr)) / dpr;
    grid.pitch = grid.cell * m_layer.kernel + grid.gap;
    return grid;
}

QRect FilterView::pictureOf(int filter) const {
    const auto g = grid();
    return QRectF(filter % g.columns * g.pitch + 2, filter / g.columns * g.pitch + 2, g.cell * m_layer.kernel,
                  g.cell * m_layer.kernel)
        .toAlignedRect();
}

void FilterView::mousePressEvent(QMouseEvent* event) {
    for (int filter = 0; m_layer.pictures() && filter < m_layer.filters; ++filter)
        if (pictureOf(filter).contains(event->position().toPoint())) return setFilter(filter);
}

void FilterView::keyPressEvent(QKeyEvent* event) {
    const int row = m_layer.pictures() ? grid().columns : 10;
    switch (event->key()) {
    case Qt::Key_Left:
        return setFilter(m_filter - 1);
    case Qt::Key_Right:
        return setFilter(m_filter + 1);
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return setFilter(m_filter - row);
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return setFilter(m_filter + row);
    case Qt::Key_Home:
        return setFilter(0);
    case Qt::Key_End:
        return setFilter(m_layer.filters - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void FilterView::wheelEvent(QWheelEvent* event) {
    setFilter(m_filter + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

void FilterView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) fetch();
    QWidget::changeEvent(event);
}

} // namespace squeeze

#include "moc_filter_view.cpp"
