// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the layer table and offers the field in which a threshold is typed.
#pragma once

#include "widgets/layers/figure_font.h"
#include "widgets/layers/layer_model.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <optional>

namespace squeeze {

struct Theme;

/// How rows look at the moment, beyond what the model knows.
struct RowLook {
    int hovered = -1;
    int ringed = -1;         ///< its threshold has the focus
    std::vector<bool> moved; ///< by the global target, parallel to the rows
    double tint = 0;         ///< of moved rows, 1 fading to 0
};

class LayerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LayerDelegate(const RowLook& look, QObject* parent);
    void forgetCurves() { m_curves.clear(); }
    void forgetFont() { m_font.reset(); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    /// The whole cell of the lock is its button, which the view minds; Space toggles it.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Cell;
    struct Curve {
        QPixmap picture;
        int shade = -1;
        bool dark = false;
    };
    void paintBack(const Cell& cell) const;
    void paintName(const Cell& cell) const;
    void paintFigure(const Cell& cell) const;
    void paintBytes(const Cell& cell) const;
    void paintCurve(const Cell& cell) const;
    const QPixmap& curve(const Cell& cell) const;
    const FigureFont& figures() const;

    const RowLook& m_look;
    mutable std::vector<Curve> m_curves; ///< pre-drawn, by row
    mutable std::optional<FigureFont> m_font;
};

} // namespace squeeze
