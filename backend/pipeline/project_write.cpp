// SPDX-License-Identifier: GPL-3.0-or-later
// A run's rows: begun, measured, kept at every checkpoint, finished.
#include "backend/pipeline/project_impl.h"

namespace squeeze::pipeline {

namespace fs = std::filesystem;
using sqlite::Statement;

namespace {

/// A path as it is stored: below the project's folder relative to it (a moved folder keeps working), elsewhere
/// absolute; what is not there as it is.
struct StoredPath {
    std::string text;
    bool below = false;
};

StoredPath store_path(const std::string& given, const fs::path& folder) {
    std::error_code code;
    if (given.empty() || !fs::exists(given, code)) return {given, false};
    const auto absolute = fs::weakly_canonical(given, code);
    if (code) return {given, false};
    const auto relative = absolute.lexically_relative(folder);
    if (relative.empty() || *relative.begin() == "..") return {absolute.string(), false};
    return {relative.string(), true};
}

} // namespace

void Project::Impl::expect_run(std::int64_t run) const {
    Statement row(database, "SELECT 1 FROM runs WHERE id = ?");
    if (!row.bind(run).step())
        throw Error(Fault::Internal, database.name() + ": there is no run " + std::to_string(run));
}

std::int64_t Project::Impl::insert_run(const RunSettings& s) {
    const auto data = s.data == "demo" ? StoredPath{s.data} : store_path(s.data, folder);
    const auto init = store_path(s.file, folder);
    Statement insert(database, "INSERT INTO runs(recipe, data, data_below, fingerprint, model, init, init_below, "
                               "input, seed, threads, device, finished) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
    insert.bind(std::string_view(s.recipe), std::string_view(data.text), int(data.below),
                std::string_view(s.fingerprint), std::string_view(s.model), std::string_view(init.text),
                int(init.below), std::string_view(s.input), std::int64_t(s.seed), s.threads,
                std::string_view(s.device));
    insert.run();
    return database.last_id();
}

void Project::Impl::place(std::int64_t run, const RunSettings& s) {
    const auto data = s.data == "demo" ? StoredPath{s.data} : store_path(s.data, folder);
    const auto init = store_path(s.file, folder);
    Statement(database, "UPDATE runs SET data = ?, data_below = ?, init = ?, init_below = ? WHERE id = ?")
        .bind(std::string_view(data.text), int(data.below), std::string_view(init.text), int(init.below), run)
        .run();
}

std::int64_t Project::begin_run(const RunSettings& settings) {
    sqlite::Transaction transaction(m->database);
    const auto id = m->insert_run(settings);
    transaction.commit();
    return id;
}

std::int64_t Project::begin_run(const RunSettings& settings, const RunPoint& earlier) {
    m->expect_run(earlier.run);
    sqlite::Transaction transaction(m->database);
    const auto id = m->insert_run(settings);
    Statement(m->database, "INSERT INTO states SELECT ?, step, seconds, coder, biases, codebooks, model, teacher FROM "
                           "states WHERE run = ? AND step <= ?")
        .bind(id, earlier.run, earlier.step)
        .run();
    Statement(m->database, "INSERT INTO measurements SELECT ?, step_index, epoch, split, badge, step, bytes, n, top1, "
                           "top5, balanced, loss, sparsity, macs, seconds, file FROM measurements WHERE run = ? AND "
                           "(step_index, epoch) <= (?, ?)")
        .bind(id, earlier.run, earlier.step, earlier.epoch)
        .run();
    transaction.commit();
    return id;
}

void Project::store(std::int64_t run, const Checkpoint& checkpoint) {
    m->expect_run(run);
    const auto& [step, state, seconds, loss] = checkpoint;
    sqlite::Transaction transaction(m->database);
    const auto model = m->blobs.put(state.model);
    std::optional<std::int64_t> teacher, resume;
    if (state.teacher) teacher = m->blobs.put(*state.teacher);
    if (!state.resume.empty()) resume = m->blobs.put(state.resume);
    const auto& encoding = state.encoding;
    const int coder = int(encoding.coder), biases = int(encoding.biases), codebooks = int(encoding.codebooks);
    Statement(m->database, "INSERT OR REPLACE INTO checkpoints(run, step, seconds, loss, coder, biases, codebooks, "
                           "model, teacher, resume) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(run, step, seconds, loss, coder, biases, codebooks, model, teacher, resume)
        .run();
    if (state.resume.empty())
        Statement(m->database, "INSERT OR REPLACE INTO states VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(run, step, seconds, coder, biases, codebooks, model, teacher)
            .run();
    if (teacher)
        Statement(m->database, "UPDATE runs SET original = ? WHERE id = ? AND original IS NULL")
            .bind(teacher, run)
            .run();
    m->blobs.drop_unused();
    transaction.commit();
}

void Project::finish_run(std::int64_t run, ByteView sqz) {
    m->expect_run(run);
    sqlite::Transaction transaction(m->database);
    const auto file = m->blobs.put(sqz);
    Statement(m->database, "UPDATE runs SET finished = 1, file = ? WHERE id = ?").bind(file, run).run();
    Statement(m->database, "DELETE FROM states WHERE run = ? AND step = (SELECT step FROM checkpoints WHERE run = ?)")
        .bind(run, run)
        .run();
    Statement(m->database, "DELETE FROM checkpoints WHERE run = ?").bind(run).run();
    Statement(m->database, "DELETE FROM states WHERE run IN (SELECT id FROM runs WHERE finished <> 0 AND id <> ?)")
        .bind(run)
        .run();
    m->blobs.drop_unused();
    transaction.commit();
}

void Project::give_up_run(std::int64_t run) {
    m->expect_run(run);
    sqlite::Transaction transaction(m->database);
    Statement(m->database, "UPDATE runs SET finished = 2 WHERE id = ?").bind(run).run();
    for (const char* table : {"checkpoints", "states"})
        Statement(m->database, std::string("DELETE FROM ") + table + " WHERE run = ?").bind(run).run();
    m->blobs.drop_unused();
    transaction.commit();
}

void Project::name_run(std::int64_t run, const std::string& name) {
    m->expect_run(run);
    Statement(m->database, "UPDATE runs SET name = ? WHERE id = ?").bind(std::string_view(name), run).run();
}

void Project::store_latency(std::int64_t run, double milliseconds) {
    m->expect_run(run);
    Statement(m->database, "UPDATE runs SET latency = ? WHERE id = ?").bind(milliseconds, run).run();
}

} // namespace squeeze::pipeline
