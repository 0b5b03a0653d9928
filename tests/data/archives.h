// SPDX-License-Identifier: GPL-3.0-or-later
// Archives for tests, written by libarchive.
#pragma once

#include "fixtures.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

namespace fixtures {

struct Member {
    std::string name;
    Bytes bytes;
    std::string link; ///< a symbolic link to this
};

enum class Kind { Zip, ZipStored, ZipEncrypted, Tar, TarGz, TarXz, TarBz2, TarZst };

inline Bytes archive_of(Kind kind, const std::vector<Member>& members) {
    const auto utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    const auto before = ::uselocale(utf8);
    Bytes out(64 << 20);
    std::size_t used = 0;
    auto* const a = archive_write_new();
    const bool zip = kind <= Kind::ZipEncrypted;
    zip ? archive_write_set_format_zip(a) : archive_write_set_format_pax_restricted(a);
    if (kind == Kind::ZipStored) archive_write_zip_set_compression_store(a);
    if (kind == Kind::ZipEncrypted) {
        archive_write_set_options(a, "zip:encryption=traditional");
        archive_write_set_passphrase(a, "secret");
    }
    if (kind == Kind::TarGz) archive_write_add_filter_gzip(a);
    if (kind == Kind::TarXz) archive_write_add_filter_xz(a);
    if (kind == Kind::TarBz2) archive_write_add_filter_bzip2(a);
    if (kind == Kind::TarZst) archive_write_add_filter_zstd(a);
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open_memory(a, out.data(), out.size(), &used);
    for (const auto& member : members) {
        auto* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.c_str());
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_filetype(entry, member.link.empty() ? AE_IFREG : AE_IFLNK);
        if (!member.link.empty()) archive_entry_set_symlink(entry, member.link.c_str());
        archive_entry_set_size(entry, la_int64_t(member.bytes.size()));
        archive_write_header(a, entry);
        if (!member.bytes.empty()) archive_write_data(a, member.bytes.data(), member.bytes.size());
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    ::uselocale(before);
    ::freelocale(utf8);
    out.resize(used);
    return out;
}

} // namespace fixtures
