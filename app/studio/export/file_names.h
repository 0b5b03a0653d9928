// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the files of one export: existing files are kept, and the new ones get a number in common.
#pragma once

#include "backend/core/bytes.h"

#include <filesystem>
#include <vector>

namespace squeeze::studio {

struct FileNames {
    std::vector<std::filesystem::path> files; ///< parallel to what was asked for
    int number = 1;                           ///< 1: none was needed
};

/// FOLDER/NAME + ending for each ending, or FOLDER/NAME-2 + ending, … where any of them is there already.
FileNames free_names(const std::filesystem::path& folder, const std::string& name,
                     const std::vector<std::string>& endings);

/// What people typed, without what a file name cannot hold; "model" where nothing is left.
std::string file_name(const std::string& typed);

/// Throws Error{Input} with the words for people unless the folder (made where it is missing) takes `needed` bytes.
void require_room(const std::filesystem::path& folder, std::uint64_t needed);
/// The sentence for a disk that lacks so many bytes.
std::string disk_full(double missing);

/// Writes a file that must not be there yet; never replaces one. Throws Error{Input} with the words for people.
void write_new(const std::filesystem::path& path, ByteView bytes);

} // namespace squeeze::studio
