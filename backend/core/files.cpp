// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/files.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace squeeze {

namespace {

/// Closes on scope exit; errors of the last close are the caller's to check through release().
struct Descriptor {
    int fd = -1;
    ~Descriptor() {
        if (fd >= 0) ::close(fd);
    }
};

[[noreturn]] void fail(const std::filesystem::path& path, const std::string& doing) {
    throw Error(Fault::Io, path.string() + ": cannot " + doing + ": " + std::strerror(errno));
}

} // namespace

Bytes read_file(const std::filesystem::path& path, std::uint64_t limit) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.fd < 0) fail(path, "open");
    struct stat status {};
    if (::fstat(file.fd, &status) != 0) fail(path, "read");
    if (S_ISDIR(status.st_mode)) throw Error(Fault::Input, path.string() + ": is a folder, a file is needed");
    if (std::uint64_t(status.st_size) > limit)
        throw Error(Fault::Input, path.string() + ": " + std::to_string(status.st_size) + " bytes, the limit is " +
                                      std::to_string(limit));
    Bytes bytes(std::size_t(status.st_size));
    for (std::size_t done = 0; done < bytes.size();) {
        const auto got = ::read(file.fd, bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail(path, "read");
        if (got == 0) throw Error(Fault::Io, path.string() + ": became shorter while it was read");
        done += std::size_t(got);
    }
    return bytes;
}

void write_file(const std::filesystem::path& path, ByteView bytes) {
    const auto temporary = path.string() + ".part" + std::to_string(::getpid());
    try {
        Descriptor file{::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)};
        if (file.fd < 0) fail(path, "write");
        for (std::size_t done = 0; done < bytes.size();) {
            const auto wrote = ::write(file.fd, bytes.data() + done, bytes.size() - done);
            if (wrote < 0 && errno == EINTR) continue;
            if (wrote < 0) fail(path, "write");
            done += std::size_t(wrote);
        }
        if (::fsync(file.fd) != 0) fail(path, "write");
        if (::rename(temporary.c_str(), path.c_str()) != 0) fail(path, "write");
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    const auto parent = path.parent_path();
    const Descriptor folder{::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (folder.fd >= 0) ::fsync(folder.fd);
}

std::filesystem::path cache_directory() {
    const auto variable = [](const char* name) {
        return std::getenv(name) ? std::filesystem::path(std::getenv(name)) : std::filesystem::path();
    };
    auto directory = variable("SQUEEZE_CACHE");
    if (directory.empty()) {
        const auto base = variable("XDG_CACHE_HOME");
        directory = (base.empty() ? variable("HOME") / ".cache" : base) / "squeeze-studio";
    }
    std::error_code code;
    std::filesystem::create_directories(directory, code);
    if (code) throw Error(Fault::Io, directory.string() + ": cannot create: " + code.message());
    return directory;
}

} // namespace squeeze
