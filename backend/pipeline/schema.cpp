// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/schema.h"

namespace squeeze::pipeline {

namespace {

constexpr std::int64_t application = 0x53515A53; ///< "SQZS" in the file's header (offset 68)
constexpr std::int64_t oldest = 2, version = 4;  ///< user_version (offset 60)

/// Format 2: runs alone.
const char* const runs = R"(
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

/// Format 3: what people decided, names of runs, and where each step of a run began.
const char* const documents = R"(
CREATE TABLE document(key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE states(run INTEGER NOT NULL REFERENCES runs, step INTEGER NOT NULL, seconds REAL NOT NULL,
    coder INTEGER NOT NULL, biases INTEGER NOT NULL, codebooks INTEGER NOT NULL,
    model INTEGER NOT NULL REFERENCES blobs, teacher INTEGER REFERENCES blobs, PRIMARY KEY(run, step));
ALTER TABLE runs ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE runs ADD COLUMN original INTEGER REFERENCES blobs;
)";

/// Format 4: the model of each measured point (of runs that were finished before, that of the last one), and how long
/// a run's model takes for a photo.
const char* const points = R"(
ALTER TABLE runs ADD COLUMN latency REAL NOT NULL DEFAULT 0;
ALTER TABLE measurements ADD COLUMN file INTEGER REFERENCES blobs;
UPDATE measurements SET file = (SELECT file FROM runs WHERE id = run) WHERE split = 1 AND badge = 0 AND
    NOT EXISTS(SELECT 1 FROM measurements AS later WHERE later.run = measurements.run AND
    (later.step_index, later.epoch) > (measurements.step_index, measurements.epoch));
)";

/// From nothing, or from an earlier format, to a later one.
void build(sqlite::Database& database, std::int64_t from, std::int64_t to) {
    if (from < 2 && to >= 2) database.execute(runs);
    if (from < 3 && to >= 3) database.execute(documents);
    if (from < 4 && to >= 4) database.execute(points);
}

std::string schema_of(sqlite::Database& database) {
    std::string result;
    sqlite::Statement rows(database, "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (rows.step()) result += rows.text(0) + " " + rows.text(1) + " " + rows.text(2) + "\n";
    return result;
}

void create(sqlite::Database& database) {
    sqlite::Transaction transaction(database);
    build(database, 0, version);
    database.execute("INSERT INTO meta VALUES('program', 'Squeeze Studio')");
    database.execute("PRAGMA application_id = " + std::to_string(application));
    database.execute("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
}

[[noreturn]] void corrupt(const sqlite::Database& database, const std::string& problem) {
    throw Error(Fault::Corrupt, database.name() + ": " + problem);
}

/// The format of a project that this program can open. Throws otherwise.
std::int64_t format(sqlite::Database& database) {
    if (database.integer("PRAGMA application_id") != application) corrupt(database, "is not a Squeeze Studio project");
    const auto found = database.integer("PRAGMA user_version");
    const auto formats = " (format " + std::to_string(found) + ", this one knows " + std::to_string(version) + ")";
    if (found > version)
        throw Error(Fault::Input, database.name() + ": was made by a newer version of this program" + formats +
                                      "; update it to open the project");
    if (found < oldest)
        throw Error(Fault::Input, database.name() + ": was made by an earlier version of this program" + formats +
                                      "; begin a new project, or go on with that version");
    return found;
}

void verify(sqlite::Database& database, std::int64_t format) {
    sqlite::Database reference(":memory:");
    build(reference, 0, format);
    if (schema_of(database) != schema_of(reference)) corrupt(database, "its tables are not those of a project");
}

void migrate(sqlite::Database& database, std::int64_t from) {
    sqlite::Transaction transaction(database);
    build(database, from, version);
    database.execute("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
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
    const auto found = format(database);
    verify(database, found);
    sqlite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != "ok") corrupt(database, "is damaged: " + check.text(0));
    if (found < version) migrate(database, found);
}

} // namespace squeeze::pipeline
