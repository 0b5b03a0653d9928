// SPDX-License-Identifier: GPL-3.0-or-later
// The points of the curves with their models, and which of these go when there are too many.
#include "backend/pipeline/project_impl.h"

namespace squeeze::pipeline {

using sqlite::Statement;

void Project::store(std::int64_t run, const Measurement& p, ByteView file) {
    m->expect_run(run);
    sqlite::Transaction transaction(m->database);
    std::optional<std::int64_t> blob;
    if (!file.empty()) blob = m->blobs.put(file);
    // An epoch that a resumed run repeats takes the place of its first measurement.
    Statement insert(
        m->database,
        "INSERT OR REPLACE INTO measurements(run, step_index, epoch, split, badge, step, bytes, n, top1, top5, "
        "balanced, loss, sparsity, macs, seconds, file) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(run, p.step_index, p.epoch, int(p.split), int(p.badge), std::string_view(p.step), std::int64_t(p.bytes),
                std::int64_t(p.n), p.top1, p.top5, p.balanced, p.loss, p.sparsity, std::int64_t(p.macs), p.seconds,
                blob);
    insert.run();
    bool thinned = false;
    while (blob && m->point_bytes() > m->most && m->thin_out()) thinned = true;
    if (thinned) m->blobs.drop_unused();
    transaction.commit();
}

void Project::keep_at_most(std::uint64_t bytes) { m->most = bytes; }

std::uint64_t Project::Impl::point_bytes() const {
    Statement row(database, "SELECT coalesce(sum(length(bytes)), 0) FROM blobs WHERE id IN (SELECT file FROM "
                            "measurements WHERE file IS NOT NULL)");
    row.step();
    return std::uint64_t(row.integer(0));
}

bool Project::Impl::thin_out() {
    Statement oldest(database,
                     "SELECT rowid FROM measurements AS old WHERE file IS NOT NULL AND EXISTS(SELECT 1 FROM "
                     "measurements AS later WHERE later.run = old.run AND later.step_index = old.step_index AND "
                     "later.epoch > old.epoch) AND EXISTS(SELECT 1 FROM measurements AS better WHERE better.n > 0 AND "
                     "better.split = old.split AND better.badge = old.badge AND better.bytes <= old.bytes AND "
                     "better.top1 >= old.top1 AND (better.bytes < old.bytes OR better.top1 > old.top1)) ORDER BY run, "
                     "step_index, epoch LIMIT 1");
    if (!oldest.step()) return false;
    Statement(database, "UPDATE measurements SET file = NULL WHERE rowid = ?").bind(oldest.integer(0)).run();
    return true;
}

std::set<RunPoint> Project::kept() const {
    std::set<RunPoint> result;
    Statement row(m->database, "SELECT run, step_index, epoch FROM measurements WHERE file IS NOT NULL");
    while (row.step()) result.insert({row.integer(0), int(row.integer(1)), int(row.integer(2))});
    return result;
}

std::optional<Bytes> Project::file(const RunPoint& point) const {
    Statement row(m->database, "SELECT file FROM measurements WHERE run = ? AND step_index = ? AND epoch = ? AND file "
                               "IS NOT NULL");
    if (!row.bind(point.run, point.step, point.epoch).step()) return std::nullopt;
    return m->blobs.get(row.integer(0));
}

} // namespace squeeze::pipeline
