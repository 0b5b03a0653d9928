// SPDX-License-Identifier: GPL-3.0-or-later
// The list of steps, the line of text, and the buttons between them; train_form.cpp makes the form.
#include "app/studio/pages/train/train_steps.h"

#include "app/studio/document/catalogue_words.h"
#include "app/studio/document/recipe_words.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>

namespace squeeze::studio {

StepsEditor::StepsEditor(QWidget* parent) : QWidget(parent) {
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_form = new StepForm;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_form);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    m_line = new QLineEdit;
    m_line->setFont(squeeze::font(TextRole::Mono));
    m_problem = new TextLabel({}, int(TextRole::Caption), TextLabel::Tone::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_summary = new TextLabel({}, int(TextRole::Caption), TextLabel::Tone::Second);
    m_summary->setElided(true);
    const auto tool = [this](const QString& name) {
        auto* button = new QToolButton(this);
        if (name.size() == 1)
            button->setText(name);
        else
            button->setIcon(icon(name));
        button->setAutoRaise(true);
        makeSmall(button);
        return button;
    };
    m_add = tool(QStringLiteral("plus"));
    m_remove = tool(QStringLiteral("minus"));
    m_up = tool(QStringLiteral("↑"));
    m_down = tool(QStringLiteral("↓"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (auto* button : {m_add, m_remove, m_up, m_down}) tools->addWidget(button);
    tools->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_list, 1);
    left->addLayout(tools);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_summary);
    right->addWidget(m_scroll, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(left, 2);
    row->addWidget(hairline(Qt::Vertical));
    row->addLayout(right, 7);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 8, 14, 10);
    all->setSpacing(6);
    all->addLayout(row, 1);
    all->addWidget(m_line);
    all->addWidget(m_problem);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepsEditor::showStep);
    connect(m_add, &QToolButton::clicked, this, &StepsEditor::addMenu);
    connect(m_remove, &QToolButton::clicked, this, &StepsEditor::removeStep);
    connect(m_up, &QToolButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveStep(1); });
    connect(m_line, &QLineEdit::textEdited, this, [this] { // the problem is said at once, the decision waits for Enter
        QString problem;
        const QString text = m_line->text().trimmed();
        if (!text.isEmpty()) parsed(text.toStdString(), &problem);
        showProblem(problem);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &StepsEditor::lineEdited);
    connect(m_form, &StepForm::changed, this, [this](const QString& parameter, const QString& value) {
        if (!m_recipe) return;
        const int step = selectedStep();
        want(withParameter(*m_recipe, step, parameter.toStdString(), value.toStdString()),
             value.isEmpty() ? tr("%1 of step %2 back to its default").arg(parameter).arg(step + 1)
                             : tr("%1 of step %2 set to %3").arg(parameter).arg(step + 1).arg(value),
             step);
    });
    setTexts();
}

StepsEditor::~StepsEditor() {
    for (auto* child : findChildren<QWidget*>()) child->disconnect(this);
}

