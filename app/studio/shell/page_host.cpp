// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/page_host.h"

#include "app/studio/pages/compress/compress_page.h"
#include "app/studio/pages/data/data_page.h"
#include "app/studio/pages/evaluate/evaluate_page.h"
#include "app/studio/pages/export/export_page.h"
#include "app/studio/pages/model/model_page.h"
#include "app/studio/pages/runs/runs_page.h"
#include "app/studio/pages/train/train_page.h"

#include <QAction>

namespace squeeze::studio {

namespace {

/// What a page may do better while it shows.
constexpr Do shared[] = {Do::Retrain, Do::Pause, Do::Compare, Do::Export};

} // namespace

PageHost::PageHost(Session& session, Actions& actions, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_actions(actions) {}

PageWidget* PageHost::make(Page page) {
    switch (page) {
    case Page::Data:
        return new DataPage(m_session);
    case Page::Model:
        return new ModelPage(m_session);
    case Page::Compress:
        return new CompressPage(m_session);
    case Page::Train:
        return new TrainPage(m_session);
    case Page::Evaluate:
        return new EvaluatePage(m_session);
    case Page::Export:
        return new ExportPage(m_session);
    case Page::Runs:
        return new RunsPage(m_session);
    default:
        return nullptr;
    }
}

void PageHost::adopt(PageWidget* page) {
    for (QAction* own : page->pageActions()) {
        const QKeySequence keys = own->shortcut();
        for (const Do what : shared)
            if (!keys.isEmpty() && keys == m_actions[what]->shortcut()) {
                m_overrides[page][what] = own;
                own->setShortcut({}); // two actions for one shortcut would mean none
            }
    }
}

void PageHost::go(Page page) {
    PageWidget*& slot = m_pages[page];
    if (!slot) {
        slot = make(page);
        if (!slot) {
            m_pages.erase(page);
            return;
        }
        adopt(slot);
        slot->setCompact(m_compact);
        addWidget(slot);
    }
    m_current = page;
    setCurrentWidget(slot);
    Q_EMIT shown(page);
}

PageWidget* PageHost::built(Page page) const {
    const auto found = m_pages.find(page);
    return found == m_pages.end() ? nullptr : found->second;
}

PageWidget* PageHost::page() const { return built(m_current); }

void PageHost::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    for (const auto& [page, widget] : m_pages) widget->setCompact(compact);
}

QAction* PageHost::override(Do what) const {
    const auto page = m_overrides.find(this->page());
    if (page == m_overrides.end()) return nullptr;
    const auto found = page->second.find(what);
    return found != page->second.end() && found->second && found->second->isEnabled() ? found->second.data() : nullptr;
}

QList<QAction*> PageHost::pageActions() const {
    QList<QAction*> actions;
    const PageWidget* showing = page();
    if (!showing) return actions;
    const auto overrides = m_overrides.find(showing);
    for (QAction* action : showing->pageActions()) {
        bool stands = false;
        if (overrides != m_overrides.end())
            for (const auto& [what, own] : overrides->second) stands = stands || own == action;
        if (!stands) actions += action;
    }
    return actions;
}

} // namespace squeeze::studio
#include "moc_page_host.cpp"
