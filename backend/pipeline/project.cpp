// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: opened, copied, its document's texts. Models lie in it as .sqz bytes under their SHA-256, so that
// equal ones are there once; every public function that writes is one transaction.
#include "backend/pipeline/project_impl.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace squeeze::pipeline {

namespace fs = std::filesystem;
using sqlite::Statement;

namespace {

/// The whole file is on the disk before its name is.
void replace_file(const fs::path& part, const fs::path& path) {
    const int file = ::open(part.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    if (!synced || ::rename(part.c_str(), path.c_str()) != 0) {
        const Error error(Fault::Io, path.string() + ": cannot write: " + std::strerror(errno));
        ::unlink(part.c_str());
        throw error;
    }
    const int folder = ::open(path.has_parent_path() ? path.parent_path().c_str() : ".", O_RDONLY | O_DIRECTORY);
    if (folder >= 0) (void)(::fsync(folder), ::close(folder));
}

} // namespace

Project::Project(std::unique_ptr<Impl> impl) : m(std::move(impl)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Project Project::open(const fs::path& path) {
    std::error_code code;
    if (fs::is_directory(path, code)) throw Error(Fault::Input, path.string() + ": is a folder, a file is needed");
    return Project(std::make_unique<Impl>(path));
}

void Project::store_document(const std::map<std::string, std::string>& texts) {
    sqlite::Transaction transaction(m->database);
    for (const auto& [key, value] : texts) {
        Statement insert(m->database, "INSERT OR REPLACE INTO document(key, value) VALUES(?, ?)");
        insert.bind(std::string_view(key), std::string_view(value)).run();
    }
    transaction.commit();
}

std::map<std::string, std::string> Project::document() const {
    std::map<std::string, std::string> result;
    Statement row(m->database, "SELECT key, value FROM document");
    while (row.step()) result[row.text(0)] = row.text(1);
    return result;
}

void Project::compact() {
    {
        sqlite::Transaction transaction(m->database);
        m->blobs.drop_unused();
        transaction.commit();
    }
    m->database.execute("VACUUM");
}

void Project::copy_to(const fs::path& path) {
    const auto part = fs::path(path.string() + ".part");
    std::error_code code;
    fs::remove(part, code);
    try {
        Statement(m->database, "VACUUM INTO ?").bind(std::string_view(part.native())).run();
        Project copy = open(part);
        const auto rows = runs();
        sqlite::Transaction transaction(copy.m->database);
        for (const auto& run : rows) copy.m->place(run.id, run.settings);
        transaction.commit();
    } catch (...) {
        fs::remove(part, code);
        throw;
    }
    replace_file(part, path);
}

} // namespace squeeze::pipeline
