// SPDX-License-Identifier: GPL-3.0-or-later
// "Show as table": a window with the same figures as rows, sortable, to be copied as CSV.
#include "widgets/basics/table_button.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace squeeze {

namespace {

QString say(const char* text) { return QCoreApplication::translate("squeeze::tableButton", text); }

QString quoted(QString cell) {
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n')) return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Row names that a model was given; the rows' numbers are none.
bool namesRows(const QAbstractItemModel& model) {
    return model.rowCount() && model.headerData(0, Qt::Vertical).typeId() == QMetaType::QString;
}

QTableView* table(QAbstractItemModel* model, QWidget* parent) {
    auto* sorted = new QSortFilterProxyModel(parent);
    sorted->setSourceModel(model);
    auto* view = new QTableView(parent);
    view->setModel(sorted);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setFont(font(TextRole::Small));
    view->verticalHeader()->setVisible(namesRows(*model));
    view->verticalHeader()->setDefaultSectionSize(rowHeight());
    view->horizontalHeader()->setStretchLastSection(true);
    view->resizeColumnsToContents();
    return view;
}

void open(const QString& title, const std::function<QStandardItemModel*(QObject*)>& make, QWidget* over) {
    auto* top = over->window();
    if (top->windowType() == Qt::Popup && top->parentWidget()) top = top->parentWidget()->window(); // it closes
    auto* window = new QDialog(top);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWindowTitle(title);
    auto* column = new QVBoxLayout(window);
    QTableView* view = table(make(window), window);
    view->setAccessibleName(title);
    column->addWidget(view, 1);
    auto* line = new QHBoxLayout;
    auto* copy =
        new QPushButton(icon(QStringLiteral("copy")), say(QT_TRANSLATE_NOOP("squeeze::tableButton", "Copy as CSV")));
    auto* close = new QPushButton(say(QT_TRANSLATE_NOOP("squeeze::tableButton", "Close")));
    line->addWidget(copy);
    line->addStretch(1);
    line->addWidget(close);
    column->addLayout(line);
    const auto toClipboard = [view] { QGuiApplication::clipboard()->setText(asCsv(*view->model())); };
    QObject::connect(copy, &QPushButton::clicked, window, toClipboard);
    QObject::connect(new QShortcut(QKeySequence::Copy, window), &QShortcut::activated, window, toClipboard);
    QObject::connect(close, &QPushButton::clicked, window, &QDialog::close);
    const int names = view->verticalHeader()->isVisible() ? view->verticalHeader()->sizeHint().width() : 0;
    const int wide = view->horizontalHeader()->length() + names + 60, high = view->verticalHeader()->length() + 120;
    window->resize(std::clamp(wide, 360, 900), std::clamp(high, 240, 640));
    window->show();
}

} // namespace

QString asCsv(const QAbstractItemModel& model) {
    QString text;
    const int columns = model.columnCount();
    const bool named = namesRows(model);
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        if (named) cells += row < 0 ? QString() : quoted(model.headerData(row, Qt::Vertical).toString());
        for (int column = 0; column < columns; ++column)
            cells += quoted(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                    : model.index(row, column).data().toString());
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QPushButton* tableButton(const QString& title, std::function<QStandardItemModel*(QObject*)> make, QWidget* parent) {
    auto* button = new QPushButton(icon(QStringLiteral("table")),
                                   say(QT_TRANSLATE_NOOP("squeeze::tableButton", "Show as table")), parent);
    makeFlat(button);
    makeSmall(button);
    button->setAccessibleDescription(title);
    QObject::connect(button, &QPushButton::clicked, button,
                     [button, title, make = std::move(make)] { open(title, make, button); });
    return button;
}

} // namespace squeeze
