// SPDX-License-Identifier: GPL-3.0-or-later
// From the names of the files to classes, labels and given splits: no file is touched here.
#pragma once

#include "backend/core/measurement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squeeze::data {

struct Layout {
    struct Place {
        int label = -1;
        std::optional<Split> split; ///< where the source says it
    };
    std::vector<std::string> classes;
    std::vector<Place> places; ///< parallel to the names
    std::vector<std::string> warnings;
};

/// By folders: class per folder; folders of splits around them, also doubly nested; folders that all have in common are
/// looked through; "NNN.name" is ordered by number and called "name".
Layout layout_by_folders(const std::vector<std::string>& names);

/// By a table (RFC 4180, header line): columns file and label or class_index or both, optionally split. `table_name` is
/// its path; files are named relative to it. Images not in it are unlabelled. Throws Error{Corrupt} naming table and
/// line.
Layout layout_by_table(const std::vector<std::string>& names, const std::string& table_name, std::string_view text);

/// "train", "seg_train", "Training", … by name of a folder or in a table; nothing where it names no split.
std::optional<Split> split_by_name(std::string_view name);

} // namespace squeeze::data
