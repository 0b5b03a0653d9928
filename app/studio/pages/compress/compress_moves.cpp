// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compress page asks for: from the hands on its widgets to the preview's decisions.
#include "app/studio/document/parsed.h"
#include "app/studio/pages/compress/compress_inspector.h"
#include "app/studio/pages/compress/compress_page.h"
#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/pages/compress/compress_size_field.h"
#include "app/studio/pages/compress/compress_steps.h"
#include "app/studio/pages/compress/compress_target.h"
#include "app/studio/preview/recipe_edits.h"
#include "app/studio/session.h"
#include "backend/pipeline/draft.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/layer_table.h"
#include "widgets/layers/layer_view.h"
#include "widgets/theme/format.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace squeeze::studio {

void CompressPage::connectTarget() {
    connect(m_target, &CompressTarget::moved, this,
            [this](quint64 bytes, const QString& drag) { aim(bytes, drag, false); });
    connect(m_target, &CompressTarget::settled, this, [this](quint64 bytes, const QString& drag) {
        aim(bytes, drag, true);
        m_drag.rest();
    });
    connect(m_target->slider(), &TargetSlider::cancelled, this, [this] { m_drag.cancel(); });
    connect(m_target->slider(), &TargetSlider::suggestionWanted, this, &CompressPage::suggestTarget);
    connect(m_target, &CompressTarget::floorChosen, this, &CompressPage::setFloor);
    connect(m_target, &CompressTarget::spreadChosen, this, &CompressPage::spread);
}

void CompressPage::aim(std::uint64_t bytes, const QString& drag, bool final) {
    m_drag.move(drag, m_frame ? m_frame->bytes : 0, true);
    m_session.preview().setTarget(bytes, drag, final);
}

void CompressPage::suggestTarget() {
    auto& preview = m_session.preview();
    const auto curve =
        compress_rows::curve(preview.curve(), {}, preview.originalBytes(), m_session.document().decisions().floor);
    const auto bytes = compress_rows::suggestedBytes(curve, preview.originalBytes());
    if (!bytes) return;
    aim(bytes, QStringLiteral("target-suggested-%1").arg(++m_spreads), true);
    m_drag.rest();
}

void CompressPage::setFloor(double top1) {
    m_session.document().decide(top1 > 0 ? tr("Accuracy floor set to %1").arg(Format().percent(top1))
                                         : tr("Accuracy floor removed"),
                                [top1](Decisions& decisions) { decisions.floor = top1; });
}

/// Another way of sharing the target out is one step with what follows from it.
void CompressPage::spread(const QString& ranking) {
    const QString drag = QStringLiteral("spread-%1").arg(++m_spreads);
    m_drag.move(drag, m_frame ? m_frame->bytes : 0, true);
    m_session.document().decide(
        tr("Spread over layers: %1").arg(m_target->spread()->currentText()),
        [&](Decisions& decisions) {
            if (auto recipe = parsed(decisions.recipe))
                decisions.recipe = with_ranking(std::move(*recipe), ranking.toStdString()).text();
        },
        drag);
    if (const auto target = m_session.document().decisions().target) m_session.preview().setTarget(target, drag, true);
    m_drag.rest();
}

void CompressPage::connectTable() {
    connect(m_table, &LayerTable::selected, this, [this](int row) {
        m_session.preview().select(std::size_t(row));
        showLayer();
    });
    connect(m_table, &LayerTable::keptStepped, this, &CompressPage::step);
    connect(m_table, &LayerTable::dragEnded, this, [this] { m_drag.end(); });
    connect(m_table, &LayerTable::bitsWanted, this, &CompressPage::setBits);
    connect(m_table, &LayerTable::thresholdTyped, this, [this](int row, double threshold) {
        m_session.preview().setThreshold(std::size_t(row), threshold, {});
        m_session.document().endDrag();
    });
    connect(m_table, &LayerTable::lockWanted, this,
            [this](int row, bool locked) { m_session.preview().setLocked(std::size_t(row), locked); });
}

