// SPDX-License-Identifier: GPL-3.0-or-later
// Data, mouse and keys; confusion_paint.cpp draws.
#include "widgets/plots/confusion_view.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardItemModel>
#include <QToolTip>

#include <cmath>

namespace squeeze {

ConfusionView::ConfusionView(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
    describe();
}

void ConfusionView::setCounts(ConfusionCounts counts) {
    const auto cells = std::size_t(counts.classes.size()) * std::size_t(counts.classes.size());
    const bool same = counts.classes == m_counts.classes;
    m_counts = std::move(counts);
    int which = 0;
    for (auto* matrix : {&m_counts.original, &m_counts.compressed}) {
        if (matrix->size() != cells) matrix->clear();
        auto& totals = m_totals[which++];
        totals.assign(std::size_t(classes()), 0);
        for (std::size_t i = 0; i < matrix->size(); ++i) totals[i / std::size_t(classes())] += (*matrix)[i];
    }
    if (!same) m_selected = m_hovered = m_cursor = {};
    layoutCells();
    describe();
    update();
}

void ConfusionView::setShown(Shown shown) {
    m_shown = shown;
    describe();
    update();
}

void ConfusionView::select(Cell cell) {
    m_selected = cell;
    if (cell.truth >= 0) m_cursor = cell;
    describe();
    update();
}

const std::vector<std::uint64_t>& ConfusionView::base() const {
    return m_shown == Shown::Original ? m_counts.original : m_counts.compressed;
}

std::uint64_t ConfusionView::count(const std::vector<std::uint64_t>& of, Cell cell) const {
    if (of.empty() || cell.truth < 0 || cell.answer < 0) return 0;
    return of[std::size_t(cell.truth) * std::size_t(classes()) + std::size_t(cell.answer)];
}

std::uint64_t ConfusionView::total(const std::vector<std::uint64_t>& of, int truth) const {
    const auto& totals = m_totals[&of == &m_counts.original ? 0 : 1];
    return truth >= 0 && std::size_t(truth) < totals.size() ? totals[std::size_t(truth)] : 0;
}

std::int64_t ConfusionView::value(Cell cell) const {
    const auto now = std::int64_t(count(base(), cell));
    return m_shown == Shown::Change ? now - std::int64_t(count(m_counts.original, cell)) : now;
}

QString ConfusionView::sentence(Cell cell) const {
    if (cell.truth < 0 || cell.truth >= classes() || cell.answer < 0 || cell.answer >= classes()) return {};
    const Format format;
    const QString truth = m_counts.classes[cell.truth], answer = m_counts.classes[cell.answer];
    const auto& matrix = base();
    if (matrix.empty()) return tr("%1 read as %2: not measured yet").arg(truth, answer);
    const QString now = format.count(count(matrix, cell));
    QString text = cell.truth == cell.answer ? tr("%1 recognised: %2").arg(truth, now)
                                             : tr("%1 read as %2: %3").arg(truth, answer, now);
    if (const auto n = total(matrix, cell.truth)) text = tr("%1 of %2", "count of photos").arg(text, format.count(n));
    if (m_shown != Shown::Original && !m_counts.original.empty())
        text = tr("%1, was %2").arg(text, format.count(count(m_counts.original, cell)));
    return text;
}

QStandardItemModel* ConfusionView::table(QObject* parent) const {
    auto* model = new QStandardItemModel(classes(), classes(), parent);
    model->setHorizontalHeaderLabels(m_counts.classes);
    model->setVerticalHeaderLabels(m_counts.classes);
    for (int truth = 0; truth < classes(); ++truth)
        for (int answer = 0; answer < classes(); ++answer) {
            auto* item = new QStandardItem;
            item->setData(qlonglong(value({truth, answer})), Qt::DisplayRole);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setEditable(false);
            item->setToolTip(sentence({truth, answer}));
            model->setItem(truth, answer, item);
        }
    return model;
}

void ConfusionView::activate(Cell cell) {
    if (cell == m_selected) cell = {}; // a second click takes it back
    select(cell);
    Q_EMIT cellClicked(cell.truth, cell.answer);
}

void ConfusionView::describe() {
    const Cell cell = m_cursor.truth >= 0 ? m_cursor : m_selected;
    setAccessibleDescription(
        cell.truth >= 0 ? sentence(cell) : tr("%n class(es); rows are the truth, columns the answer", "", classes()));
}

void ConfusionView::mouseMoveEvent(QMouseEvent* event) {
    const Cell cell = cellAt(event->position().toPoint());
    setCursor(cell.truth >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (cell == m_hovered) return;
    m_hovered = cell;
    update();
}

void ConfusionView::leaveEvent(QEvent*) {
    m_hovered = {};
    update();
}

void ConfusionView::mousePressEvent(QMouseEvent* event) {
    const Cell cell = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell.truth >= 0) activate(cell);
}

void ConfusionView::keyPressEvent(QKeyEvent* event) {
    if (!classes()) return QWidget::keyPressEvent(event);
    Cell cell = m_cursor;
    if (cell.truth < 0) cell = m_selected.truth >= 0 ? m_selected : Cell{0, 0};
    const int last = classes() - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        --cell.truth;
        break;
    case Qt::Key_Down:
        ++cell.truth;
        break;
    case Qt::Key_Left:
        --cell.answer;
        break;
    case Qt::Key_Right:
        ++cell.answer;
        break;
    case Qt::Key_Home:
        cell.answer = 0;
        break;
    case Qt::Key_End:
        cell.answer = last;
        break;
    case Qt::Key_PageUp:
        cell.truth = 0;
        break;
    case Qt::Key_PageDown:
        cell.truth = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(cell);
    case Qt::Key_Escape:
        if (m_selected.truth < 0) return QWidget::keyPressEvent(event);
        return activate(m_selected);
    default:
        return QWidget::keyPressEvent(event);
    }
    m_cursor = {std::clamp(cell.truth, 0, last), std::clamp(cell.answer, 0, last)};
    m_ring = true;
    describe();
    update();
}

void ConfusionView::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    if (m_cursor.truth < 0 && classes()) m_cursor = m_selected.truth >= 0 ? m_selected : Cell{0, 0};
    describe();
    update();
}

void ConfusionView::focusOutEvent(QFocusEvent*) {
    m_ring = false;
    update();
}

bool ConfusionView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Cell cell = cellAt(help->pos());
    if (cell.truth < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), sentence(cell), this, cellRect(cell));
    return true;
}

void ConfusionView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange)
        layoutCells();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Confusion matrix"));
        describe();
    }
    update();
    QWidget::changeEvent(event);
}

void ConfusionView::resizeEvent(QResizeEvent*) { layoutCells(); }

} // namespace squeeze

#include "moc_confusion_view.cpp"
