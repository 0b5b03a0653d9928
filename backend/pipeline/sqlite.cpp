// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/sqlite.h"

#include <sqlite3.h>

namespace squeeze::sqlite {

namespace {

Fault fault_of(int code) {
    switch (code & 0xFF) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
        return Fault::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_TOOBIG:
        return Fault::Input;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS:
    case SQLITE_PROTOCOL:
    case SQLITE_NOMEM:
        return Fault::Io;
    default:
        return Fault::Internal;
    }
}

std::string explanation(int code, const char* message) {
    if (code == SQLITE_READONLY_DBMOVED)
        return "was moved or deleted while it was open; save the project under another name";
    switch (code & 0xFF) {
    case SQLITE_NOTADB:
        return "is not a Squeeze Studio project; name a .squeeze file, or a new one";
    case SQLITE_CORRUPT:
        return std::string("is damaged or cut off (") + message + "); restore it from a copy";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "is open in another process; close it there first";
    case SQLITE_FULL:
        return "the disk is full; nothing was lost, free some space and go on";
    case SQLITE_CANTOPEN:
        return "cannot open: the folder must exist and be writable";
    case SQLITE_READONLY:
        return "is read-only; change its permissions, or copy it to a folder that can be written to";
    case SQLITE_IOERR:
        return std::string("the disk reports an error (") + message + "); save the project on another one";
    default:
        return message;
    }
}

} // namespace

Database::Database(const std::filesystem::path& path) : m_name(path.string()) {
    const int code = sqlite3_open_v2(
        path.c_str(), &m_handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    try {
        if (code != SQLITE_OK) fail(code);
        // The file may be hostile: its schema may call nothing and change nothing behind our back.
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    } catch (...) {
        sqlite3_close_v2(m_handle);
        throw;
    }
}

Database::~Database() { sqlite3_close_v2(m_handle); }

void Database::fail(int code) const {
    const char* message = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    throw Error(fault_of(code), m_name + ": " + explanation(code, message));
}

void Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code);
}

std::int64_t Database::integer(const std::string& sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(m_handle); }

Statement::Statement(const Database& database, const std::string& sql) : m_database(database) {
    check(sqlite3_prepare_v2(database.handle(), sql.c_str(), int(sql.size()), &m_handle, nullptr));
}

Statement::~Statement() { sqlite3_finalize(m_handle); }

void Statement::check(int code) const {
    if (code != SQLITE_OK) m_database.fail(code);
}

void Statement::bind_one(std::int64_t value) { check(sqlite3_bind_int64(m_handle, ++m_bound, value)); }

void Statement::bind_one(double value) { check(sqlite3_bind_double(m_handle, ++m_bound, value)); }

void Statement::bind_one(std::string_view value) {
    check(sqlite3_bind_text64(m_handle, ++m_bound, value.data() ? value.data() : "", value.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
}

void Statement::bind_one(ByteView value) {
    const auto* data = value.empty() ? reinterpret_cast<const std::uint8_t*>("") : value.data();
    check(sqlite3_bind_blob64(m_handle, ++m_bound, data, value.size(), SQLITE_STATIC));
}

void Statement::bind_one(std::optional<std::int64_t> value) {
    if (value) return bind_one(*value);
    check(sqlite3_bind_null(m_handle, ++m_bound));
}

bool Statement::step() {
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) m_database.fail(code);
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }

double Statement::number(int column) const { return sqlite3_column_double(m_handle, column); }

std::string Statement::text(int column) const {
    const auto* data = sqlite3_column_text(m_handle, column);
    return data ? std::string(reinterpret_cast<const char*>(data), std::size_t(sqlite3_column_bytes(m_handle, column)))
                : std::string();
}

Bytes Statement::blob(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_handle, column));
    return data ? Bytes(data, data + sqlite3_column_bytes(m_handle, column)) : Bytes();
}

bool Statement::null(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

Transaction::Transaction(Database& database) : m_database(database) { m_database.execute("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
    // After a full disk SQLite has rolled back already, and says so with an error that does not matter.
    if (m_open) sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace squeeze::sqlite
