// SPDX-License-Identifier: GPL-3.0-or-later
// One block of the flow expanded to its layers: what comes in, each layer with shape, survivors and bytes, the join.
#pragma once

#include "widgets/network/metric.h"

#include <QWidget>

#include <vector>

namespace squeeze {

class ModuleView : public QWidget {
    Q_OBJECT
public:
    explicit ModuleView(QWidget* parent = nullptr);

    /// `before`: what feeds the block.
    void setModule(const FlowBlock& block, const FlowBlock& before, const MetricScale& scale);
    void select(int layer);
    int selected() const { return m_selected; }
    QRect cardOf(std::size_t layer) const;

    QSize sizeHint() const override { return {520, 260}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partSelected(int layer);
    void partOpened(int layer);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;

private:
    static constexpr double pad = 10, swatch = 10;
    void arrange();
    QStringList lines(const FlowPart& part) const;
    double cardWidth() const;
    double cardHeight() const;
    void paintLine(QPainter& painter, const QRectF& line, const QString& words, const QString& figure) const;
    void paintCard(QPainter& painter, std::size_t part) const;
    void paintEnd(QPainter& painter, const QRectF& where, const QString& first, const QString& second) const;
    void choose(int part);

    FlowBlock m_block, m_before;
    MetricScale m_scale;
    std::vector<QRectF> m_cards; ///< parallel to the parts
    QRectF m_from, m_to;
    int m_selected = -1; ///< layer
};

} // namespace squeeze