void StepsEditor::setTexts() {
    m_list->setAccessibleName(tr("Steps of the recipe"));
    m_line->setAccessibleName(tr("Recipe as text"));
    m_line->setPlaceholderText(
        QStringLiteral("train epochs=4 | prune keep=0.2 | train epochs=3 | cluster bits=4 | encode"));
    const auto name = [](QToolButton* button, const QString& text, const QString& keys) {
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name(m_add, tr("Add a step"), tr("Ins"));
    name(m_remove, tr("Remove the step"), tr("Del"));
    name(m_up, tr("Earlier"), tr("Ctrl+Up"));
    name(m_down, tr("Later"), tr("Ctrl+Down"));
}

int StepsEditor::selectedStep() const { return m_list->currentRow(); }

QString StepsEditor::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void StepsEditor::selectStep(int step) { m_list->setCurrentRow(std::clamp(step, 0, std::max(0, m_list->count() - 1))); }

void StepsEditor::showProblem(const QString& problem) {
    m_problem->setText(recipeWords(problem));
    m_problem->setVisible(!problem.isEmpty());
}

void StepsEditor::setRecipe(const std::string& text) {
    const bool same = text == m_text && m_recipe;
    m_text = text;
    QString problem;
    m_recipe = parsed(text, &problem);
    const QString line = QString::fromStdString(m_recipe ? m_recipe->text() : text);
    if (!m_line->hasFocus() || !m_line->isModified()) {
        m_line->setText(line);
        m_line->setModified(false);
        m_line->setCursorPosition(0);
        showProblem(text.empty() ? QString() : problem);
    }
    if (!same) fillList();
    showStep();
}

void StepsEditor::fillList() {
    int row = m_selectAfter >= 0 ? m_selectAfter : m_list->currentRow();
    m_selectAfter = -1;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (m_recipe)
        for (const auto& step : m_recipe->steps) {
            auto* item =
                new QListWidgetItem(QStringLiteral("%1  %2").arg(m_list->count() + 1).arg(shortText(step)), m_list);
            item->setToolTip(QString::fromStdString(step.text()));
            item->setSizeHint({60, squeeze::rowHeight()});
        }
    m_list->setCurrentRow(std::clamp(row, m_list->count() ? 0 : -1, m_list->count() - 1));
}

void StepsEditor::showStep() {
    const int at = selectedStep(), count = m_list->count();
    const bool any = m_recipe && at >= 0 && at < int(m_recipe->steps.size());
    m_form->setStep(any ? &m_recipe->steps[std::size_t(at)] : nullptr);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && at > 0);
    m_down->setEnabled(any && at + 1 < count);
    if (!any) return m_summary->setText(tr("A recipe is a row of steps. Add the first one, or write it below."));
    const auto& step = m_recipe->steps[std::size_t(at)];
    QString text =
        QStringLiteral("%1: %2").arg(QString::fromUtf8(step.stage->name), catalogueWords(step.stage->summary));
    QStringList own;
    for (const auto& setting : step.values.settings())
        if (!setting.layer.empty())
            own << QString::fromStdString(setting.layer + ":" + setting.name + "=" + squeeze::text(setting.value));
    if (!own.isEmpty()) text = tr("%1; single layers: %2").arg(text, own.join(QLatin1Char(' ')));
    m_summary->setText(text);
    m_summary->setToolTip(text);
}

void StepsEditor::want(const RecipeEdit& edit, const QString& what, int selectAfter) {
    showProblem(edit.text ? QString() : edit.problem);
    if (!edit.text) return showStep();
    m_selectAfter = selectAfter;
    Q_EMIT recipeWanted(QString::fromStdString(*edit.text), what);
}

void StepsEditor::addMenu() {
    QMenu menu(this);
    const int at = selectedStep() + 1;
    for (const auto& stage : pipeline::catalogue()) {
        const QString name = QString::fromUtf8(stage.name);
        auto* action = menu.addAction(QStringLiteral("%1: %2").arg(name, catalogueWords(stage.summary)));
        connect(action, &QAction::triggered, this, [this, name, at] {
            want(withStep(m_recipe.value_or(pipeline::Recipe{}), at, name.toStdString()), tr("Step %1 added").arg(name),
                 at);
        });
    }
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void StepsEditor::removeStep() {
    const int at = selectedStep();
    if (!m_recipe || at < 0) return;
    want(withoutStep(*m_recipe, at),
         tr("Step %1 removed").arg(QString::fromUtf8(m_recipe->steps[std::size_t(at)].stage->name)),
         std::max(0, at - 1));
}

void StepsEditor::moveStep(int by) {
    const int at = selectedStep();
    if (!m_recipe || at < 0 || at + by < 0 || at + by >= m_list->count()) return;
    want(withMoved(*m_recipe, at, at + by),
         tr("Step %1 moved").arg(QString::fromUtf8(m_recipe->steps[std::size_t(at)].stage->name)), at + by);
}

void StepsEditor::lineEdited() {
    if (!m_line->isModified()) return;
    m_line->setModified(false);
    const QString text = m_line->text().trimmed();
    RecipeEdit edit;
    if (text.isEmpty())
        edit.text = std::string();
    else if (const auto recipe = parsed(text.toStdString(), &edit.problem))
        edit.text = recipe->text();
    if (edit.text && *edit.text == m_text) return setRecipe(m_text);
    if (!edit.text) return showProblem(edit.problem); // stays in the line, so that it can be mended
    want(edit, tr("Recipe edited"), -1);
}

bool StepsEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) return removeStep(), true;
    if (key->key() == Qt::Key_Insert) return addMenu(), true;
    if (key->modifiers() & Qt::ControlModifier) {
        if (key->key() == Qt::Key_Up) return moveStep(-1), true;
        if (key->key() == Qt::Key_Down) return moveStep(1), true;
    }
    return QWidget::eventFilter(watched, event);
}

void StepsEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setTexts();
    if (event->type() == QEvent::FontChange) m_line->setFont(squeeze::font(TextRole::Mono));
}

} // namespace squeeze::studio

#include "moc_train_steps.cpp"
