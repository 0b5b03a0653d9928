// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window knows of a page.
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace squeeze::studio {

class Session;

class PageWidget : public QWidget {
    Q_OBJECT
public:
    explicit PageWidget(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}
    /// For the command palette and the menu; with texts, shortcuts and tool tips.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// True where the page itself holds the primary button, so that the budget bar leaves it out.
    virtual bool holdsPrimary() const { return false; }
    /// Files dropped anywhere while this page shows: true when it took them.
    virtual bool takeDrop(const QStringList&) { return false; }
    /// What takeDrop() would do with them, as a sentence; empty: it would not take them.
    virtual QString dropText(const QStringList&) const { return {}; }
    /// Below 1366 px wide the page leaves out what the smallest window cannot hold.
    virtual void setCompact(bool) {}

protected:
    Session& m_session;
};

} // namespace squeeze::studio
