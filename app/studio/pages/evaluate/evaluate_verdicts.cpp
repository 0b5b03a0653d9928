// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_verdicts.h"

#include "app/studio/ask/answering.h"
#include "app/studio/data/data_source.h"
#include "app/studio/pages/evaluate/evaluate_words.h"
#include "widgets/basics/basics.h"
#include "widgets/photos/verdict_gallery.h"
#include "widgets/plots/legend.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace squeeze::studio {

namespace {

constexpr std::size_t most_asked = 300;
constexpr int kept_side = 320; ///< pixels of an asked photo that is kept

enum Shown { Gallery, Nothing, Running, NoPhotos };

} // namespace

VerdictPanel::VerdictPanel(Classifier& classifier, DataSource& source, QWidget* parent)
    : Panel({}, parent), m_data(source), m_tabs(new QTabBar), m_legend(new Legend({})), m_order(new QComboBox),
      m_stack(new QStackedWidget), m_gallery(new VerdictGallery),
      m_empty(new EmptyState(QStringLiteral("grid"), {}, {}, QStringLiteral(" "))),
      m_none(new TextLabel({}, int(TextRole::Body), TextLabel::Tone::Third)),
      m_where(new TextLabel({}, int(TextRole::Body), TextLabel::Tone::Second)), m_bar(new ThinBar),
      m_stop(new QPushButton) {
    build();
    retranslate();
    connect(m_tabs, &QTabBar::currentChanged, this, &VerdictPanel::refresh);
    connect(m_order, &QComboBox::currentIndexChanged, this, &VerdictPanel::refresh);
    connect(m_gallery, &VerdictGallery::chosen, this, &VerdictPanel::choose);
    connect(m_empty, &EmptyState::clicked, this, &VerdictPanel::wanted);
    connect(m_stop, &QPushButton::clicked, this, &VerdictPanel::stopped);
    connect(&classifier, &Classifier::forgotten, this, [this] {
        m_asked.clear();
        m_tabs->setTabVisible(Asked, false);
        if (tab() == Asked) m_tabs->setCurrentIndex(NewlyBroken);
        refresh();
    });
    connect(&m_data, &DataSource::thumbnailReady, m_gallery, &VerdictGallery::thumbnailReady);
    m_gallery->setThumbnails([this](std::size_t key, int side) { return thumbnail(key, side); });
    refresh();
}

void VerdictPanel::build() {
    for (int tab = Asked; tab <= WrongInBoth; ++tab) m_tabs->addTab({});
    m_tabs->setTabVisible(Asked, false);
    m_tabs->setTabVisible(InCell, false);
    m_tabs->setCurrentIndex(NewlyBroken);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (int order = 0; order < 4; ++order) m_order->addItem({});
    makeSmall(m_order);
    m_order->setFont(squeeze::font(TextRole::Small));

    auto* top = new QHBoxLayout;
    top->setContentsMargins(4, 0, 12, 0);
    top->setSpacing(8);
    top->addWidget(m_tabs);
    top->addStretch(0);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // what the tabs leave
    top->addWidget(m_legend, 1);
    top->addWidget(m_order);
    top->addWidget(icon_only(tableButton(
        tr("Photos and answers"), [this](QObject* owner) { return verdict_table(shown(), owner); }, this)));

    auto* running = new QWidget;
    auto* column = new QVBoxLayout(running);
    column->addStretch(1);
    auto* line = new QHBoxLayout;
    line->addWidget(m_where, 1);
    line->addWidget(m_stop);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addStretch(1);
    column->setContentsMargins(40, 0, 40, 0);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_gallery);
    m_stack->addWidget(in_the_middle(m_empty));
    m_stack->addWidget(running);
    m_stack->addWidget(m_none);
    body()->setContentsMargins(0, 4, 0, 0);
    body()->setSpacing(0);
    body()->addLayout(top);
    body()->addWidget(hairline(Qt::Horizontal));
    body()->addWidget(m_stack, 1);
}

void VerdictPanel::retranslate() {
    m_legend->setItems({{Legend::Kind::Original, tr("original")}, {Legend::Kind::Now, tr("compressed")}});
    m_order->setItemText(int(Order::Sure), tr("Most sure"));
    m_order->setItemText(int(Order::Truth), tr("By class"));
    m_order->setItemText(int(Order::Name), tr("By name"));
    m_order->setAccessibleName(tr("Order of the photos"));
    m_tabs->setAccessibleName(tr("Which photos"));
    m_stop->setText(tr("Cancel"));
    m_gallery->setAccessibleName(tr("Photos with both models' answers"));
    refresh();
}

std::vector<std::size_t> VerdictPanel::positions(Tab tab) const {
    if (!m_comparison || tab == Asked) return {};
    const auto kind = tab == InCell        ? Kind::Cell
                      : tab == NewlyBroken ? Kind::Broken
                      : tab == NewlyFixed  ? Kind::Fixed
                                           : Kind::Wrong;
    return studio::choose(*m_comparison, kind, m_cell);
}

