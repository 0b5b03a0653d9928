// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, order, mouse and keys; per_class_paint.cpp draws.
#include "widgets/plots/per_class_view.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace squeeze {

PerClassView::PerClassView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Accuracy per class"));
    describe();
}

void PerClassView::setRows(std::vector<PerClass> rows) {
    m_rows = std::move(rows);
    if (m_selected >= int(m_rows.size())) m_selected = -1;
    m_hovered = -1;
    double low = 1;
    for (const auto& row : m_rows)
        for (const Figure* figure : {&row.original, &row.compressed})
            if (figure->known != Known::None)
                low = std::min({low, figure->value, figure->high > 0 ? figure->low : figure->value});
    m_low = std::max(0.0, low > 0.8 ? 0.8 : std::floor(low * 10) / 10);
    arrange();
    describe();
}

void PerClassView::setOrder(Order order) {
    m_by = order;
    arrange();
}

void PerClassView::arrange() {
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto key = [&](int row) {
        const auto& it = m_rows[std::size_t(row)];
        return m_by == Order::HurtMost ? it.compressed.value - it.original.value : it.compressed.value;
    };
    if (m_by != Order::Given)
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) { return key(a) < key(b); });
    m_place.resize(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place) m_place[std::size_t(m_order[place])] = int(place);
    m_axis = QFontMetrics(squeeze::font(TextRole::Caption)).height() + 10;
    const int room = viewport()->height() - m_axis, n = std::max(1, int(m_rows.size()));
    m_rowHeight = std::clamp(room / n, rowHeight(), std::max(34, rowHeight()));
    verticalScrollBar()->setRange(0, std::max(0, n * m_rowHeight - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    viewport()->update();
}

QRect PerClassView::rowRect(int row) const {
    if (row < 0 || row >= int(m_place.size())) return {};
    return {0, m_place[std::size_t(row)] * m_rowHeight - verticalScrollBar()->value(), viewport()->width(),
            m_rowHeight};
}

int PerClassView::rowAt(const QPoint& at) const {
    if (at.y() < 0 || at.y() >= viewport()->height() - m_axis) return -1;
    const int place = (at.y() + verticalScrollBar()->value()) / m_rowHeight;
    return place < int(m_order.size()) ? m_order[std::size_t(place)] : -1;
}

void PerClassView::select(int row) {
    m_selected = row;
    if (row >= 0) {
        auto* bar = verticalScrollBar();
        const int top = m_place[std::size_t(row)] * m_rowHeight;
        bar->setValue(std::clamp(bar->value(), top + m_rowHeight - bar->pageStep(), top));
    }
    describe();
    viewport()->update();
}

void PerClassView::activate(int row) {
    select(row == m_selected ? -1 : row);
    Q_EMIT classClicked(m_selected);
}

QString PerClassView::sentence(int row) const {
    if (row < 0 || row >= int(m_rows.size())) return {};
    const Format format;
    const auto& it = m_rows[std::size_t(row)];
    QString text =
        tr("%1: original %2, compressed %3").arg(it.name, format.accuracy(it.original), format.accuracy(it.compressed));
    if (it.compressed.n)
        text = tr("%1 (%2), %n photo(s)", "", int(it.compressed.n)).arg(text, format.interval(it.compressed));
    return text;
}

QStandardItemModel* PerClassView::table(QObject* parent) const {
    auto* model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({tr("Class"), tr("Original"), tr("Compressed"), tr("Interval"), tr("Change")});
    const Format format;
    for (int row : m_order) {
        const auto& it = m_rows[std::size_t(row)];
        const bool both = it.original.known != Known::None && it.compressed.known != Known::None;
        QList<QStandardItem*> items;
        for (const QString& text :
             {it.name, format.accuracy(it.original), format.accuracy(it.compressed), format.interval(it.compressed),
              both ? format.points(it.compressed.value - it.original.value) : QStringLiteral("–")}) {
            items << new QStandardItem(text);
            items.back()->setEditable(false);
            if (items.size() > 1) items.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        model->appendRow(items);
    }
    return model;
}

void PerClassView::describe() {
    setAccessibleDescription(m_selected >= 0 ? sentence(m_selected)
                                             : tr("%n class(es), original and compressed", "", int(m_rows.size())));
}

void PerClassView::mouseMoveEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (row == m_hovered) return;
    m_hovered = row;
    viewport()->update();
}

void PerClassView::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0) activate(row);
}

void PerClassView::keyPressEvent(QKeyEvent* event) {
    const int n = int(m_order.size());
    if (!n) return QAbstractScrollArea::keyPressEvent(event);
    int place = m_selected >= 0 ? m_place[std::size_t(m_selected)] : -1;
    const int page = std::max(1, verticalScrollBar()->pageStep() / m_rowHeight);
    switch (event->key()) {
    case Qt::Key_Up:
        place = std::max(0, place - 1);
        break;
    case Qt::Key_Down:
        place = std::min(n - 1, place + 1);
        break;
    case Qt::Key_PageUp:
        place = std::max(0, place - page);
        break;
    case Qt::Key_PageDown:
        place = std::min(n - 1, place + page);
        break;
    case Qt::Key_Home:
        place = 0;
        break;
    case Qt::Key_End:
        place = n - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT classClicked(m_selected);
        return;
    case Qt::Key_Escape:
        if (m_selected < 0) return QAbstractScrollArea::keyPressEvent(event);
        return activate(m_selected);
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    select(m_order[std::size_t(place)]);
}

bool PerClassView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), sentence(row), viewport(), rowRect(row));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PerClassView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Accuracy per class"));
        describe();
    }
    viewport()->update();
}

void PerClassView::resizeEvent(QResizeEvent*) { arrange(); }

QSize PerClassView::sizeHint() const { return {460, int(m_rows.size()) * 31 + m_axis}; }

} // namespace squeeze

#include "moc_per_class_view.cpp"
