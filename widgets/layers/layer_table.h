// SPDX-License-Identifier: GPL-3.0-or-later
// The layer table: rows of layers, and below them the total, which is the file. Asks for changes; changes nothing
// itself.
#pragma once

#include "widgets/layers/layer_model.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace squeeze {

class LayerHeader;
class LayerTotalsRow;
class LayerView;

class LayerTable : public QWidget {
    Q_OBJECT
public:
    explicit LayerTable(QWidget* parent = nullptr);
    LayerModel* model() const { return m_model; }
    LayerView* view() const { return m_view; }

    /// `moved`: by the global target; rows that differ get a tint, which fades when they come to rest.
    void setRows(std::vector<LayerRow> rows, std::uint64_t header, bool moved = false);
    void setCurves(std::vector<HarmCurve> curves);
    int current() const;
    void setCurrent(int row);
    void setCompact(bool compact);     ///< leaves the weights out
    void describe();                   ///< says the figures to assistive technology; call it when they are at rest
    void setNote(const QString& note); ///< beside the total: "before retraining"
    void showSensitivity(int row);     ///< its curve, large, as a pop-up

Q_SIGNALS:
    void selected(int row);
    void thresholdTyped(int row, double threshold);
    /// Share of the kept weights to prune (positive) or to bring back (negative). One undo step until dragEnded().
    void keptStepped(const QList<int>& rows, double share, const QString& drag);
    void bitsWanted(const QList<int>& rows, int step); ///< +1 doubles the shared values, -1 halves them
    void lockWanted(int row, bool locked);
    void dragEnded();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectAll();
    void fitColumns();
    void tint(const std::vector<int>& moved);

    LayerModel* m_model;
    LayerView* m_view;
    LayerHeader* m_header;
    LayerTotalsRow* m_totals;
    QVariantAnimation m_fade;
    QTimer m_rest; ///< moved rows stay tinted until this is over
    bool m_compact = false;
};

} // namespace squeeze
