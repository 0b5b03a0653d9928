// SPDX-License-Identifier: GPL-3.0-or-later
// Mapping and atomic publishing by POSIX calls.
#include "backend/data/cachefile.h"

#include <cerrno>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace squeeze::data {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path, const char* doing, int code) {
    throw Error(Fault::Io, path.string() + ": cannot " + doing + ": " + std::strerror(code) +
                               (code == ENOSPC ? "; free space there, or point SQUEEZE_CACHE at another disk" : ""));
}

} // namespace

std::shared_ptr<const Mapping> Mapping::of(int descriptor, std::size_t size) {
    void* const address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
    if (address == MAP_FAILED) fail("cache file", "map", errno);
    return std::shared_ptr<const Mapping>(new Mapping({static_cast<const std::uint8_t*>(address), size}));
}

std::shared_ptr<const Mapping> Mapping::open(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return nullptr;
    struct stat status {};
    std::shared_ptr<const Mapping> mapping;
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
        try {
            mapping = of(descriptor, std::size_t(status.st_size));
        } catch (const Error&) { // as good as absent: it will be built anew
        }
    }
    ::close(descriptor);
    return mapping;
}

Mapping::~Mapping() { ::munmap(const_cast<std::uint8_t*>(m_bytes.data()), m_bytes.size()); }

CacheWriter::CacheWriter(const std::filesystem::path& target)
    : m_target(target), m_temporary(target.string() + kPartMark + "XXXXXX") {
    m_descriptor = ::mkostemp(m_temporary.data(), O_CLOEXEC);
    if (m_descriptor < 0) fail(target, "write", errno);
}

CacheWriter::~CacheWriter() {
    if (!m_published) ::unlink(m_temporary.c_str());
    ::close(m_descriptor);
}

void CacheWriter::write(std::uint64_t offset, ByteView bytes) {
    while (!bytes.empty()) {
        const auto wrote = ::pwrite(m_descriptor, bytes.data(), bytes.size(), off_t(offset));
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote < 0) fail(m_target, "write", errno);
        offset += std::uint64_t(wrote);
        bytes = bytes.subspan(std::size_t(wrote));
    }
}

void CacheWriter::reserve(std::uint64_t size) {
    if (const int code = ::posix_fallocate(m_descriptor, 0, off_t(size))) fail(m_target, "write", code);
}

void CacheWriter::publish() {
    if (::fdatasync(m_descriptor) != 0 || ::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        fail(m_target, "write", errno);
    m_published = true;
}

void touch(const std::filesystem::path& path) {
    if (::utimensat(AT_FDCWD, path.c_str(), nullptr, 0) != 0) return; // only the order of eviction depends on it
}

} // namespace squeeze::data
