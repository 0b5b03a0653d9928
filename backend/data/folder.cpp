// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of images. Digests of its files are kept in the cache by (name, size, time), so that a second opening does
// not read them again.
#include "backend/core/files.h"
#include "backend/data/cachefile.h"
#include "backend/data/parallel.h"
#include "backend/data/source.h"
#include "backend/image/image.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <optional>
#include <unordered_map>

namespace squeeze::data {

namespace {

namespace fs = std::filesystem;

struct Found {
    Entry entry;
    fs::path path;
    std::int64_t time = 0; ///< of last change, ns
    Role role = Role::Image;
    bool known = false, image = true;
};

/// What the cache remembers of a file.
struct Memory {
    std::uint64_t bytes = 0;
    std::int64_t time = 0;
    Sha256 digest{};
    bool image = true;
};
using Memories = std::unordered_map<std::string, Memory>;

class Folder : public Source {
public:
    Folder(std::vector<Entry> entries, std::vector<fs::path> paths)
        : m_entries(std::move(entries)), m_paths(std::move(paths)) {}
    const std::vector<Entry>& entries() const override { return m_entries; }
    Bytes file(std::size_t entry) const override { return read_file(m_paths.at(entry), std::uint64_t(256) << 20); }

private:
    std::vector<Entry> m_entries;
    std::vector<fs::path> m_paths;
};

/// All regular files below a folder.
class Walk {
public:
    Walk(const fs::path& root, const SourceLimits& limits, Progress& progress)
        : m_root(root), m_limits(limits), m_progress(progress) {
        std::vector<fs::path> open{root};
        while (!open.empty()) {
            const auto folder = std::move(open.back());
            open.pop_back();
            list(folder, open);
        }
        std::ranges::sort(files, {}, [](const Found& found) -> const std::string& { return found.entry.name; });
    }
    std::vector<Found> files;
    Skipped skipped;

private:
    void list(const fs::path& folder, std::vector<fs::path>& open) {
        std::error_code code;
        fs::directory_iterator each(folder, code);
        for (; !code && each != fs::directory_iterator(); each.increment(code)) {
            m_progress.check();
            if (++m_seen > m_limits.entries)
                throw Error(Fault::Input, m_root.string() + ": has more than " + std::to_string(m_limits.entries) +
                                              " entries; give a smaller folder");
            add(*each, open);
        }
        if (!code) return;
        const auto text = folder.string() + ": cannot be read: " + code.message();
        if (folder == m_root) throw Error(Fault::Io, text + "; check its permissions");
        m_progress.warn(text + "; its images are left out");
    }

    void add(const fs::directory_entry& item, std::vector<fs::path>& open) {
        std::error_code code;
        const auto name = safe_name(item.path().lexically_relative(m_root).string(), false);
        const auto role = role_by_name(name);
        if (role == Role::Junk) return;
        const auto status = item.symlink_status(code);
        if (fs::is_directory(status)) {
            open.push_back(item.path());
        } else if (!fs::is_regular_file(status)) {
            ++skipped.links;
        } else if (name.empty()) {
            ++skipped.unsafe;
        } else {
            Found found;
            found.entry.name = name;
            found.entry.table = role == Role::Table;
            found.path = item.path();
            found.role = role;
            found.entry.bytes = item.file_size(code);
            if (code) found.entry.bytes = 0;
            if (found.entry.bytes > m_limits.file) {
                ++skipped.large;
                return;
            }
            const auto time = item.last_write_time(code);
            if (!code) found.time = std::int64_t(time.time_since_epoch().count());
            files.push_back(std::move(found));
        }
    }

