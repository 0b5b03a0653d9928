// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/schema.h"

namespace squeeze::pipeline {

namespace {

constexpr std::int64_t application = 0x53515A53; ///< "SQZS" in the file's header (offset 68)
constexpr std::int64_t version = 2;              ///< user_version (offset 60)

const char* const tables = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE blobs(id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes BLOB NOT NULL);
CREATE TABLE runs(id INTEGER PRIMARY KEY, recipe TEXT NOT NULL, data TEXT NOT NULL, data_below INTEGER NOT NULL,
    fingerprint TEXT NOT NULL, model TEXT NOT NULL, init TEXT NOT NULL, init_below INTEGER NOT NULL,
    input TEXT NOT NULL, seed INTEGER NOT NULL, threads INTEGER NOT NULL, device TEXT NOT NULL, finished INTEGER NOT NULL,
    file INTEGER REFERENCES blobs);
CREATE TABLE measurements(run INTEGER NOT NULL REFERENCES runs, step_index INTEGER NOT NULL, epoch INTEGER NOT NULL,
    split INTEGER NOT NULL, badge INTEGER NOT NULL, step TEXT NOT NULL, bytes INTEGER NOT NULL, n INTEGER NOT NULL,
    top1 REAL NOT NULL, top5 REAL NOT NULL, balanced REAL NOT NULL, loss REAL NOT NULL, sparsity REAL NOT NULL,
    macs INTEGER NOT NULL, seconds REAL NOT NULL, PRIMARY KEY(run, step_index, epoch, split, badge));
CREATE TABLE checkpoints(run INTEGER PRIMARY KEY REFERENCES runs, step INTEGER NOT NULL, seconds REAL NOT NULL,
    loss REAL NOT NULL, coder INTEGER NOT NULL, biases INTEGER NOT NULL, codebooks INTEGER NOT NULL,
    model INTEGER NOT NULL REFERENCES blobs, teacher INTEGER REFERENCES blobs, resume INTEGER REFERENCES blobs);
)";

std::string schema_of(sqlite::Database& database) {
    std::string result;
    sqlite::Statement rows(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (rows.step()) result += rows.text(0) + " " + rows.text(1) + " " + rows.text(2) + "\n";
    return result;
}

void create(sqlite::Database& database) {
    sqlite::Transaction transaction(database);
    database.execute(tables);
    database.execute("INSERT INTO meta VALUES('program', 'Squeeze Studio')");
    database.execute("PRAGMA application_id = " + std::to_string(application));
    database.execute("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
}

void verify(sqlite::Database& database) {
    const auto corrupt = [&](const std::string& problem) {
        throw Error(Fault::Corrupt, database.name() + ": " + problem);
    };
    if (database.integer("PRAGMA application_id") != application) corrupt("is not a Squeeze Studio project");
    const auto found = database.integer("PRAGMA user_version");
    if (found > version)
        throw Error(Fault::Input, database.name() + ": was made by a newer version of this program (format " +
                                      std::to_string(found) + ", this one knows " + std::to_string(version) +
                                      "); update it to open the project");
    if (found < version)
        throw Error(Fault::Input, database.name() + ": was made by an earlier version of this program (format " +
                                      std::to_string(found) + ", this one knows " + std::to_string(version) +
                                      "); begin a new project, or go on with that version");
    sqlite::Database reference(":memory:");
    reference.execute(tables);
    if (schema_of(database) != schema_of(reference)) corrupt("its tables are not those of a project");
    sqlite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != "ok") corrupt("is damaged: " + check.text(0));
}

} // namespace

void prepare_schema(sqlite::Database& database) {
    database.execute("PRAGMA locking_mode = EXCLUSIVE");
    // Not durable before the folder's entry of the journal is gone: EXTRA syncs that, too.
    database.execute("PRAGMA synchronous = EXTRA");
    database.execute("PRAGMA foreign_keys = ON");
    database.execute("BEGIN EXCLUSIVE; COMMIT"); // takes the lock, which is kept until the file is closed
    const bool empty = database.integer("PRAGMA application_id") == 0 && database.integer("PRAGMA user_version") == 0 &&
                       database.integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (empty) create(database);
    verify(database);
}

} // namespace squeeze::pipeline
