// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files as others wrote them: made safe, and judged.
#include "backend/data/source.h"

#include <algorithm>
#include <array>

namespace squeeze::data {

namespace {

/// Length of the UTF-8 sequence at the front of `text` (RFC 3629), 0 where there is none.
std::size_t utf8_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? std::uint8_t(text[i]) : std::uint8_t(0); };
    const auto lead = byte(0);
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0) != 0x80) return 0;
    if ((lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xED && byte(1) > 0x9F)) return 0;
    if ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F)) return 0;
    return length;
}

std::string to_utf8(std::string_view raw) {
    std::string text;
    while (!raw.empty()) {
        if (const auto length = utf8_length(raw)) {
            text += raw.substr(0, length);
            raw.remove_prefix(length);
        } else {
            const auto byte = std::uint8_t(raw.front());
            text += char(0xC0 | (byte >> 6));
            text += char(0x80 | (byte & 0x3F));
            raw.remove_prefix(1);
        }
    }
    return text;
}

std::string lower(std::string_view text) {
    std::string result(text);
    for (auto& c : result)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return result;
}

} // namespace

std::string safe_name(std::string_view name, bool backslashes) {
    if (name.empty() || name.size() > 4096 || name.find('\0') != name.npos) return {};
    auto text = to_utf8(name);
    if (backslashes) std::ranges::replace(text, '\\', '/');
    if (text.front() == '/' || (backslashes && text.size() > 1 && text[1] == ':')) return {};
    std::string result;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('/', begin), text.size());
        const auto part = text.substr(begin, end - begin);
        begin = end + 1;
        if (part == "..") return {};
        if (part.empty() || part == ".") continue;
        if (!result.empty()) result += '/';
        result += part;
    }
    return result;
}

Role role_by_name(std::string_view name) {
    for (std::size_t begin = 0; begin <= name.size();) {
        const auto end = std::min(name.find('/', begin), name.size());
        const auto part = name.substr(begin, end - begin);
        begin = end + 1;
        if (part.starts_with('.') || part == "__MACOSX" || part == "Thumbs.db" || part == "desktop.ini")
            return Role::Junk;
    }
    const auto file = lower(name.substr(name.rfind('/') + 1));
    if (file == "labels.csv") return Role::Table;
    const auto dot = file.rfind('.');
    if (dot == file.npos) return Role::Other;
    constexpr std::array<std::string_view, 10> known{"jpg",  "jpeg", "jpe", "jfif", "png",
                                                     "webp", "bmp",  "tif", "tiff", "gif"};
    return std::ranges::find(known, file.substr(dot + 1)) != known.end() ? Role::Image : Role::Other;
}

void Skipped::report(const std::string& path, Progress& progress) const {
    const auto line = [&](std::uint64_t count, const char* one, const char* many) {
        return path + ": " + std::to_string(count) + " " + (count == 1 ? one : many);
    };
    if (others)
        progress.note(line(others, "file is no image and was left out", "files are no images and were left out"));
    if (unsafe)
        progress.warn(line(unsafe, "entry has an unsafe name (absolute or with \"..\") and was left out",
                           "entries have unsafe names (absolute or with \"..\") and were left out"));
    if (links) progress.warn(line(links, "link was not followed", "links were not followed"));
    if (large)
        progress.warn(line(large, "file is over the size limit and was left out",
                           "files are over the size limit and were left out"));
    if (repeated)
        progress.warn(line(repeated, "name came more than once; the last one counts",
                           "names came more than once; the last ones count"));
}

} // namespace squeeze::data
