// SPDX-License-Identifier: GPL-3.0-or-later
// The field in which a threshold is typed.
#include "widgets/layers/layer_cells.h"
#include "widgets/layers/layer_delegate.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLineEdit>

namespace squeeze {

QWidget* LayerDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.column() != LayerModel::Threshold) return nullptr;
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    field->setFont(font(TextRole::Small));
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->setAccessibleName(tr("Threshold of %1").arg(index.siblingAtColumn(LayerModel::Name).data().toString()));
    return field;
}

void LayerDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(layer_cells::field(QRectF(option.rect)).adjusted(2, 2, -3, -2).toRect());
}

void LayerDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* field = qobject_cast<QLineEdit*>(editor); field && field->isModified())
        model->setData(index, field->text(), Qt::EditRole);
}

bool LayerDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    return event->type() == QEvent::KeyPress && QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace squeeze
