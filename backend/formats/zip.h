// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the zip format (PKWARE's APPNOTE.TXT, sections 4.3 to 4.4) that torch.save uses: stored entries, below
// 4 GiB.
#pragma once

#include "backend/core/bytes.h"

#include <map>
#include <string>
#include <vector>

namespace squeeze::formats {

/// The entries of an archive, by name; contents stay in the file's buffer.
class ZipReader {
public:
    ZipReader() = default;
    /// Throws Error{Corrupt} for anything out of bounds or with a wrong CRC-32, Error{Input} for zip64.
    ZipReader(ByteView file, const std::string& what);

    std::vector<std::string> names() const;
    bool contains(const std::string& name) const { return m_entries.contains(name); }
    /// Throws Error{Corrupt} when there is no such entry, Error{Input} when it is compressed or encrypted.
    ByteView content(const std::string& name) const;

private:
    struct Entry {
        ByteView content;
        bool plain = false;
    };
    std::string m_what;
    std::map<std::string, Entry> m_entries;
};

/// Collects entries; contents start at multiples of 64 bytes. The same entries give the same bytes (time stamps are
/// fixed).
class ZipWriter {
public:
    void add(const std::string& name, ByteView content);
    Bytes finish();

private:
    ByteWriter m_file, m_directory;
    std::uint16_t m_entries = 0;
};

} // namespace squeeze::formats
