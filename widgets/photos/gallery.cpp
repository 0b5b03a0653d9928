// SPDX-License-Identifier: GPL-3.0-or-later
// Layout, selection and input; gallery_paint.cpp paints.
#include "widgets/photos/gallery.h"

#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace squeeze {

Gallery::Gallery(QWidget* parent) : QAbstractItemView(parent), m_pixmaps(24 << 10) {
    QAbstractItemView::setModel(&m_model);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the columns
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    ownFocusRing(this);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Photos by class"));
    setAccessibleDescription(tr("Plus shows all photos of a class, minus one row"));
}

Gallery::~Gallery() = default;

void Gallery::setThumbnails(Thumbnails thumbnails) {
    m_thumbnails = std::move(thumbnails);
    forgetThumbnails();
}

void Gallery::forgetThumbnails() {
    m_pixmaps.clear();
    viewport()->update();
}

void Gallery::thumbnailReady(std::size_t sample) {
    if (const int row = m_model.rowOf(sample); row >= 0) viewport()->update(visualRect(m_model.index(row)));
}

void Gallery::setGroups(std::vector<GalleryGroup> groups) {
    const auto selected = selectedSamples();
    const int current = currentIndex().isValid() ? int(m_model.photo(currentIndex().row()).sample) : -1;
    const int scrolled = verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(this);
        m_model.setGroups(std::move(groups));
        m_hovered = m_hoveredLink = m_pressedLink = -1;
        arrange();
        updateGeometries();
        selectSamples(selected);
        if (current >= 0 && m_model.rowOf(std::size_t(current)) >= 0)
            selectionModel()->setCurrentIndex(m_model.index(m_model.rowOf(std::size_t(current))),
                                              QItemSelectionModel::NoUpdate);
        verticalScrollBar()->setValue(scrolled); // last: a new current index scrolls to itself
    }
    viewport()->update();
    if (selectedSamples() != selected) Q_EMIT photosSelected();
}

int Gallery::headHeight() const { return rowHeight() + 2; }

void Gallery::arrange() {
    const int width = std::max(1, viewport()->width() - 2 * margin + 4);
    m_columns = std::max(1, (width + gap) / (m_zoom + gap));
    m_cell = std::max(24, (width - (m_columns - 1) * gap) / m_columns);
    m_places.clear();
    int y = above;
    for (const auto& group : m_model.groups()) {
        Place place;
        place.top = y;
        place.photosTop = y + headHeight();
        const int count = int(group.photos.size());
        place.shown = m_all.contains(group.title) ? count : std::min(count, m_columns);
        const int lines = (place.shown + m_columns - 1) / m_columns;
        place.bottom = place.photosTop + lines * (m_cell + gap) - (lines > 0 ? gap : 0);
        y = place.bottom + after_group;
        m_places.push_back(place);
    }
    m_height = y;
}

QRect Gallery::cellRect(int row) const {
    const int group = m_model.groupOf(row);
    const int at = row - m_model.first(group);
    const auto& place = m_places[std::size_t(group)];
    if (at >= place.shown) return {};
    return {margin + at % m_columns * (m_cell + gap), place.photosTop + at / m_columns * (m_cell + gap), m_cell,
            m_cell};
}

int Gallery::verticalOffset() const { return verticalScrollBar()->value(); }

QRect Gallery::visualRect(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_model.rowCount()) return {};
    const auto rect = cellRect(index.row());
    return rect.isNull() ? rect : rect.translated(0, -verticalOffset());
}

bool Gallery::isIndexHidden(const QModelIndex& index) const {
    return index.isValid() && cellRect(index.row()).isNull();
}

QModelIndex Gallery::indexAt(const QPoint& point) const {
    const int y = point.y() + verticalOffset();
    for (int group = 0; group < int(m_places.size()); ++group) {
        const auto& place = m_places[std::size_t(group)];
        if (y < place.photosTop || y >= place.bottom) continue;
        const int line = (y - place.photosTop) / (m_cell + gap), column = (point.x() - margin) / (m_cell + gap);
        const int at = line * m_columns + column;
        if (point.x() < margin || column >= m_columns || at >= place.shown) return {};
        const auto index = m_model.index(m_model.first(group) + at);
        return visualRect(index).contains(point) ? index : QModelIndex();
    }
    return {};
}

void Gallery::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    if (isIndexHidden(index)) showAll(m_model.groupOf(index.row()), true);
    const auto rect = cellRect(index.row());
    const int view = viewport()->height();
    int value = verticalOffset();
    const int upper = rect.top() - 4, lower = rect.bottom() + 4 - view;
    if (hint == PositionAtTop)
        value = upper;
    else if (hint == PositionAtBottom)
        value = lower;
    else if (hint == PositionAtCenter)
        value = rect.center().y() - view / 2;
    else if (value > upper)
        value = upper;
    else if (value < lower)
        value = lower;
    verticalScrollBar()->setValue(value);
}

void Gallery::showAll(int group, bool all) {
    if (group < 0 || group >= int(m_places.size()) || showsAll(group) == all) return;
    const auto& title = m_model.groups()[std::size_t(group)].title;
    if (all)
        m_all.insert(title);
    else
        m_all.erase(title);
    arrange();
    updateGeometries();
    viewport()->update();
}

bool Gallery::showsAll(int group) const { return m_all.contains(m_model.groups()[std::size_t(group)].title); }

void Gallery::showGroup(int group) {
    if (group >= 0 && group < int(m_places.size()))
        verticalScrollBar()->setValue(m_places[std::size_t(group)].top - above);
}

void Gallery::setZoom(int pixels) {
    pixels = std::clamp(pixels, least_zoom, most_zoom);
    if (pixels == m_zoom) return;
    m_zoom = pixels;
    arrange();
    updateGeometries();
    viewport()->update();
    Q_EMIT zoomChanged(pixels);
}

void Gallery::updateGeometries() {
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, m_cell / 2));
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void Gallery::resizeEvent(QResizeEvent* event) {
    arrange();
    updateGeometries();
    QAbstractItemView::resizeEvent(event);
}

void Gallery::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
        updateGeometries();
    }
    if (event->type() == QEvent::PaletteChange) m_pixmaps.clear();
    QAbstractItemView::changeEvent(event);
}

} // namespace squeeze

#include "moc_gallery.cpp"
