// SPDX-License-Identifier: GPL-3.0-or-later
// 44 px on the rail's colour.
#include "app/studio/shell/header.h"

#include "widgets/basics/basics.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace squeeze::studio {

namespace {

/// The program's mark, 22 px.
class Mark final : public QWidget {
public:
    explicit Mark(QWidget* parent) : QWidget(parent) { setFixedSize(22, 22); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        appIcon().paint(&painter, rect());
    }
};

/// "Find an action   Ctrl K": looks like a field, opens the palette.
class FindField final : public QPushButton {
public:
    explicit FindField(QWidget* parent) : QPushButton(parent) { setFont(squeeze::font(TextRole::Small)); }
    QSize sizeHint() const override {
        return QSize(fontMetrics().horizontalAdvance(text() + keys()) + 74, std::max(28, fontMetrics().height() + 12));
    }
    QString keys() const { return QStringLiteral("Ctrl K"); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(underMouse() ? theme.control : theme.line);
        painter.setBrush(theme.dark ? theme.button : theme.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        paintIcon(painter, QRectF(10, height() / 2.0 - 6.5, 13, 13), QStringLiteral("search"), theme.text2);
        const int wide = fontMetrics().horizontalAdvance(keys()) + 12;
        const QRectF cap(width() - wide - 8, height() / 2.0 - 9, wide, 18);
        painter.setPen(theme.text3);
        painter.drawText(QRectF(30, 0, cap.left() - 34, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(cap.left()) - 34));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.buttonLine);
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(theme.text2);
        painter.setFont(squeeze::font(TextRole::Caption));
        painter.drawText(cap, Qt::AlignCenter, keys());
    }
};

QToolButton* tool(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(18, 18));
    button->setFixedSize(32, 30);
    if (action) button->setDefaultAction(action);
    return button;
}

} // namespace

Header::Header(Actions& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_menu(tool(nullptr, this)), m_undo(tool(actions[Do::Undo], this)),
      m_redo(tool(actions[Do::Redo], this)), m_project(new QPushButton), m_find(new FindField(this)),
      m_name(new TextLabel({}, static_cast<int>(TextRole::Strong))),
      m_saved(new TextLabel({}, static_cast<int>(TextRole::Caption), TextLabel::Tone::Second)),
      m_caption(new TextLabel({}, static_cast<int>(TextRole::Caption), TextLabel::Tone::Second)), m_line1(new QWidget),
      m_line2(new QWidget), m_recipe(new RecipeLine), m_face(new Segmented({QString(), QString()})) {
    m_menu->setIcon(icon(QStringLiteral("menu")));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(this));
    makeFlat(m_project);
    m_project->setMenu(new QMenu(this));
    QFont bold = squeeze::font(TextRole::Strong);
    m_project->setFont(bold);
    m_line1->setFixedSize(9, 18);
    m_line2->setFixedSize(9, 18);
    m_saved->setElided(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(10, 0, 12, 1);
    line->setSpacing(8);
    for (QWidget* part :
         {static_cast<QWidget*>(m_menu), static_cast<QWidget*>(new Mark(this)), static_cast<QWidget*>(m_name),
          static_cast<QWidget*>(m_project), static_cast<QWidget*>(m_saved), m_line1, static_cast<QWidget*>(m_undo),
          static_cast<QWidget*>(m_redo), m_line2, static_cast<QWidget*>(m_caption)})
        line->addWidget(part);
    line->addWidget(m_recipe, 1);
    line->addStretch(0);
    line->addWidget(m_find);
    line->addWidget(m_face);
    setMinimumHeight(std::max(44, fontMetrics().height() + 24));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_find, &QPushButton::clicked, m_actions[Do::Find], &QAction::trigger);
    connect(m_face, &Segmented::currentChanged, this, [this](int index) {
        const Face face = index == 0 ? Face::Wizard : Face::Studio;
        if (face != m_shown) Q_EMIT faceChosen(face);
    });
    fillMenus();
    retranslate();
    setFace(Face::Start);
}

void Header::fillMenus() {
    QMenu* menu = m_menu->menu();
    const auto add = [this](QMenu* to, std::initializer_list<Do> what) {
        for (const Do one : what) to->addAction(m_actions[one]);
        to->addSeparator();
    };
    add(menu, {Do::NewProject, Do::OpenPhotos, Do::OpenProject, Do::Demo, Do::SaveAs});
    add(menu, {Do::Retrain, Do::Pause, Do::Compare, Do::Export, Do::CopyCommand});
    add(menu, {Do::Wizard, Do::Studio, Do::JobsDock, Do::HistoryDock, Do::ResetLayout});
    add(menu, {Do::Find, Do::PageSettings, Do::Quit});
    add(m_project->menu(), {Do::SaveAs, Do::OpenProject, Do::NewProject, Do::HistoryDock});
}

void Header::retranslate() {
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
    m_name->setText(tr("Squeeze Studio"));
    m_caption->setText(tr("Recipe"));
    m_find->setText(m_compact ? tr("Find") : tr("Find an action"));
    m_find->setAccessibleName(tr("Find an action"));
    m_find->setToolTip(m_actions[Do::Find]->toolTip());
    m_face->setWords({tr("Wizard"), tr("Studio")});
    m_face->setAccessibleName(tr("Wizard or studio"));
    setAccessibleName(tr("Header"));
    arrange();
}

void Header::setProject(const QString& name) {
    m_project->setText(name);
    m_project->setToolTip(name);
    m_project->setAccessibleName(tr("Project %1").arg(name));
    m_project->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
}

void Header::setSaved(const QString& text, bool problem, const QString& tip) {
    m_saved->setText(text);
    m_saved->setTone(problem ? TextLabel::Tone::Error : TextLabel::Tone::Second);
    m_saved->setToolTip(tip);
}

void Header::setFace(Face face) {
    m_shown = face;
    m_face->setCurrent(face == Face::Wizard ? 0 : 1);
    arrange();
}

void Header::setCompact(bool compact) {
    if (compact == m_compact) return;
    m_compact = compact;
    retranslate();
}

void Header::arrange() {
    const bool start = m_shown == Face::Start;
    m_name->setVisible(start);
    for (QWidget* part :
         {static_cast<QWidget*>(m_project), m_line1, m_line2, static_cast<QWidget*>(m_undo),
          static_cast<QWidget*>(m_redo), static_cast<QWidget*>(m_recipe), static_cast<QWidget*>(m_face)})
        part->setVisible(!start);
    m_saved->setVisible(!start && !m_compact);
    m_caption->setVisible(!start && !m_compact);
    m_find->setFixedWidth(std::max(m_compact ? 150 : 196, m_find->sizeHint().width()));
}

void Header::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    QPen line(theme.line);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    line.setColor(theme.line2);
    painter.setPen(line);
    for (const QWidget* divider : {m_line1, m_line2}) {
        const QRect where = divider->geometry();
        if (divider->isVisible()) painter.drawLine(where.center().x(), where.top(), where.center().x(), where.bottom());
    }
}

void Header::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace squeeze::studio
#include "moc_header.cpp"
