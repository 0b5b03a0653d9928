// SPDX-License-Identifier: GPL-3.0-or-later
// The project file. Models lie in it as .sqz bytes under their SHA-256, so that equal ones are there once; every
// public function that writes is one transaction.
#include "backend/pipeline/project.h"

#include "backend/pipeline/blobs.h"
#include "backend/pipeline/schema.h"

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

std::string load_path(const std::string& stored, bool below, const fs::path& folder) {
    return below ? (folder / stored).lexically_normal().string() : stored;
}

template <typename E>
E enumerator(std::int64_t value, E last, const std::string& file) {
    if (value < 0 || value > std::int64_t(last))
        throw Error(Fault::Corrupt, file + ": a stored value is out of range; the project is damaged");
    return E(value);
}

Measurement measurement_of(const Statement& row, const std::string& file) {
    Measurement m;
    m.step_index = int(row.integer(0));
    m.epoch = int(row.integer(1));
    m.split = enumerator(row.integer(2), Split::Test, file);
    m.badge = enumerator(row.integer(3), Badge::Estimated, file);
    m.step = row.text(4);
    m.bytes = std::uint64_t(row.integer(5));
    m.n = std::uint64_t(row.integer(6));
    m.top1 = row.number(7);
    m.top5 = row.number(8);
    m.balanced = row.number(9);
    m.loss = row.number(10);
    m.sparsity = row.number(11);
    m.macs = std::uint64_t(row.integer(12));
    m.seconds = row.number(13);
    return m;
}

} // namespace

struct Project::Impl {
    explicit Impl(const fs::path& path) : database(path) {
        prepare_schema(database);
        folder = fs::weakly_canonical(path).parent_path();
    }

    void expect_run(std::int64_t run) const {
        Statement row(database, "SELECT 1 FROM runs WHERE id = ?");
        if (!row.bind(run).step())
            throw Error(Fault::Internal, database.name() + ": there is no run " + std::to_string(run));
    }

    sqlite::Database database;
    Blobs blobs{database};
    fs::path folder;
};

