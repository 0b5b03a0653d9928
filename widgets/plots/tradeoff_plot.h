// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against encoded bytes (log), latency or sparsity: runs as points, the Pareto frontier as a step line, the
// goal region, the original, and AlexNet as a line in words where it is known.
#pragma once

#include "widgets/plots/pareto.h"
#include "widgets/plots/plot_canvas.h"

#include <QTimer>

class QStandardItemModel;

namespace squeeze {

struct TradeoffData {
    std::vector<TradePoint> points;
    std::uint64_t target = 0; ///< bytes; 0: none
    double floor = 0;         ///< least top-1; 0: none
    struct Reference {
        QString words; ///< "AlexNet on the same photos: 89.6 %, 228 MB"
        double top1 = 0;
    };
    std::optional<Reference> reference;
};

class TradeoffPlot : public PlotCanvas {
    Q_OBJECT
public:
    explicit TradeoffPlot(QWidget* parent = nullptr);

    void setData(TradeoffData shownData);
    const TradeoffData& points() const { return m_data; }
    void setAgainst(Against against);
    Against against() const { return m_against; }
    /// While it is live, the axes only grow and never shrink.
    void setLive(bool live);

    void selectRun(std::int64_t run); ///< 0: none; emits no signal
    std::int64_t selectedRun() const { return m_selected; }
    Mark mark(std::size_t point) const;
    double opacity(std::size_t point) const; ///< below 1 while a new point fades in
    const std::vector<std::size_t>& frontierPoints() const { return m_classified.frontier; }
    QPointF pixel(std::size_t point) const;  ///< where it is drawn
    int pointAt(const QPointF& pixel) const; ///< within 12 px; -1: none
    QStringList callout(std::size_t point) const;
    QStandardItemModel* table(QObject* parent) const;

    QSize sizeHint() const override { return {560, 360}; }

Q_SIGNALS:
    void runSelected(qint64 run);                        ///< by click or keys
    void pointSelected(qint64 run, int step, int epoch); ///< after that, where it is a point of the run's way
    void restoreWanted(qint64 run);                      ///< by double click or Enter
    void pointWanted(qint64 run, int step, int epoch);   ///< the same of a point of its way

protected:
    void restyle() override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void hideEvent(QHideEvent*) override;
    void showEvent(QShowEvent*) override;

private:
    bool shown(std::size_t point) const; ///< it has a place on this axis and an accuracy
    void reclassify();
    void fadeIn(const std::vector<TradePoint>& before);
    void fitRanges();
    void setTicks();
    void describe();
    void breathe();
    void choose(int point);
    void want(int point);
    static QString axisBytes(double bytes);
    static QString axisPercent(double share, double step);
    void paintRegions(QPainter& painter) const;
    void paintFrontier(QPainter& painter) const;
    void paintThisRun(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintLive(QPainter& painter) const;
    QRectF area() const;

    TradeoffData m_data;
    Classified m_classified;
    Against m_against = Against::Size;
    bool m_live = false, m_fitted = false;
    std::int64_t m_selected = 0;
    int m_hovered = -1, m_cursor = -1;
    QSharedPointer<FixedTicker> m_sizes, m_shares;
    QTimer m_breath, m_fade;
    double m_phase = 0, m_shown = 1; ///< m_shown: of the fresh points, 0..1
    std::vector<bool> m_fresh;       ///< per point: it was not there before
};

} // namespace squeeze
