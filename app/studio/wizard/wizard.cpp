// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/wizard.h"

#include "app/studio/export/session_request.h"
#include "app/studio/wizard/compress_step.h"
#include "app/studio/wizard/data_step.h"
#include "app/studio/wizard/export_step.h"
#include "app/studio/wizard/retrain_step.h"
#include "app/studio/wizard/stepper.h"
#include "app/studio/wizard/target_step.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace squeeze::studio {

namespace {
constexpr int widest = 1180, target_step = 1, retrain_step = 3;
}

Wizard::Wizard(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    build();
    connect(&session.document(), &Document::replaced, this, &Wizard::begin);
}

void Wizard::begin() {
    for (auto* one : m_steps) one->forget();
    go(0);
}

/// All parts, in the language of now.
void Wizard::build() {
    auto& session = m_session;
    delete layout();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    setAccessibleName(tr("Wizard"));
    m_steps = {new DataStep(session), new TargetStep(session), new CompressStep(session), new RetrainStep(session),
               new ExportStep(session)};
    QStringList names;
    for (const auto* one : m_steps) names << one->name();
    m_stepper = new Stepper(names);
    m_question = new TextLabel({}, int(TextRole::Hero));
    m_hint = new TextLabel({}, int(TextRole::Body), TextLabel::Tone::Second);
    m_hint->setWordWrap(true);
    m_pages = new QStackedWidget;
    m_besides = new QStackedWidget;
    m_besides->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    for (auto* one : m_steps) {
        m_pages->addWidget(one);
        m_besides->addWidget(one->beside() ? one->beside() : new QWidget);
        connect(one, &WizardStep::changed, this, [this, one] {
            if (m_steps[std::size_t(m_current)] == one) refresh();
        });
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_question);
    words->addWidget(m_hint);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_besides, 0, Qt::AlignBottom | Qt::AlignRight);
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 20, 0, 20);
    column->setSpacing(16);
    column->addWidget(m_stepper);
    column->addSpacing(8);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    m_body->setMaximumWidth(widest);
    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    centred->setContentsMargins(24, 0, 24, 0);
    centred->addWidget(m_body, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addWidget(buildFoot());
    connect(m_stepper, &Stepper::chosen, this, &Wizard::go);
    showStep();
    setCompact(m_compact);
    refresh();
}

void Wizard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    const auto* old = static_cast<ExportStep*>(m_steps.back());
    const auto keep = [](QLineEdit* from) { return std::pair(from->text(), from->isModified()); };
    const auto give = [](QLineEdit* to, const std::pair<QString, bool>& kept) {
        to->setText(kept.first);
        to->setModified(kept.second);
    };
    const auto folder = keep(old->folderField()), name = keep(old->nameField());
    build();
    auto* fresh = static_cast<ExportStep*>(m_steps.back());
    give(fresh->folderField(), folder);
    give(fresh->nameField(), name);
    if (isVisible()) m_steps[std::size_t(m_current)]->enter();
    refresh();
}

QWidget* Wizard::buildFoot() {
    m_foot = new QWidget;
    auto* inner = new QWidget;
    inner->setMaximumWidth(widest);
    auto* line = new QHBoxLayout(inner);
    line->setContentsMargins(0, 14, 0, 14);
    line->setSpacing(12);
    m_back = new QPushButton(tr("Back"));
    m_back->setMinimumHeight(34);
    m_studio = new QPushButton(icon(QStringLiteral("compress")), tr("Open in studio"));
    makeFlat(m_studio);
    m_note = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_next = new QPushButton;
    m_next->setMinimumHeight(34);
    m_next->setLayoutDirection(Qt::RightToLeft); // the arrow points on
    makePrimary(m_next);
    line->addWidget(m_back);
    line->addWidget(m_studio);
    line->addStretch(1);
    line->addWidget(m_note);
    line->addWidget(m_next);
    auto* centred = new QHBoxLayout(m_foot);
    centred->setContentsMargins(24, 0, 24, 0);
    centred->addWidget(inner);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(m_studio, &QPushButton::clicked, this,
            [this] { Q_EMIT studioWanted(m_steps[std::size_t(m_current)]->page()); });
    connect(m_next, &QPushButton::clicked, this, &Wizard::press);
    return m_foot;
}

/// Steps are reached in order: each needs the one before it.
int Wizard::reachable() const {
    int last = 0;
    if (m_steps[0]->done()) last = target_step;
    if (last && m_steps[1]->done()) last = retrain_step;
    if (can_export(m_session)) last = int(m_steps.size()) - 1;
    return std::max(last, m_current);
}

void Wizard::go(int index) {
    if (index < 0 || index >= int(m_steps.size())) return;
    m_current = index;
    showStep();
    m_steps[std::size_t(index)]->enter();
    refresh();
}

bool Wizard::goTo(Page page) {
    if (page == Page::Model) page = Page::Data; // where the network is chosen as well
    if (this->page() == page) return true;
    for (int i = 0; i <= reachable(); ++i)
        if (m_steps[std::size_t(i)]->page() == page) return go(i), true;
    return false;
}

/// Only the step that shows decides how high the page is.
void Wizard::showStep() {
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto policy = i == m_current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(policy, policy);
    }
    m_pages->setCurrentIndex(m_current);
    m_besides->setCurrentIndex(m_current);
}

void Wizard::press() {
    auto* here = m_steps[std::size_t(m_current)];
    if (!here->ready() || !here->advance()) return refresh();
    if (m_current + 1 >= int(m_steps.size())) return;
    go(m_current + 1);
    if (m_current == retrain_step) static_cast<RetrainStep*>(m_steps[retrain_step])->begin();
}

void Wizard::refresh() {
    const auto* here = m_steps[std::size_t(m_current)];
    m_question->setText(here->question());
    m_hint->setText(here->hint());
    m_note->setText(here->note());
    m_next->setText(here->button());
    m_next->setIcon(m_current + 1 < int(m_steps.size()) ? icon(QStringLiteral("chevron-right")) : QIcon());
    m_next->setEnabled(here->ready());
    m_next->setAccessibleDescription(here->note());
    m_back->setEnabled(m_current > 0);
    std::vector<bool> done;
    for (const auto* one : m_steps) done.push_back(one->done());
    m_stepper->set(m_current, done, reachable());
}

void Wizard::setCompact(bool compact) {
    m_compact = compact;
    for (auto* one : m_steps) one->setCompact(compact);
    m_body->layout()->setContentsMargins(0, compact ? 10 : 20, 0, compact ? 10 : 20);
    m_body->layout()->setSpacing(compact ? 8 : 16);
}

void Wizard::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_steps[std::size_t(m_current)]->enter();
    refresh();
}

void Wizard::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left) return go(m_current - 1);
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return press();
    QWidget::keyPressEvent(event);
}

void Wizard::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(m_foot->geometry(), theme.base);
    QPen pen(theme.line);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(m_foot->geometry().topLeft(), m_foot->geometry().topRight());
}

} // namespace squeeze::studio

#include "moc_wizard.cpp"
