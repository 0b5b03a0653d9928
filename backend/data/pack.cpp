// SPDX-License-Identifier: GPL-3.0-or-later
// Writing, checking and reading packs; the layout is in pack.h.
#include "backend/data/pack.h"

namespace squeeze::data {

namespace {

constexpr char kMagic[] = "SQZPACK\n";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeader = 68;

class Pack : public Source {
public:
    explicit Pack(std::shared_ptr<const Mapping> mapping) : m_mapping(std::move(mapping)) {}

    const std::vector<Entry>& entries() const override { return m_entries; }

    Bytes file(std::size_t entry) const override {
        const auto& known = m_entries.at(entry);
        const auto bytes = m_mapping->bytes().subspan(m_offsets[entry], known.bytes);
        if (sha256(bytes) != known.digest)
            throw Error(Fault::Corrupt, known.name + ": its copy in the cache is damaged; clear the cache and open the "
                                                     "data set again");
        return {bytes.begin(), bytes.end()};
    }

    /// Throws Error{Corrupt} where the index does not fit.
    void read_index(ByteView index, std::uint64_t end, Skipped& skipped) {
        ByteReader in(index, "pack index");
        const auto count = in.varint(index.size() / 36);
        m_entries.reserve(count);
        m_offsets.reserve(count);
        for (std::uint64_t i = 0; i < count; ++i) {
            Entry entry;
            entry.name = in.text(3 * 4096);
            const auto offset = in.varint(end);
            entry.bytes = in.varint(end - offset);
            entry.digest = in.read<Sha256>();
            entry.table = in.read<std::uint8_t>() != 0;
            m_entries.push_back(std::move(entry));
            m_offsets.push_back(offset);
        }
        for (auto* value : {&skipped.others, &skipped.unsafe, &skipped.links, &skipped.large, &skipped.repeated})
            *value = in.varint();
        if (!in.at_end()) in.fail("does not end where it should");
    }

private:
    std::shared_ptr<const Mapping> m_mapping;
    std::vector<Entry> m_entries;
    std::vector<std::uint64_t> m_offsets;
};

} // namespace

PackBuilder::PackBuilder(const std::filesystem::path& target, const Sha256& key) : m_file(target), m_key(key) {}

void PackBuilder::add(const std::string& name, bool table, ByteView file) {
    auto& place = m_places[name];
    if (place.offset != 0) ++m_skipped.repeated;
    m_file.write(m_end, file);
    place = {m_end, file.size(), sha256(file), table};
    m_end += file.size();
}

Bytes PackBuilder::index() const {
    ByteWriter out;
    out.varint(m_places.size());
    for (const auto& [name, place] : m_places) {
        out.text(name);
        out.varint(place.offset);
        out.varint(place.bytes);
        out.append(place.digest);
        out.write(std::uint8_t(place.table));
    }
    for (const auto value : {m_skipped.others, m_skipped.unsafe, m_skipped.links, m_skipped.large, m_skipped.repeated})
        out.varint(value);
    return out.take();
}

std::shared_ptr<const Source> PackBuilder::finish(bool publish) {
    const auto list = index();
    m_file.write(m_end, list);
    ByteWriter header;
    header.append(view({kMagic, 8}));
    header.write(kVersion);
    header.write(crc32(list));
    header.append(m_key);
    header.write(m_end);
    header.write(std::uint64_t(list.size()));
    header.write(crc32(header.bytes()));
    m_file.write(0, header.bytes());
    const auto mapping = m_file.map(m_end + list.size());
    if (publish) m_file.publish();
    Skipped again;
    auto source = open_pack(mapping, m_key, again);
    if (!source) throw Error(Fault::Internal, "a pack just written does not read back");
    return source;
}

std::shared_ptr<const Source> open_pack(std::shared_ptr<const Mapping> mapping, const Sha256& key, Skipped& skipped) {
    if (!mapping) return nullptr;
    try {
        const auto all = mapping->bytes();
        ByteReader in(all, "pack");
        const auto head = in.take(64);
        if (in.read<std::uint32_t>() != crc32(head)) return nullptr;
        ByteReader fields(head);
        if (std::memcmp(fields.take(8).data(), kMagic, 8) != 0) return nullptr;
        if (fields.read<std::uint32_t>() != kVersion) return nullptr;
        const auto index_crc = fields.read<std::uint32_t>();
        if (fields.read<Sha256>() != key) return nullptr;
        const auto end = fields.read<std::uint64_t>(), bytes = fields.read<std::uint64_t>();
        if (end < kHeader || end > all.size() || bytes != all.size() - end) return nullptr;
        const auto index = all.subspan(end, bytes);
        if (crc32(index) != index_crc) return nullptr;
        auto pack = std::make_shared<Pack>(mapping);
        pack->read_index(index, end, skipped);
        return pack;
    } catch (const Error&) { // a foreign or damaged file: built anew
        return nullptr;
    }
}

} // namespace squeeze::data
