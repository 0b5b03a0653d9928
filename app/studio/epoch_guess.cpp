// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/epoch_guess.h"

#include "app/studio/preferences.h"
#include "app/studio/run/live_tracker.h"
#include "app/studio/session.h"

#include <algorithm>

namespace squeeze::studio {

double guessedEpoch(Session& session) {
    const auto& latency = session.now().originalLatency;
    const auto dataset = session.data().dataset();
    if (latency.known == Known::None || !dataset) return 0;
    const double photos = training_work * double(dataset->indices(Split::Train).size()) +
                          double(dataset->indices(Split::Validation).size());
    return photos * latency.value / 1000 * Classifier::threads / std::max(1, Preferences::load().threadsHere());
}

} // namespace squeeze::studio
