// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/window_texts.h"

#include "tests/shell/painted_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace squeeze::studio {

namespace {

QString nameOf(const QWidget& widget) {
    QString path;
    const QWidget* at = &widget;
    for (int i = 0; i < 3 && at; ++i, at = at->parentWidget()) {
        const QString name = QString::fromLatin1(at->metaObject()->className()).section(QStringLiteral("::"), -1);
        path = path.isEmpty() ? name : name + u'/' + path;
    }
    return path;
}

class Listener {
public:
    void hear(const QWidget& widget, const char* what, const QString& text) {
        if (!text.trimmed().isEmpty())
            all.push_back({nameOf(widget) + QStringLiteral(" ") + QLatin1String(what), text});
    }
    void hear(const QWidget& widget, const QMenu& menu) {
        for (const QAction* action : menu.actions()) {
            hear(widget, "menu", action->text());
            if (action->menu()) hear(widget, *action->menu());
        }
    }
    std::vector<Said> all;
};

void hearView(Listener& listener, const QAbstractItemView& view) {
    const QAbstractItemModel* model = view.model();
    if (!model) return;
    for (int row = 0; row < std::min(model->rowCount(view.rootIndex()), 60); ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex at = model->index(row, column, view.rootIndex());
            listener.hear(view, "cell's tip", at.data(Qt::ToolTipRole).toString());
            listener.hear(view, "cell's name", at.data(Qt::AccessibleTextRole).toString());
        }
}

void hear(Listener& listener, const QWidget& widget) {
    listener.hear(widget, "tip", widget.toolTip());
    listener.hear(widget, "name", widget.accessibleName());
    listener.hear(widget, "description", widget.accessibleDescription());
    for (const QAction* action : widget.actions()) {
        listener.hear(widget, "action", action->text());
        listener.hear(widget, "action's tip", action->toolTip());
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i) listener.hear(widget, "choice", box->itemText(i));
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        listener.hear(widget, "placeholder", line->placeholderText());
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i) {
            listener.hear(widget, "tab", tabs->tabText(i));
            listener.hear(widget, "tab's tip", tabs->tabToolTip(i));
        }
    if (const auto* push = qobject_cast<const QPushButton*>(&widget); push && push->menu())
        listener.hear(widget, *push->menu());
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget); tool && tool->menu())
        listener.hear(widget, *tool->menu());
    const auto* header = qobject_cast<const QHeaderView*>(&widget);
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (!header && view) hearView(listener, *view);
    if (header && header->model() && header->orientation() == Qt::Horizontal)
        for (int i = 0; i < header->count(); ++i)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                listener.hear(widget, "head", header->model()->headerData(i, Qt::Horizontal, role).toString());
}

} // namespace

std::vector<Said> textsOf(QWidget& window) {
    Listener listener;
    listener.hear(window, "title", window.windowTitle());
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible()) hear(listener, *widget);
    for (const PaintedText& painted : paintedTexts(window)) listener.hear(window, "painted", painted.text);
    return listener.all;
}

namespace {

bool toldWhole(const QWidget& widget, const QString& text) {
    for (const QWidget* at = &widget; at && !at->isWindow(); at = at->parentWidget())
        if (at->toolTip().contains(text) || at->accessibleName().contains(text)) return !at->toolTip().isEmpty();
    return false;
}

/// Why there is too little room; empty: there is enough.
QString shortage(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return {};
        if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                              : label->sizeHint().width() > label->width() + 1)
            return toldWhole(widget, label->text()) ? QString() : label->text();
        return {};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const int picture = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        const bool custom = !button->inherits("QPushButton") && !button->inherits("QCheckBox");
        if (button->text().isEmpty() || custom || text + picture <= button->width() - 2) return {};
        return toldWhole(widget, button->text()) ? QString() : button->text();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isTabVisible(i) && !tabs->rect().adjusted(-1, -1, 1, 1).contains(tabs->tabRect(i)))
                return tabs->tabText(i);
        return {};
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        const int text = box->fontMetrics().horizontalAdvance(box->currentText());
        if (text + 28 > box->width() && !toldWhole(widget, box->currentText())) return box->currentText();
        return {};
    }
    const auto* header = qobject_cast<const QHeaderView*>(&widget);
    if (!header || header->orientation() != Qt::Horizontal || !header->model()) return {};
    for (int i = 0; i < header->count(); ++i) {
        const QString head = header->model()->headerData(i, Qt::Horizontal).toString();
        const bool told = !header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
        if (header->isSectionHidden(i) || told) continue;
        if (header->fontMetrics().horizontalAdvance(head) > header->sectionSize(i)) return head;
    }
    return {};
}

/// What a widget paints itself counts; labels and buttons were asked already, what has a tool tip is told there, and
/// what scrolls sideways can be reached.
bool mattersHere(const QWidget* at) {
    if (!at || qobject_cast<const QLabel*>(at) || qobject_cast<const QAbstractButton*>(at)) return false;
    for (; at && !at->isWindow(); at = at->parentWidget()) {
        if (!at->toolTip().isEmpty()) return false;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        if (area && area->horizontalScrollBar()->maximum() > 0) return false;
    }
    return true;
}

} // namespace

std::vector<Said> cutTextsOf(QWidget& window) {
    std::vector<Said> cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        const QString what = shortage(*widget);
        if (!what.isEmpty()) cut.push_back({nameOf(*widget), what});
    }
    for (const PaintedText& painted : paintedTexts(window))
        if (!painted.whole && mattersHere(window.childAt(painted.where.center().toPoint())))
            cut.push_back({QStringLiteral("painted"), painted.text});
    return cut;
}

QStringList plainWords(const QString& text) {
    static const QRegularExpression tag(QStringLiteral("<[^>]*>")), word(QStringLiteral("[\\p{L}][\\p{L}'’-]+"));
    static const QString replaced = QStringLiteral("AaCcDdEeGgHhIiKkLlNnOoRrSsTtUuYyZz");
    QStringList plain;
    auto found = word.globalMatch(QString(text).remove(tag));
    while (found.hasNext()) {
        const QString one = found.next().captured();
        if (one != u"one" && std::any_of(one.begin(), one.end(), [](QChar c) { return replaced.contains(c); }))
            plain += one;
    }
    return plain;
}

} // namespace squeeze::studio
