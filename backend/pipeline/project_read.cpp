// SPDX-License-Identifier: GPL-3.0-or-later
// What a project holds of its runs. The file may be hostile: every value is checked.
#include "backend/pipeline/project_impl.h"

namespace squeeze::pipeline {

namespace fs = std::filesystem;
using sqlite::Statement;

namespace {

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

std::vector<StoredRun> Project::runs() const {
    std::vector<StoredRun> result;
    Statement row(
        m->database,
        "SELECT id, finished, recipe, data, data_below, fingerprint, model, init, init_below, input, "
        "seed, threads, device, EXISTS(SELECT 1 FROM checkpoints WHERE run = runs.id), name, latency FROM runs "
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
        run.given_up = row.integer(1) == 2;
        run.name = row.text(14);
        run.latency = row.number(15);
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

State Project::Impl::state(const Statement& row, int first) const {
    const auto& file = database.name();
    State result;
    result.encoding.coder = enumerator(row.integer(first), codec::Coder::Mixed, file);
    result.encoding.biases = enumerator(row.integer(first + 1), codec::FloatType::Fp16, file);
    result.encoding.codebooks = enumerator(row.integer(first + 2), codec::FloatType::Fp16, file);
    result.model = blobs.model(row.integer(first + 3));
    if (!row.null(first + 4)) result.teacher = std::make_shared<const Model>(blobs.model(row.integer(first + 4)));
    return result;
}

std::optional<Checkpoint> Project::checkpoint(std::int64_t run) const {
    Statement row(m->database, "SELECT step, seconds, loss, resume, coder, biases, codebooks, model, teacher FROM "
                               "checkpoints WHERE run = ?");
    if (!row.bind(run).step()) return std::nullopt;
    Checkpoint result{int(row.integer(0)), m->state(row, 4), row.number(1), row.number(2)};
    if (!row.null(3)) result.state.resume = m->blobs.get(row.integer(3));
    return result;
}

std::optional<Checkpoint> Project::state(std::int64_t run, int step) const {
    Statement row(m->database,
                  "SELECT seconds, coder, biases, codebooks, model, teacher FROM states WHERE run = ? AND step = ?");
    if (!row.bind(run, step).step()) return std::nullopt;
    return Checkpoint{step, m->state(row, 1), row.number(0), 0};
}

std::optional<Model> Project::original(std::int64_t run) const {
    Statement row(m->database, "SELECT original FROM runs WHERE id = ?");
    if (!row.bind(run).step() || row.null(0)) return std::nullopt;
    return m->blobs.model(row.integer(0));
}

std::optional<Bytes> Project::final_file(std::int64_t run) const {
    Statement row(m->database, "SELECT file FROM runs WHERE id = ?");
    if (!row.bind(run).step() || row.null(0)) return std::nullopt;
    return m->blobs.get(row.integer(0));
}

} // namespace squeeze::pipeline
