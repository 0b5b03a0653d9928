// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files of a data set come from: a folder, or an archive whose images are packed into the cache once.
#pragma once

#include "backend/core/progress.h"
#include "backend/data/digest.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace squeeze::data {

/// One file that may belong to the data set.
struct Entry {
    std::string name; ///< "/"-separated UTF-8, relative, no "." or ".."
    std::uint64_t bytes = 0;
    Sha256 digest{};
    bool table = false; ///< a labels.csv; otherwise an image (or something that is called one)
};

/// Files left out, by reason.
struct Skipped {
    std::uint64_t others = 0;   ///< no images
    std::uint64_t unsafe = 0;   ///< absolute, "..", or endless names
    std::uint64_t links = 0;    ///< symbolic and hard links, devices
    std::uint64_t large = 0;    ///< above the size limit of one file
    std::uint64_t repeated = 0; ///< a name that came again (the last one counts)
    void report(const std::string& path, Progress& progress) const;
    bool operator==(const Skipped&) const = default;
};

struct SourceLimits {
    std::uint64_t entries = 2'000'000;
    std::uint64_t file = std::uint64_t(256) << 20;  ///< bytes of one file
    std::uint64_t total = std::uint64_t(64) << 30;  ///< bytes of all files
    std::uint64_t ratio = 250;                      ///< expanded bytes per byte of the archive…
    std::uint64_t slack = std::uint64_t(256) << 20; ///< …beyond so many
};

/// Immutable, thread-safe.
class Source {
public:
    virtual ~Source() = default;
    virtual const std::vector<Entry>& entries() const = 0; ///< sorted by name
    virtual Bytes file(std::size_t entry) const = 0;       ///< throws Error{Io} or Error{Corrupt}
};

/// Recursive; symbolic links are not followed; folders that cannot be read are warnings.
std::shared_ptr<const Source> open_folder(const std::filesystem::path& path, Progress& progress,
                                          const SourceLimits& limits = {});

/// zip or tar(.gz/.xz/.bz2/.zst), read once from front to back; nothing is ever extracted by its own name.
std::shared_ptr<const Source> open_archive(const std::filesystem::path& path, Progress& progress,
                                           const SourceLimits& limits = {});

/// What a file is judged to be, by its name and first bytes.
enum class Role { Image, Table, Other, Junk };
Role role_by_name(std::string_view name); ///< Image by extension; Junk: hidden files, __MACOSX, Thumbs.db

/// "/"-separated, without "." and empty parts; empty where the name is absolute, has "..", a drive, a NUL, or is longer
/// than 4096 bytes. Bytes that are not UTF-8 are read as Latin-1.
std::string safe_name(std::string_view name, bool backslashes);

} // namespace squeeze::data
