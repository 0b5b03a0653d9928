// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/model/model_page.h"

#include "app/studio/pages/model/model_compare.h"
#include "app/studio/session.h"
#include "backend/formats/formats.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/empty_state.h"
#include "widgets/basics/panel.h"
#include "widgets/basics/segmented.h"
#include "widgets/network/filter_view.h"
#include "widgets/network/flow_view.h"
#include "widgets/network/module_view.h"
#include "widgets/network/weight_curves.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace squeeze::studio {

ModelPage::ModelPage(Session& session, QWidget* parent) : PageWidget(session, parent), m_soon(new QTimer(this)) {
    m_empty = new EmptyState(QStringLiteral("model"), {}, {}, {});
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    m_soon->setSingleShot(true);
    m_soon->setInterval(120);
    buildActions();
    retranslate();
    connectAll();
}

void ModelPage::connectAll() {
    connect(m_soon, &QTimer::timeout, this, &ModelPage::ask);
    connect(&m_session, &Session::modelsChanged, this, &ModelPage::askSoon);
    connect(&m_session.preview(), &Preview::trainedChanged, this, &ModelPage::askSoon);
    connect(&m_session.preview(), &Preview::curveChanged, this, &ModelPage::askSoon); // sensitivity
    connect(&m_session.data(), &DataSource::changed, this, [this] {
        if (!m_session.original()) askSoon(); // its classes are those of what training would begin with
    });
    connect(&m_session.document(), &Document::opened, this, &ModelPage::askSoon);
    connect(&m_session.document(), &Document::decided, this, [this](const Decisions& before, const Decisions& now) {
        if (before.start != now.start || before.size != now.size || before.seed != now.seed) askSoon();
    });
    connect(m_empty, &EmptyState::clicked, m_startAction, &QAction::trigger);
    connect(m_banner, &Banner::clicked, m_startAction, &QAction::trigger);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) m_flow->setMetric(FlowMetric(index));
    });
    connect(m_flow, &FlowView::scaleChanged, this, [this] {
        m_legend->setScale(m_flow->scale(), m_flow->net().compressed);
        fitLegend();
        showLayer();
    });
    connect(m_flow, &FlowView::partSelected, this, &ModelPage::select);
    connect(m_flow, &FlowView::partOpened, this, &ModelPage::openInCompress);
    connect(m_module, &ModuleView::partSelected, this, &ModelPage::select);
    connect(m_module, &ModuleView::partOpened, this, &ModelPage::openInCompress);
    connect(m_open, &QPushButton::clicked, this, [this] { openInCompress(m_layer); });
    connect(m_state, &Segmented::currentChanged, this, [this](int state) {
        m_weights->showNow(state == 1);
        showFilters();
    });
    connect(m_filters, &FilterView::filterChanged, this, &ModelPage::showFilters);
}

void ModelPage::retranslate() {
    m_empty->setTexts(tr("No model yet"),
                      tr("Choose a network, with fresh weights or with those of a file. Its layers, their sizes and "
                         "their weights will be here."),
                      tr("Choose a network"));
    m_colourBy->setText(tr("Colour by"));
    const int metric = std::max(0, m_metric->currentIndex());
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        for (const auto each : {FlowMetric::Sparsity, FlowMetric::Sensitivity, FlowMetric::Bits, FlowMetric::Size})
            m_metric->addItem(MetricScale::name(each));
        m_metric->setCurrentIndex(metric);
    }
    m_metric->setAccessibleName(tr("Colour the squares by"));
    m_start->setText(tr("Change"));
    m_start->setToolTip(tr("Another network, other start weights, or a model to compare with"));
    m_open->setText(tr("Open in Compress"));
    m_open->setToolTip(tr("Thresholds and clusters of this layer"));
    m_weightsPanel->setTitle(tr("Weights"));
    m_weightsPanel->setCaption(tr("count, log"));
    m_state->setWords({tr("Original"), tr("Now")});
    m_filtersPanel->setTitle(tr("Filters"));
    m_previous->setToolTip(tr("Filter before"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next filter"));
    m_next->setAccessibleName(m_next->toolTip());
    m_compareAction->setText(tr("Compare two models layer by layer"));
    m_openAction->setText(tr("Open the chosen layer in Compress"));
    m_startAction->setText(tr("Choose a network or start weights…"));
    if (m_facts) take(m_facts);
}

void ModelPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    PageWidget::changeEvent(event);
}

void ModelPage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    if (m_stale && !m_soon->isActive()) ask();
}

void ModelPage::askSoon() {
    m_stale = true;
    if (isVisible()) m_soon->start();
}

void ModelPage::ask() {
    if (m_job) return; // asks again when it has ended
    m_stale = false;
    const auto& decisions = m_session.document().decisions();
    ModelRequest request{m_session.original(),
                         m_session.compressed(),
                         m_session.encoding(),
                         decisions.start,
                         decisions.size,
                         decisions.seed,
                         {},
                         m_session.preview().sensitivity()};
    request.untrained = m_session.now().untrained;
    if (const auto set = m_session.data().dataset()) request.classes = set->classes();
    if (!request.original && !request.now && request.start.empty()) {
        take(nullptr);
        return;
    }
    auto result = std::make_shared<std::shared_ptr<const ModelFacts>>();
    m_job = m_session.jobs().start(
        tr("Reading the model"), Job::Lane::Interactive,
        [result, request = std::move(request)](Progress& progress) { *result = modelFacts(request, progress); });
    connect(m_job, &Job::done, this, [this, result] {
        m_banner->hide();
        take(*result);
    });
    connect(m_job, &Job::failed, this, [this](const Failure& failure) {
        m_stack->setCurrentIndex(1);
        m_banner->say(Banner::Kind::Error, QStringLiteral("error"), failure.text, tr("Choose another"));
    });
    connect(m_job, &Job::ended, this, [this] {
        m_job = nullptr;
        if (m_stale) askSoon();
    });
}

