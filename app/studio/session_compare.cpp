// SPDX-License-Identifier: GPL-3.0-or-later
// Both models on all photos of a part: which comparison still counts, and when one is begun unasked.
#include "app/studio/session.h"

namespace squeeze::studio {

namespace {

constexpr double longest_unasked = 20; ///< seconds

} // namespace

/// Photo edits make a comparison stale, other photos make it vanish.
void Session::takeComparison() {
    const auto made = m_classifier.comparison();
    const auto source = m_data.original();
    if (made && (made->dataset == m_data.dataset() || source == m_comparing)) m_comparedOn = source;
    refreshProgress();
}

std::shared_ptr<const Classifier::Comparison> Session::comparison() const {
    auto made = m_classifier.comparison();
    return made && m_comparedOn && m_comparedOn == m_data.original() ? made : nullptr;
}

bool Session::comparisonFresh() const {
    const auto made = comparison();
    return made && m_classifier.fresh() && made->dataset == m_data.dataset();
}

bool Session::compare(Split split) {
    const auto dataset = m_data.dataset();
    if (!dataset || !m_classifier.ready()) return false;
    m_comparing = m_data.original();
    m_classifier.compare(dataset, split);
    refreshProgress();
    return true;
}

bool Session::compareUnasked() {
    const auto last = m_classifier.comparison();
    const bool known = m_models.trained() && m_classifier.ready() && m_data.dataset();
    const bool idle = m_runner.state() == Runner::State::Idle && !m_classifier.comparing();
    const bool long_work = last && (last->seconds > longest_unasked || last->split != Split::Validation);
    const std::pair pair{original(), compressed()};
    if (!known || !idle || long_work || pair == m_unasked || (comparison() && m_classifier.fresh())) return false;
    m_unasked = pair;
    return compare(Split::Validation);
}

} // namespace squeeze::studio
