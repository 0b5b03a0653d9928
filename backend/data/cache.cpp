// SPDX-License-Identifier: GPL-3.0-or-later
// The cache of decoded pictures.
//
//   offset  bytes  what (little-endian)
//   0       8      "SQZPIX" CR LF
//   8       4      version, 1
//   12      4      size: height and width of every picture
//   16      8      count of samples
//   24      32     key: fingerprint of the data set and geometry
//   56      4      CRC-32 of the flags
//   60      4      CRC-32 of bytes 0..59
//   64      count  flags: 1 where the sample could be decoded
//   …              zeros up to a multiple of 4096, then count pictures of size x size x 3 bytes
#include "backend/data/cache.h"

#include "backend/core/files.h"
#include "backend/data/cachefile.h"
#include "backend/data/digest.h"
#include "backend/data/parallel.h"

#include <optional>
#include <unistd.h>

namespace squeeze::data {

namespace {

constexpr char kMagic[] = "SQZPIX\r\n";
constexpr std::uint32_t kVersion = 1;
constexpr std::uint64_t kHeader = 64;

/// Where everything is.
struct Plan {
    Sha256 key{};
    int size = 0;
    std::uint64_t count = 0;
    std::uint64_t picture() const { return std::uint64_t(size) * std::uint64_t(size) * 3; }
    std::uint64_t first() const { return (kHeader + count + 4095) / 4096 * 4096; }
    std::uint64_t total() const { return first() + count * picture(); }

    Bytes header(ByteView flags) const {
        ByteWriter out;
        out.append(view({kMagic, 8}));
        out.write(kVersion);
        out.write(std::uint32_t(size));
        out.write(count);
        out.append(key);
        out.write(crc32(flags));
        out.write(crc32(out.bytes()));
        return out.take();
    }
};

Plan plan_of(const Dataset& dataset, const InputSpec& spec) {
    if (spec.size < 1 || spec.size > largest_input)
        throw Error(Fault::Input, "input size " + std::to_string(spec.size) + ": must be from 1 to " +
                                      std::to_string(largest_input) + " pixels");
    const auto key = Digest()
                         .text("squeeze pixels 1")
                         .text(dataset.pictures())
                         .number(std::uint64_t(spec.size))
                         .number(std::uint64_t(spec.geometry))
                         .number(std::uint64_t(spec.filter))
                         .finish();
    return {key, spec.size, dataset.samples().size()};
}

/// Pictures in a mapped file, or in memory where no file could be written.
class Store : public PixelStore {
public:
    Store(const Plan& plan, std::shared_ptr<const Mapping> mapping)
        : m_plan(plan), m_mapping(std::move(mapping)), m_flags(m_mapping->bytes().subspan(kHeader, plan.count)),
          m_pictures(m_mapping->bytes().subspan(plan.first())) {}
    Store(const Plan& plan, Bytes flags, Bytes pictures)
        : m_plan(plan), m_own_flags(std::move(flags)), m_own_pictures(std::move(pictures)), m_flags(m_own_flags),
          m_pictures(m_own_pictures) {}

