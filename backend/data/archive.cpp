// SPDX-License-Identifier: GPL-3.0-or-later
// Archives through libarchive: read once from front to back into a pack, with limits on everything.
#include "backend/core/files.h"
#include "backend/data/cache.h"
#include "backend/data/pack.h"
#include "backend/image/image.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <chrono>
#include <fstream>
#include <locale.h>

namespace squeeze::data {

namespace {

/// libarchive converts names to the thread's character set; UTF-8 keeps them whole in any environment.
class Utf8Locale {
public:
    Utf8Locale() : m_locale(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
        if (m_locale) m_before = ::uselocale(m_locale);
    }
    ~Utf8Locale() {
        if (!m_locale) return;
        ::uselocale(m_before);
        ::freelocale(m_locale);
    }
    Utf8Locale(const Utf8Locale&) = delete;

private:
    locale_t m_locale, m_before = nullptr;
};

/// One pass over an archive.
class Reader {
public:
    Reader(const std::filesystem::path& path, std::uint64_t size, const SourceLimits& limits, PackBuilder& pack,
           Progress& progress)
        : m_path(path.string()), m_size(size), m_limits(limits), m_pack(pack), m_progress(progress),
          m_archive(archive_read_new(), archive_read_free) {
        for (const auto support :
             {archive_read_support_format_zip, archive_read_support_format_tar, archive_read_support_filter_gzip,
              archive_read_support_filter_xz, archive_read_support_filter_bzip2, archive_read_support_filter_zstd})
            support(m_archive.get());
        archive_read_set_options(m_archive.get(), "hdrcharset=UTF-8");
        if (archive_read_open_filename(m_archive.get(), path.c_str(), 1 << 17) != ARCHIVE_OK)
            throw Error(Fault::Input, m_path + ": is neither a zip nor a tar archive (" + message() +
                                          "); give a folder of images, a zip or a tar(.gz/.xz/.bz2/.zst)");
    }

    void read_all() {
        archive_entry* entry = nullptr;
        for (;;) {
            const int answer = archive_read_next_header(m_archive.get(), &entry);
            if (answer == ARCHIVE_EOF) break;
            if (answer < ARCHIVE_WARN) damaged();
            if (++m_entry > m_limits.entries) refuse(std::to_string(m_limits.entries) + " entries");
            read(entry);
            tick();
        }
        m_progress.tick("read", double(m_size), double(m_size), "bytes");
    }

private:
    void read(archive_entry* entry) {
        const char* const raw =
            archive_entry_pathname_utf8(entry) ? archive_entry_pathname_utf8(entry) : archive_entry_pathname(entry);
        m_name = raw ? raw : "";
        check_declared(entry);
        auto& skipped = m_pack.skipped();
        if (archive_entry_filetype(entry) == AE_IFDIR) return;
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)) {
            ++skipped.links;
            return;
        }
        const auto name = safe_name(m_name, true);
        if (name.empty()) {
            ++skipped.unsafe;
            return;
        }
        const auto role = role_by_name(name);
        if (role == Role::Junk) return;
        if (archive_entry_is_encrypted(entry))
            throw Error(Fault::Input,
                        m_path + ": \"" + name + "\" is encrypted; unpack it with its password and give the folder");
        read_file(name, role);
    }

    /// Expands one file into memory, as far as it is wanted.
    void read_file(const std::string& name, Role role) {
        m_file.clear();
        for (;;) {
            const auto before = m_file.size();
            m_file.resize(before + kChunk);
            const auto got = archive_read_data(m_archive.get(), m_file.data() + before, kChunk);
            if (got < 0) damaged();
            m_file.resize(before + std::size_t(got));
            m_expanded += std::uint64_t(got);
            check_expansion(0);
            if (before == 0 && role == Role::Other && !image::is_image(m_file)) {
                ++m_pack.skipped().others;
                return;
            }
            if (got == 0) break;
            if (m_file.size() > m_limits.file) {
                ++m_pack.skipped().large;
                return;
            }
            tick();
        }
        m_pack.add(name, role == Role::Table, m_file);
    }

