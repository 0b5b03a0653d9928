// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/speed_choice.h"

#include "app/studio/wizard/preset_card.h"
#include "backend/model/zoo.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>

#include <numeric>
#include <optional>

namespace squeeze::studio {

namespace {

/// The trained network, or the one of the zoo that would be trained.
std::shared_ptr<const Graph> graph_of(Session& session) {
    if (const auto model = session.original()) return model->graph;
    const auto dataset = session.data().dataset();
    try {
        const auto& start = session.document().decisions().start;
        const auto& row = zoo::find(start.empty() ? "squeezenet1_1" : start);
        return std::make_shared<const Graph>(row.build(dataset ? int(dataset->classes().size()) : 1000));
    } catch (const Error&) {
        return nullptr; // a file that was not opened yet
    }
}

/// Multiplications and additions for one photo; nothing where the network does not take photos of this size.
std::optional<std::uint64_t> operations_of(const Graph& graph, int size) {
    try {
        const auto all = macs(graph, size);
        return std::uint64_t(std::accumulate(all.begin(), all.end(), 0LL));
    } catch (const Error&) {
        return {};
    }
}

} // namespace

double scaled_latency(const Graph& graph, int measuredSize, double milliseconds, int size) {
    const auto was = operations_of(graph, measuredSize), will = operations_of(graph, size);
    return was && will && *was ? milliseconds * double(*will) / double(*was) : -1;
}

const std::vector<int>& SpeedChoice::sizes() {
    static const std::vector<int> all{64, 96, 128, 160, 192, 224};
    return all;
}

SpeedChoice::SpeedChoice(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_words =
        new TextLabel(tr("Zeros make the file smaller; how long an answer takes depends on how many pixels the network "
                         "looks at. Another size means training again."),
                      int(TextRole::Body), TextLabel::Tone::Second);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (std::size_t i = 0; i < sizes().size(); ++i) {
        auto* card = new PresetCard;
        const int size = sizes()[i];
        connect(card, &QAbstractButton::clicked, this, [this, size] {
            m_session.document().decide(tr("Photos fed at %1 pixels").arg(size),
                                        [size](Decisions& d) { d.size = size; });
        });
        grid->addWidget(card, int(i) / 3, int(i) % 3);
        m_cards.push_back(card);
    }
    column->addLayout(grid);
    column->addStretch(1);
    refresh();
}

void SpeedChoice::refresh() {
    const auto graph = graph_of(m_session);
    const auto model = m_session.original();
    const auto& latency = m_session.now().latency;
    const Format format;
    const auto dash = QStringLiteral("–");
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int size = sizes()[i];
        const bool measured = model && latency.known == Known::Measured;
        QString right = dash;
        if (measured && model->input.size == size)
            right = format.milliseconds(latency.value);
        else if (const double ms =
                     measured && graph ? scaled_latency(*graph, model->input.size, latency.value, size) : -1;
                 ms >= 0)
            right = QStringLiteral("≈\u202F") + format.milliseconds(ms);
        const auto operations = graph ? operations_of(*graph, size) : std::nullopt;
        m_cards[i]->setEnabled(!graph || operations); // too small for this network, not for the next
        const QString work = operations ? tr("%1 M operations").arg(format.count(*operations / 1000000)) : dash;
        m_cards[i]->setTexts(tr("%1 × %1 pixels").arg(size), work, right);
        m_cards[i]->setChecked(m_session.document().decisions().size == size);
    }
}

} // namespace squeeze::studio

#include "moc_speed_choice.cpp"