void CompressPage::step(const QList<int>& rows, double share, const QString& drag) {
    const auto state = m_session.preview().state();
    if (!m_frame || !state) return;
    m_drag.move(drag, m_frame->bytes, false);
    for (const int row : rows) {
        const auto layer = std::size_t(row);
        if (layer >= std::min(m_frame->layers.size(), state->layers.size())) continue;
        const auto& weights = state->layers[layer]->trained().magnitudes(); // sorted already
        m_session.preview().setThreshold(layer, stepped(weights, m_frame->layers[layer].survivors, share), drag);
    }
}

void CompressPage::setBits(const QList<int>& rows, int step) {
    if (!m_frame || rows.isEmpty()) return;
    auto* history = m_session.document().history();
    if (rows.size() > 1) history->beginMacro(tr("Shared values of %n layer(s)", nullptr, int(rows.size())));
    for (const int row : rows) {
        const int now = m_frame->layers[std::size_t(row)].bits;
        const int wanted = now ? std::clamp(now + step, 1, 8) : 8; // sharing begins with 256 values
        if (wanted != now) m_session.preview().setBits(std::size_t(row), wanted);
    }
    if (rows.size() > 1) history->endMacro();
}

void CompressPage::connectInspector() {
    auto* histogram = m_inspector->histogram();
    connect(histogram, &HistogramView::thresholdMoved, this, [this](double threshold, const QString& drag) {
        if (m_table->current() < 0) return;
        m_drag.move(drag, m_frame ? m_frame->bytes : 0, false);
        m_session.preview().setThreshold(std::size_t(m_table->current()), threshold, drag);
    });
    connect(histogram, &HistogramView::keptStepped, this, [this](double share, const QString& drag) {
        if (m_table->current() >= 0) step({m_table->current()}, share, drag);
    });
    connect(histogram, &HistogramView::dragEnded, this, [this] { m_drag.end(); });
    connect(histogram, &HistogramView::cancelled, this, [this] { m_drag.cancel(); });
    connect(histogram, &HistogramView::suggestionWanted, this, [this] {
        if (m_table->current() < 0) return;
        const auto layer = std::size_t(m_table->current());
        m_session.preview().setThreshold(layer, m_session.preview().suggestedThreshold(layer), {});
    });
    connect(m_inspector, &CompressInspector::lockWanted, this, [this](bool locked) {
        if (m_table->current() >= 0) m_session.preview().setLocked(std::size_t(m_table->current()), locked);
    });
    connect(m_inspector, &CompressInspector::bitsWanted, this, [this](int step) {
        if (m_table->current() >= 0) setBits({m_table->current()}, step);
    });
}

void CompressPage::connectSession() {
    auto& preview = m_session.preview();
    connect(&preview, &Preview::framed, this, &CompressPage::showFrame);
    connect(&preview, &Preview::trainedChanged, this, &CompressPage::showTrained);
    connect(&preview, &Preview::curveChanged, this, &CompressPage::showCurve);
    connect(&preview, &Preview::troubleChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::nowChanged, this, &CompressPage::showNow);
    connect(&m_session.runner(), &Runner::runsChanged, this, &CompressPage::showCurve);
    connect(&m_session.runner(), &Runner::measured, this, &CompressPage::showCurve);
    connect(&m_session.runner(), &Runner::stateChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_session.document(), &Document::decided, this, &CompressPage::showDecisions);
    connect(&m_session.document(), &Document::opened, this, &CompressPage::showTrained);
    connect(m_empty, &EmptyState::clicked, this, [this] {
        Q_EMIT m_session.pageWanted(m_session.document().decisions().data.empty() ? Page::Data : Page::Train);
    });
    connect(m_banner, &Banner::clicked, this, &CompressPage::take);
    connect(m_banner, &Banner::closed, this, [this] { m_adviceClosed = true; });
}

void CompressPage::take() {
    if (m_reachable) {
        aim(m_reachable, QStringLiteral("target-reachable-%1").arg(++m_spreads), true);
        m_drag.rest();
    } else if (m_session.next() == Session::Next::Retrain) {
        m_session.proceed();
    } else {
        Q_EMIT m_session.pageWanted(Page::Train);
    }
}

} // namespace squeeze::studio