    /// A tar is expanded through what is skipped as well, by libarchive: look before.
    void check_declared(archive_entry* entry) {
        const auto declared = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;
        if (declared < 0) damaged();
        const bool tar = (archive_format(m_archive.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR;
        check_expansion(tar ? std::uint64_t(declared) : 0);
    }

    void check_expansion(std::uint64_t more) {
        const auto stream = std::uint64_t(std::max<la_int64_t>(0, archive_filter_bytes(m_archive.get(), 0)));
        const auto expanded = std::max(m_expanded, stream);
        if (expanded > m_limits.total || more > m_limits.total - expanded)
            refuse(std::to_string(m_limits.total >> 20) + " MiB unpacked");
        if (expanded + more > m_limits.slack + m_limits.ratio * m_size)
            refuse(std::to_string(m_limits.ratio) + " times its own size unpacked");
    }

    void tick() {
        const auto consumed = std::max<la_int64_t>(0, archive_filter_bytes(m_archive.get(), -1));
        m_progress.tick("read", std::min(double(consumed), double(m_size)), double(m_size), "bytes");
    }

    std::string message() const {
        const char* const text = archive_error_string(m_archive.get());
        return text ? text : "no reason given";
    }

    [[noreturn]] void damaged() const {
        throw Error(Fault::Corrupt, m_path + ": damaged at entry " + std::to_string(m_entry + 1) +
                                        (m_name.empty() ? std::string() : ", at or after \"" + m_name + "\"") + ": " +
                                        message() + "; fetch the archive again");
    }

    [[noreturn]] void refuse(const std::string& limit) const {
        throw Error(Fault::Input, m_path + ": has more than " + limit + " (at \"" + m_name +
                                      "\"), which no data set should have; unpack it and give the folder");
    }

    static constexpr std::size_t kChunk = 1 << 16;
    const std::string m_path;
    const std::uint64_t m_size;
    const SourceLimits m_limits;
    PackBuilder& m_pack;
    Progress& m_progress;
    std::unique_ptr<archive, int (*)(archive*)> m_archive;
    Bytes m_file;
    std::string m_name;
    std::uint64_t m_entry = 0, m_expanded = 0;
};

/// Path, size, time and both ends of the archive: it is not read whole to be known again.
Sha256 archive_key(const std::filesystem::path& path, std::uint64_t size, const SourceLimits& limits) {
    constexpr std::uint64_t kEnds = 1 << 16;
    std::ifstream in(path, std::ios::binary);
    Bytes head(std::min(size, kEnds)), tail(std::min(size, kEnds));
    in.read(reinterpret_cast<char*>(head.data()), std::streamsize(head.size()));
    in.seekg(std::streamoff(size - tail.size()));
    in.read(reinterpret_cast<char*>(tail.data()), std::streamsize(tail.size()));
    if (!in) throw Error(Fault::Io, path.string() + ": cannot be read; check its permissions");
    const auto time = std::filesystem::last_write_time(path).time_since_epoch().count();
    return Digest()
        .text("squeeze pack 1")
        .text(std::filesystem::absolute(path).lexically_normal().string())
        .number(size)
        .number(std::uint64_t(time))
        .number(limits.file)
        .bytes(head)
        .bytes(tail)
        .finish();
}

/// In the cache, or beside it where that cannot be written.
std::unique_ptr<PackBuilder> pack_builder(const std::string& name, const Sha256& key, std::uint64_t size, bool& publish,
                                          Progress& progress) {
    try {
        const CacheLimits room;
        limit_cache({room.bytes > size ? room.bytes - size : 0});
        publish = true;
        return std::make_unique<PackBuilder>(cache_directory() / name, key);
    } catch (const Error& error) {
        progress.warn(std::string(error.what()) + "; the archive will be read again next time");
        publish = false;
        return std::make_unique<PackBuilder>(std::filesystem::temp_directory_path() / name, key);
    }
}

std::shared_ptr<const Source> cached(const std::string& name, const Sha256& key, Skipped& skipped) {
    try {
        const auto path = cache_directory() / name;
        auto source = open_pack(Mapping::open(path), key, skipped);
        if (source) touch(path);
        return source;
    } catch (const Error&) { // no cache directory: pack_builder() says so
        return nullptr;
    }
}

} // namespace

std::shared_ptr<const Source> open_archive(const std::filesystem::path& path, Progress& progress,
                                           const SourceLimits& limits) {
    std::error_code code;
    const auto size = std::filesystem::file_size(path, code);
    if (code) throw Error(Fault::Io, path.string() + ": cannot be read: " + code.message());
    if (size == 0) throw Error(Fault::Corrupt, path.string() + ": is empty; fetch it again");
    const auto key = archive_key(path, size, limits);
    const auto name = hex(key).substr(0, 32) + kPackSuffix;
    Skipped skipped;
    auto source = cached(name, key, skipped);
    if (!source) {
        const Utf8Locale locale;
        bool publish = true;
        const auto pack = pack_builder(name, key, size, publish, progress);
        Reader(path, size, limits, *pack, progress).read_all();
        skipped = pack->skipped();
        source = pack->finish(publish);
    }
    skipped.report(path.string(), progress);
    return source;
}

} // namespace squeeze::data
