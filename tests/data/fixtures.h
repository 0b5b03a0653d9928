// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of data sets share: a sandbox with a cache of its own, small pictures, archives.
#pragma once

#include "backend/core/files.h"
#include "backend/core/random.h"
#include "backend/data/dataset.h"
#include "backend/image/image.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>

namespace fixtures {

using namespace squeeze;

/// A folder for files, and $SQUEEZE_CACHE beside it, both gone at the end.
class Sandbox {
public:
    Sandbox() { ::setenv("SQUEEZE_CACHE", cache().c_str(), 1); }
    std::filesystem::path cache() const { return root() / "cache"; }
    std::filesystem::path files() const { return root() / "files"; }
    std::filesystem::path write(const std::string& name, const Bytes& bytes) const {
        const auto path = files() / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) // no sync: many small files
            .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
        return path;
    }

    void letOthersRead() const {
        using enum std::filesystem::perms;
        std::filesystem::permissions(root(), group_read | group_exec | others_read | others_exec,
                                     std::filesystem::perm_options::add);
    }

private:
    std::filesystem::path root() const { return m_directory.path().toStdString(); }
    QTemporaryDir m_directory;
};

inline Bytes text(std::string_view words) { return {words.begin(), words.end()}; }

/// Seeded noise: no two seeds are alike, and it does not compress.
inline image::Pixels noise(std::uint64_t seed, int width = 12, int height = 10) {
    image::Pixels pixels{width, height, std::vector<std::uint8_t>(std::size_t(width * height * 3))};
    Random random{seed};
    for (auto& value : pixels.rgb) value = std::uint8_t(random.next());
    return pixels;
}
inline Bytes png(std::uint64_t seed) { return image::encode_png(noise(seed)); }
inline Bytes jpeg(std::uint64_t seed) { return image::encode_jpeg(noise(seed, 24, 24)); }

/// A Progress that keeps what it is told.
struct Log {
    std::vector<std::string> notes, warnings;
    std::vector<Tick> ticks;
    std::stop_source stop;
    Progress progress{[this](const Event& event) {
                          if (const auto* note = std::get_if<Note>(&event))
                              (note->severity == Note::Severity::Warning ? warnings : notes).push_back(note->text);
                          if (const auto* tick = std::get_if<Tick>(&event)) ticks.push_back(*tick);
                      },
                      stop.get_token()};
    bool warned(std::string_view words) const {
        return std::ranges::any_of(warnings, [&](const auto& text) { return text.find(words) != text.npos; });
    }
};

/// Runs `work`; the error it throws as "fault-number: text", or "" when it throws none.
template <typename Work>
std::string error_of(Work&& work, Fault* fault = nullptr) {
    try {
        work();
    } catch (const Error& error) {
        if (fault) *fault = error.fault();
        return error.what();
    }
    return {};
}

inline std::filesystem::path shared_data() {
    const char* const set = std::getenv("SQUEEZE_TEST_DATA");
    return std::filesystem::path(set ? set : SQUEEZE_SOURCE_DIR "/../shared") / "data";
}

} // namespace fixtures
