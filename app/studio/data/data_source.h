// SPDX-License-Identifier: GPL-3.0-or-later
// The data set of the document: opened and surveyed in the background, with the document's photo edits laid over it.
#pragma once

#include "app/studio/data/findings.h"
#include "app/studio/jobs/jobs.h"
#include "backend/data/batches.h"
#include "backend/data/dataset.h"
#include "backend/data/problems.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>

namespace squeeze::studio {

class Document;

class DataSource : public QObject {
    Q_OBJECT
public:
    DataSource(Document& document, Jobs& jobs, QObject* parent = nullptr);
    ~DataSource() override;

    enum class State { None, Opening, Ready, Failed };
    State state() const { return m_state; }
    /// With the edits of the document; null until Ready. Immutable, safe on any thread.
    std::shared_ptr<const data::Dataset> dataset() const { return m_edited; }
    /// As the source is, without edits.
    std::shared_ptr<const data::Dataset> original() const { return m_original; }
    /// Null until surveyed (which goes on after Ready).
    std::shared_ptr<const data::Survey> survey() const { return m_survey; }
    const Failure& failure() const { return m_failure; }
    double secondsToOpen() const { return m_seconds; }
    /// What reading said besides: files left out, links not followed.
    const QStringList& notes() const { return m_notes; }
    /// What the survey found and the edits have not mended yet.
    const std::vector<Finding>& findings() const { return m_findings; }
    /// The job that reads or surveys now; null while none does.
    Job* job() const { return m_job; }
    /// Once more, after a failure or when the files have changed.
    void reload();

    /// The photo at up to `side` pixels from a byte-bounded cache; null and, later, thumbnailReady where it is not
    /// there yet.
    QImage thumbnail(std::size_t sample, int side);

    /// `count` pictures of one photo as training sees it, squashed to `size` and augmented as in the epochs from
    /// `epoch` on; made off the GUI thread, then looked(). A newer call replaces one that waits.
    void lookAt(std::size_t sample, int size, const data::Augmentation& augmentation, int epoch, int count);

    // Undoable decisions.
    void exclude(const std::vector<std::size_t>& samples, bool excluded);
    void relabel(const std::vector<std::size_t>& samples, const std::string& label);
    /// What the survey found of one kind mended the usual way (duplicates: one kept; across splits: kept in test;
    /// conflicting labels and unreadable: left out).
    void fix(data::ProblemKind kind);
    void fixAll();
    static QString fixWords(FindingKind kind); ///< as History says it

Q_SIGNALS:
    void changed(); ///< state, dataset or survey
    void thumbnailReady(std::size_t sample);
    void looked(std::size_t sample, const QList<QImage>& pictures);

private:
    struct Impl;
    void follow(); ///< the document's data reference
    void lookThrough();
    void layOver(); ///< the document's edits
    void mend(const QString& text, const std::vector<FindingKind>& kinds);
    void clear();

    std::unique_ptr<Impl> m;
    State m_state = State::None;
    std::shared_ptr<const data::Dataset> m_original, m_edited;
    std::shared_ptr<const data::Survey> m_survey;
    std::vector<Finding> m_findings;
    Failure m_failure;
    QStringList m_notes;
    double m_seconds = 0;
    Job* m_job = nullptr;
};

} // namespace squeeze::studio
