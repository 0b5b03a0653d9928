// SPDX-License-Identifier: GPL-3.0-or-later
// All background work of a window, running and ended, newest first, and the log: what the Jobs dock and the status bar
// show.
#pragma once

#include "app/studio/jobs/job.h"

#include <QAbstractListModel>

namespace squeeze::studio {

class Jobs : public QAbstractListModel {
    Q_OBJECT
public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override; ///< asks all to stop first, then waits for each
    enum Role { JobRole = Qt::UserRole + 1, TitleRole, WhereRole, ShareRole, LeftRole, StateRole, FailureRole };

    /// Starts and lists it; this list owns it and keeps the last twenty that ended.
    Job* start(const QString& title, Job::Lane lane, Job::Work work);
    QList<Job*> running() const;
    void cancelAll();

    /// Lines with a time, newest last; at most 2,000.
    const QStringList& log() const { return m_log; }
    void write(const QString& line);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void started(squeeze::studio::Job* job);
    void ended(squeeze::studio::Job* job);
    void logged(const QString& line);

private:
    void follow(Job* job);
    void touch(Job* job);
    void tidy();

    QList<Job*> m_jobs;
    QStringList m_log;
};

} // namespace squeeze::studio

Q_DECLARE_METATYPE(squeeze::studio::Job*)
