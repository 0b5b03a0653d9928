// SPDX-License-Identifier: GPL-3.0-or-later
// A thin RAII layer over SQLite's C interface (https://www.sqlite.org/c3ref/intro.html): a database, a statement, a
// transaction. Its error codes become Error here and nowhere else.
#pragma once

#include "backend/core/bytes.h"

#include <filesystem>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace squeeze::sqlite {

/// Not thread-safe. Error{Io}: cannot open, read or write, disk full. Error{Corrupt}: damaged or not a database.
/// Error{Input}: locked by another process.
class Database {
public:
    /// Opens or creates; ":memory:" gives a private one.
    explicit Database(const std::filesystem::path& path);
    ~Database();
    Database(const Database&) = delete;

    void execute(const std::string& sql); ///< one or more statements without results
    std::int64_t integer(const std::string& sql);
    std::int64_t last_id() const;
    const std::string& name() const { return m_name; } ///< of the file, for errors
    sqlite3* handle() const { return m_handle; }

    /// Throws the Error of the handle's last failure.
    [[noreturn]] void fail(int code) const;

private:
    std::string m_name;
    sqlite3* m_handle = nullptr;
};

class Statement {
public:
    Statement(const Database& database, const std::string& sql);
    ~Statement();
    Statement(const Statement&) = delete;

    /// Binds the parameters in order, from the first on. Bytes and text must outlive the last step().
    template <typename... T>
    Statement& bind(const T&... values) {
        (bind_one(values), ...);
        return *this;
    }

    bool step(); ///< true: a row is there
    void run();  ///< for statements without rows

    std::int64_t integer(int column) const;
    double number(int column) const;
    std::string text(int column) const;
    Bytes blob(int column) const;
    bool null(int column) const;

private:
    void bind_one(std::int64_t value);
    void bind_one(int value) { bind_one(std::int64_t(value)); }
    void bind_one(double value);
    void bind_one(std::string_view value);
    void bind_one(ByteView value);
    void bind_one(std::optional<std::int64_t> value);
    void check(int code) const;

    const Database& m_database;
    sqlite3_stmt* m_handle = nullptr;
    int m_bound = 0;
};

/// Rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace squeeze::sqlite