void ModelPage::take(const std::shared_ptr<const ModelFacts>& facts) {
    m_facts = facts;
    m_stack->setCurrentIndex(facts ? 1 : 0);
    m_openAction->setEnabled(facts != nullptr);
    m_compareAction->setEnabled(facts != nullptr);
    if (!facts) return;
    m_flowPanel->setTitle(facts->untrained ? tr("%1, random weights").arg(facts->title) : facts->title);
    m_flowPanel->setCaption(
        tr("%1 parameters, %2 multiply-adds per photo")
            .arg(Format().count(std::uint64_t(facts->parameters)), FlowView::workWords(facts->macs)));
    m_imported->setText(facts->imported + (facts->untrained ? u' ' + tr("Not trained yet.") : QString()));
    m_imported->setToolTip(facts->assumptions.join(u'\n'));
    if (facts->net.find(std::size_t(std::max(0, m_layer))).first < 0 || m_layer < 0) {
        // The largest layer: where the bytes are.
        std::size_t most = 0;
        m_layer = 0;
        for (const auto& block : facts->net.blocks)
            for (const auto& part : block.parts)
                if (part.weights >= most) most = part.weights, m_layer = int(part.layer);
    }
    m_flow->setNet(facts->net);
    m_flow->select(m_layer);
    showLayer();
    if (m_compare) m_compare->setFacts(facts);
    fitLegend();
}

void ModelPage::select(int layer) {
    m_layer = layer;
    m_flow->select(layer);
    showLayer();
}

void ModelPage::showLayer() {
    if (!m_facts || m_layer < 0) return;
    const auto [block, part] = m_facts->net.find(std::size_t(m_layer));
    if (block < 1) return;
    const auto& one = m_facts->net.blocks[std::size_t(block)];
    const auto in = shapeWords(one.input), out = shapeWords(one.output);
    m_modulePanel->setTitle(one.name);
    m_modulePanel->setCaption(in == out ? tr("%1 in and out").arg(in) : tr("%1 in, %2 out").arg(in, out));
    m_module->setModule(one, m_facts->net.blocks[std::size_t(block - 1)], m_flow->scale());
    m_module->select(m_layer);
    m_weights->setSeries(weightSeries(*m_facts, one), part);
    showFilters();
}

void ModelPage::showFilters() {
    const auto [block, part] =
        m_facts && m_layer >= 0 ? m_facts->net.find(std::size_t(m_layer)) : std::pair<int, int>{-1, -1};
    if (block < 0) return;
    const auto layer = std::size_t(m_layer);
    const bool now = m_state->current() == 1 || m_facts->original->layers.size() <= layer;
    const auto& model = now ? m_facts->now : m_facts->original;
    const auto name = QString::fromStdString(model->node(layer).name);
    const bool same =
        m_filters->layer().name == name &&
        m_filters->property("model").toULongLong() == quint64(reinterpret_cast<quintptr>(model->layers[layer].get()));
    if (!same) {
        m_filters->setProperty("model", quint64(reinterpret_cast<quintptr>(model->layers[layer].get())));
        m_filters->setLayer(filterLayer(model, layer, m_facts->layers[layer].limit));
    }
    m_filtersPanel->setCaption(m_facts->net.blocks[std::size_t(block)].parts[std::size_t(part)].name);
    m_number->setText(tr("%1 of %2").arg(m_filters->filter() + 1).arg(m_filters->layer().filters));
    m_number->setToolTip(m_number->text());
    m_previous->setEnabled(m_filters->filter() > 0);
    m_next->setEnabled(m_filters->filter() + 1 < m_filters->layer().filters);
}

void ModelPage::openInCompress(int layer) {
    if (layer < 0) return;
    m_session.preview().select(std::size_t(layer));
    Q_EMIT m_session.pageWanted(Page::Compress);
}

void ModelPage::compare() {
    if (!m_facts) return;
    if (!m_compare) {
        m_compare = new ModelCompare(m_session, this);
        m_compare->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_compare->setFacts(m_facts);
    m_compare->show();
    m_compare->raise();
}

void ModelPage::chooseStart(const QString& start) {
    if (start.contains(u'/')) return m_session.open({start}); // read first: a damaged file changes nothing
    m_session.document().decide(tr("Network: %1").arg(networkTitle(start.toStdString())),
                                [&](Decisions& decisions) { decisions.start = start.toStdString(); });
}

void ModelPage::setCompact(bool compact) {
    m_compact = compact;
    fitLegend();
}

/// Short where the head has no room for all.
void ModelPage::fitLegend() {
    m_legend->setShort(m_compact);
    if (!m_compact) m_legend->setShort(m_flowPanel->headNeeds(true) > width() - 24);
}

void ModelPage::resizeEvent(QResizeEvent*) { fitLegend(); }

} // namespace squeeze::studio

#include "moc_model_page.cpp"
