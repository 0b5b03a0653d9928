// SPDX-License-Identifier: GPL-3.0-or-later
// One page in the rail.
#pragma once

#include "app/studio/session.h"

#include <QAbstractButton>

namespace squeeze::studio {

/// One page: icon, name, glyph (or a count) at the right; 36 px.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int wide = 156, narrow = 48; ///< of the rail
    RailItem(Page page, const QString& icon, QWidget* parent);
    Page page() const { return m_page; }
    void setProgressed(Progressed progressed);
    Progressed progressed() const { return m_progressed; }
    void setGlyphShown(bool shown);
    void setCount(int count); ///< negative: none
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void timerEvent(QTimerEvent*) override;

private:
    void paintGlyph(QPainter& painter, const QRectF& where) const;
    void describe();

    Page m_page;
    QString m_icon;
    Progressed m_progressed = Progressed::NotBegun;
    int m_count = -1, m_timer = 0;
    double m_turn = 0;
    bool m_glyph = true, m_compact = false;
};

} // namespace squeeze::studio
