// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue, and the way from a path to a model and back.
#include "backend/formats/formats.h"

#include "backend/core/files.h"
#include "backend/formats/rows.h"

#include <algorithm>

namespace squeeze::formats {

namespace {

constexpr std::uint64_t largest_file = std::uint64_t(1) << 30; // bytes

std::string extension(const std::filesystem::path& path) {
    auto result = path.extension().string();
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

const Format* by_extension(const std::filesystem::path& path) {
    for (const auto& format : catalogue())
        if (std::ranges::find(format.extensions, extension(path)) != format.extensions.end()) return &format;
    return nullptr;
}

/// A known extension whose content is not recognised still goes to its reader, which can say what is wrong.
const Format* recognised(const std::filesystem::path& path, ByteView file) {
    for (const auto& format : catalogue())
        if (format.load && format.recognises(file)) return &format;
    const auto* guess = by_extension(path);
    return guess && guess->load ? guess : nullptr;
}

std::string naming(const std::string& what, const std::string& message) {
    return message.starts_with(what) ? message : what + ": " + message;
}

/// Names out of a hostile file must not steer the terminal.
std::string printable(std::string message) {
    std::ranges::replace_if(
        message, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, '?');
    return message;
}

std::string known(bool (*usable)(const Format&)) {
    std::string result;
    for (const auto& format : catalogue())
        if (usable(format)) result += (result.empty() ? "" : ", ") + format.extensions[0] + " (" + format.summary + ")";
    return result;
}

} // namespace

std::span<const Format> catalogue() {
    static const std::vector<Format> rows{
        {"sqz", "Squeeze Studio", {".sqz"}, is_sqz_file, load_sqz, save_sqz},
        {"pth", "PyTorch state dict of a torchvision network", {".pth", ".pt"}, is_pth_file, load_pth, save_pth},
        {"song-net", "Deep Compression's published SqueezeNet", {".net"}, is_song_file, load_song, nullptr},
    };
    return rows;
}

Imported load(const std::filesystem::path& path, const ImportOptions& options) {
    const auto what = path.string();
    const auto file = read_file(path, largest_file);
    const auto* format = recognised(path, file);
    if (!format)
        throw Error(Fault::Input, what + ": is no known kind of model; known are " +
                                      known([](const Format& row) { return row.load != nullptr; }));
    try {
        auto result = format->load(file, what, options);
        shapes(*result.model.graph, result.model.input.size);
        validate(result.model);
        return result;
    } catch (const Error& error) {
        const char* remedy = error.fault() == Fault::Corrupt ? "; fetch or copy the file again" : "";
        throw Error(error.fault(), printable(naming(what, error.what())) + remedy);
    }
}

void save(const std::filesystem::path& path, const Model& model, const ExportOptions& options) {
    const auto* format = by_extension(path);
    if (!format || !format->save)
        throw Error(Fault::Usage, path.string() + ": its extension names no format that can be written; known are " +
                                      known([](const Format& row) { return row.save != nullptr; }));
    write_file(path, format->save(model, options));
}

} // namespace squeeze::formats
