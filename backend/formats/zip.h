// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the zip format (PKWARE's APPNOTE.TXT, sections 4.3 to 4.4) that torch.save uses: stored entries, below
// 4 GiB.
#pragma once

#include "backend/core/bytes.h"

#include <map>
#include <string>
#include <vector>

namespace squeeze::formats {

/// Contents by name, in place. Throws Error{Corrupt} for anything out of bounds or with a wrong CRC-32, Error{Input}
/// for compressed, encrypted or zip64 entries.
using ZipEntries = std::map<std::string, ByteView>;
ZipEntries read_zip(ByteView file, const std::string& what);

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
