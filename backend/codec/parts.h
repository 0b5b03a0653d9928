// SPDX-License-Identifier: GPL-3.0-or-later
// A cost by part, under the names that people are shown.
#pragma once

#include "backend/codec/codec.h"
#include "backend/core/file_parts.h"

namespace squeeze::codec {

inline FileParts parts(const LayerCost& cost) {
    return {.positions = cost.gaps,
            .values = cost.ids,
            .biases = cost.biases,
            .codebooks = cost.codebook,
            .tables = cost.tables};
}

/// Of the whole file: they sum to its total.
inline FileParts parts(const Cost& cost) {
    FileParts sum;
    for (const auto& layer : cost.layers) sum += parts(layer);
    sum.tables += cost.header;
    return sum;
}

} // namespace squeeze::codec
