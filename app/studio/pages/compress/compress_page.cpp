// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows, and its layout. compress_moves.cpp holds what it asks for.
#include "app/studio/pages/compress/compress_page.h"

#include "app/studio/document/recipe_words.h"
#include "app/studio/pages/compress/compress_inspector.h"
#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/pages/compress/compress_size_field.h"
#include "app/studio/pages/compress/compress_target.h"
#include "app/studio/session.h"
#include "backend/model/zoo.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/layer_table.h"
#include "widgets/layers/layer_view.h"
#include "widgets/theme/format.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QUndoView>

#include <algorithm>

namespace squeeze::studio {

CompressPage::CompressPage(Session& session, QWidget* parent)
    : PageWidget(session, parent), m_stack(new QStackedLayout(this)),
      m_empty(new EmptyState(QStringLiteral("compress"), {}, {}, {}, this)), m_banner(new Banner(this)),
      m_target(new CompressTarget(this)), m_table(new LayerTable(this)),
      m_inspector(new CompressInspector(session.document().history(), this)), m_drag(session.document()) {
    m_texts.add([this] { setAccessibleName(tr("Compress")); });
    build();
    buildTable();
    buildActions();
    connectTarget();
    connectTable();
    connectInspector();
    connectSession();
    orderFocus();
    m_rest.setSingleShot(true);
    m_rest.setInterval(500);
    connect(&m_rest, &QTimer::timeout, this, [this] { announce(), advise(); });
    showTrained();
    if (session.preview().frame()) showFrame(session.preview().frame());
}

void CompressPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_texts.again();
        showEmpty();
        showDecisions();
        showNow();
        m_rest.start();
    }
    PageWidget::changeEvent(event);
}

/// Weights that nobody has trained yet, neither here nor in the file they come from, are nothing to compress.
bool CompressPage::empty() const {
    if (!m_session.preview().trained()) return true;
    if (m_session.runner().models() || m_session.runner().trained()) return false; // of a run, ended or under way
    const auto& start = m_session.document().decisions().start;
    const auto& zoo = zoo::catalogue();
    return start.empty() || std::any_of(zoo.begin(), zoo.end(), [&](const zoo::Row& row) { return start == row.name; });
}

std::uint64_t CompressPage::targetBytes() const {
    const auto target = m_session.document().decisions().target;
    return target ? target : m_frame ? m_frame->bytes : m_session.preview().originalBytes();
}

void CompressPage::showEmpty() {
    const bool photos = !m_session.document().decisions().data.empty();
    m_empty->setTexts(photos ? tr("Train first") : tr("Choose photos first"),
                      tr("Pruning, weight sharing and Huffman coding are tried here on the weights of a trained model, "
                         "and its exact bytes follow every move."),
                      photos ? tr("Train") : tr("Choose photos"));
}

void CompressPage::showTrained() {
    showEmpty();
    m_stack->setCurrentIndex(empty() ? 1 : 0);
    if (const auto& trained = m_session.preview().trained(); trained != m_shown) {
        m_shown = trained;
        m_adviceClosed = false;
        m_target->slider()->setLeast(0);
        m_frame.reset();
    }
    m_banner->hide();
    if (empty()) {
        m_frame.reset();
        return;
    }
    m_table->setCurves(compress_rows::curves(*m_session.preview().trained(), m_session.preview().sensitivity()));
    showDecisions();
    showCurve();
}

void CompressPage::showNow() {
    const auto& now = m_session.now();
    m_table->setNote(now.untrained ? tr("random weights") : now.draft ? tr("before retraining") : QString());
    if (m_stack->currentIndex() != (empty() ? 1 : 0)) showTrained();
}

void CompressPage::showFrame(const std::shared_ptr<const Frame>& frame) {
    const auto trained = m_session.preview().trained();
    if (!frame || !trained || frame->layers.size() != trained->layers.size()) return;
    m_frame = frame;
    m_table->setRows(compress_rows::layers(*trained, *frame, m_session.document().decisions()), frame->header,
                     m_drag.global() && m_drag.running());
    m_target->slider()->setNow(frame->asIs, frame->retrained);
    m_target->setFloor(m_session.document().decisions().floor, frame->retrained);
    m_target->setSizes(m_session.preview().originalBytes(), targetBytes());
    showLayer();
    m_rest.start();
}

