// SPDX-License-Identifier: GPL-3.0-or-later
// What the target step shows and decides.
#include "app/studio/pages/compress/compress_floor_field.h"
#include "app/studio/run/yardstick.h"
#include "app/studio/wizard/facts.h"
#include "app/studio/wizard/preset_card.h"
#include "app/studio/wizard/speed_choice.h"
#include "app/studio/wizard/target_chart.h"
#include "app/studio/wizard/target_step.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/recipe.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedLayout>

#include <cmath>
#include <utility>

namespace squeeze::studio {

int TargetStep::classes() const {
    const auto dataset = m_session.data().dataset();
    return dataset ? int(dataset->classes().size()) : 0;
}

std::uint64_t TargetStep::original() const {
    if (const auto bytes = m_session.preview().originalBytes()) return bytes;
    if (classes() == 0) return 0;
    try {
        const auto& start = m_session.document().decisions().start;
        return 4 * std::uint64_t(parameter_count(zoo::find(start.empty() ? "squeezenet1_1" : start).build(classes())));
    } catch (const Error&) {
        return 0; // a file of weights that was not opened yet
    }
}

void TargetStep::remember() {
    const auto& now = m_session.now();
    const auto ended = now.any && !now.draft ? m_session.compressed() : nullptr;
    if (std::exchange(m_ended, ended) != ended) m_endedFor = m_session.document().decisions().target;
}

bool TargetStep::reached() const { return m_ended && m_session.document().decisions().target == m_endedFor; }

bool TargetStep::ready() const { return reached() || (m_target > 0 && original() > 0 && m_session.data().dataset()); }
bool TargetStep::done() const { return m_session.document().decisions().target > 0; }

void TargetStep::refresh() {
    const auto whole = original();
    const auto& decisions = m_session.document().decisions();
    m_curve = target_curve(m_session);
    const auto* yardstick = alexnet_point(m_session.runner().runs(), decisions.data);
    const auto alexnet = yardstick ? std::optional(yardstick->top1) : std::nullopt;
    m_chart->setOriginal(whole);
    m_chart->setCurve(m_curve);
    m_chart->setAlexNet(alexnet, alexnet_bytes(std::max(1, classes())));
    m_presets = presets(m_curve, whole, alexnet);
    const Format format;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool there = i < m_presets.size();
        m_cards[i]->setVisible(there && m_by->current() == 0);
        if (!there) continue;
        const auto& p = m_presets[i];
        m_cards[i]->setTexts(p.name, tr("%1, %2").arg(size_words(p.bytes), format.ratio(p.ratio)),
                             format.accuracy(p.top1));
    }
    if (decisions.target)
        m_target = decisions.target;
    else if (!m_presets.empty() && m_target == 0)
        m_target = m_presets[std::min<std::size_t>(1, m_presets.size() - 1)].bytes;
    m_ways->setCurrentIndex(m_by->current() == 2 ? 1 : 0);
    m_unit->setVisible(m_by->current() == 0);
    m_lead->setText(m_by->current() == 1 ? tr("Right at least in") : tr("At most"));
    m_speed->refresh();
    showFigures();
}

void TargetStep::showFigures() {
    remember();
    const auto whole = original();
    const Format format;
    const double ratio = m_target ? double(whole) / double(m_target) : 1;
    m_chart->setLeast(m_session.preview().leastBytes());
    m_chart->setBytes(m_target);
    const auto expected = expect(m_session, m_curve, m_target);
    if (!m_field->hasFocus() || !m_field->isModified()) {
        if (m_by->current() == 1) {
            const double floor = m_session.document().decisions().floor;
            const double shown = floor > 0 ? floor : expected.top1.known == Known::None ? -1 : expected.top1.value;
            m_field->setText(shown < 0 ? QString() : QLocale().toString(shown * 100, 'f', 1));
        } else
            m_field->setText(m_unit->currentIndex() == 0   ? format.count(m_target)
                             : m_unit->currentIndex() == 1 ? QLocale().toString(double(m_target) / 1024, 'f', 1)
                                                           : QLocale().toString(ratio, 'f', 1));
        m_field->setModified(false);
        markInvalid(m_field, false);
    }
    showReach();
    const bool any = expected.top1.known != Known::None;
    m_badge->setKnown(any ? Known::Estimated : Known::None);
    m_expectBadge->setKnown(any ? Known::Estimated : Known::None);
    const auto about = [](const QString& text) { return QStringLiteral("≈\u202F") + text; };
    const auto dash = QStringLiteral("–");
    m_facts->set(tr("File"), QStringLiteral("≤ ") + format.bytes(m_target));
    m_facts->set(tr("Top-1"), any ? format.accuracy(expected.top1) + u' ' + format.interval(expected.top1) : dash,
                 false);
    m_facts->set(
        tr("Right answers lost"),
        any && expected.n
            ? about(
                  tr("%1 of %2").arg(format.count(std::uint64_t(std::lround(expected.lost))), format.count(expected.n)))
            : dash,
        false);
    m_facts->set(tr("Weights left"),
                 expected.weights
                     ? about(tr("%1 of %2").arg(format.count(expected.kept), format.count(expected.weights)))
                     : dash,
                 false);
    m_facts->set(tr("Time on this computer"), expected.seconds >= 0 ? format.roughDuration(expected.seconds) : dash,
                 false);
    for (const auto& fit : fits(m_target, std::max(1, classes()))) {
        m_fits->set(fit.name, fit.detail);
        m_fits->setIcon(fit.name, fit.fits);
    }
    for (std::size_t i = 0; i < m_cards.size() && i < m_presets.size(); ++i) {
        const bool here = m_presets[i].bytes == m_target;
        m_cards[i]->setAutoExclusive(false); // none may be chosen
        m_cards[i]->setChecked(here);
        m_cards[i]->setAutoExclusive(true);
    }
    Q_EMIT changed();
}