void VerdictPanel::refresh() {
    const Format format;
    const bool both = !m_comparison || has_compressed(*m_comparison);
    const auto label = [&](Tab tab, const QString& words, std::size_t count, bool known) {
        m_tabs->setTabText(tab, known ? words + QStringLiteral("  ") + format.count(count) : words);
        m_tabs->setTabToolTip(tab, m_tabs->tabText(tab));
    };
    label(Asked, tr("Asked"), m_asked.size(), true);
    label(InCell, tr("In this cell"), positions(InCell).size(), true);
    label(NewlyBroken, tr("Newly broken"), positions(NewlyBroken).size(), m_comparison != nullptr);
    label(NewlyFixed, tr("Newly fixed"), positions(NewlyFixed).size(), m_comparison != nullptr);
    label(WrongInBoth, both ? tr("Wrong in both") : tr("Wrong"), positions(WrongInBoth).size(),
          m_comparison != nullptr);
    m_order->setItemText(int(Order::Confidence), tab() == NewlyFixed ? tr("Won confidence") : tr("Lost confidence"));

    std::vector<Verdict> shown;
    if (tab() == Asked) {
        for (auto one = m_asked.rbegin(); one != m_asked.rend(); ++one) {
            const auto& answer = one->second;
            Verdict verdict{one->first, answer.name, {}, {}, {}, 0, 0};
            if (!answer.original.top.empty()) {
                verdict.before = class_of(answer, answer.original.top[0].first);
                verdict.beforeShare = double(answer.original.top[0].second);
            }
            if (!answer.compressed.top.empty()) {
                verdict.after = class_of(answer, answer.compressed.top[0].first);
                verdict.afterShare = double(answer.compressed.top[0].second);
            }
            shown.push_back(std::move(verdict));
        }
    } else if (m_comparison) {
        auto found = positions(tab());
        arrange(found, *m_comparison, Order(m_order->currentIndex()));
        shown = verdicts(*m_comparison, found);
    }
    m_gallery->setVerdicts(std::move(shown));
    m_order->setEnabled(tab() != Asked && m_comparison);
    m_none->setText(tab() == NewlyBroken  ? tr("No photo was broken by compression.")
                    : tab() == NewlyFixed ? tr("No photo was fixed by compression.")
                                          : tr("No photo belongs here."));
    m_stack->setCurrentIndex(tab() == Asked                  ? Gallery
                             : m_running                     ? Running
                             : !m_comparison                 ? Nothing
                             : m_gallery->verdicts().empty() ? NoPhotos
                                                             : Gallery);
}

const std::vector<Verdict>& VerdictPanel::shown() const { return m_gallery->verdicts(); }

void VerdictPanel::setComparison(std::shared_ptr<const Comparison> comparison) {
    m_comparison = std::move(comparison);
    m_gallery->setThumbnails([this](std::size_t key, int side) { return thumbnail(key, side); }); // forgets old ones
    setCell({});
}

void VerdictPanel::setCell(const CellFilter& cell) {
    m_cell = cell;
    const bool any = m_comparison && (cell.truth >= 0 || cell.answer >= 0);
    m_tabs->setTabVisible(InCell, any);
    if (any)
        m_tabs->setCurrentIndex(InCell);
    else if (tab() == InCell)
        m_tabs->setCurrentIndex(NewlyBroken);
    refresh();
}

void VerdictPanel::setTab(Tab tab) { m_tabs->setCurrentIndex(tab); }
VerdictPanel::Tab VerdictPanel::tab() const { return Tab(m_tabs->currentIndex()); }
void VerdictPanel::setOrder(Order order) { m_order->setCurrentIndex(int(order)); }

void VerdictPanel::setNothing(const QString& title, const QString& text, const QString& button) {
    m_empty->setTexts(title, text, button);
}

void VerdictPanel::setProgress(bool running, double share, const QString& where) {
    m_bar->setShare(share);
    m_where->setText(where.isEmpty() ? tr("Asking both models about every photo") : where);
    if (m_running == running) return;
    m_running = running;
    refresh();
}

void VerdictPanel::add(const PhotoAnswer& answer) {
    if (!answer.problem.isEmpty()) return;
    const auto again = [&](const auto& one) {
        return one.second.name == answer.name && one.second.source == answer.source;
    };
    if (!m_asked.empty() && again(m_asked.back())) m_asked.pop_back(); // new models, or the webcam
    PhotoAnswer kept = answer;
    kept.photo = shrunk(answer.photo, kept_side);
    kept.seen = {};
    m_asked.emplace_back(m_nextAsked++, std::move(kept));
    if (m_asked.size() > most_asked) m_asked.pop_front();
    m_tabs->setTabVisible(Asked, m_asked.size() > 1);
    if (tab() == Asked || m_asked.size() == 2) refresh();
}

void VerdictPanel::choose(std::size_t key) {
    if (tab() != Asked) {
        Q_EMIT photoChosen(key);
        return;
    }
    const auto found = std::ranges::find(m_asked, key, [](const auto& one) { return one.first; });
    if (found != m_asked.end()) Q_EMIT answerChosen(found->second);
}

QImage VerdictPanel::thumbnail(std::size_t key, int side) {
    if (tab() != Asked) return m_data.thumbnail(key, side);
    const auto found = std::ranges::find(m_asked, key, [](const auto& one) { return one.first; });
    return found == m_asked.end() ? QImage() : to_image(found->second.photo);
}

void VerdictPanel::setCompact(bool compact) { m_legend->setVisible(!compact); }

void VerdictPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Panel::changeEvent(event);
}

} // namespace squeeze::studio
#include "moc_evaluate_verdicts.cpp"
