// SPDX-License-Identifier: GPL-3.0-or-later
// Six cells and the action slot in a row.
#include "widgets/budget/budget_bar.h"

#include "widgets/basics/one_press.h"
#include "widgets/basics/text_label.h"
#include "widgets/budget/budget_gauge.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace squeeze {

namespace {

const QString dash = QStringLiteral("–");

struct ActionLook {
    QString icon, words;
};

} // namespace

BudgetBar::BudgetBar(QWidget* parent)
    : QWidget(parent), m_gauge(new BudgetGauge), m_actionArea(new QWidget), m_action(new QPushButton),
      m_hint(new TextLabel({}, static_cast<int>(TextRole::Caption), TextLabel::Tone::Second)),
      m_announce(new QTimer(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 1);
    line->setSpacing(0);
    for (int i = 0; i < 6; ++i) {
        m_cells[i] = i == static_cast<int>(Cell::Budget) ? m_gauge : new BudgetCell;
        line->addWidget(m_cells[i]);
        connect(m_cells[i], &QPushButton::clicked, this, [this, i] { open(static_cast<Cell>(i)); });
    }
    auto* column = new QVBoxLayout(m_actionArea);
    column->setContentsMargins(16, 8, 16, 4);
    column->setSpacing(2);
    m_action->setMinimumWidth(150);
    m_hint->setAlignment(Qt::AlignHCenter);
    m_hint->setElided(true);
    column->addWidget(m_action);
    column->addWidget(m_hint);
    line->addWidget(m_actionArea);
    countDoubleClickOnce(m_action);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionClicked(m_budget.action); });
    m_announce->setSingleShot(true);
    m_announce->setInterval(500);
    connect(m_announce, &QTimer::timeout, this, &BudgetBar::announce);
    setMinimumHeight(budgetLines().bottom);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fill();
}

void BudgetBar::setBudget(const Budget& budget) {
    if (budget == m_budget) return;
    m_budget = budget;
    fill();
    m_announce->start();
}

void BudgetBar::setActionShown(bool shown) {
    m_actionShown = shown;
    fillAction();
}

void BudgetBar::setCompact(bool compact) {
    m_compact = compact;
    m_cells[static_cast<int>(Cell::Latency)]->setVisible(!compact);
}

/// What the network is that these figures are of; empty: trained.
QString BudgetBar::state(const Budget& b) {
    if (b.any && b.untrained) return tr("random weights");
    return b.any && b.draft && b.bytes != b.original ? tr("before retraining") : QString();
}

void BudgetBar::fill() {
    const Format format;
    const Budget& b = m_budget;
    const auto set = [this](Cell cell, const BudgetCellText& text) { m_cells[static_cast<int>(cell)]->setText(text); };
    const Known exact = b.any ? Known::Measured : Known::None;
    const auto either = [&](const QString& text) { return b.any ? text : dash; };
    set(Cell::File, {tr("Encoded file"),
                     either(format.bytes(b.bytes)),
                     b.any ? tr("was %1").arg(format.bytes(b.original)) : tr("no model yet"),
                     {},
                     exact,
                     false,
                     state(b)});
    set(Cell::Ratio, {tr("Smaller by"),
                      either(format.ratio(smallerBy(b))),
                      b.any ? tr("%1 bits per weight").arg(QLocale().toString(bitsPerWeight(b), 'f', 2)) : QString(),
                      {},
                      exact});
    set(Cell::Budget, {tr("Budget"),
                       b.target ? format.bytes(b.target) : dash,
                       b.any && b.target ? format.budget(b.bytes, b.target) : QString(),
                       {}});
    set(Cell::Sparsity, {tr("Sparsity"),
                         either(format.percent(b.sparsity)),
                         !b.any                ? QString()
                         : b.kept == b.weights ? tr("no zeros")
                                               : tr("%1 weights left").arg(format.count(b.kept)),
                         {},
                         exact});
    QString origin;
    if (b.originalTop1.known != Known::None) origin = tr("original %1").arg(format.accuracy(b.originalTop1));
    if (b.top1.n > 0)
        origin += (origin.isEmpty() ? QString() : QStringLiteral(" · ")) +
                  QStringLiteral("n = %1").arg(format.count(b.top1.n));
    set(Cell::Top1,
        {tr("Top-1 accuracy"), format.accuracy(b.top1), origin, format.interval(b.top1), b.top1.known, true});
    const bool timed = b.latency.known != Known::None;
    set(Cell::Latency,
        {tr("Latency"),
         timed ? format.milliseconds(b.latency.value) : dash,
         timed && b.threads > 0 ? tr("this PC, %n thread(s)", nullptr, b.threads) : tr("per photo, this PC"),
         {},
         b.latency.known,
         true});
    m_gauge->setBudget(b);
    fillAction();
    if (!m_announce->isActive() && !m_announce->property("begun").toBool()) {
        m_announce->setProperty("begun", true);
        announce();
    }
}