Project::Project(std::unique_ptr<Impl> impl) : m(std::move(impl)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Project Project::open(const fs::path& path) {
    std::error_code code;
    if (fs::is_directory(path, code)) throw Error(Fault::Input, path.string() + ": is a folder, a file is needed");
    return Project(std::make_unique<Impl>(path));
}

std::int64_t Project::begin_run(const RunSettings& s) {
    const auto data = s.data == "demo" ? StoredPath{s.data} : store_path(s.data, m->folder);
    const auto init = store_path(s.file, m->folder);
    sqlite::Transaction transaction(m->database);
    Statement insert(m->database, "INSERT INTO runs(recipe, data, data_below, fingerprint, model, init, init_below, "
                                  "input, seed, threads, device, finished) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)");
    insert.bind(std::string_view(s.recipe), std::string_view(data.text), int(data.below),
                std::string_view(s.fingerprint), std::string_view(s.model), std::string_view(init.text),
                int(init.below), std::string_view(s.input), std::int64_t(s.seed), s.threads,
                std::string_view(s.device));
    insert.run();
    const auto id = m->database.last_id();
    transaction.commit();
    return id;
}

void Project::store(std::int64_t run, const Measurement& p) {
    m->expect_run(run);
    sqlite::Transaction transaction(m->database);
    // An epoch that a resumed run repeats takes the place of its first measurement.
    Statement insert(
        m->database,
        "INSERT OR REPLACE INTO measurements(run, step_index, epoch, split, badge, step, bytes, n, top1, "
        "top5, balanced, loss, sparsity, macs, seconds) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(run, p.step_index, p.epoch, int(p.split), int(p.badge), std::string_view(p.step), std::int64_t(p.bytes),
                std::int64_t(p.n), p.top1, p.top5, p.balanced, p.loss, p.sparsity, std::int64_t(p.macs), p.seconds);
    insert.run();
    transaction.commit();
}

void Project::store(std::int64_t run, const Checkpoint& checkpoint) {
    m->expect_run(run);
    const auto& [step, state, seconds, loss] = checkpoint;
    sqlite::Transaction transaction(m->database);
    const auto model = m->blobs.put(state.model);
    std::optional<std::int64_t> teacher, resume;
    if (state.teacher) teacher = m->blobs.put(*state.teacher);
    if (!state.resume.empty()) resume = m->blobs.put(state.resume);
    Statement insert(m->database,
                     "INSERT OR REPLACE INTO checkpoints(run, step, seconds, loss, coder, biases, codebooks, "
                     "model, teacher, resume) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(run, step, seconds, loss, int(state.encoding.coder), int(state.encoding.biases),
                int(state.encoding.codebooks), model, teacher, resume);
    insert.run();
    m->blobs.drop_unused();
    transaction.commit();
}

void Project::finish_run(std::int64_t run, ByteView sqz) {
    m->expect_run(run);
    sqlite::Transaction transaction(m->database);
    const auto file = m->blobs.put(sqz);
    Statement(m->database, "UPDATE runs SET finished = 1, file = ? WHERE id = ?").bind(file, run).run();
    Statement(m->database, "DELETE FROM checkpoints WHERE run = ?").bind(run).run();
    m->blobs.drop_unused();
    transaction.commit();
}

std::vector<StoredRun> Project::runs() const {
    std::vector<StoredRun> result;
    Statement row(m->database,
                  "SELECT id, finished, recipe, data, data_below, fingerprint, model, init, init_below, input, "
                  "seed, threads, device, EXISTS(SELECT 1 FROM checkpoints WHERE run = runs.id) FROM runs "
                  "ORDER BY id");
    while (row.step()) {
        StoredRun run;
        run.id = row.integer(0);
        run.finished = row.integer(1) != 0;
        run.settings.recipe = row.text(2);
        run.settings.data = load_path(row.text(3), row.integer(4) != 0, m->folder);
        run.settings.fingerprint = row.text(5);
        run.settings.model = row.text(6);
        run.settings.file = load_path(row.text(7), row.integer(8) != 0, m->folder);
        run.settings.input = row.text(9);
        run.settings.seed = std::uint64_t(row.integer(10));
        run.settings.threads = int(row.integer(11));
        run.settings.device = row.text(12);
        run.resumable = row.integer(13) != 0;
        result.push_back(std::move(run));
    }
    return result;
}

std::vector<Measurement> Project::measurements(std::int64_t run) const {
    std::vector<Measurement> result;
    Statement row(m->database, "SELECT step_index, epoch, split, badge, step, bytes, n, top1, top5, balanced, loss, "
                               "sparsity, macs, seconds FROM measurements WHERE run = ? "
                               "ORDER BY step_index, epoch, split, badge");
    row.bind(run);
    while (row.step()) result.push_back(measurement_of(row, m->database.name()));
    return result;
}

std::optional<Checkpoint> Project::checkpoint(std::int64_t run) const {
    Statement row(m->database, "SELECT step, seconds, coder, biases, codebooks, model, teacher, resume, loss FROM "
                               "checkpoints WHERE run = ?");
    if (!row.bind(run).step()) return std::nullopt;
    const auto& file = m->database.name();
    Checkpoint result;
    result.step = int(row.integer(0));
    result.seconds = row.number(1);
    result.loss = row.number(8);
    result.state.encoding.coder = enumerator(row.integer(2), codec::Coder::Huffman, file);
    result.state.encoding.biases = enumerator(row.integer(3), codec::FloatType::Fp16, file);
    result.state.encoding.codebooks = enumerator(row.integer(4), codec::FloatType::Fp16, file);
    result.state.model = m->blobs.model(row.integer(5));
    if (!row.null(6)) result.state.teacher = std::make_shared<const Model>(m->blobs.model(row.integer(6)));
    if (!row.null(7)) result.state.resume = m->blobs.get(row.integer(7));
    return result;
}

std::optional<Bytes> Project::final_file(std::int64_t run) const {
    Statement row(m->database, "SELECT file FROM runs WHERE id = ?");
    if (!row.bind(run).step() || row.null(0)) return std::nullopt;
    return m->blobs.get(row.integer(0));
}

void Project::compact() {
    {
        sqlite::Transaction transaction(m->database);
        m->blobs.drop_unused();
        transaction.commit();
    }
    m->database.execute("VACUUM");
}

} // namespace squeeze::pipeline
