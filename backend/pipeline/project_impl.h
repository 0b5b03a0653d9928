// SPDX-License-Identifier: GPL-3.0-or-later
// What is behind a Project: the database, and how runs and states lie in its rows.
#pragma once

#include "backend/pipeline/blobs.h"
#include "backend/pipeline/project.h"
#include "backend/pipeline/schema.h"

namespace squeeze::pipeline {

struct Project::Impl {
    explicit Impl(const std::filesystem::path& path) : database(path) {
        prepare_schema(database);
        folder = std::filesystem::weakly_canonical(path).parent_path();
    }

    /// Throws Error{Internal} unless it is there.
    void expect_run(std::int64_t run) const;

    std::int64_t insert_run(const RunSettings& settings);       ///< inside the caller's transaction
    void place(std::int64_t run, const RunSettings& settings);  ///< its paths, seen from this project's folder
    State state(const sqlite::Statement& row, int first) const; ///< of columns coder, biases, codebooks, model, teacher

    std::uint64_t point_bytes() const; ///< of the points' files
    bool thin_out();                   ///< drops the oldest file that may go; false: none may

    sqlite::Database database;
    Blobs blobs{database};
    std::filesystem::path folder;
    std::uint64_t most = std::uint64_t(256) << 20; ///< bytes of the points' files
};

} // namespace squeeze::pipeline
