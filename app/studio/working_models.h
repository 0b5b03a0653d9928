// SPDX-License-Identifier: GPL-3.0-or-later
// The two models that everything compares: the original (trained, uncompressed) and the compressed one. Of the run that
// is shown, or of the finished model that was opened; where people have edited since, the edits re-applied; before any
// run, the weights to begin with.
#pragma once

#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/preview/preview.h"
#include "app/studio/run/runner.h"

#include <QPointer>

#include <tuple>

namespace squeeze::studio {

class WorkingModels : public QObject {
    Q_OBJECT
public:
    WorkingModels(Document& document, DataSource& data, Runner& runner, Preview& preview, Jobs& jobs,
                  QObject* parent = nullptr);
    ~WorkingModels() override;

    const std::shared_ptr<const Model>& original() const { return m_original; }
    /// Null while the draft of an edit is being made for the first time.
    const std::shared_ptr<const Model>& compressed() const { return m_compressed; }
    codec::Encoding encoding() const { return m_encoding; }
    /// Edited since the run that is shown, or never run: compressed() is not retrained.
    bool draft() const { return m_draft; }
    /// Trained, by a run that is shown or before it was opened; false: weights to begin with.
    bool trained() const { return m_shown != nullptr; }
    /// Of that run, or of the file that was opened (run 0) as long as nothing was edited; null where trained() is
    /// false.
    const std::shared_ptr<const RunModels>& shown() const { return m_shown; }
    /// compressed() comes of a fresh network, and no step has trained it.
    bool untrained() const;
    /// What the newest run, or the file that was opened, came to by this recipe; edited since or not.
    struct End {
        std::shared_ptr<const RunModels> models; ///< null: nothing
        std::string recipe;
    };
    End end() const;

Q_SIGNALS:
    void changed(); ///< original or compressed is another model, or draft() is another
    void problem(const QString& text);

private:
    void follow();
    void begin();         ///< the weights to begin with, where no run is there
    void redraft();       ///< of the newest frame, in the background
    bool current() const; ///< the newest frame shows what is decided now
    bool edited() const;
    bool openedEdited() const; ///< the file that was opened is not what is decided now
    void makeStart(const pipeline::RunSettings& settings, const std::shared_ptr<const data::Dataset>& set);

    Document& m_document;
    DataSource& m_data;
    Runner& m_runner;
    Preview& m_preview;
    Jobs& m_jobs;
    QTimer m_settle; ///< until the hand rests
    QPointer<Job> m_beginning, m_drafting;
    /// Start, data, size, seed and photos, when they were looked at last.
    std::tuple<std::string, std::string, int, std::uint64_t, std::shared_ptr<const data::Dataset>> m_looked;
    std::string m_begun; ///< what the beginning model is made from
    QString m_problem;   ///< why it could not be, as told last
    std::shared_ptr<const Model> m_start, m_original, m_compressed;
    std::shared_ptr<const RunModels> m_opened;             ///< m_start's file, where it holds a finished model
    std::shared_ptr<const pipeline::DraftState> m_drafted; ///< what m_compressed is, where it is a draft
    codec::Encoding m_encoding;
    bool m_draft = false;
    std::shared_ptr<const RunModels> m_shown;
};

} // namespace squeeze::studio
