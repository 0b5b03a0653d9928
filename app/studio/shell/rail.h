// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in data-flow order, each with a glyph for where it stands.
#pragma once

#include "app/studio/session.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

class Actions;

/// One page: icon, name, glyph (or a count) at the right; 36 px.
class RailItem : public QAbstractButton {
    Q_OBJECT
public:
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

class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(Actions& actions, QWidget* parent = nullptr);
    void setCurrent(Page page);
    void setProgressed(Page page, Progressed progressed);
    void setRuns(int count);
    void setCompact(bool compact);
    RailItem* item(Page page) const;

Q_SIGNALS:
    void chosen(squeeze::studio::Page page);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    void retranslate();

    Actions& m_actions;
    QButtonGroup* m_group;
    std::vector<RailItem*> m_items;
    TextLabel* m_compare;
};

} // namespace squeeze::studio
