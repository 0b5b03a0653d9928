// SPDX-License-Identifier: GPL-3.0-or-later
// The network as a flow of modules: squares by area are the original bytes, an orange corner the bytes now, colour the
// chosen metric; below, columns line up with the modules. Scrolls where it is wider than its room.
#pragma once

#include "widgets/network/flow_layout.h"
#include "widgets/network/metric.h"

#include <QAbstractScrollArea>

namespace squeeze {

class FlowView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit FlowView(QWidget* parent = nullptr);

    void setNet(FlowNet net); ///< keeps the selection by layer
    const FlowNet& net() const { return m_net; }
    void setMetric(FlowMetric metric);
    const MetricScale& scale() const { return m_scale; }

    /// Of a weighted layer; -1: none.
    int selected() const { return m_selected; }
    void select(int layer);

    QRect squareOf(std::size_t layer) const; ///< in viewport coordinates
    QRect blockRect(std::size_t block) const;
    static QString describe(const FlowPart& part, FlowMetric metric);
    /// "6.9 M", "0.15 M"
    static QString workWords(long long macs);

    QSize sizeHint() const override { return {900, 290}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partSelected(int layer);
    void partOpened(int layer); ///< double click or Enter
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    bool viewportEvent(QEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void arrange();
    QStringList columnWords(const FlowBlock& block) const;
    int rowTop(int row) const;
    double tableHeight() const;
    int layerAt(const QPoint& point) const; ///< -1: none; on a block's ground its largest part
    int blockAt(const QPoint& point) const;
    void choose(int layer);
    void showSelected();
    void paintBlock(QPainter& painter, std::size_t block) const;
    void paintSquare(QPainter& painter, const FlowPart& part, const QRectF& square) const;
    void paintLinks(QPainter& painter) const;
    void paintArcs(QPainter& painter) const;
    void paintTable(QPainter& painter) const;

    FlowNet m_net;
    FlowMetric m_metric = FlowMetric::Sparsity;
    MetricScale m_scale;
    FlowLayout m_layout;
    int m_selected = -1, m_hovered = -1;
    double m_labels = 0; ///< width of the column of row names
};

} // namespace squeeze
