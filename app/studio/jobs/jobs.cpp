// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/jobs.h"

#include <QTime>

namespace squeeze::studio {

namespace {

constexpr int kept = 20; // jobs that ended
constexpr int log_lines = 2000;

} // namespace

Jobs::Jobs(QObject* parent) : QAbstractListModel(parent) {}

Jobs::~Jobs() {
    cancelAll();
    qDeleteAll(m_jobs);
}

Job* Jobs::start(const QString& title, Job::Lane lane, Job::Work work) {
    auto* job = new Job(title, lane, std::move(work));
    beginInsertRows({}, 0, 0);
    m_jobs.prepend(job);
    endInsertRows();
    follow(job);
    Q_EMIT started(job);
    return job;
}

void Jobs::follow(Job* job) {
    connect(job, &Job::moved, this, [this, job] { touch(job); });
    connect(job, &Job::reported, this, [this](const Event& event) {
        if (const auto* note = std::get_if<Note>(&event)) write(QString::fromStdString(note->text));
    });
    connect(job, &Job::failed, this,
            [this, job](const Failure& failure) { write(tr("%1: %2").arg(job->title(), failure.text)); });
    connect(job, &Job::cancelled, this, [this, job] { write(tr("%1: %2").arg(job->title(), job->stoppedWord())); });
    connect(job, &Job::ended, this, [this, job] {
        touch(job);
        Q_EMIT ended(job);
        // Later: whoever else listens to this job's end still finds it.
        QMetaObject::invokeMethod(
            this, [this] { tidy(); }, Qt::QueuedConnection);
    });
}

void Jobs::touch(Job* job) {
    const auto row = m_jobs.indexOf(job);
    if (row >= 0) Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

void Jobs::tidy() {
    int ended = 0;
    for (int row = 0; row < m_jobs.size(); ++row) {
        if (m_jobs[row]->state() == Job::State::Running || ++ended <= kept) continue;
        beginRemoveRows({}, row, row);
        m_jobs.takeAt(row)->deleteLater();
        endRemoveRows();
        --row;
    }
}

QList<Job*> Jobs::running() const {
    QList<Job*> result;
    for (auto* job : m_jobs)
        if (job->state() == Job::State::Running) result.append(job);
    return result;
}

void Jobs::cancelAll() {
    for (auto* job : m_jobs) job->cancel();
}

void Jobs::write(const QString& line) {
    m_log.append(QTime::currentTime().toString(QStringLiteral("HH:mm:ss  ")) + line);
    if (m_log.size() > log_lines) m_log.removeFirst();
    Q_EMIT logged(m_log.last());
}

int Jobs::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

QVariant Jobs::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    auto* job = m_jobs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return job->title();
    case Qt::ToolTipRole:
        return job->state() == Job::State::Failed ? job->failure().text : job->where();
    case JobRole:
        return QVariant::fromValue(job);
    case WhereRole:
        return job->where();
    case ShareRole:
        return job->share();
    case LeftRole:
        return job->secondsLeft();
    case StateRole:
        return int(job->state());
    case FailureRole:
        return job->failure().text;
    default:
        return {};
    }
}

} // namespace squeeze::studio
#include "moc_jobs.cpp"