void BudgetBar::fillAction() {
    using Action = Budget::Action;
    const bool shown = m_actionShown && m_budget.action != Action::None;
    m_actionArea->setVisible(shown);
    if (!shown) return;
    const auto look = [&]() -> ActionLook {
        switch (m_budget.action) {
        case Action::Train:
            return {QStringLiteral("train"), tr("Train")};
        case Action::Retrain:
            return {QStringLiteral("train"), tr("Retrain")};
        case Action::Export:
            return {QStringLiteral("export"), tr("Export")};
        case Action::Pause:
            return {QStringLiteral("pause"), tr("Pause")};
        case Action::Resume:
            return {QStringLiteral("play"), tr("Resume")};
        case Action::None:
            break;
        }
        return {};
    }();
    if (m_action->text() != look.words) { // an icon that is set makes the window lay itself out again
        m_action->setText(look.words);
        m_action->setIcon(icon(look.icon));
        m_action->setProperty("squeezePrimary", m_budget.action != Action::Pause);
        m_action->setAccessibleName(look.words);
    }
    const Format format;
    QString hint;
    const bool running = m_budget.action == Action::Pause;
    if (running && m_budget.secondsLeft >= 0)
        hint = tr("%1 left").arg(format.duration(m_budget.secondsLeft));
    else if (!running && m_budget.gain > 0.0005) {
        hint = tr("recovers ≈ %1").arg(format.points(m_budget.gain).remove(u'+'));
        if (m_budget.secondsLeft >= 0) hint += QStringLiteral(", ") + format.roughDuration(m_budget.secondsLeft);
    } else if (m_budget.secondsLeft >= 0)
        hint = format.roughDuration(m_budget.secondsLeft);
    m_hint->setText(hint);
    m_hint->setToolTip(hint);
    m_action->setAccessibleDescription(hint);
    m_action->update();
}

void BudgetBar::announce() {
    for (BudgetCell* cell : m_cells) {
        cell->setAccessibleName(cell->text().caption);
        cell->setAccessibleDescription(cell->spoken());
    }
}

void BudgetBar::open(Cell cell) {
    auto* popup = new BudgetPopup(breakdown(cell, m_budget, palette()), this);
    const bool measure = cell == Cell::Top1;
    connect(popup, &BudgetPopup::actionClicked, this, [this, measure] {
        if (measure)
            Q_EMIT measureWanted();
        else
            Q_EMIT targetWanted();
    });
    popup->openAt(m_cells[static_cast<int>(cell)]);
}

void BudgetBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    QPen line(theme.line);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void BudgetBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (BudgetCell* cell : m_cells) cell->shrink();
        fill();
        announce();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        for (BudgetCell* cell : m_cells) cell->shrink();
        setMinimumHeight(budgetLines().bottom);
    }
}

} // namespace squeeze
#include "moc_budget_bar.cpp"
