// SPDX-License-Identifier: GPL-3.0-or-later
// Dividing a data set: stratified, seeded, and identical files kept together.
#pragma once

#include "backend/data/dataset.h"
#include "backend/data/digest.h"

#include <optional>

namespace squeeze::data {

/// Sets the split of every labelled sample. `given` (parallel): what the source says. Where it has no test part, one is
/// taken from the rest; where it has no validation part, one is held out of training. Byte-identical files (`digests`,
/// parallel) among those that we divide go to the same part; each class keeps something to train on where it has more
/// than one image. The order of drawing depends on seed and content only, not on names.
void divide(std::vector<Sample>& samples, const std::vector<std::optional<Split>>& given,
            const std::vector<Sha256>& digests, const SplitSettings& settings);

} // namespace squeeze::data
