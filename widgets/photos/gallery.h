// SPDX-License-Identifier: GPL-3.0-or-later
// Photos in groups (classes): a header line and one row of thumbnails each, all of them where asked for. Virtualised:
// layout is arithmetic over groups, and only what is seen is painted or asked for.
#pragma once

#include "widgets/photos/gallery_model.h"

#include <QAbstractItemView>
#include <QCache>
#include <QPixmap>

#include <functional>
#include <set>

namespace squeeze {

class Gallery : public QAbstractItemView {
    Q_OBJECT
public:
    explicit Gallery(QWidget* parent = nullptr);
    ~Gallery() override;

    /// Keeps the selection by sample, and which groups show all by title.
    void setGroups(std::vector<GalleryGroup> groups);
    const std::vector<GalleryGroup>& groups() const { return m_model.groups(); }
    const GalleryModel& photos() const { return m_model; }

    /// Where pictures come from: null when one is not there yet; then thumbnailReady follows.
    using Thumbnails = std::function<QImage(std::size_t sample, int side)>;
    void setThumbnails(Thumbnails thumbnails);
    void thumbnailReady(std::size_t sample);
    void forgetThumbnails(); ///< another data set

    int zoom() const { return m_zoom; } ///< least width of a thumbnail, logical pixels
    void setZoom(int pixels);
    static constexpr int least_zoom = 56, most_zoom = 224, usual_zoom = 84;

    void showAll(int group, bool all);
    bool showsAll(int group) const;
    void showGroup(int group); ///< scrolls it to the top

    std::vector<std::size_t> selectedSamples() const; ///< ascending
    void selectSamples(const std::vector<std::size_t>& samples);
    QRect showAllRect(int group) const; ///< of the link, in viewport coordinates
    int columns() const { return m_columns; }

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void setModel(QAbstractItemModel*) override {} // it has its own
    bool isIndexHidden(const QModelIndex& index) const override;

Q_SIGNALS:
    void photosSelected();
    void zoomChanged(int pixels);
    void photoOpened(std::size_t sample); ///< double click or Enter

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void changeEvent(QEvent*) override;

private:
    /// Where a group is, in content coordinates.
    struct Place {
        int top = 0, photosTop = 0, bottom = 0;
        int shown = 0; ///< photos that are not behind "Show all"
    };
    static constexpr int margin = 14, gap = 6, above = 6, after_group = 8;
    void arrange();
    int headHeight() const;
    int contentWidth() const { return m_columns * m_cell + (m_columns - 1) * gap; }
    QRect cellRect(int row) const; ///< content coordinates
    int linkAt(const QPoint& point) const;
    void paintHead(QPainter& painter, int group);
    void paintPhoto(QPainter& painter, int row);
    void paintChip(QPainter& painter, const QRect& cell, const GalleryPhoto& photo) const;
    QPixmap pixmap(std::size_t sample, int pixels);
    QModelIndex stepRow(int row, int lines) const;

    GalleryModel m_model;
    std::vector<Place> m_places;
    std::set<QString> m_all; ///< titles of groups that show all
    Thumbnails m_thumbnails;
    QCache<std::pair<std::size_t, int>, QPixmap> m_pixmaps;
    int m_zoom = usual_zoom, m_columns = 1, m_cell = usual_zoom, m_height = 0;
    int m_hovered = -1, m_pressedLink = -1, m_hoveredLink = -1;
    bool m_keys = false; ///< the focus came by keyboard
};

} // namespace squeeze
