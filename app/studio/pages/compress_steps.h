// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds in terms of the weights they keep: "one per cent fewer" means the same in a small and in a large layer.
#pragma once

#include "backend/model/model.h"

#include <memory>
#include <vector>

namespace squeeze::studio {

class KeptSteps {
public:
    /// The weights that thresholds are of.
    void setModel(std::shared_ptr<const Model> model);
    /// The threshold that keeps `share` of `survivors` fewer weights (negative: more), at least one.
    double stepped(std::size_t layer, std::uint64_t survivors, double share);

private:
    const std::vector<float>& magnitudes(std::size_t layer); ///< descending
    std::shared_ptr<const Model> m_model;
    std::vector<std::vector<float>> m_sorted; ///< by layer, made on first use
};

} // namespace squeeze::studio
