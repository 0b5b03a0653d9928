// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_confusion.h"

#include "app/studio/pages/evaluate/evaluate_words.h"
#include "widgets/basics/basics.h"
#include "widgets/plots/confusion_view.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>

namespace squeeze::studio {

ConfusionPanel::ConfusionPanel(QWidget* parent)
    : Panel(QStringLiteral(" "), parent), m_which(new Segmented({tr("Original"), tr("Compressed"), tr("Change")})),
      m_view(new ConfusionView), m_part(new QPushButton), m_validation(new QAction(this)), m_test(new QAction(this)),
      m_stack(new QStackedWidget), m_nothing(new TextLabel({}, int(TextRole::Body), TextLabel::Tone::Third)) {
    auto* menu = new QMenu(m_part);
    menu->addActions({m_validation, m_test});
    m_part->setMenu(menu);
    makeSmall(m_part);
    makeFlat(m_part);
    m_part->setFont(squeeze::font(TextRole::Small));
    head()->setSpacing(6);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_view);
    head()->addWidget(m_part);
    head()->addWidget(m_which);
    head()->addWidget(icon_only(tableButton(
        tr("Confusion"), [this](QObject* owner) { return m_view->table(owner); }, this)));
    body()->addWidget(m_stack);
    m_which->setCurrent(1);

    connect(m_which, &Segmented::currentChanged, this, [this](int index) {
        m_view->setShown(ConfusionView::Shown(index));
        const auto cell = m_view->selected();
        if (cell.truth >= 0) Q_EMIT cellChosen({cell.truth, cell.answer, index == int(ConfusionView::Shown::Original)});
    });
    connect(m_view, &ConfusionView::cellClicked, this, [this](int truth, int answer) {
        Q_EMIT cellChosen({truth, answer, m_view->shown() == ConfusionView::Shown::Original});
    });
    connect(m_validation, &QAction::triggered, this, [this] { Q_EMIT partWanted(Split::Validation); });
    connect(m_test, &QAction::triggered, this, [this] { Q_EMIT partWanted(Split::Test); });
    retranslate();
}

void ConfusionPanel::retranslate() {
    setTitle(tr("Confusion"));
    m_which->setAccessibleName(tr("Which confusion matrix"));
    m_validation->setText(tr("Measure on validation"));
    m_test->setText(tr("Measure on the test part (for the final figure)"));
    m_test->setToolTip(tr("Choices are made on validation. The test part stays honest when it is looked at once."));
    m_part->setToolTip(tr("Which part of the photos is measured"));
    relabel();
    fitWords();
}

/// The short word where the head has no room for the long one.
void ConfusionPanel::fitWords() {
    const auto say = [this](const QString& now) { m_which->setWords({tr("Original"), now, tr("Change")}); };
    say(m_compact ? tr("Now") : tr("Compressed"));
    if (!m_compact && headNeeds(false) > width()) say(tr("Now"));
}

void ConfusionPanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fitWords();
}

void ConfusionPanel::relabel() {
    const QString n = Format().count(m_n);
    m_part->setText(!m_any                    ? tr("validation")
                    : m_split == Split::Test  ? tr("test, n = %1").arg(n)
                    : m_split == Split::Train ? tr("training, n = %1").arg(n)
                                              : tr("n = %1").arg(n));
    m_part->setAccessibleName(tr("Part of the photos: %1").arg(m_part->text()));
    m_nothing->setText(
        m_any ? tr("%n classes are too many for a matrix. Per class shows each of them.", nullptr, int(m_classes))
              : tr("Which class is taken for which: shown once the models are compared."));
}

void ConfusionPanel::setComparison(const Comparison* comparison) {
    m_any = comparison != nullptr;
    m_which->setEnabled(m_any && has_compressed(*comparison));
    if (comparison) {
        m_split = comparison->split;
        m_n = comparison->original.n;
        m_classes = comparison->classes.size();
        m_view->setCounts(confusion(*comparison));
        if (!has_compressed(*comparison)) m_which->setCurrent(0);
        m_view->setShown(ConfusionView::Shown(m_which->current()));
    }
    m_stack->setCurrentIndex(m_any && !comparison->original.confusion.empty() ? 1 : 0);
    relabel();
    fitWords();
}

void ConfusionPanel::setCompact(bool compact) {
    m_compact = compact;
    retranslate();
}

void ConfusionPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Panel::changeEvent(event);
}

} // namespace squeeze::studio
#include "moc_evaluate_confusion.cpp"
