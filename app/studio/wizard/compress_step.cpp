// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/compress_step.h"

#include "app/studio/document/parsed.h"
#include "app/studio/run/recipe_steps.h"
#include "app/studio/wizard/expectation.h"
#include "app/studio/wizard/facts.h"
#include "app/studio/wizard/parts_bar.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>

#include <algorithm>
#include <numeric>

namespace squeeze::studio {

namespace {

/// A step of the recipe for people who have never seen one.
QString plainly(const pipeline::Step& step) {
    const std::string_view name = step.stage->name;
    if (name == "train")
        return CompressStep::tr("learn from the photos, %Ln epochs", nullptr, step.stage->epochs(step.values));
    if (name == "prune") return CompressStep::tr("set the least important weights to zero");
    if (name == "cluster") return CompressStep::tr("let the weights of a layer share few values");
    if (name == "encode") return CompressStep::tr("write frequent values with short codes");
    return QString::fromUtf8(step.stage->summary);
}

} // namespace

CompressStep::CompressStep(Session& session, QWidget* parent) : WizardStep(session, parent) {
    m_file = new Panel(tr("The file now"));
    m_bytes = new TextLabel({}, int(TextRole::Hero));
    m_budget = new TextLabel({}, int(TextRole::Body), TextLabel::Tone::Ok);
    m_was = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_parts = new PartsBar;
    m_facts = new Facts;
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_bytes);
    figures->addSpacing(10);
    figures->addWidget(m_budget, 1);
    m_file->body()->addLayout(figures);
    m_file->body()->addWidget(m_was);
    m_file->body()->addSpacing(6);
    m_file->body()->addWidget(m_parts);
    m_file->body()->addWidget(m_facts);
    m_layersHead = new TextLabel(tr("Where the bytes are"), int(TextRole::Strong));
    m_layers = new Facts;
    m_file->body()->addSpacing(6);
    m_file->body()->addWidget(m_layersHead);
    m_file->body()->addWidget(m_layers);
    m_file->body()->addStretch(1);
    m_steps = new Panel(tr("The recipe"));
    m_plan = new Facts;
    m_steps->body()->addWidget(m_plan);
    m_steps->body()->addStretch(1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addWidget(m_file, 62);
    columns->addWidget(m_steps, 38);
    connect(&session.preview(), &Preview::framed, this, &CompressStep::refresh);
    connect(&session.preview(), &Preview::trainedChanged, this, &CompressStep::refresh);
    connect(&session.document(), &Document::decided, this, &CompressStep::refresh);
    connect(&session, &Session::nowChanged, this, &CompressStep::refresh);
    refresh();
}

/// The network is what these decisions came to: nothing is left to do to it.
bool CompressStep::ended() const { return m_session.now().any && !m_session.now().draft; }

QString CompressStep::question() const {
    return ended() || m_session.runner().basis() ? tr("This is what is left") : tr("This is what will be done");
}

QString CompressStep::hint() const {
    if (ended()) return tr("Cut, shared and coded, exactly as it would be written.");
    return m_session.runner().basis()
               ? tr("Cut, shared and coded, exactly as it would be written. Retraining comes next and wins accuracy "
                    "back.")
               : tr("There is no trained network yet: the recipe begins with training, then cuts to your target.");
}

QString CompressStep::button() const {
    if (ended()) return tr("Next");
    return m_session.runner().basis() ? tr("Retrain") : tr("Train and compress");
}

QString CompressStep::note() const {
    if (ended()) return tr("Nothing is left to run.");
    const auto& recipe = m_session.document().decisions().recipe;
    const double seconds =
        training_seconds(recipe, m_session.runner().basis() ? retrain_begins(recipe) : 0, m_session.runner().runs());
    return seconds >= 0 ? tr("Takes %1. It can be paused at any time.").arg(Format().roughDuration(seconds))
                        : tr("It can be paused at any time.");
}

bool CompressStep::ready() const {
    if (ended()) return true;
    return m_session.data().dataset() && !m_session.document().decisions().recipe.empty();
}

bool CompressStep::done() const {
    const auto& now = m_session.now();
    return ended() || (now.any && now.target > 0 && now.bytes <= now.target);
}

void CompressStep::refresh() {
    showFrame();
    showPlan();
    Q_EMIT changed();
}

void CompressStep::showFrame() {
    const auto frame = m_session.preview().frame();
    m_file->setVisible(frame != nullptr);
    if (!frame) return;
    const Format format;
    const auto target = m_session.document().decisions().target;
    const auto original = m_session.preview().originalBytes();
    m_bytes->setText(format.bytes(frame->bytes));
    m_budget->setVisible(target > 0);
    m_budget->setText(format.budget(frame->bytes, target));
    m_budget->setTone(frame->bytes <= target ? TextLabel::Tone::Ok : TextLabel::Tone::Target);
    m_was->setText(
        tr("was %1, %2 smaller")
            .arg(format.bytes(original), format.ratio(frame->bytes ? double(original) / double(frame->bytes) : 1)));
    m_parts->set(frame->parts, frame->bytes, target);
    m_facts->clear();
    m_facts->set(tr("Weights left"), tr("%1 of %2").arg(format.count(frame->kept), format.count(frame->weights)));
    m_facts->set(tr("Sparsity"), format.percent(frame->sparsity));
    m_facts->set(frame->finished ? tr("Top-1") : tr("Top-1, before retraining"),
                 format.accuracy(frame->asIs) + u' ' + format.interval(frame->asIs),
                 frame->asIs.known == Known::Measured);
    if (!frame->finished)
        m_facts->set(tr("Top-1, expected after retraining"),
                     format.accuracy(frame->retrained) + u' ' + format.interval(frame->retrained), false);
    const auto trained = m_session.preview().trained();
    if (!trained || frame->layers.size() != trained->layers.size()) return;
    std::vector<std::size_t> order(frame->layers.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](auto a, auto b) { return frame->layers[a].cost.total() > frame->layers[b].cost.total(); });
    m_layers->clear();
    for (std::size_t i = 0; i < std::min<std::size_t>(3, order.size()); ++i) {
        const auto& layer = frame->layers[order[i]];
        const double share = layer.weights ? 1 - double(layer.survivors) / double(layer.weights) : 0;
        m_layers->set(QString::fromStdString(trained->node(order[i]).name),
                      tr("%1, %2 zeros").arg(format.bytes(layer.cost.total()), format.percent(share)), false);
    }
}

void CompressStep::showPlan() {
    m_plan->clear();
    QString problem;
    const auto plan = parsed(m_session.document().decisions().recipe, &problem);
    if (!plan) return m_plan->set(tr("Recipe"), problem, false);
    int number = 0;
    for (const auto& step : plan->steps)
        m_plan->set(QString::number(++number) + u' ' + QString::fromUtf8(step.stage->name), plainly(step), false);
}

} // namespace squeeze::studio

#include "moc_compress_step.cpp"
