// SPDX-License-Identifier: GPL-3.0-or-later
// A project opened before: picture, name, when, its bytes against its target, its accuracy.
#pragma once

#include "app/studio/document/recent.h"

#include <QPixmap>
#include <QPushButton>

namespace squeeze::studio {

class RecentRow : public QPushButton {
    Q_OBJECT
public:
    explicit RecentRow(const RecentProject& project, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    /// Where a number of bytes stands on the rows' common log scale, 0..1.
    static double place(double bytes);
    /// "today, 14:40", "yesterday", "18 November"
    static QString when(const QDateTime& opened, const QDateTime& now);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void paintBar(QPainter& painter, const QRectF& where) const;

    RecentProject m_project;
    QPixmap m_picture;
};

} // namespace squeeze::studio
