// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to layers and to the target, as decisions of the document.
#include "app/studio/document/document.h"
#include "app/studio/document/parsed.h"
#include "app/studio/preview/preview_impl.h"
#include "app/studio/preview/recipe_edits.h"
#include "backend/core/error.h"
#include "widgets/theme/format.h"

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

/// Before anything has been tabulated: a file of kept weights of `bits` each and of their positions, which take at
/// least the entropy of which ones were kept.
double rough_keep(double bytes, double weights, double bits) {
    double low = least_keep, high = 1;
    for (int i = 0; i < 40; ++i) {
        const double keep = std::sqrt(low * high);
        const double entropy = -(keep * std::log2(keep) + (1 - keep) * std::log2(std::max(1 - keep, 1e-12)));
        (weights * (keep * bits + entropy) / 8 > bytes ? high : low) = keep;
    }
    return low;
}

/// The edited recipe's text, or the one before where it cannot be read (its own message says so already).
template <typename Edit>
std::string edited(const std::string& recipe, const Edit& edit) {
    try {
        return edit(pipeline::parse(recipe)).text();
    } catch (const Error&) {
        return recipe;
    }
}

} // namespace

std::string spread_of(const Decisions& decisions) {
    const auto recipe = parsed(decisions.recipe);
    const auto ranking = recipe ? ranking_of(*recipe) : std::nullopt;
    return ranking.value_or("sensitivity");
}

double Preview::keepFor(std::uint64_t bytes) const {
    if (const auto exact = m->worker.found(bytes)) return *exact;
    const auto& result = m->result;
    bytes = aimed(bytes, result.frame && result.frame->trains);
    if (!result.table || result.table->empty()) {
        double weights = 0, bits = 0;
        if (!result.frame) return 1;
        for (const auto& layer : result.frame->layers) {
            weights += double(layer.weights);
            bits += double(layer.weights) * (layer.bits ? layer.bits : 32);
        }
        return rough_keep(double(bytes), weights, bits / std::max(weights, 1.0));
    }
    // Locks and clusters may have changed since the table was made: what that did to the file shifts all of it.
    double shift = 0;
    const auto& frame = result.frame;
    const bool shared = frame && frame->density > 0 &&
                        std::none_of(frame->layers.begin(), frame->layers.end(), [&](const LayerFrame& layer) {
                            const auto& name = result.state->layers[std::size_t(&layer - frame->layers.data())];
                            return layer.pinned && !m->document.decisions().locked.contains(name->trained().name());
                        });
    if (shared) shift = double(frame->drafted) - result.table->bytes(frame->density);
    return result.table->keep(std::max(0.0, double(bytes) - shift));
}

void Preview::decideTarget(std::uint64_t bytes, double keep, const QString& drag) {
    const auto change = [&](Decisions& decisions) {
        decisions.target = bytes;
        if (!m->trained) return;
        decisions.recipe = edited(decisions.recipe, [&](pipeline::Recipe recipe) {
            return with_keep(std::move(recipe), tidy(keep), spread_of(decisions), decisions.locked);
        });
    };
    m->refining = true;
    m->document.decide(tr("Size target set to %1").arg(Format().bytes(bytes)), change, drag);
    m->refining = false;
}

void Preview::setTarget(std::uint64_t bytes, const QString& drag, bool final) {
    m->wanted = bytes;
    m->pending = 0;
    m->resting.stop();
    QString step = drag;
    if (m->trained && !final) m->resting.start();
    const bool inexact = m->trained && final && !m->worker.found(bytes);
    if (inexact) { // about right now, exactly in a moment, as one step
        if (drag.isEmpty()) step = QStringLiteral("preview-target-%1").arg(++m->finals);
        m->pending = bytes;
        m->pendingDrag = step;
    }
    decideTarget(bytes, keepFor(bytes), step);
    if (inexact) m->worker.search(bytes); // after the request, which would drop what was found before it
    if (final && !m->pending) m->document.endDrag();
}

void Preview::setThreshold(std::size_t layer, double threshold, const QString& drag) {
    if (!m->trained || layer >= m->trained->layers.size() || !(threshold >= 0)) return;
    const auto& name = m->trained->node(layer).name;
    m->document.decide(
        tr("Threshold of %1 set to %2").arg(QString::fromStdString(name), Format().threshold(threshold)),
        [&](Decisions& decisions) {
            decisions.recipe = edited(decisions.recipe, [&](pipeline::Recipe recipe) {
                return with_threshold(std::move(recipe), name, threshold);
            });
        },
        drag);
}

void Preview::setBits(std::size_t layer, int bits) {
    if (!m->trained || layer >= m->trained->layers.size()) return;
    bits = std::clamp(bits, 1, 8);
    const auto& name = m->trained->node(layer).name;
    m->document.decide(tr("%1 shares %n values", nullptr, 1 << bits).arg(QString::fromStdString(name)),
                       [&](Decisions& decisions) {
                           decisions.recipe = edited(decisions.recipe, [&](pipeline::Recipe recipe) {
                               return with_bits(std::move(recipe), name, bits);
                           });
                       });
}

void Preview::setLocked(std::size_t layer, bool locked) {
    if (!m->trained || layer >= m->trained->layers.size()) return;
    const auto& name = m->trained->node(layer).name;
    const auto text = locked ? tr("%1 locked") : tr("%1 unlocked");
    const auto& frame = m->result.frame;
    m->document.decide(text.arg(QString::fromStdString(name)), [&](Decisions& decisions) {
        if (!locked) {
            decisions.locked.erase(name); // its threshold stays until the next global move
            return;
        }
        decisions.locked.insert(name);
        if (!frame || layer >= frame->layers.size()) return;
        decisions.recipe = edited(decisions.recipe, [&](pipeline::Recipe recipe) {
            return has_own(recipe, name) ? recipe
                                         : with_threshold(std::move(recipe), name, frame->layers[layer].threshold);
        });
    });
}

} // namespace squeeze::studio