/// What the target means beside the field; a size below what can be reached says what can.
void TargetStep::showReach() {
    const Format format;
    const auto whole = original();
    const auto least = whole ? std::uint64_t(m_chart->movableRange().low) : 0;
    const auto ratio = format.ratio(m_target ? double(whole) / double(m_target) : 1);
    const bool below = m_by->current() == 0 && m_target && m_target < least;
    m_also->setTone(below ? TextLabel::Tone::Warning : TextLabel::Tone::Second);
    if (below)
        m_also->setText(tr("cannot be reached: the smallest is %1").arg(format.bytes(least)));
    else if (m_by->current() == 1)
        m_also->setText(tr("of 100 photos: %1, %2 smaller than now").arg(format.bytes(m_target), ratio));
    else if (m_target && m_target == least)
        m_also->setText(
            tr("%1, %2 smaller than now: the smallest that can be reached").arg(size_words(m_target), ratio));
    else
        m_also->setText(tr("%1, %2 smaller than now").arg(size_words(m_target), ratio));
    m_also->setToolTip(m_also->text());
}

void TargetStep::set(std::uint64_t bytes, bool settled) {
    if (bytes == 0) return;
    m_target = bytes;
    if (!settled && !std::exchange(m_moving, true)) ++m_drags;
    keep(m_moving ? QStringLiteral("wizard-target-%1").arg(m_drags) : QString());
    if (settled && std::exchange(m_moving, false)) m_session.document().endDrag();
    showFigures();
}

void TargetStep::keep(const QString& drag) {
    const auto bytes = m_target;
    std::optional<double> floor;
    if (m_by->current() == 1)
        if (const auto expected = expect(m_session, m_curve, bytes).top1; expected.known != Known::None)
            floor = std::floor(expected.value * 1000) / 1000; // as it is shown, and not above it
    m_session.document().decide(
        tr("Target set to %1").arg(Format().bytes(bytes)),
        [&](Decisions& d) {
            d.target = bytes;
            if (floor) d.floor = *floor;
        },
        drag);
}

/// An empty field takes the floor away; the size stays.
void TargetStep::typedFloor() {
    const auto words = m_field->text().trimmed();
    const auto share = words.isEmpty() ? std::optional(0.0) : shareTyped(words);
    const auto bytes = share && *share > 0 ? smallest_above(m_curve, original(), *share) : m_target;
    if (!share || bytes == 0) {
        markInvalid(m_field, true);
        m_also->setText(tr("No size on the curve is expected to reach this."));
        return;
    }
    m_field->setModified(false);
    m_target = bytes;
    const auto text =
        *share > 0 ? tr("Accuracy floor set to %1").arg(Format().percent(*share)) : tr("Accuracy floor removed");
    m_session.document().decide(text, [&](Decisions& d) { d.floor = *share, d.target = bytes; });
    showFigures();
}

void TargetStep::typed() {
    if (!m_field->isModified()) return;
    if (m_by->current() == 1) return typedFloor();
    const auto whole = original();
    const char* unit[] = {"", " KiB", "x"};
    const Format format;
    auto bytes = format.parseSize(m_field->text(), whole);
    bool plain = false;
    (void)QLocale().toDouble(m_field->text(), &plain);
    if (plain) bytes = format.parseSize(m_field->text() + QString::fromLatin1(unit[m_unit->currentIndex()]), whole);
    if (!bytes || *bytes > whole) {
        markInvalid(m_field, true);
        m_also->setText(tr("Type a number, such as 61440 or 60 KiB."));
        return;
    }
    m_field->setModified(false);
    markInvalid(m_field, false);
    set(std::max(*bytes, std::uint64_t(m_chart->movableRange().low)), true); // the nearest that can be reached
}

bool TargetStep::advance() {
    if (!ready()) return false;
    if (reached()) return true;
    auto& document = m_session.document();
    if (m_session.runner().basis()) {
        m_session.preview().setTarget(m_target, {}, true);
    } else {
        const auto whole = original();
        const auto bytes = m_target;
        document.decide(tr("Target set to %1").arg(Format().bytes(bytes)), [&](Decisions& d) {
            d.target = bytes;
            if (d.recipe.empty())
                d.recipe =
                    "train epochs=10 | prune keep=0.2 ranking=lamp epochs=5 | cluster bits=4 | train epochs=3 | encode";
            // Biases, codebooks and headers do not follow the weights: about a twenty-fifth of a small file.
            d.recipe =
                with_density(d.recipe, density_for(bytes, whole / 4, std::max<std::uint64_t>(3000, bytes / 25), 4));
        });
    }
    return true;
}

} // namespace squeeze::studio
