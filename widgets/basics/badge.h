// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure is known: glyph and word.
#pragma once

#include "widgets/theme/known.h"

#include <QRectF>
#include <QWidget>

class QPainter;
class QPalette;

namespace squeeze {

/// "measured", "estimated", "stale", "none yet": glyph and word, 16 px high.
/// (Not plain Badge: backend/core has an enum of that name.)
class KnownBadge : public QWidget {
    Q_OBJECT
public:
    explicit KnownBadge(Known known = Known::None, QWidget* parent = nullptr);
    void setKnown(Known known);
    Known known() const { return m_known; }
    QSize sizeHint() const override;
    static QString word(Known known);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    Known m_known;
};
/// The pill itself, its upper left corner at `at`: for what paints many things at once.
void paintBadge(QPainter& painter, QPointF at, Known known, const QPalette& palette);
QSize badgeSize(Known known);
/// The glyph alone (12 px), as tables and plots use it.
void paintKnown(QPainter& painter, const QRectF& where, Known known, const QPalette& palette);

} // namespace squeeze
