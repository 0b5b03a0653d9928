// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/file_names.h"

#include "backend/core/files.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace squeeze::studio {

namespace {

namespace fs = std::filesystem;

/// Named as its context, which lupdate takes where a function returns what is of std.
struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

[[noreturn]] void unwritable(const fs::path& folder, const QString& why) {
    throw Error(Fault::Input, Export::tr("Nothing can be written to %1: %2. Another folder can be chosen above.")
                                  .arg(QString::fromStdString(folder.string()), why)
                                  .toStdString());
}

} // namespace

FileNames free_names(const fs::path& folder, const std::string& name, const std::vector<std::string>& endings) {
    for (int number = 1;; ++number) {
        FileNames names;
        names.number = number;
        bool taken = false;
        for (const auto& ending : endings) {
            names.files.push_back(folder / (name + (number > 1 ? "-" + std::to_string(number) : "") + ending));
            std::error_code none; // of a folder that is not there yet
            taken = taken || fs::symlink_status(names.files.back(), none).type() != fs::file_type::not_found;
        }
        if (!taken || number >= 100000) return names;
    }
}

std::string file_name(const std::string& typed) {
    auto name = QString::fromStdString(typed).trimmed();
    for (auto& letter : name)
        if (letter == u'/' || letter.unicode() < 0x20 || letter.unicode() == 0x7F) letter = u'-';
    while (name.startsWith(u'.') || name.startsWith(u'-')) name.remove(0, 1);
    while (name.toUtf8().size() > 200) name.chop(1); // of 255 that a file system allows, with room for endings
    return name.isEmpty() ? "model" : name.toStdString();
}

std::string disk_full(double missing) {
    return Export::tr("The disk is full: %1 more are needed. Nothing was overwritten.")
        .arg(Format().roughBytes(missing))
        .toStdString();
}

void require_room(const fs::path& folder, std::uint64_t needed) {
    std::error_code code;
    fs::create_directories(folder, code);
    if (code && !fs::is_directory(folder)) unwritable(folder, QString::fromStdString(code.message()));
    if (::access(folder.c_str(), W_OK | X_OK) != 0) unwritable(folder, QString::fromLocal8Bit(std::strerror(errno)));
    const auto space = fs::space(folder, code);
    if (!code && space.available < needed) throw Error(Fault::Input, disk_full(double(needed - space.available)));
}

void write_new(const fs::path& path, ByteView bytes) {
    const auto folder = path.parent_path();
    const int reserved = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (reserved < 0) {
        if (errno == ENOSPC) throw Error(Fault::Input, disk_full(double(bytes.size())));
        unwritable(folder, QString::fromLocal8Bit(std::strerror(errno)));
    }
    ::close(reserved);
    try {
        write_file(path, bytes);
    } catch (const Error& error) {
        ::unlink(path.c_str()); // the empty file of ours
        std::error_code code;
        const auto space = fs::space(folder, code);
        if (!code && space.available < bytes.size())
            throw Error(Fault::Input, disk_full(double(bytes.size() - space.available)));
        throw;
    }
}

} // namespace squeeze::studio
