// SPDX-License-Identifier: GPL-3.0-or-later
// The document: data reference, recipe, runs, measurements, models and one resumable checkpoint, in one SQLite file
// (.squeeze). Every change is one transaction: a kill at any instant loses nothing that was committed.
#pragma once

#include "backend/pipeline/run.h"

#include <compare>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

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

/// One point of a run's curve.
struct RunPoint {
    std::int64_t run = 0;
    int step = -1, epoch = 0; ///< as its measurement says; step -1: before the first
    auto operator<=>(const RunPoint&) const = default;
};

struct StoredRun {
    std::int64_t id = 0;
    RunSettings settings;
    std::string name;       ///< what people called it; empty: nothing
    double latency = 0;     ///< of its final model, milliseconds per photo, where it was measured last; 0: not measured
    bool finished = false;  ///< does not go on: it has a final file, or was given up
    bool resumable = false; ///< has a checkpoint
    bool given_up = false;
};

class Project {
public:
    /// Opens or creates. Throws Error{Io} (cannot open, disk full), Error{Corrupt} (not a project) or Error{Input}
    /// (made by a newer version, or in use by another process: then the message says so).
    static Project open(const std::filesystem::path& path);
    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();

    /// What people decided, as texts by key. Storing is one transaction; keys not named stay as they are.
    void store_document(const std::map<std::string, std::string>& texts);
    std::map<std::string, std::string> document() const;

    std::int64_t begin_run(const RunSettings& settings);
    /// A run that goes on where an earlier one stood at a point: begins with its measurements and states up to there.
    std::int64_t begin_run(const RunSettings& settings, const RunPoint& earlier);
    /// With the file that was measured, so that the point's model can be brought back. Where the project's points hold
    /// more than keep_at_most(), those of the oldest epochs go; the last of each step stay, those that no other point
    /// beats, and all figures.
    void store(std::int64_t run, const Measurement& measurement, ByteView file = {});
    void keep_at_most(std::uint64_t bytes);
    void store(std::int64_t run, const Checkpoint& checkpoint); ///< replaces the run's previous one
    /// Keeps the final file and what each step began with; drops the checkpoint, and earlier finished runs' steps (not
    /// their originals).
    void finish_run(std::int64_t run, ByteView sqz);
    void give_up_run(std::int64_t run); ///< drops the checkpoint; what it measured stays
    void name_run(std::int64_t run, const std::string& name);
    void store_latency(std::int64_t run, double milliseconds);

    std::vector<StoredRun> runs() const;
    std::vector<Measurement> measurements(std::int64_t run) const;
    std::set<RunPoint> kept() const; ///< the points whose models are there
    /// Of a point's model; nothing where it is not kept.
    std::optional<Bytes> file(const RunPoint& point) const;
    std::optional<Checkpoint> checkpoint(std::int64_t run) const;
    std::optional<Bytes> final_file(std::int64_t run) const;
    /// What the run's step began with, where that is kept; as a checkpoint it starts there.
    std::optional<Checkpoint> state(std::int64_t run, int step) const;
    /// The uncompressed model: before the first step that removed something.
    std::optional<Model> original(std::int64_t run) const;

    /// A whole copy in place of what is there, atomically; this one stays open. Paths below its folder stay relative.
    void copy_to(const std::filesystem::path& path);

    void compact(); ///< drops blobs nothing refers to and shrinks the file

private:
    struct Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::pipeline
