// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/exporter.h"

#include "app/studio/export/export_work.h"

#include <QPointer>

namespace squeeze::studio {

struct Exporter::Impl {
    explicit Impl(Jobs& list) : jobs(list) {}
    Jobs& jobs;
    std::vector<ExportRow> rows = export_rows();
    QPointer<Job> job; ///< writes or reports
    std::unique_ptr<Job> sizing;
    bool resize = false; ///< a newer model came while sizes were counted
    std::shared_ptr<const Model> model;
    codec::Encoding encoding;
    std::shared_ptr<const Model> written; ///< what the files of the last export hold
    /// Of the models measured last, so that exporting again measures nothing twice.
    std::shared_ptr<const Model> measured, measuredOriginal;
    std::shared_ptr<const data::Dataset> measuredOn;
    codec::Encoding measuredAs;
    FinalMeasures measures;

    bool known(const ExportRequest& request) const {
        return measures.after.n && request.model == measured && request.original == measuredOriginal &&
               request.dataset == measuredOn && request.encoding == measuredAs;
    }
    void remember(const ExportRequest& request, const FinalMeasures& made) {
        if (made.after.n == 0) return;
        measured = request.model, measuredOriginal = request.original;
        measuredOn = request.dataset, measuredAs = request.encoding;
        measures = made;
    }
};

namespace {

/// What one job works with and leaves behind.
struct Work {
    explicit Work(std::vector<ExportRow> rows) : board(std::move(rows)) {}
    Board board;
    FinalMeasures measures;
    Exported exported;
    QString report;
};

void stop(Job* job) {
    if (job && job->state() == Job::State::Running) job->cancel();
}

} // namespace

Exporter::Exporter(Jobs& jobs, QObject* parent) : QObject(parent), m(new Impl(jobs)) {}

Exporter::~Exporter() { // work holds all it needs; a job that is still stopping outlives this
    if (m->job) m->job->disconnect(this);
    stop(m->job);
}

const std::vector<ExportRow>& Exporter::rows() const { return m->rows; }
bool Exporter::busy() const { return m->job && m->job->state() == Job::State::Running; }
std::shared_ptr<const Model> Exporter::writtenModel() const { return m->written; }
const Job* Exporter::job() const { return busy() ? m->job.data() : nullptr; }
void Exporter::cancel() { stop(m->job); }

void Exporter::choose(const QString& format, bool chosen) {
    for (std::size_t i = 0; i < m->rows.size(); ++i)
        if (m->rows[i].format == format && m->rows[i].chosen != chosen) {
            m->rows[i].chosen = chosen;
            Q_EMIT changed(int(i));
        }
}

void Exporter::size(std::shared_ptr<const Model> model, const codec::Encoding& encoding) {
    if (model == m->model && encoding == m->encoding) return;
    m->model = std::move(model);
    m->encoding = encoding;
    if (!busy()) forget(); // else when that has ended
    if (m->sizing && m->sizing->state() == Job::State::Running) {
        m->resize = true;
        m->sizing->cancel();
        return;
    }
    startSizing();
}

/// What was written holds another model.
void Exporter::forget() {
    for (std::size_t i = 0; i < m->rows.size(); ++i) {
        auto& row = m->rows[i];
        ExportRow fresh;
        fresh.format = row.format, fresh.title = row.title, fresh.forWhom = row.forWhom, fresh.chosen = row.chosen;
        if (row == fresh) continue;
        row = fresh;
        Q_EMIT changed(int(i));
    }
}

void Exporter::startSizing() {
    if (!m->model) return;
    auto work = std::make_shared<Work>(m->rows);
    m->sizing.reset(new Job(tr("Sizes of the formats"), Job::Lane::Interactive,
                            [work, model = m->model, encoding = m->encoding](Progress& progress) {
                                size_rows(work->board, *model, encoding, progress);
                            }));
    connect(m->sizing.get(), &Job::ended, this, [this, work] {
        if (m->resize) {
            m->resize = false;
            QMetaObject::invokeMethod(
                this, [this] { startSizing(); }, Qt::QueuedConnection);
            return;
        }
        const auto sized = work->board.read();
        for (std::size_t i = 0; i < sized.size(); ++i) {
            auto& row = m->rows[i];
            row.bytes = sized[i].bytes, row.zipped = sized[i].zipped;
            if (row.check == ExportRow::Check::NotExported) row.problem = sized[i].problem;
            Q_EMIT changed(int(i));
        }
    });
}

void Exporter::take(const std::vector<ExportRow>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto row = rows[i];
        row.chosen = m->rows[i].chosen; // people may choose while it works
        if (row == m->rows[i]) continue;
        m->rows[i] = row;
        Q_EMIT changed(int(i));
    }
}

void Exporter::write(const ExportRequest& request) {
    if (busy()) return;
    auto work = std::make_shared<Work>(m->rows);
    if (m->known(request)) work->measures = m->measures;
    m->job = m->jobs.start(tr("Export of %1").arg(request.name), Job::Lane::Long, [work, request](Progress& progress) {
        work->exported = write_all(request, work->board, work->measures, progress);
    });
    Job* job = m->job;
    const auto sync = [this, work] { take(work->board.read()); };
    connect(job, &Job::ticked, this, sync);
    connect(job, &Job::reported, this, sync);
    connect(job, &Job::ended, this, sync);
    connect(job, &Job::ended, this, [this, request] {
        if (!m->model || (request.model == m->model && request.encoding == m->encoding)) return;
        forget(); // people went on editing meanwhile
        startSizing();
    });
    connect(job, &Job::done, this, [this, work, request] {
        take(work->board.read());
        m->remember(request, work->measures);
        m->written = request.model;
        Q_EMIT written(work->exported.files, work->exported.card);
    });
    connect(job, &Job::failed, this, &Exporter::failed);
    connect(job, &Job::ended, this, &Exporter::busyChanged);
    Q_EMIT busyChanged();
}

void Exporter::saveReport(const ExportRequest& request, const ReportChoice& choice) {
    if (busy()) return;
    auto work = std::make_shared<Work>(m->rows);
    if (m->known(request)) work->measures = m->measures;
    m->job = m->jobs.start(tr("Report on %1").arg(request.name), Job::Lane::Long,
                           [work, request, choice](Progress& progress) {
                               work->report = write_report(request, choice, work->measures, progress);
                           });
    Job* job = m->job;
    connect(job, &Job::done, this, [this, work, request] {
        m->remember(request, work->measures);
        Q_EMIT reported(work->report);
    });
    connect(job, &Job::failed, this, &Exporter::failed);
    connect(job, &Job::ended, this, &Exporter::busyChanged);
    Q_EMIT busyChanged();
}

FinalMeasures Exporter::measures(const ExportRequest& request) const {
    return m->known(request) ? m->measures : FinalMeasures{};
}

} // namespace squeeze::studio

#include "moc_exporter.cpp"
