// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the cache within its size: the files used least recently go first.
#include "backend/core/files.h"
#include "backend/data/cache.h"
#include "backend/data/cachefile.h"

#include <algorithm>
#include <array>

namespace squeeze::data {

namespace {

namespace fs = std::filesystem;

struct CacheFile {
    fs::path path;
    std::uint64_t bytes = 0;
    fs::file_time_type used;
};

bool is_ours(const std::string& name) {
    for (const std::string suffix : {kPackSuffix, kPixelsSuffix, kFolderSuffix}) {
        if (name.ends_with(suffix)) return true;
        const auto part = suffix + kPartMark;
        if (name.size() >= part.size() + 6 && name.substr(name.size() - part.size() - 6, part.size()) == part)
            return true;
    }
    return false;
}

bool is_part(const fs::path& path) { return path.filename().string().find(kPartMark) != std::string::npos; }

/// Oldest first. Files that vanish meanwhile (another program cleans up) are passed over.
std::vector<CacheFile> cache_files() {
    std::vector<CacheFile> files;
    std::error_code code;
    fs::directory_iterator each(cache_directory(), code);
    for (; !code && each != fs::directory_iterator(); each.increment(code)) {
        std::error_code gone;
        if (!is_ours(each->path().filename().string()) || !fs::is_regular_file(each->symlink_status(gone))) continue;
        CacheFile file{each->path(), each->file_size(gone), {}};
        if (!gone) file.used = each->last_write_time(gone);
        if (!gone) files.push_back(std::move(file));
    }
    std::ranges::sort(files, {}, &CacheFile::used);
    return files;
}

} // namespace

void limit_cache(const CacheLimits& limits) {
    auto files = cache_files();
    std::uint64_t total = 0;
    for (const auto& file : files) total += file.bytes;
    const auto stale = fs::file_time_type::clock::now() - std::chrono::hours(24);
    for (const auto& file : files) {
        const bool abandoned = is_part(file.path) && file.used < stale; // a run was killed while it wrote
        if (!abandoned && (total <= limits.bytes || is_part(file.path))) continue;
        std::error_code code;
        if (fs::remove(file.path, code)) total -= file.bytes;
    }
}

void clear_cache() {
    for (const auto& file : cache_files()) {
        std::error_code code;
        fs::remove(file.path, code);
        if (code) throw Error(Fault::Io, file.path.string() + ": cannot be removed: " + code.message());
    }
}

std::uint64_t cache_bytes() {
    std::uint64_t total = 0;
    for (const auto& file : cache_files()) total += file.bytes;
    return total;
}

} // namespace squeeze::data
