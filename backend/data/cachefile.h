// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the cache: written aside and published whole by a rename, read through a mapping.
#pragma once

#include "backend/core/bytes.h"

#include <filesystem>
#include <memory>

namespace squeeze::data {

/// A whole file mapped for reading. Stays valid when the file is removed from its folder.
class Mapping {
public:
    /// Null where there is no such regular file, or it is empty or unreadable.
    static std::shared_ptr<const Mapping> open(const std::filesystem::path& path);
    /// Of an open file of `size` bytes. Throws Error{Io}.
    static std::shared_ptr<const Mapping> of(int descriptor, std::size_t size);

    ~Mapping();
    Mapping(const Mapping&) = delete;
    ByteView bytes() const { return m_bytes; }

private:
    explicit Mapping(ByteView bytes) : m_bytes(bytes) {}
    ByteView m_bytes;
};

/// A new file, invisible until publish(); removed when it never is. write() may be called from several threads.
class CacheWriter {
public:
    explicit CacheWriter(const std::filesystem::path& target); ///< throws Error{Io}
    ~CacheWriter();
    CacheWriter(const CacheWriter&) = delete;

    /// Throws Error{Io} naming the file and what the system said.
    void write(std::uint64_t offset, ByteView bytes);
    /// Takes the space now, so that a full disk is known at once. Throws Error{Io}.
    void reserve(std::uint64_t size);
    std::shared_ptr<const Mapping> map(std::size_t size) const { return Mapping::of(m_descriptor, size); }
    void publish(); ///< syncs and renames to the target

private:
    std::filesystem::path m_target;
    std::string m_temporary;
    int m_descriptor = -1;
    bool m_published = false;
};

/// Kinds of files that the cache consists of; nothing else in its folder is ever counted or removed.
inline constexpr const char* kPackSuffix = ".sqzpack";   ///< the images of an archive
inline constexpr const char* kPixelsSuffix = ".sqzpix";  ///< decoded and fitted images
inline constexpr const char* kFolderSuffix = ".sqzlist"; ///< digests of a folder's files
inline constexpr const char* kPartMark = ".part-";       ///< between a name and six letters: being written

/// Marks a cache file as used just now (eviction goes by modification time).
void touch(const std::filesystem::path& path);

} // namespace squeeze::data
