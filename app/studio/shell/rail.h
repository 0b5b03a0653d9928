// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in data-flow order, each with a glyph for where it stands.
#pragma once

#include "app/studio/shell/rail_item.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

class Actions;

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
