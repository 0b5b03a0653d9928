// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_delegate.h"

#include "widgets/layers/layer_cells.h"
#include "widgets/layers/pixel_grid.h"
#include "widgets/layers/sensitivity_curve.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>

namespace squeeze {

struct LayerDelegate::Cell {
    QPainter& painter;
    const Theme& theme;
    const LayerModel& model;
    const LayerRow& row;
    QModelIndex index;
    QRectF rect;
    bool selected;
    double ratio; ///< of device pixels
};

namespace {

QColor mix(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

LayerDelegate::LayerDelegate(const RowLook& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

void LayerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const LayerModel*>(index.model());
    if (!model || index.row() >= int(model->rows().size())) return;
    painter->save();
    const Cell cell{*painter,
                    Theme::of(option.palette),
                    *model,
                    model->rows()[std::size_t(index.row())],
                    index,
                    QRectF(option.rect),
                    bool(option.state & QStyle::State_Selected),
                    option.widget ? option.widget->devicePixelRatioF() : 1};
    paintBack(cell);
    switch (index.column()) {
    case LayerModel::Lock: {
        const QRectF box(cell.rect.left() + 14, cell.rect.center().y() - 7, 14, 14);
        const auto colour = cell.row.locked ? cell.theme.text2 : mix(cell.theme.base, cell.theme.control, 0.55);
        paintIcon(*painter, box, cell.row.locked ? QStringLiteral("lock") : QStringLiteral("unlock"),
                  cell.selected && !cell.row.locked ? cell.theme.text2 : colour);
        break;
    }
    case LayerModel::Name:
        paintName(cell);
        break;
    case LayerModel::Bytes:
        paintBytes(cell);
        break;
    case LayerModel::Sensitivity:
        paintCurve(cell);
        break;
    default:
        paintFigure(cell);
    }
    painter->restore();
}

void LayerDelegate::paintBack(const Cell& cell) const {
    const auto row = std::size_t(cell.index.row());
    const PixelGrid grid(cell.painter);
    const auto whole = grid.rect(cell.rect);
    if (cell.selected)
        cell.painter.fillRect(whole, cell.theme.selection);
    else if (m_look.tint > 0 && row < m_look.moved.size() && m_look.moved[row])
        cell.painter.fillRect(whole, mix(cell.theme.base, cell.theme.soft, m_look.tint));
    else if (m_look.hovered == cell.index.row())
        cell.painter.fillRect(whole, cell.theme.alt);
    if (row > 0 && cell.model.rows()[row - 1].module() != cell.row.module())
        cell.painter.fillRect(QRectF(whole.topLeft(), QSizeF(whole.width(), grid.pixel())), cell.theme.line);
}

const FigureFont& LayerDelegate::figures() const {
    if (!m_font) m_font.emplace(font(TextRole::Small));
    return *m_font;
}

void LayerDelegate::paintName(const Cell& cell) const {
    auto& painter = cell.painter;
    const auto& name = figures();
    auto where = layer_cells::figure(LayerModel::Name, cell.rect);
    const auto put = [&](const QColor& colour, const QString& text, double gap) {
        painter.setPen(colour);
        name.draw(painter, where, Qt::AlignLeft, text);
        where.setLeft(where.left() + name.width(text) + gap);
    };
    const auto slash = cell.row.name.indexOf(u'/');
    if (slash > 0) {
        put(cell.theme.text2, cell.row.name.left(slash), 1.5);
        put(cell.selected ? cell.theme.text2 : cell.theme.text3, QStringLiteral("/"), 0.5);
    }
    QString part = cell.row.name.mid(slash + 1);
    if (name.width(part) > where.width())
        part = QFontMetricsF(name.font()).elidedText(part, Qt::ElideRight, std::max(0.0, where.width()));
    put(cell.theme.text, part, 0);
}

void LayerDelegate::paintFigure(const Cell& cell) const {
    auto& painter = cell.painter;
    const auto& theme = cell.theme;
    const int column = cell.index.column();
    const QString text = cell.index.data().toString();
    const auto where = layer_cells::figure(column, cell.rect);
    constexpr int right = Qt::AlignRight | Qt::AlignVCenter;
    if (column == LayerModel::Threshold && m_look.ringed == cell.index.row() && !cell.row.locked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(theme.base);
        painter.drawRoundedRect(layer_cells::field(cell.rect).adjusted(1, 0.5, -1, -0.5), 3, 3);
    }
    if (column == LayerModel::Sparsity)
        layer_cells::paintBar(
            painter, layer_cells::bar(column, cell.rect), cell.row.sparsity(),
            cell.row.locked ? theme.original : layer_cells::sparsityColour(cell.row.sparsity(), theme), theme.grid);
    painter.setPen(column == LayerModel::Weights ? theme.text2 : theme.text);
    if (column == LayerModel::Clusters && cell.row.bits > 0) { // the bits stand back
        const qsizetype split = text.indexOf(QStringLiteral(" · "));
        const QString values = split < 0 ? text : text.left(split), bits = split < 0 ? QString() : text.mid(split);
        painter.setPen(theme.text2);
        figures().draw(painter, where, right, bits);
        painter.setPen(theme.text);
        const double wide = figures().width(bits);
        return figures().draw(painter, where.adjusted(0, 0, -wide, 0), right, values);
    }
    figures().draw(painter, where, right, text);
}

void LayerDelegate::paintBytes(const Cell& cell) const {
    const int column = LayerModel::Bytes;
    cell.painter.setPen(cell.theme.text);
    figures().draw(cell.painter, layer_cells::figure(column, cell.rect), Qt::AlignRight | Qt::AlignVCenter,
                   cell.index.data().toString());
    const double share = cell.model.largest() ? double(cell.row.bytes) / double(cell.model.largest()) : 0;
    auto slate = cell.theme.dark ? mix(cell.theme.base, cell.theme.original, 0.65)
                                 : mix(cell.theme.base, cell.theme.original, 0.6);
    layer_cells::paintBar(cell.painter, layer_cells::bar(column, cell.rect), share,
                          cell.selected ? cell.theme.accent : slate, {});
}

const QPixmap& LayerDelegate::curve(const Cell& cell) const {
    const auto row = std::size_t(cell.index.row());
    m_curves.resize(cell.model.rows().size());
    auto& known = m_curves[row];
    const int shade = sensitivityShade(cell.row.harm);
    if (known.picture.isNull() || known.shade != shade || known.dark != cell.theme.dark ||
        known.picture.devicePixelRatio() != cell.ratio)
        known = {curvePicture(cell.model.curves()[row], shade, cell.theme,
                              layer_cells::bar(LayerModel::Sensitivity, cell.rect).size(), cell.ratio),
                 shade, cell.theme.dark};
    return known.picture;
}

void LayerDelegate::paintCurve(const Cell& cell) const {
    auto& painter = cell.painter;
    painter.setPen(cell.theme.text2);
    figures().draw(painter, layer_cells::figure(LayerModel::Sensitivity, cell.rect), Qt::AlignRight | Qt::AlignVCenter,
                   cell.index.data().toString());
    const auto row = std::size_t(cell.index.row());
    if (row >= cell.model.curves().size() || cell.model.curves()[row].empty()) return;
    const PixelGrid grid(painter);
    auto where = layer_cells::bar(LayerModel::Sensitivity, cell.rect);
    where.moveTopLeft({grid.x(where.left()), grid.y(where.top())});
    painter.drawPixmap(where.topLeft(), curve(cell));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(cell.selected ? cell.theme.selection : cell.theme.base, 1));
    painter.setBrush(cell.theme.text);
    painter.drawEllipse(curvePoint(cell.model.curves()[row], cell.row.sparsity(), where), 2.6, 2.6);
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {layer_cells::width(index.column()), rowHeight()};
}

} // namespace squeeze

#include "moc_layer_delegate.cpp"
