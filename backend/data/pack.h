// SPDX-License-Identifier: GPL-3.0-or-later
// The images of an archive as one mapped file of the cache, so that any of them is a jump away.
//
//   offset  bytes  what (little-endian)
//   0       8      "SQZPACK" and a line feed
//   8       4      version, 1
//   12      4      CRC-32 of the index
//   16      32     key: what the pack was made from
//   48      8      offset of the index
//   56      8      bytes of the index
//   64      4      CRC-32 of bytes 0..63
//   128     …      the files, one after another, then the index: varint count; per file text name, varint offset,
//                  varint bytes, 32 bytes SHA-256, u8 table; then the five counts of Skipped as varints
#pragma once

#include "backend/data/cachefile.h"
#include "backend/data/source.h"

#include <map>

namespace squeeze::data {

class PackBuilder {
public:
    PackBuilder(const std::filesystem::path& target, const Sha256& key); ///< throws Error{Io}

    /// A name that is there already is replaced and counted.
    void add(const std::string& name, bool table, ByteView file);
    Skipped& skipped() { return m_skipped; }

    /// Writes the index; with `publish` the pack stays in the cache, else it vanishes with the source.
    std::shared_ptr<const Source> finish(bool publish);

private:
    struct Place {
        std::uint64_t offset = 0, bytes = 0;
        Sha256 digest{};
        bool table = false;
    };
    Bytes index() const;

    CacheWriter m_file;
    Sha256 m_key;
    std::map<std::string, Place> m_places;
    Skipped m_skipped;
    std::uint64_t m_end = 128;
};

/// Null unless the mapping is a whole pack of this key. What had been skipped is told again in `skipped`.
std::shared_ptr<const Source> open_pack(std::shared_ptr<const Mapping> mapping, const Sha256& key, Skipped& skipped);

} // namespace squeeze::data
