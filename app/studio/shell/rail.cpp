// SPDX-License-Identifier: GPL-3.0-or-later
// Six pages, the runs, and the settings at the foot.
#include "app/studio/shell/rail.h"

#include "app/studio/shell/actions.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace squeeze::studio {

namespace {

struct Entry {
    Page page;
    const char* icon;
    Do action;
};
constexpr Entry entries[] = {{Page::Data, "data", Do::PageData},
                             {Page::Model, "model", Do::PageModel},
                             {Page::Compress, "compress", Do::PageCompress},
                             {Page::Train, "train", Do::PageTrain},
                             {Page::Evaluate, "evaluate", Do::PageEvaluate},
                             {Page::Export, "export", Do::PageExport},
                             {Page::Runs, "runs", Do::PageRuns},
                             {Page::Settings, "settings", Do::PageSettings}};

} // namespace

Rail::Rail(Actions& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_group(new QButtonGroup(this)),
      m_compare(new TextLabel({}, static_cast<int>(TextRole::Caption), TextLabel::Tone::Second)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(2);
    m_group->setExclusive(true);
    for (const Entry& entry : entries) {
        auto* item = new RailItem(entry.page, QLatin1String(entry.icon), this);
        if (entry.page == Page::Runs) {
            m_compare->setContentsMargins(10, 8, 0, 4);
            column->addWidget(m_compare);
            item->setGlyphShown(false);
        }
        if (entry.page == Page::Settings) {
            column->addStretch(1);
            item->setGlyphShown(false);
        }
        m_group->addButton(item);
        m_items.push_back(item);
        column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, page = entry.page] { Q_EMIT chosen(page); });
    }
    retranslate();
    setCompact(false);
}

RailItem* Rail::item(Page page) const {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [page](const RailItem* item) { return item->page() == page; });
    return found == m_items.end() ? nullptr : *found;
}

void Rail::setCurrent(Page page) {
    if (auto* one = item(page)) one->setChecked(true);
}

void Rail::setProgressed(Page page, Progressed progressed) {
    if (auto* one = item(page)) one->setProgressed(progressed);
}

void Rail::setRuns(int count) { item(Page::Runs)->setCount(count > 0 ? count : -1); }

void Rail::setCompact(bool compact) {
    for (auto* one : m_items) one->setCompact(compact);
    m_compare->setVisible(!compact);
    layout()->setContentsMargins(compact ? 6 : 8, 10, compact ? 6 : 8, 10);
    setFixedWidth(compact ? RailItem::narrow : std::max(RailItem::wide, fontMetrics().averageCharWidth() * 12 + 62));
}

void Rail::retranslate() {
    setAccessibleName(tr("Pages"));
    m_compare->setText(tr("Compare"));
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QAction* action = m_actions[entries[i].action];
        m_items[i]->setText(action->text());
        m_items[i]->setAccessibleName(action->text());
        m_items[i]->setToolTip(action->toolTip());
    }
}

void Rail::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = std::find_if(m_items.begin(), m_items.end(), [](const RailItem* item) { return item->hasFocus(); });
    if (step == 0 || at == m_items.end()) return QWidget::keyPressEvent(event);
    const auto next =
        std::clamp<std::ptrdiff_t>(at - m_items.begin() + step, 0, static_cast<std::ptrdiff_t>(m_items.size()) - 1);
    m_items[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

void Rail::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    QPen line(theme.line);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace squeeze::studio
#include "moc_rail.cpp"
