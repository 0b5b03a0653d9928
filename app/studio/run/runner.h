// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the document's recipe in a worker thread: starts, pauses, resumes, cancels, and stores every measurement and
// checkpoint in the project as it comes.
#pragma once

#include "app/studio/jobs/jobs.h"
#include "backend/pipeline/project.h"

#include <QObject>

#include <set>

namespace squeeze::studio {

class Document;
class DataSource;

/// A run of this project, stored or running; newest last.
struct RunRow {
    std::int64_t id = 0;
    QString name; ///< "run 3", or what people called it
    pipeline::RunSettings settings;
    std::vector<Measurement> measurements; ///< validation
    std::set<std::pair<int, int>> kept;    ///< step and epoch of those whose models are there
    double latency = 0;                    ///< of its model on this computer, milliseconds per photo; 0: not measured
    bool finished = false, resumable = false, running = false;
};

/// What is shown and edited: the end of a run, or one of its points.
struct Basis {
    std::int64_t run = 0;                     ///< 0: nothing
    std::optional<std::pair<int, int>> point; ///< step and epoch; none: the end
    bool operator==(const Basis&) const = default;
};

/// What a run ended in, or was at a point: decoded, counted and ready to show.
struct RunModels {
    Basis of;
    std::shared_ptr<const Model> original, result; ///< original: before the first step that removes something
    codec::Encoding encoding;                      ///< of the result's file
    codec::Cost cost;                              ///< of the result; total: the file's bytes
    std::uint64_t originalBytes = 0;
};

class Runner : public QObject {
    Q_OBJECT
public:
    Runner(Document& document, DataSource& data, Jobs& jobs, QObject* parent = nullptr);
    ~Runner() override;

    enum class State { Idle, Preparing, Running, Pausing, Paused };
    State state() const;

    /// The whole recipe from the start weights, or, from step `step` on, from what an earlier run had there (or from
    /// the latest step before it that an earlier run has; its data, settings and earlier steps must be the same).
    void start(int step = 0);
    /// Where the recipe begins to differ from the run that is shown, or from the one that can go on:
    /// start(firstChanged()) retrains. 0 without a run.
    int firstChanged() const;
    void pause(); ///< ends within a batch; everything up to the last epoch is stored
    /// Of that run, or the last resumable one. Where other things were decided since, its decisions become the
    /// document's again, as one step of undo.
    void resume(std::int64_t run = 0);
    void cancel();                  ///< pauses, and gives the checkpoint up
    std::int64_t newest() const;    ///< of all runs; 0: none
    std::int64_t resumable() const; ///< a run that can go on, or 0: what opening after a crash offers

    const std::vector<RunRow>& runs() const;
    const RunRow* current() const; ///< running or paused; else null

    /// Live: of the running step.
    struct Live {
        int step = 0, steps = 0; ///< of the recipe
        QString text;            ///< of the step
        int epoch = 0, epochs = 0, batch = 0, batches = 0;
        double read = 0, toRead = 0; ///< photos decoded before training begins; toRead 0: that is done
        double secondsLeft = -1, photosPerSecond = 0;
        std::vector<std::pair<double, double>> loss; ///< (epochs done in the run, training loss), per batch, thinned
    };
    const Live& live() const;

    /// The run that is shown and edited: the newest finished one, or the one restored. 0: none.
    std::int64_t basis() const { return basisPoint().run; }
    Basis basisPoint() const;
    const RunRow* find(std::int64_t run) const; ///< null: not there
    /// A point as a run of its own that ended there. Valid until the next call.
    const RunRow* find(const Basis& of) const;
    /// Of the basis; null while none is there or it is still being read.
    const std::shared_ptr<const RunModels>& models() const;
    /// The uncompressed model of the run that runs or can go on, from when its first removing step begins: edits can be
    /// tried on it although no run has finished. Null: none, or not so far.
    const std::shared_ptr<const Model>& trained() const;
    /// A run that was done elsewhere (the model that ships with the demo), as if it had been done here.
    void adopt(const pipeline::RunSettings& settings, const Bytes& sqz, const std::vector<Measurement>& measurements);

    /// Makes the run's end (of an unfinished one, its last point) the document's state: its recipe becomes the recipe
    /// (undoable), its models the models. Returns why it cannot be, as a sentence; empty: it is.
    QString restore(std::int64_t run);
    /// The same of the point after an epoch of a step; step -1: of what the run began with.
    QString restore(std::int64_t run, int step, int epoch);
    /// What people call it; empty: "run 3" again. Kept in the project; runsChanged() follows.
    void rename(std::int64_t run, const QString& name);
    /// How long the run's final model takes for a photo; kept in the project.
    void setLatency(std::int64_t run, double milliseconds);

Q_SIGNALS:
    void stateChanged();
    void liveChanged(); ///< at most 20 times a second
    void measured(std::int64_t run, const squeeze::Measurement& measurement);
    void runsChanged();
    void modelsChanged();              ///< models() or trained() is another
    void problem(const QString& text); ///< something about runs could not be written
    void finished(std::int64_t run);
    void stopped(const squeeze::studio::Failure& failure); ///< a run that could not go on; the last good epoch is kept

private:
    void write(std::function<void(pipeline::Project&)> task); ///< into the project; problem() where it cannot be
    void reload();
    void launch();
    void bringBack(std::int64_t run);
    void adoptJob();
    void take(const Event& event);
    void conclude(Job* job);
    void say(State state);
    void readModels();
    void readKept();
    QString decide(const RunRow& run, std::optional<std::pair<int, int>> point, const QString& what);
    void readTrained(std::int64_t run);
    void giveUp(std::int64_t run);
    RunRow* row(std::int64_t run);

    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::studio
