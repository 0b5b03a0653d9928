// SPDX-License-Identifier: GPL-3.0-or-later
// The selected layer in detail, its Huffman code, and the history of decisions, as three tabs.
#pragma once

#include "app/studio/pages/texts.h"
#include "app/studio/preview/frame.h"
#include "widgets/basics/panel.h"
#include "widgets/layers/layer_model.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QUndoStack;
class QUndoView;

namespace squeeze {
class HistogramView;
class HuffmanView;
class LayerPartsLine;
class RampLegend;
class SparsityMap;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class CompressInspector : public Panel {
    Q_OBJECT
public:
    enum Tab { LayerTab, HuffmanTab, HistoryTab };
    explicit CompressInspector(QUndoStack* history, QWidget* parent = nullptr);
    /// `fileChange`: of the whole file since the drag began.
    void show(const Node& node, const LayerRow& row, const LayerFrame& layer,
              const std::shared_ptr<const LayerDetail>& detail, std::optional<std::int64_t> fileChange);
    void setCompact(bool compact);

    QTabBar* tabs() const { return m_tabs; }
    HistogramView* histogram() const { return m_histogram; }
    SparsityMap* map() const { return m_map; }
    HuffmanView* huffman() const { return m_huffman; }
    QUndoView* history() const { return m_history; }
    QPushButton* lock() const { return m_lock; }
    QPushButton* fewer() const { return m_fewer; }
    QPushButton* more() const { return m_more; }
    QPushButton* asTable() const { return m_asTable; }
    QPushButton* mapTable() const { return m_mapTable; }
    QString readout() const;
    QString emptyText() const;

Q_SIGNALS:
    void lockWanted(bool locked);
    void bitsWanted(int step); ///< +1 doubles the shared values, -1 halves them

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* head(QUndoStack* history);
    QWidget* layerPage();
    QLayout* titleRow();
    QLayout* weightsRow();
    QLayout* mapRow();
    QWidget* footer();
    void connectAll();
    void showClusters(const LayerFrame& layer);
    void showHuffman();

    Texts m_texts;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QPushButton *m_asTable, *m_mapTable, *m_lock, *m_fewer, *m_more;
    TextLabel *m_title, *m_shape, *m_clusters, *m_mapCaption, *m_readout, *m_empty;
    LayerPartsLine* m_parts;
    HistogramView* m_histogram;
    RampLegend* m_legend;
    SparsityMap* m_map;
    QWidget* m_footer;
    HuffmanView* m_huffman;
    QUndoView* m_history;
    bool m_compact = false;

    Node m_node;
    LayerRow m_row;
    LayerFrame m_layer;
    std::shared_ptr<const LayerDetail> m_detail;
};

} // namespace squeeze::studio
