// SPDX-License-Identifier: GPL-3.0-or-later
// One window's open work: the document and what follows from it, wired together. Pages are given a Session and nothing
// else; they hold no logic that a test cannot reach here.
#pragma once

#include "app/studio/ask/classifier.h"
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/document/recent.h"
#include "app/studio/export/exporter.h"
#include "app/studio/jobs/jobs.h"
#include "app/studio/preview/preview.h"
#include "app/studio/run/runner.h"
#include "app/studio/working_models.h"

namespace squeeze::studio {

/// What the budget bar shows. Bytes are always exact.
struct Now {
    bool any = false; ///< there is a model at all
    std::uint64_t bytes = 0, original = 0;
    FileParts parts;
    bool draft = false;     ///< before retraining: trained weights with edited steps re-applied
    bool untrained = false; ///< random weights: nothing has trained them yet
    double sparsity = 0;
    std::uint64_t kept = 0, weights = 0;
    Figure top1, originalTop1;       ///< validation
    Figure latency, originalLatency; ///< milliseconds
    std::uint64_t target = 0;
    double floor = 0;
};

/// A page's dot in the rail.
enum class Progressed { NotBegun, UpToDate, Edited, Running, Stale, Problem };

enum class Page { Data, Model, Compress, Train, Evaluate, Export, Runs, Settings };

class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    Document& document() { return m_document; }
    Jobs& jobs() { return m_jobs; }
    DataSource& data() { return m_data; }
    Runner& runner() { return m_runner; }
    Preview& preview() { return m_preview; }
    Classifier& classifier() { return m_classifier; }
    Exporter& exporter() { return m_exporter; }
    Recent& recent() { return m_recent; }

    /// Whatever it is, by content: a project is opened, photos become the data set (with more than one class) or are
    /// classified, a model file becomes the start weights. Errors become problem().
    void open(const QStringList& paths);
    /// What open() would do with it, as a sentence for the drop zone; `refused`: why not.
    static QString intention(const QStringList& paths, bool* refused);
    /// The built-in scenes with the trained model that ships with the program.
    void tryDemo();
    /// Back to an untitled, empty document; what was open is saved.
    void close();
    /// Asked before a document is left for another one: true where it may be. Unset: it may, also where it could not be
    /// saved.
    void setLeaving(std::function<bool()> may) { m_leaving = std::move(may); }
    /// All that the document needs where people have decided nothing yet: a data set, and the recipe that suits it.
    void useData(const QString& path);

    const Now& now() const { return m_now; }
    Progressed progressed(Page page) const;
    /// The original (trained, uncompressed) and the compressed model as they are now; null where there is none.
    std::shared_ptr<const Model> original() const { return m_models.original(); }
    std::shared_ptr<const Model> compressed() const { return m_models.compressed(); }
    codec::Encoding encoding() const { return m_models.encoding(); }

    /// Both models on the photos that are open, as compared last; null: not on these.
    std::shared_ptr<const Classifier::Comparison> comparison() const;
    bool comparisonFresh() const; ///< it is of the models and the photos as they are now
    bool compare(Split split);    ///< false: there is nothing to compare
    /// Once for every pair of trained models, while nothing else runs and where it is a matter of seconds.
    bool compareUnasked();

    /// The one next thing, for the budget bar: Train, Retrain or Export.
    enum class Next { None, Train, Retrain, Export, Pause, Resume };
    Next next() const;
    /// Does it: trains, retrains from the first step that was changed, pauses, resumes; Export asks for its page.
    void proceed();

Q_SIGNALS:
    void nowChanged();
    void progressedChanged();
    void modelsChanged();
    void problem(const QString& text); ///< a sentence for a banner or toast
    void pageWanted(squeeze::studio::Page page);
    void opened(); ///< there is something to show: leave the start page
    void closed();

private:
    void connectAll();
    void connectFiles();
    void refresh();
    void refreshProgress();
    void takeComparison();
    void showModels();
    void openProject(const QString& path);
    void useModel(const QString& path);
    void whenStopped(const std::function<void()>& then);
    void leave(const std::function<void()>& then);
    void adoptDemo();
    void remember();

    Jobs m_jobs;
    Document m_document;
    DataSource m_data;
    Runner m_runner;
    Preview m_preview;
    WorkingModels m_models;
    Classifier m_classifier;
    Exporter m_exporter;
    Recent m_recent;
    Now m_now;
    std::vector<Progressed> m_progress; ///< per page, as last announced
    bool m_demo = false;                ///< its model is to be adopted when the scenes are there
    std::function<void()> m_then;       ///< when the run has stopped
    std::function<bool()> m_leaving;
    std::shared_ptr<const data::Dataset> m_comparedOn, m_comparing; ///< the source that was, and that is compared on
    std::pair<std::shared_ptr<const Model>, std::shared_ptr<const Model>> m_unasked; ///< compared unasked
    std::shared_ptr<const Model> m_exported;                                         ///< what the exported files hold
};

} // namespace squeeze::studio
