// SPDX-License-Identifier: GPL-3.0-or-later
// The pages, each built when it is first shown. A page may take over a shortcut of the window while it shows.
#pragma once

#include "app/studio/pages/page.h"
#include "app/studio/session.h"
#include "app/studio/shell/actions.h"

#include <QPointer>
#include <QStackedWidget>

#include <map>

namespace squeeze::studio {

class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    PageHost(Session& session, Actions& actions, QWidget* parent = nullptr);
    void go(Page page);
    Page current() const { return m_current; }
    PageWidget* page() const; ///< null before the first
    PageWidget* built(Page page) const;
    void setCompact(bool compact);
    /// Of the page that shows, without those that stand for an action of the window.
    QList<QAction*> pageActions() const;
    /// The showing page's own way to do this; null: it has none.
    QAction* override(Do what) const;

Q_SIGNALS:
    void shown(squeeze::studio::Page page);

private:
    PageWidget* make(Page page);
    void adopt(PageWidget* page);

    Session& m_session;
    Actions& m_actions;
    std::map<Page, PageWidget*> m_pages;
    std::map<const PageWidget*, std::map<Do, QPointer<QAction>>> m_overrides;
    Page m_current = Page::Data;
    bool m_compact = false;
};

} // namespace squeeze::studio