    int size() const override { return m_plan.size; }
    bool usable(std::size_t index) const override { return index < m_flags.size() && m_flags[index] == 1; }
    ByteView rgb(std::size_t index) const override {
        if (!usable(index)) return {};
        return m_pictures.subspan(index * m_plan.picture(), m_plan.picture());
    }

private:
    const Plan m_plan;
    const std::shared_ptr<const Mapping> m_mapping;
    const Bytes m_own_flags, m_own_pictures;
    const ByteView m_flags, m_pictures;
};

/// Null unless the file is whole and was made for this plan.
std::shared_ptr<const Store> open_store(const std::filesystem::path& path, const Plan& plan) {
    const auto mapping = Mapping::open(path);
    if (!mapping || mapping->bytes().size() != plan.total()) return nullptr;
    const auto expected = plan.header(mapping->bytes().subspan(kHeader, plan.count));
    if (std::memcmp(mapping->bytes().data(), expected.data(), expected.size()) != 0) return nullptr;
    touch(path);
    return std::make_shared<Store>(plan, mapping);
}

/// The cache file could not be written: another exception type than those of samples that cannot be read.
struct WriteFailed {
    std::string why;
};

using Put = std::function<void(std::size_t index, ByteView rgb)>;

/// Decodes every sample and hands it on; the flags say which could be.
Bytes decode_all(const Dataset& dataset, const InputSpec& spec, Progress& progress, const Put& put) {
    Bytes flags(dataset.samples().size(), 0);
    const double total = double(flags.size());
    parallel(
        flags.size(),
        [&](std::size_t i) {
            image::Pixels fitted;
            try {
                fitted = image::fit(dataset.pixels(i), spec);
            } catch (const Error& error) {
                if (error.fault() == Fault::Cancelled || error.fault() == Fault::Internal) throw;
                return; // told as one warning, and one by one by the survey
            }
            put(i, fitted.rgb);
            flags[i] = 1;
        },
        [&](std::size_t done) { progress.tick("decode", double(done), total, "images"); });
    return flags;
}

std::shared_ptr<const Store> build_file(const std::filesystem::path& path, const Plan& plan, const Dataset& dataset,
                                        const InputSpec& spec, Progress& progress) {
    const CacheLimits limits;
    limit_cache({limits.bytes > plan.total() ? limits.bytes - plan.total() : 0});
    const auto guarded = [](const auto& write) {
        try {
            write();
        } catch (const Error& error) {
            throw WriteFailed{error.what()};
        }
    };
    std::optional<CacheWriter> file;
    guarded([&] {
        file.emplace(path);
        file->reserve(plan.total());
    });
    const auto flags = decode_all(dataset, spec, progress, [&](std::size_t index, ByteView rgb) {
        guarded([&] { file->write(plan.first() + index * plan.picture(), rgb); });
    });
    std::shared_ptr<const Mapping> mapping;
    guarded([&] {
        file->write(kHeader, flags);
        file->write(0, plan.header(flags));
        mapping = file->map(plan.total());
        file->publish();
    });
    return std::make_shared<Store>(plan, mapping);
}

std::shared_ptr<const Store> build_in_memory(const Plan& plan, const Dataset& dataset, const InputSpec& spec,
                                             Progress& progress) {
    const auto memory = std::uint64_t(::sysconf(_SC_PHYS_PAGES)) * std::uint64_t(::sysconf(_SC_PAGE_SIZE));
    const auto bytes = plan.count * plan.picture();
    if (bytes > memory / 2)
        throw Error(Fault::Io, dataset.name() + ": its decoded images need " + std::to_string(bytes >> 20) +
                                   " MiB and the cache cannot be written; free space or point SQUEEZE_CACHE at "
                                   "another disk");
    Bytes pictures(bytes);
    auto flags = decode_all(dataset, spec, progress, [&](std::size_t index, ByteView rgb) {
        std::memcpy(pictures.data() + index * plan.picture(), rgb.data(), rgb.size());
    });
    return std::make_shared<Store>(plan, std::move(flags), std::move(pictures));
}

void warn_of_unusable(const Dataset& dataset, const PixelStore& store, Progress& progress) {
    std::size_t count = 0, first = 0;
    for (std::size_t i = dataset.samples().size(); i-- > 0;)
        if (!store.usable(i)) ++count, first = i;
    if (count > 0)
        progress.warn(dataset.name() + ": " + std::to_string(count) + (count == 1 ? " image" : " images") +
                      " could not be decoded and " + (count == 1 ? "is" : "are") + " left out, \"" +
                      dataset.samples()[first].name + "\" first; `squeeze data` lists them");
}

std::shared_ptr<const Store> find_or_build(const Plan& plan, const Dataset& dataset, const InputSpec& spec,
                                           Progress& progress) {
    std::string why;
    try {
        std::filesystem::path path;
        try {
            path = cache_directory() / (hex(plan.key).substr(0, 32) + kPixelsSuffix);
        } catch (const Error& error) {
            throw WriteFailed{error.what()};
        }
        if (auto store = open_store(path, plan)) return store;
        return build_file(path, plan, dataset, spec, progress);
    } catch (const WriteFailed& failed) {
        why = failed.why;
    }
    progress.warn(why + "; the decoded images are kept in memory and decoded again next time");
    return build_in_memory(plan, dataset, spec, progress);
}

} // namespace

std::shared_ptr<const PixelStore> prepare(std::shared_ptr<const Dataset> dataset, const InputSpec& spec,
                                          Progress& progress) {
    const auto store = find_or_build(plan_of(*dataset, spec), *dataset, spec, progress);
    warn_of_unusable(*dataset, *store, progress);
    return store;
}

} // namespace squeeze::data
