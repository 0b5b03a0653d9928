// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns in the middle of the window, 1216 px wide at most.
#include "app/studio/shell/start_page.h"

#include "app/studio/shell/actions.h"
#include "app/studio/shell/recent_row.h"
#include "app/studio/shell/start_art.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace squeeze::studio {

namespace {

TextLabel* label(TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal) {
    return new TextLabel({}, static_cast<int>(role), tone);
}

/// The mark beside the program's name.
class Mark final : public QWidget {
public:
    explicit Mark(int side) { setFixedSize(side, side); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        appIcon().paint(&painter, rect());
    }
};

} // namespace

StartPage::StartPage(Actions& actions, Recent& recent, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_recent(recent), m_drop(new DropZone({})), m_art(new StartArt),
      m_grid(new SceneGrid), m_recentPanel(new Panel(QStringLiteral(" "))), m_steps(new Panel(QStringLiteral(" "))),
      m_name(label(TextRole::Hero)), m_line(label(TextRole::Body, TextLabel::Tone::Second)),
      m_title(label(TextRole::Title)), m_text(label(TextRole::Body, TextLabel::Tone::Second)),
      m_demoTitle(label(TextRole::Title)), m_demoText(label(TextRole::Body, TextLabel::Tone::Second)),
      m_photos(new QPushButton), m_project(new QPushButton), m_demo(new QPushButton), m_wizard(new QPushButton),
      m_terminal(new QPushButton) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside); // both columns begin and end on the same lines
    grid->setContentsMargins(32, 24, 32, 24);
    grid->setHorizontalSpacing(32);
    grid->addWidget(buildLeft(), 1, 1);
    grid->addWidget(buildRight(), 1, 2);
    for (const auto& [at, stretch] : {std::pair(0, 1), {1, 62}, {2, 56}, {3, 1}}) grid->setColumnStretch(at, stretch);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(2, 1);
    scroll->setWidget(inside);
    all->addWidget(scroll);
    connect(&m_recent, &Recent::changed, this, &StartPage::fillRecent);
    retranslate();
}

QWidget* StartPage::buildLeft() {
    auto* left = new QWidget;
    left->setMaximumWidth(624);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_line);
    head->addWidget(new Mark(44));
    head->addLayout(words, 1);
    m_drop->setRadius(12);
    m_drop->setFocusPolicy(Qt::NoFocus);
    auto* zone = new QVBoxLayout(m_drop);
    zone->setContentsMargins(24, 20, 24, 28);
    zone->setSpacing(6);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    zone->addWidget(m_art, 1);
    zone->addSpacing(8);
    zone->addWidget(m_title);
    zone->addWidget(m_text);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    makePrimary(m_photos);
    m_photos->setIcon(icon(QStringLiteral("folder")));
    m_photos->setMinimumHeight(34);
    m_project->setMinimumHeight(34);
    buttons->addStretch(1);
    buttons->addWidget(m_photos);
    buttons->addWidget(m_project);
    buttons->addStretch(1);
    zone->addSpacing(10);
    zone->addLayout(buttons);
    auto* links = new QHBoxLayout;
    for (QPushButton* link : {m_wizard, m_terminal}) {
        makeFlat(link, true);
        links->addWidget(link);
    }
    m_wizard->setIcon(icon(QStringLiteral("wand")));
    m_terminal->setIcon(icon(QStringLiteral("terminal")));
    links->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_drop, 1);
    column->addWidget(buildDemo());
    column->addLayout(links);
    m_drop->setMaximumHeight(370);
    connect(m_drop, &DropZone::clicked, m_actions[Do::OpenPhotos], &QAction::trigger);
    connect(m_photos, &QPushButton::clicked, m_actions[Do::OpenPhotos], &QAction::trigger);
    connect(m_project, &QPushButton::clicked, m_actions[Do::OpenProject], &QAction::trigger);
    connect(m_wizard, &QPushButton::clicked, m_actions[Do::Wizard], &QAction::trigger);
    connect(m_terminal, &QPushButton::clicked, this, &StartPage::terminalWanted);
    return left;
}

QWidget* StartPage::buildDemo() {
    auto* panel = new Panel;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(4, 6, 4, 6);
    line->setSpacing(18);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_demoText->setWordWrap(true);
    words->addWidget(m_demoTitle);
    words->addWidget(m_demoText);
    m_demo->setIcon(icon(QStringLiteral("play")));
    line->addWidget(m_grid);
    line->addLayout(words, 1);
    line->addWidget(m_demo, 0, Qt::AlignVCenter);
    panel->body()->addLayout(line);
    connect(m_demo, &QPushButton::clicked, m_actions[Do::Demo], &QAction::trigger);
    return panel;
}

QWidget* StartPage::buildRight() {
    auto* right = new QWidget;
    right->setMaximumWidth(560);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_recentPanel->body()->setContentsMargins(0, 0, 0, 4);
    m_recentPanel->body()->setSpacing(0);
    m_recentPanel->setHairline(false);
    m_steps->setHairline(false);
    m_steps->body()->setContentsMargins(18, 2, 18, 18);
    m_steps->body()->setSpacing(12);
    column->addWidget(m_recentPanel, 1);
    column->addWidget(m_steps);
    return right;
}

void StartPage::drawPictures() {
    drawScenes(this, [this](const QList<QImage>& scenes) {
        m_art->setScenes(scenes);
        m_grid->setScenes(scenes);
    });
}

} // namespace squeeze::studio
#include "moc_start_page.cpp"
