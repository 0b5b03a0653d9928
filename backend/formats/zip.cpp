// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the central directory with every offset checked, and writing what torch.load maps into memory.
#include "backend/formats/zip.h"

#include <algorithm>

namespace squeeze::formats {

namespace {

constexpr std::uint32_t local_magic = 0x04034b50, directory_magic = 0x02014b50, end_magic = 0x06054b50;
constexpr std::size_t local_size = 30, end_size = 22, longest_comment = 0xFFFF;
constexpr std::uint16_t encrypted = 1, utf8_names = 0x0800, version = 20, first_of_january_1980 = 0x21;
constexpr std::uint16_t padding_id = 0x4246; // "FB", as torch.save has it
constexpr std::size_t alignment = 64;

struct Directory {
    std::uint16_t entries;
    ByteView bytes;
};

Directory find_directory(ByteView file, const std::string& what) {
    if (file.size() < end_size) throw Error(Fault::Corrupt, what + ": is too short for a zip archive");
    const std::size_t last = file.size() - end_size;
    const std::size_t first = last > longest_comment ? last - longest_comment : 0;
    for (std::size_t at = last + 1; at-- > first;) {
        ByteReader end(file.subspan(at), what + ": zip directory");
        if (end.read<std::uint32_t>() != end_magic) continue;
        end.take(6); // disk numbers, entries on this disk
        const auto entries = end.read<std::uint16_t>();
        const auto size = end.read<std::uint32_t>();
        const auto offset = end.read<std::uint32_t>();
        if (entries == 0xFFFF || offset == 0xFFFFFFFF)
            throw Error(Fault::Input, what + ": is a zip64 archive of 4 GiB or more, which is not supported");
        if (offset > at || size > at - offset) end.fail("lies outside of the file");
        return {entries, file.subspan(offset, size)};
    }
    throw Error(Fault::Corrupt, what + ": the zip directory at its end is missing (the file is cut off)");
}

/// The content that a local header at `offset` leads to.
ByteView local_content(ByteView file, std::uint32_t offset, std::uint32_t size, const std::string& entry) {
    if (offset > file.size()) throw Error(Fault::Corrupt, entry + ": lies outside of the file");
    ByteReader local(file.subspan(offset), entry);
    if (local.read<std::uint32_t>() != local_magic) local.fail("has no local header");
    local.take(22);
    const auto name = local.read<std::uint16_t>();
    const auto extra = local.read<std::uint16_t>();
    local.take(std::size_t(name) + extra);
    return local.take(size);
}

std::string as_text(ByteView bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

} // namespace

ZipReader::ZipReader(ByteView file, const std::string& what) : m_what(what) {
    const auto [count, bytes] = find_directory(file, what);
    ByteReader directory(bytes, what + ": zip directory");
    for (int i = 0; i < count; ++i) {
        if (directory.read<std::uint32_t>() != directory_magic) directory.fail("has a damaged entry");
        directory.take(4); // versions
        const auto flags = directory.read<std::uint16_t>();
        const auto method = directory.read<std::uint16_t>();
        directory.take(4); // time and date
        const auto crc = directory.read<std::uint32_t>();
        const auto packed = directory.read<std::uint32_t>();
        const auto size = directory.read<std::uint32_t>();
        const auto name_size = directory.read<std::uint16_t>();
        const auto extra_size = directory.read<std::uint16_t>();
        const auto comment_size = directory.read<std::uint16_t>();
        directory.take(8); // disk number, attributes
        const auto offset = directory.read<std::uint32_t>();
        const auto name = as_text(directory.take(name_size));
        directory.take(std::size_t(extra_size) + comment_size);
        const auto entry = what + ": zip entry " + name;
        const bool plain = method == 0 && !(flags & encrypted);
        if (plain && packed != size) throw Error(Fault::Corrupt, entry + ": its two sizes differ");
        const auto data = local_content(file, offset, packed, entry);
        if (plain && crc32(data) != crc) throw Error(Fault::Corrupt, entry + ": its checksum is wrong");
        if (!m_entries.emplace(name, Entry{data, plain}).second)
            throw Error(Fault::Corrupt, entry + ": is there twice");
    }
}

std::vector<std::string> ZipReader::names() const {
    std::vector<std::string> result;
    for (const auto& [name, entry] : m_entries) result.push_back(name);
    return result;
}

ByteView ZipReader::content(const std::string& name) const {
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) throw Error(Fault::Corrupt, m_what + ": has no zip entry " + name);
    if (!found->second.plain)
        throw Error(Fault::Input,
                    m_what + ": zip entry " + name + " is compressed or encrypted; torch.save writes neither");
    return found->second.content;
}

void ZipWriter::add(const std::string& name, ByteView content) {
    if (m_file.size() + content.size() > 0xFFFF0000u || m_entries == 0xFFFE)
        throw Error(Fault::Input, "the model is too large for a zip archive of 4 GiB");
    const auto offset = std::uint32_t(m_file.size());
    const auto unpadded = m_file.size() + local_size + name.size() + 4;
    const auto padding = (alignment - unpadded % alignment) % alignment;
    const auto describe = [&](ByteWriter& to) {
        to.write(version);
        to.write(utf8_names);
        to.write(std::uint16_t(0)); // stored
        to.write(std::uint16_t(0)); // midnight
        to.write(first_of_january_1980);
        to.write(crc32(content));
        to.write(std::uint32_t(content.size()));
        to.write(std::uint32_t(content.size()));
        to.write(std::uint16_t(name.size()));
    };
    m_file.write(local_magic);
    describe(m_file);
    m_file.write(std::uint16_t(4 + padding));
    m_file.append(view(name));
    m_file.write(padding_id);
    m_file.write(std::uint16_t(padding));
    m_file.append(Bytes(padding, 'Z'));
    m_file.append(content);

    m_directory.write(directory_magic);
    m_directory.write(version);
    describe(m_directory);
    m_directory.append(Bytes(12, 0)); // no extra field, comment, disk number, attributes
    m_directory.write(offset);
    m_directory.append(view(name));
    ++m_entries;
}

Bytes ZipWriter::finish() {
    const auto offset = std::uint32_t(m_file.size());
    m_file.append(m_directory.bytes());
    m_file.write(end_magic);
    m_file.write(std::uint32_t(0)); // disk numbers
    m_file.write(m_entries);
    m_file.write(m_entries);
    m_file.write(std::uint32_t(m_directory.size()));
    m_file.write(offset);
    m_file.write(std::uint16_t(0)); // no comment
    return m_file.take();
}

} // namespace squeeze::formats