void CompressPage::showLayer() {
    const auto trained = m_session.preview().trained();
    const int row = m_table->current();
    if (!m_frame || !trained || row < 0 || row >= int(m_frame->layers.size())) return;
    const auto layer = std::size_t(row);
    const bool detailed = m_frame->detail && m_frame->detail->layer == layer;
    m_inspector->show(trained->node(layer), m_table->model()->rows()[layer], m_frame->layers[layer],
                      detailed ? std::shared_ptr<const LayerDetail>(m_frame, m_frame->detail.get()) : nullptr,
                      m_drag.change(m_frame->bytes));
}

void CompressPage::showDecisions() {
    const auto& decisions = m_session.document().decisions();
    m_target->setSpread(spread_of(decisions));
    m_target->setFloor(decisions.floor, m_frame ? m_frame->retrained : Figure());
    if (std::exchange(m_floor, decisions.floor) != decisions.floor) showCurve();
    if (empty()) return;
    const int layers = int(m_session.preview().trained()->layers.size()), locked = int(decisions.locked.size());
    m_target->setSharing(layers - locked, locked);
    m_target->setSizes(m_session.preview().originalBytes(), targetBytes());
    const bool other = std::exchange(m_locked, decisions.locked) != decisions.locked;
    if (!other || !m_frame || m_frame->layers.size() != std::size_t(layers)) return; // the rest comes with a frame
    m_table->setRows(compress_rows::layers(*m_session.preview().trained(), *m_frame, decisions), m_frame->header);
    showLayer();
}

void CompressPage::showCurve() {
    auto& preview = m_session.preview();
    const auto curve = compress_rows::curve(preview.curve(), m_session.runner().runs(), preview.originalBytes(),
                                            m_session.document().decisions().floor);
    m_target->slider()->setCurve(curve);
    double best = 0;
    for (const auto& point : curve.points) best = std::max({best, point.retrained, point.high});
    for (const auto& point : curve.measured) best = std::max(best, point.top1);
    m_target->setBest(best);
    if (!empty()) m_table->setCurves(compress_rows::curves(*preview.trained(), preview.sensitivity()));
}

namespace {
/// To two figures, never down: 3,412 gives 3,500.
std::uint64_t roundUp(std::uint64_t bytes) {
    std::uint64_t step = 1;
    while (bytes / step >= 100) step *= 10;
    return (bytes + step - 1) / step * step;
}
} // namespace

/// Nothing moves under the hand: only at rest.
void CompressPage::advise() {
    const bool idle = m_session.runner().state() == Runner::State::Idle;
    if (!m_frame || m_drag.running()) return;
    const Format format;
    const auto target = m_session.document().decisions().target;
    const auto least = m_session.preview().leastBytes();
    m_target->slider()->setLeast(least);
    m_reachable = target && least && target < least ? roundUp(least) : 0;
    if (const auto& trouble = m_session.preview().trouble(); !trouble.isEmpty())
        return m_banner->say(Banner::Kind::Error, QStringLiteral("error"), recipeWords(trouble));
    if (m_reachable)
        return m_banner->say(Banner::Kind::Warning, QStringLiteral("warning"),
                             compress_rows::unreachable(*m_session.preview().trained(), *m_frame,
                                                        m_session.document().decisions().locked, least),
                             tr("Set %1").arg(format.bytes(m_reachable)));
    const auto& decisions = m_session.document().decisions();
    const auto text =
        compress_rows::advice(compress_rows::retraining(*m_frame, decisions.recipe, m_session.runner().runs()));
    if (text.isEmpty() || !idle || m_adviceClosed)
        m_banner->hide();
    else
        m_banner->say(Banner::Kind::Hint, QStringLiteral("train"), text, tr("Retrain"));
}

void CompressPage::announce() {
    if (!m_frame) return;
    m_table->describe();
    const auto needs = compress_rows::needs(*m_frame, int(m_session.document().decisions().locked.size()));
    setAccessibleDescription(needs);
    m_target->setToolTip(needs);
    if (!QAccessible::isActive()) return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace squeeze::studio

#include "moc_compress_page.cpp"
