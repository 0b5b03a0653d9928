// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/verdict_gallery.h"

#include "widgets/photos/verdict_paint.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace squeeze {

namespace {

constexpr int cache_kilobytes = 16 * 1024;

QPixmap squared(const QImage& image, int pixels) {
    const int side = std::min(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return QPixmap::fromImage(
        image.copy(middle).scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace

VerdictGallery::VerdictGallery(QWidget* parent) : QListView(parent), m_pixmaps(cache_kilobytes) {
    setModel(&m_model);
    setItemDelegate(new VerdictPaint(*this));
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    setViewportMargins(margin, 8, 0, 0);
    arrange();
}

void VerdictGallery::setVerdicts(std::vector<Verdict> verdicts) {
    m_filling = true;
    m_model.setVerdicts(std::move(verdicts));
    m_filling = false;
    scrollToTop();
}

void VerdictGallery::setThumbnails(Thumbnails thumbnails) {
    m_thumbnails = std::move(thumbnails);
    m_pixmaps.clear();
    viewport()->update();
}

void VerdictGallery::thumbnailReady(std::size_t key) {
    const int row = m_model.find(key);
    if (row >= 0) update(m_model.index(row));
}

QPixmap VerdictGallery::thumbnail(std::size_t key, int side) {
    const std::pair at{key, side};
    if (const auto* made = m_pixmaps.object(at)) return *made;
    if (!m_thumbnails) return {};
    const auto image = m_thumbnails(key, side * 4 / 3); // the shorter side of most photos then has enough
    if (image.isNull()) return {};
    const auto made = squared(image, side);
    m_pixmaps.insert(at, new QPixmap(made), std::max(1, side * side * 4 / 1024));
    return made;
}

void VerdictGallery::arrange() {
    const int width = std::max(least_side + gap, this->width() - margin - verticalScrollBar()->sizeHint().width());
    const int columns = std::max(1, width / (least_side + gap));
    m_side = width / columns - gap;
    setGridSize({m_side + gap, m_side + 4 + VerdictPaint::captionHeight() + gap});
    verticalScrollBar()->setSingleStep(gridSize().height() / 3);
}

void VerdictGallery::resizeEvent(QResizeEvent* event) {
    arrange();
    QListView::resizeEvent(event);
}

void VerdictGallery::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) arrange();
    QListView::changeEvent(event);
}

void VerdictGallery::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_filling && current.isValid()) Q_EMIT chosen(std::size_t(current.data(VerdictModel::KeyRole).toULongLong()));
}

} // namespace squeeze
#include "moc_verdict_gallery.cpp"
