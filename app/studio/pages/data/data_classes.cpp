// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data/data_classes.h"

#include "app/studio/pages/data/data_words.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

constexpr int kPad = 14, kBar = 8;

QString described(const ClassModel::Row& row) {
    const Format format;
    return ClassModel::tr("%1: %2 photos, %3 train, %4 validation, %5 test")
        .arg(row.name, format.count(row.count.all()), format.count(row.count.parts[0]),
             format.count(row.count.parts[1]), format.count(row.count.parts[2]));
}

} // namespace

void paintSplitBar(QPainter& painter, const QRectF& where, const std::size_t (&counts)[3], std::size_t largest,
                   const QPalette& palette) {
    const auto& theme = Theme::of(palette);
    const double dpr = painter.device()->devicePixelRatioF();
    const auto snap = [&](double x) { return std::round(x * dpr) / dpr; };
    const QColor colours[]{theme.fill, theme.values, theme.original};
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(where, 3, 3);
    painter.setClipPath(rounded);
    painter.fillRect(where, theme.grid);
    double done = 0;
    for (int part = 0; part < 3; ++part) {
        const double from = snap(where.left() + where.width() * done);
        done += largest == 0 ? 0 : double(counts[part]) / double(largest);
        const double to = snap(where.left() + where.width() * done);
        if (to > from)
            painter.fillRect(QRectF(from, where.top(), std::max(1 / dpr, to - from - 1), where.height()),
                             colours[part]);
        if (to > from) painter.fillRect(QRectF(to - 1, where.top(), 1, where.height()), theme.base);
    }
    painter.restore();
}

void ClassModel::setRows(std::vector<Row> rows) {
    const bool same = rows.size() == m_rows.size() && std::ranges::equal(rows, m_rows, {}, &Row::name, &Row::name);
    if (!same) beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

std::size_t ClassModel::largest() const {
    std::size_t most = 0;
    for (const auto& row : m_rows) most = std::max(most, row.count.all());
    return most;
}

int ClassModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ClassModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole) return row.name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return described(row);
    return {};
}

QSize ClassDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    const int text = QFontMetrics(squeeze::font(TextRole::Body)).height();
    return {120, std::max(46, text + kBar + 24)};
}

void ClassDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& theme = Theme::of(option.palette);
    const auto& model = *static_cast<const ClassModel*>(index.model());
    const auto& row = model.rows()[std::size_t(index.row())];
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.alt);
    const QRect inside = option.rect.adjusted(kPad, 6, -kPad, -8);
    const QRectF bar(inside.left(), inside.bottom() - kBar + 1, inside.width(), kBar);
    const QRect line(inside.left(), inside.top(), inside.width(), inside.height() - kBar - 2);
    const auto count = Format().count(row.count.all());
    painter->setPen(theme.text);
    painter->setFont(squeeze::font(TextRole::Body));
    drawFigures(*painter, line, Qt::AlignRight | Qt::AlignVCenter, count);
    const int room = line.width() - int(figuresWidth(QFontMetricsF(painter->font()), count)) - 10;
    if (selected) painter->setFont(squeeze::font(TextRole::Strong));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(painter->font()).elidedText(row.name, Qt::ElideRight, room));
    paintSplitBar(*painter, bar, row.count.parts, model.largest(), option.palette);
    painter->restore();
}

ClassList::ClassList(QWidget* parent) : QListView(parent) {
    setModel(&m_model);
    setItemDelegate(new ClassDelegate(this));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Classes"));
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void ClassList::setClasses(const data::Dataset& edited) {
    const auto counts = countClasses(edited);
    std::vector<ClassModel::Row> rows;
    for (std::size_t i = 0; i < counts.size(); ++i)
        rows.push_back({QString::fromStdString(edited.classes()[i]), counts[i]});
    m_model.setRows(std::move(rows));
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : 46;
    setMinimumHeight(std::min(m_model.rowCount(), 4) * row + 2);
    setMaximumHeight(std::max(m_model.rowCount(), 1) * row + 2);
    updateGeometry();
}

QSize ClassList::sizeHint() const {
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : 46;
    return {200, std::clamp(m_model.rowCount(), 2, 7) * row + 4};
}

void ClassList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) Q_EMIT chosen(current.row());
}

QStandardItemModel* classTable(const data::Dataset& edited, QObject* parent) {
    auto* table = new QStandardItemModel(parent);
    table->setHorizontalHeaderLabels({ClassModel::tr("Class"), DataWords::split(Split::Train),
                                      DataWords::split(Split::Validation), DataWords::split(Split::Test),
                                      ClassModel::tr("All")});
    const auto counts = countClasses(edited);
    const Format format;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        QList<QStandardItem*> row{new QStandardItem(QString::fromStdString(edited.classes()[i]))};
        for (const auto n : {counts[i].parts[0], counts[i].parts[1], counts[i].parts[2], counts[i].all()}) {
            row.append(new QStandardItem(format.count(n)));
            row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        for (auto* item : row) item->setEditable(false);
        table->appendRow(row);
    }
    return table;
}

} // namespace squeeze::studio

#include "moc_data_classes.cpp"