    const fs::path m_root;
    const SourceLimits m_limits;
    Progress& m_progress;
    std::uint64_t m_seen = 0;
};

constexpr std::uint64_t kListMagic = 0x0154534C5A5153ull; // "SQZLST", version 1

/// Empty where there is nothing usable.
Memories recall(const fs::path& path) {
    Memories memories;
    const auto mapping = Mapping::open(path);
    if (!mapping || mapping->bytes().size() < 12) return memories;
    try {
        const auto body = mapping->bytes().subspan(4);
        if (ByteReader(mapping->bytes()).read<std::uint32_t>() != crc32(body)) return memories;
        ByteReader in(body, "list");
        if (in.read<std::uint64_t>() != kListMagic) return memories;
        for (auto count = in.varint(body.size() / 50); count > 0; --count) {
            const auto name = in.text(3 * 4096);
            Memory memory;
            memory.bytes = in.read<std::uint64_t>();
            memory.time = in.read<std::int64_t>();
            memory.digest = in.read<Sha256>();
            memory.image = in.read<std::uint8_t>() != 0;
            memories.emplace(name, memory);
        }
        touch(path);
    } catch (const Error&) {
        memories.clear();
    }
    return memories;
}

/// Files changed within the last seconds are not remembered: they may change again within the clock's grain.
void remember(const fs::path& path, const std::vector<Found>& files) {
    const auto now = fs::file_time_type::clock::now().time_since_epoch();
    const auto settled = std::chrono::duration_cast<std::chrono::nanoseconds>(now - std::chrono::seconds(2)).count();
    ByteWriter body, list;
    std::size_t count = 0;
    for (const auto& found : files) {
        if (!found.known || found.time > settled) continue;
        ++count;
        list.text(found.entry.name);
        list.write(found.entry.bytes);
        list.write(found.time);
        list.append(found.entry.digest);
        list.write(std::uint8_t(found.image));
    }
    body.write(kListMagic);
    body.varint(count);
    body.append(list.bytes());
    ByteWriter whole;
    whole.write(crc32(body.bytes()));
    whole.append(body.bytes());
    CacheWriter file(path);
    file.write(0, whole.bytes());
    file.publish();
}

/// Reads a file to know its digest, and whether it is an image where its name does not say so. One that cannot be read
/// stays in the set (the survey reports it) with a digest of its own.
void examine(Found& found) {
    try {
        Bytes head(64);
        if (found.role == Role::Other) {
            std::ifstream in(found.path, std::ios::binary);
            in.read(reinterpret_cast<char*>(head.data()), std::streamsize(head.size()));
            head.resize(std::size_t(in.gcount()));
            found.image = image::is_image(head);
        }
        if (found.image) {
            const auto file = read_file(found.path, std::uint64_t(256) << 20);
            found.entry.bytes = file.size();
            found.entry.digest = sha256(file);
        }
        found.known = true;
    } catch (const Error&) {
        found.entry.digest = Digest().text("unreadable").text(found.entry.name).finish();
    }
}

/// Whether anything had to be read.
bool examine_all(std::vector<Found>& files, const Memories& memories, Progress& progress) {
    std::vector<Found*> unknown;
    for (auto& found : files) {
        const auto memory = memories.find(found.entry.name);
        if (memory != memories.end() && memory->second.bytes == found.entry.bytes &&
            memory->second.time == found.time) {
            found.entry.digest = memory->second.digest;
            found.image = memory->second.image;
            found.known = true;
        } else {
            unknown.push_back(&found);
        }
    }
    const double total = double(unknown.size());
    parallel(
        unknown.size(), [&](std::size_t i) { examine(*unknown[i]); },
        [&](std::size_t done) { progress.tick("read", double(done), total, "images"); });
    return !unknown.empty();
}

} // namespace

std::shared_ptr<const Source> open_folder(const fs::path& path, Progress& progress, const SourceLimits& limits) {
    Walk walk(path, limits, progress);
    const auto key = Digest().text("squeeze list 1").text(fs::absolute(path).lexically_normal().string()).finish();
    std::optional<fs::path> list;
    try {
        list = cache_directory() / (hex(key).substr(0, 32) + kFolderSuffix);
    } catch (const Error&) { // only slower
    }
    const auto memories = list ? recall(*list) : Memories();
    if (examine_all(walk.files, memories, progress) && list) {
        try {
            remember(*list, walk.files);
        } catch (const Error& error) {
            progress.warn(std::string(error.what()) + "; the folder will be read again next time");
        }
    }
    std::vector<Entry> entries;
    std::vector<fs::path> paths;
    for (auto& found : walk.files) {
        if (!found.image) {
            ++walk.skipped.others;
            continue;
        }
        entries.push_back(std::move(found.entry));
        paths.push_back(std::move(found.path));
    }
    walk.skipped.report(path.string(), progress);
    return std::make_shared<Folder>(std::move(entries), std::move(paths));
}

} // namespace squeeze::data
