// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/export/export_formats_view.h"

#include "app/studio/pages/export/export_formats_model.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace squeeze::studio {

namespace {

/// The first head stands above the names, not above the ticks.
class Heads final : public QHeaderView {
public:
    explicit Heads(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        if (section != FormatsModel::Name) return QHeaderView::paintSection(painter, rect, section);
        painter->fillRect(rect, Theme::of(palette()).alt);
        QHeaderView::paintSection(painter, rect.adjusted(FormatsDelegate::indent() - 8, 0, 0, 0), section);
        QPen pen(Theme::of(palette()).line);
        pen.setCosmetic(true);
        painter->setPen(pen);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
};

} // namespace

FormatsView::FormatsView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new FormatsDelegate(this));
    setHorizontalHeader(new Heads(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setTexts();
    setMouseTracking(true);
}

void FormatsView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    layOut();
    if (model && model->rowCount() > 0) setCurrentIndex(model->index(0, 0));
}

void FormatsView::setCompact(bool compact) {
    m_compact = compact;
    setColumnHidden(FormatsModel::Scale, compact);
    layOut();
}

QSize FormatsView::sizeHint() const {
    const int rows = model() ? std::clamp(model()->rowCount(), 1, 6) : 1;
    return {640, horizontalHeader()->sizeHint().height() + rows * FormatsDelegate::rowHeight()};
}

void FormatsView::layOut() {
    if (!model()) return;
    horizontalHeader()->setFont(squeeze::font(TextRole::Caption));
    horizontalHeader()->setFixedHeight(std::max(28, QFontMetrics(squeeze::font(TextRole::Caption)).height() + 12));
    verticalHeader()->setDefaultSectionSize(FormatsDelegate::rowHeight());
    const QFontMetrics figures(squeeze::font(TextRole::Body));
    const int bytes = figures.horizontalAdvance(QStringLiteral("228,000,000")) + 16;
    const int top1 = figures.horizontalAdvance(QStringLiteral("99.99 %")) + 40;
    const int check = figures.horizontalAdvance(FormatsModel::tr("%Ln answers differ", nullptr, 3000)) + 44;
    const int scale = m_compact ? 0 : 134;
    horizontalHeader()->resizeSection(FormatsModel::Bytes, bytes);
    horizontalHeader()->resizeSection(FormatsModel::Scale, scale);
    horizontalHeader()->resizeSection(FormatsModel::Top1, top1);
    horizontalHeader()->resizeSection(FormatsModel::Check, check);
    horizontalHeader()->resizeSection(FormatsModel::Name,
                                      std::max(150, viewport()->width() - bytes - scale - top1 - check));
    setFixedHeight(sizeHint().height());
    updateGeometry();
}

void FormatsView::setTexts() {
    setAccessibleName(tr("Formats"));
    setAccessibleDescription(tr("Space chooses a format, arrow keys show another one's self-check"));
}

void FormatsView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        layOut();
        horizontalHeader()->viewport()->update();
        viewport()->update();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ApplicationFontChange)
        layOut();
}

void FormatsView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void FormatsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid()) Q_EMIT rowChosen(current.row());
}

void FormatsView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

} // namespace squeeze::studio

#include "moc_export_formats_view.cpp"
