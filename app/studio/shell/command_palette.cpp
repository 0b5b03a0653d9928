// SPDX-License-Identifier: GPL-3.0-or-later
// A field over a list; rows show icon, name and shortcut.
#include "app/studio/shell/command_palette.h"

#include "widgets/basics/hairline.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace squeeze::studio {

namespace {

constexpr int actionRole = Qt::UserRole + 1, keysRole = Qt::UserRole + 2, iconRole = Qt::UserRole + 3;

class Rows final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return QSize(100, std::max(30, option.fontMetrics.height() + 12));
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = Theme::of(option.palette);
        const QRect all = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(all, theme.selection);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(all, theme.alt);
        paintIcon(*painter, QRectF(all.left() + 13, all.center().y() - 7, 15, 15), index.data(iconRole).toString(),
                  theme.text2);
        const QString keys = index.data(keysRole).toString();
        int right = all.right() - 12;
        if (!keys.isEmpty()) {
            painter->setFont(squeeze::font(TextRole::Caption));
            const int wide = painter->fontMetrics().horizontalAdvance(keys) + 12;
            const QRectF cap(right - wide, all.center().y() - 8.5, wide, 18);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(theme.buttonLine);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setPen(theme.text2);
            painter->drawText(cap, Qt::AlignCenter, keys);
            right -= wide + 10;
        }
        painter->setFont(option.font);
        painter->setPen(theme.text);
        const QRect words(all.left() + 38, all.top(), right - all.left() - 38, all.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

int matchScore(const QString& typed, const QString& name) {
    const QString wanted = typed.simplified().toLower(), text = name.toLower();
    if (wanted.isEmpty()) return 0;
    if (const auto at = text.indexOf(wanted); at >= 0) {
        const bool wordStart = at == 0 || !text[at - 1].isLetterOrNumber();
        return 1000 - static_cast<int>(at) + (wordStart ? 500 : 0) + (at == 0 ? 300 : 0);
    }
    int score = 0;
    qsizetype from = 0;
    for (const QChar c : wanted) {
        if (c.isSpace()) continue;
        const auto at = text.indexOf(c, from);
        if (at < 0) return -1;
        score += at == from && from > 0 ? 8 : at == 0 || !text[at - 1].isLetterOrNumber() ? 6 : 1;
        from = at + 1;
    }
    return score;
}

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window, Qt::Popup), m_field(new QLineEdit), m_list(new QListView), m_nothing(new QLabel),
      m_model(new QStandardItemModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    m_field->setFrame(false);
    ownFocusRing(m_field);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setMinimumHeight(std::max(40, m_field->fontMetrics().height() + 20));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Rows(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    column->addWidget(m_field);
    column->addWidget(hairline(Qt::Horizontal));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setContentsMargins(13, 10, 12, 10);
    m_nothing->hide();
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { trigger(index.row()); });
}

void CommandPalette::open(const QList<QAction*>& actions) {
    m_actions.clear();
    for (QAction* action : actions) m_actions.append(action);
    setAccessibleName(tr("Find an action"));
    m_field->setAccessibleName(tr("Find an action"));
    m_field->setPlaceholderText(tr("Type what you want to do"));
    m_list->setAccessibleName(tr("Actions"));
    m_field->clear();
    const QWidget* window = parentWidget();
    const int width = std::min(window->width() - 40, std::max(460, fontMetrics().averageCharWidth() * 70));
    resize(width, std::min(window->height() - 80, 440));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 52)));
    filter();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

QStringList CommandPalette::shown() const {
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) names += m_model->item(row)->text();
    return names;
}

void CommandPalette::filter() {
    struct Hit {
        int score;
        int place;
    };
    QList<Hit> hits;
    for (int i = 0; i < m_actions.size(); ++i) {
        const QAction* action = m_actions[i];
        if (!action || !action->isEnabled() || !action->isVisible() || action->text().isEmpty()) continue;
        const int score = matchScore(m_field->text(), action->text());
        if (score >= 0) hits.append({score, i});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
    m_model->clear();
    for (const Hit& hit : hits) {
        const QAction* action = m_actions[hit.place];
        auto* item = new QStandardItem(QString(action->text()).remove(u'&'));
        item->setData(hit.place, actionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), keysRole);
        item->setData(action->icon().name(), iconRole);
        item->setToolTip(action->toolTip());
        m_model->appendRow(item);
    }
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(any ? QString()
                           : tr("Nothing matches “%1”. Type fewer letters, or clear the field to see every action.")
                                 .arg(m_field->text().simplified()));
    m_field->setAccessibleDescription(m_nothing->text());
    if (any) m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::trigger(int row) {
    const auto* item = m_model->item(row);
    if (!item) return;
    const QPointer<QAction> action = m_actions[item->data(actionRole).toInt()];
    close();
    if (action) action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentIndex().row(), last = m_model->rowCount() - 1;
    const auto go = [&](int to) {
        if (last >= 0) m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, last), 0));
        return true;
    };
    switch (key->key()) {
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_PageDown:
        return go(row + 8);
    case Qt::Key_PageUp:
        return go(row - 8);
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        trigger(row);
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(theme.line2);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace squeeze::studio
#include "moc_command_palette.cpp"
