// SPDX-License-Identifier: GPL-3.0-or-later
// The network: as a flow of modules, one module expanded, its weights and filters; before and after compression.
#pragma once

#include "app/studio/pages/model/model_facts.h"
#include "app/studio/pages/page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace squeeze {
class Banner;
class EmptyState;
class FilterView;
class FlowView;
class MetricLegend;
class ModuleView;
class Panel;
class Segmented;
class WeightCurves;
} // namespace squeeze

namespace squeeze::studio {

class Job;
class ModelCompare;

class ModelPage : public PageWidget {
    Q_OBJECT
public:
    explicit ModelPage(Session& session, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override { return m_actions; }
    void setCompact(bool compact) override;

    /// Undoable: the zoo's name or a model file.
    void chooseStart(const QString& start);
    const std::shared_ptr<const ModelFacts>& facts() const { return m_facts; }
    int selectedLayer() const { return m_layer; }

protected:
    void showEvent(QShowEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;

private:
    QWidget* buildContent();
    void fitLegend();
    void buildFlow();
    void buildModule();
    void buildWeights();
    void buildFilters();
    void buildActions();
    void connectAll();
    void retranslate();
    void askSoon(); ///< the models, or what they start from, have changed
    void ask();
    void take(const std::shared_ptr<const ModelFacts>& facts);
    void fillStarts(QMenu* menu);
    void select(int layer);
    void showLayer();
    void showFilters();
    void openInCompress(int layer);
    void compare();

    QStackedLayout* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Banner* m_banner = nullptr;
    Panel *m_flowPanel = nullptr, *m_modulePanel = nullptr, *m_weightsPanel = nullptr, *m_filtersPanel = nullptr;
    FlowView* m_flow = nullptr;
    ModuleView* m_module = nullptr;
    WeightCurves* m_weights = nullptr;
    FilterView* m_filters = nullptr;
    MetricLegend* m_legend = nullptr;
    QLabel *m_colourBy = nullptr, *m_imported = nullptr, *m_number = nullptr;
    QComboBox* m_metric = nullptr;
    Segmented* m_state = nullptr;
    QPushButton *m_open = nullptr, *m_start = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
    QList<QAction*> m_actions;
    QAction *m_compareAction = nullptr, *m_openAction = nullptr, *m_startAction = nullptr;
    QPointer<ModelCompare> m_compare;

    QTimer* m_soon;
    QPointer<Job> m_job;
    bool m_stale = true, m_compact = false;
    std::shared_ptr<const ModelFacts> m_facts;
    int m_layer = -1;
};

} // namespace squeeze::studio
