// SPDX-License-Identifier: GPL-3.0-or-later
// What colours the squares of a network, and the legend that says how.
#pragma once

#include "widgets/network/flow_net.h"

#include <QColor>
#include <QWidget>

namespace squeeze {

enum class FlowMetric { Sparsity, Sensitivity, Bits, Size };

/// A ramp between two values of a metric.
struct MetricScale {
    FlowMetric metric = FlowMetric::Sparsity;
    double low = 0, high = 1;

    static MetricScale of(FlowMetric metric, const FlowNet& net);
    static double value(FlowMetric metric, const FlowPart& part);
    static QString name(FlowMetric metric);
    static QString words(FlowMetric metric, double value); ///< "92.7 %", "0.67 bits", "7,402 B"

    QColor colour(const FlowPart& part, const QPalette& palette) const;
};

/// "area = original bytes, corner = bytes now    Sparsity 40 % ▁▂▃ 100 %"
class MetricLegend : public QWidget {
    Q_OBJECT
public:
    explicit MetricLegend(QWidget* parent = nullptr);
    void setScale(const MetricScale& scale, bool compressed);
    void setShort(bool left) { m_short = left, updateGeometry(), update(); } ///< without the words on area and corner
    QSize sizeHint() const override { return sizeFor(m_short); }
    QSize minimumSizeHint() const override { return sizeFor(true); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QSize sizeFor(bool left) const;
    QString areaWords() const;
    QString lowWords() const;
    QString highWords() const;

    MetricScale m_scale;
    bool m_compressed = false, m_short = false;
};

} // namespace squeeze
