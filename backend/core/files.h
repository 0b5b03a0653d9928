// SPDX-License-Identifier: GPL-3.0-or-later
// Whole-file reading with a limit and atomic writing.
#pragma once

#include "backend/core/bytes.h"

#include <filesystem>

namespace squeeze {

/// The whole file. Throws Error{Io} naming the file when it cannot be read, Error{Input} when it is larger than `limit`
/// bytes.
Bytes read_file(const std::filesystem::path& path, std::uint64_t limit = std::uint64_t(4) << 30);

/// Writes beside the target, syncs and renames over it: after a kill at any instant the old or the new file is there,
/// whole. Throws Error{Io} naming the file and what the system said ("No space left on device").
void write_file(const std::filesystem::path& path, ByteView bytes);

/// A writable directory for caches: $SQUEEZE_CACHE, else $XDG_CACHE_HOME/squeeze-studio, else ~/.cache/squeeze-studio.
/// Created on first use.
std::filesystem::path cache_directory();

} // namespace squeeze
