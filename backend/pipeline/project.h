// SPDX-License-Identifier: GPL-3.0-or-later
// The document: data reference, recipe, runs, measurements, models and one resumable checkpoint, in one SQLite file
// (.squeeze). Every change is one transaction: a kill at any instant loses nothing that was committed.
#pragma once

#include "backend/pipeline/run.h"

#include <filesystem>
#include <optional>

namespace squeeze::pipeline {

/// Everything a run depends on, as text: what --project resumes and reports reproduce.
struct RunSettings {
    std::string recipe;
    std::string data;        ///< path as given; stored relative to the project where it lies below it
    std::string fingerprint; ///< of the data set, with its split, when the run began
    std::string model;       ///< zoo name; empty: as the initial file says
    std::string file;        ///< with the initial weights, stored like data; empty: fresh weights
    std::string input;       ///< formats::text of the input specification
    std::uint64_t seed = 1;
    int threads = 0;
    std::string device = "auto";
};

struct StoredRun {
    std::int64_t id = 0;
    RunSettings settings;
    bool finished = false;
    bool resumable = false; ///< has a checkpoint
};

class Project {
public:
    /// Opens or creates. Throws Error{Io} (cannot open, disk full), Error{Corrupt} (not a project) or Error{Input}
    /// (made by a newer version, or in use by another process: then the message says so).
    static Project open(const std::filesystem::path& path);
    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();

    std::int64_t begin_run(const RunSettings& settings);
    void store(std::int64_t run, const Measurement& measurement);
    void store(std::int64_t run, const Checkpoint& checkpoint); ///< replaces the run's previous one
    void finish_run(std::int64_t run, ByteView sqz);            ///< keeps the final file, drops the checkpoint

    std::vector<StoredRun> runs() const;
    std::vector<Measurement> measurements(std::int64_t run) const;
    std::optional<Checkpoint> checkpoint(std::int64_t run) const;
    std::optional<Bytes> final_file(std::int64_t run) const;

    void compact(); ///< drops blobs nothing refers to and shrinks the file

private:
    struct Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::pipeline
