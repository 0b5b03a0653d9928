// SPDX-License-Identifier: GPL-3.0-or-later
// Histograms of a module's layers as curves over one axis, original or now; counts are logarithmic. The other state of
// the selected layer lies behind as an area.
#pragma once

#include "backend/core/histogram.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace squeeze {

struct WeightSeries {
    QString name;
    Histogram before, after;              ///< weights that are not zero
    double zeroBefore = 0, zeroAfter = 0; ///< share of zeros
};

class WeightCurves : public QWidget {
    Q_OBJECT
public:
    explicit WeightCurves(QWidget* parent = nullptr);

    void setSeries(std::vector<WeightSeries> series, int selected);
    const std::vector<WeightSeries>& series() const { return m_series; }
    void showNow(bool now);

    QSize sizeHint() const override { return {280, 300}; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void describe();
    QRectF plot() const;
    double legendRow() const;
    QPolygonF curve(const Histogram& histogram) const;
    double x(double value) const;
    double y(double count) const;
    void paintAxes(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    QPen pen(std::size_t series) const;

    std::vector<WeightSeries> m_series;
    int m_selected = -1;
    bool m_now = true;
    double m_reach = 1, m_most = 10; ///< of the axes
};

} // namespace squeeze
