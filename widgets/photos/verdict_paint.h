// SPDX-License-Identifier: GPL-3.0-or-later
// How VerdictGallery paints one photo.
#pragma once

#include <QStyledItemDelegate>

namespace squeeze {

class VerdictGallery;
struct Verdict;

class VerdictPaint : public QStyledItemDelegate {
public:
    explicit VerdictPaint(VerdictGallery& gallery);
    static int captionHeight(); ///< of both lines
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void photo(QPainter& painter, const QRect& where, const QStyleOptionViewItem& option, std::size_t key) const;

    VerdictGallery& m_gallery;
};

} // namespace squeeze
