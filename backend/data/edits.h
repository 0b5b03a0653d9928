// SPDX-License-Identifier: GPL-3.0-or-later
// People's edits laid over a data set: photos left out and photos given another label. No file is touched.
#pragma once

#include "backend/data/dataset.h"

#include <map>
#include <optional>

namespace squeeze::data {

struct Edit {
    bool excluded = false;
    std::optional<std::string> label; ///< the name of a class, instead of the sample's own
    bool operator==(const Edit&) const = default;
};

/// By Sample::name.
using Edits = std::map<std::string, Edit>;

/// The data set as the edits leave it: an excluded sample keeps its index, with the label -1. Names that are not there
/// and labels that are no class of it change nothing. Decoded pictures are shared with the data set underneath.
std::shared_ptr<const Dataset> edited(std::shared_ptr<const Dataset> dataset, const Edits& edits);

} // namespace squeeze::data
