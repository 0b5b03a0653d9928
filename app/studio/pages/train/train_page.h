// SPDX-License-Identifier: GPL-3.0-or-later
// Training: what runs and how long it takes, learning curves, the accuracy-against-size curve as it grows, and below
// the runs, their measurements, the jobs and the recipe's steps.
#pragma once

#include "app/studio/pages/page.h"
#include "app/studio/pages/train/train_story.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QActionGroup;
class QTabBar;
class QToolButton;

namespace squeeze {
class Banner;
class EmptyState;
class LearningCurves;
class Legend;
class Panel;
class ParallelView;
class Segmented;
class TextLabel;
class TradeoffPlot;
} // namespace squeeze

namespace squeeze::studio {

class MeasurementsModel;
class RunsLink;
class RunsModel;
class RunsTable;
class StepsEditor;
class TrainHeader;

class TrainPage : public PageWidget {
    Q_OBJECT
public:
    explicit TrainPage(Session& session, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override { return m_actions; }
    bool holdsPrimary() const override;
    void setCompact(bool compact) override;

    enum class Tab { Runs, Checkpoints, Jobs, Recipe };
    void showTab(Tab tab);
    /// Opens the form of a step: what a chip of the header's recipe line asks for.
    void editStep(int step);

    /// The one thing to do: start, pause or go on.
    void startOrPause();

    /// Brings back what is selected: the point in the list of checkpoints, or the run.
    void restore();

private:
    QWidget* buildCurves();
    QWidget* buildTradeoff();
    QWidget* buildBottom();
    void buildActions();
    void connectAll();
    void setTexts();
    void refresh();     ///< everything, coalesced
    void refreshLive(); ///< what moves while training
    void refreshRuns();
    void refreshFilter();
    void refreshPlan();
    void refreshBanner();
    void bannerClicked();
    void lowerRate();
    void start();
    void restore(qint64 run);
    void restorePoint(qint64 run, int step, int epoch);
    bool openedSince() const; ///< the model in hand was opened: the project's runs are of others
    void showRun(qint64 run);
    void showPoint(int step, int epoch);
    void refreshRestore();
    void copyCommand();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    Banner* m_banner;
    TrainHeader* m_header;
    Panel *m_curvesPanel, *m_tradeoffPanel, *m_bottom;
    LearningCurves* m_curves;
    Legend* m_legend;
    TradeoffPlot* m_tradeoff;
    QStackedWidget *m_tradeoffStack, *m_pages;
    EmptyState* m_empty;
    Segmented* m_against;
    QTabBar* m_tabs;
    TextLabel* m_hint;
    QPushButton *m_twin, *m_restoreButton;
    QToolButton* m_filter;
    QActionGroup* m_filters;
    RunsModel* m_runs;
    MeasurementsModel* m_measurements;
    RunsTable *m_table, *m_measurementTable;
    ParallelView* m_parallel;
    StepsEditor* m_steps;
    RunsLink* m_link;
    QAction *m_startAction, *m_pauseAction, *m_cancelAction, *m_restoreAction, *m_copyAction;
    QList<QAction*> m_actions;
    QTimer m_soon, m_liveSoon;
    TrainPlan m_plan;
    QString m_stopped; ///< why the last run could not go on; empty: it could
    bool m_lowerRate = false;
    enum class Offer { None, Resume, LowerRate, OpenData } m_offer = Offer::None;
};

} // namespace squeeze::studio
