// SPDX-License-Identifier: GPL-3.0-or-later
// How a run learns: the loss above, top-1 below, over the epochs of the whole recipe. The axes follow the plan and do
// not move while training.
#pragma once

#include "widgets/plots/plot_canvas.h"
#include "widgets/theme/known.h"

#include <vector>

class QStandardItemModel;

namespace squeeze {

struct LearningData {
    std::int64_t run = 0; ///< another run: the axes start anew
    struct Phase {
        QString text;              ///< "train 4", "train 3, epoch 2 of 3"
        double begin = 0, end = 0; ///< epochs of the run
        enum class State { Done, Current, Coming } state = State::Coming;
    };
    struct Cut {
        QString text; ///< a step without training: "prune"
        double at = 0;
    };
    struct Epoch {
        double at = 0;
        int segment = 0; ///< points of one segment are joined
        QString what;    ///< "train 4, epoch 2"
        double loss = 0; ///< mean of the epoch; 0: none
        Figure top1;
    };
    std::vector<Phase> phases;
    std::vector<Cut> cuts;
    std::vector<std::pair<double, double>> loss; ///< (epochs done, training loss), ascending
    std::vector<Epoch> epochs;
    double planned = 0; ///< epochs of the whole recipe
    double now = -1;    ///< where training stands; negative: not training
    double floor = 0;   ///< least top-1; 0: none
    Figure live;        ///< an estimate of top-1 at `now`, where there is one
};

/// Exponential moving average with a window of `share` of an epoch; starts anew wherever `phases` begin.
std::vector<std::pair<double, double>> smoothed(const std::vector<std::pair<double, double>>& loss,
                                                const std::vector<LearningData::Phase>& phases, double share = 0.08);

class LearningCurves : public PlotCanvas {
    Q_OBJECT
public:
    explicit LearningCurves(QWidget* parent = nullptr);
    void setData(LearningData fresh);
    const LearningData& shownData() const { return m_data; }

    QRectF lossArea() const;
    QRectF top1Area() const;
    QCPRange lossRange() const;
    QCPRange top1Range() const;
    QCPRange epochRange() const;
    QPointF pixel(std::size_t epoch) const; ///< of its top-1 point
    int epochAt(const QPointF& at) const;   ///< nearest in x within 12 px, -1: none
    int cursorEpoch() const { return m_cursor; }
    /// Words of the steps without training, beside their lines and above one another where they would overlap.
    struct CutLabel {
        QString words;
        double place = 0; ///< epochs
        QRectF box;
    };
    std::vector<CutLabel> cutLabels() const;
    QStringList callout(std::size_t epoch) const;
    QStandardItemModel* table(QObject* parent) const;
    QSize sizeHint() const override { return {600, 360}; }

protected:
    void restyle() override;
    void mouseMoveEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void fitRanges();
    void setTicks();
    void describe();
    void paintFuture(QPainter& painter) const;
    void paintPhases(QPainter& painter) const;
    void paintCuts(QPainter& painter) const;
    void paintLoss(QPainter& painter) const;
    void paintTop1(QPainter& painter) const;
    void paintNow(QPainter& painter) const;
    double x(double epoch) const;

    LearningData m_data;
    std::vector<std::pair<double, double>> m_smooth;
    QCPAxisRect *m_loss, *m_top1;
    QSharedPointer<FixedTicker> m_epochs, m_shares, m_losses;
    double m_lossTop = 0, m_low = 1, m_high = 0;
    int m_hovered = -1, m_cursor = -1;
};

} // namespace squeeze
