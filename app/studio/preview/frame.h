// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compress page shows of one state of the document: computed off the GUI thread, immutable, passed by shared
// pointer.
#pragma once

#include "backend/codec/codec.h"
#include "backend/core/file_parts.h"
#include "backend/core/histogram.h"
#include "backend/model/model.h"
#include "widgets/theme/known.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace squeeze::studio {

/// One layer at its settings.
struct LayerFrame {
    std::uint64_t weights = 0, survivors = 0;
    double threshold = 0;  ///< |w| below it is pruned (the smallest survivor, where the setting is a share)
    int bits = 0;          ///< of a codebook index; 0: not shared
    codec::LayerCost cost; ///< exact
    double harm = 0;       ///< relative squared weight error of this setting, 0..1
    bool pinned = false;   ///< has a threshold or keep of its own, or is locked
};

/// The selected layer in detail.
struct LayerDetail {
    std::size_t layer = 0;
    Histogram before;                  ///< of the trained weights
    Histogram after;                   ///< same bins, survivors only
    std::vector<float> centroids;      ///< ascending
    std::vector<std::uint64_t> shares; ///< survivors per centroid
    int filters = 0, inputs = 0, kernel = 1;
    /// [input * filters + filter]: survivors of that kernel; for kernel 1 the weight's |w| in 0..255 of the layer's
    /// largest.
    std::vector<std::uint8_t> map;
    int emptyFilters = 0;
    /// Code lengths of the selected layer's id and gap streams: (symbol, count, bits).
    struct Code {
        std::uint32_t symbol = 0;
        std::uint64_t count = 0;
        int bits = 0;
    };
    std::vector<Code> ids, gaps;
    std::uint32_t filler = 0; ///< the symbol of `gaps` that only moves on, by as much; 0: none
};

struct Frame {
    std::uint64_t serial = 0;            ///< of the request it answers; grows
    std::vector<LayerFrame> layers;      ///< parallel to the model's layers
    std::uint64_t header = 0, bytes = 0; ///< bytes == size of the file that export would write now
    FileParts parts;                     ///< they sum to `bytes`
    double sparsity = 0;
    std::uint64_t kept = 0, weights = 0;
    double density = 0;        ///< the global share asked for
    bool finished = false;     ///< of the model that these decisions ended in, retrained; not of a draft
    std::uint64_t drafted = 0; ///< bytes of the draft of the same decisions
    bool trains = false;       ///< after the last cut: a target keeps a reserve
    Figure asIs, retrained;    ///< top-1 on validation: as it is now, and expected after retraining
    std::shared_ptr<const LayerDetail> detail;
};

} // namespace squeeze::studio
