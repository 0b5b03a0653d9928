// SPDX-License-Identifier: GPL-3.0-or-later
// Models and files in a project, each once, under the SHA-256 of its bytes.
#pragma once

#include "backend/model/model.h"
#include "backend/pipeline/sqlite.h"

namespace squeeze::pipeline {

/// Writes only inside the caller's transaction. The database must outlive it.
class Blobs {
public:
    explicit Blobs(sqlite::Database& database) : m_database(database) {}

    /// The row that holds these bytes, new or found.
    std::int64_t put(ByteView bytes);
    /// As .sqz in fp32, which loses nothing, whatever encoding the run has chosen.
    std::int64_t put(const Model& model);

    /// Throws Error{Corrupt} unless the bytes are there and have the SHA-256 they were stored under.
    Bytes get(std::int64_t id) const;
    Model model(std::int64_t id) const;

    /// Deletes what no run, measurement, state or checkpoint refers to.
    void drop_unused();

private:
    sqlite::Database& m_database;
};

} // namespace squeeze::pipeline
