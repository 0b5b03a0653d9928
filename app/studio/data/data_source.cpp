// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/data/data_source.h"

#include "app/studio/data/picture_loader.h"
#include "app/studio/document/document.h"
#include "backend/image/image.h"

#include <QElapsedTimer>

#include <algorithm>

namespace squeeze::studio {

namespace {

/// What a job leaves behind, read on the GUI thread after done().
template <typename T>
struct Result {
    std::shared_ptr<const T> value;
    double seconds = 0;
};

/// Drawn pictures can be neither damaged nor wrongly labelled: their size is all there is to know.
data::Survey survey_of_drawn(const data::Dataset& set) {
    data::Survey survey;
    const auto pixels = set.samples().empty() ? image::Pixels{} : set.pixels(0);
    survey.extents.assign(set.samples().size(), {pixels.width, pixels.height});
    return survey;
}

QImage image_of(std::vector<std::uint8_t> rgb, int size) {
    return QImage(rgb.data(), size, size, qsizetype(size) * 3, QImage::Format_RGB888)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

struct DataSource::Impl {
    Impl(Document& of, Jobs& in) : document(of), jobs(in) {}
    Document& document;
    Jobs& jobs;
    PictureLoader pictures;
    std::string path;                                                               ///< opened, or being opened
    std::shared_ptr<std::atomic<int>> look = std::make_shared<std::atomic<int>>(0); ///< the newest lookAt
};

DataSource::DataSource(Document& document, Jobs& jobs, QObject* parent)
    : QObject(parent), m(std::make_unique<Impl>(document, jobs)) {
    connect(&m->pictures, &PictureLoader::ready, this, &DataSource::thumbnailReady);
    connect(&document, &Document::decided, this, [this](const Decisions& before, const Decisions& now) {
        if (now.data != m->path)
            follow();
        else if (before.photos != now.photos)
            layOver();
    });
    connect(&document, &Document::opened, this, [this] {
        if (m->document.decisions().data != m->path || m_state == State::Failed)
            follow();
        else
            layOver();
    });
    follow();
}

DataSource::~DataSource() {
    if (m_job) m_job->cancel();
}

void DataSource::clear() {
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
        m_job->cancel();
    }
    m_job = nullptr;
    m_original = m_edited = nullptr;
    m_survey = nullptr;
    m_findings.clear();
    m_notes.clear();
    m_failure = {};
    m_seconds = 0;
    m->pictures.setSource(nullptr);
}

void DataSource::reload() { follow(); }

void DataSource::follow() {
    clear();
    m->path = m->document.decisions().data;
    m_state = m->path.empty() ? State::None : State::Opening;
    if (m_state == State::None) {
        Q_EMIT changed();
        return;
    }
    auto result = std::make_shared<Result<data::Dataset>>();
    m_job = m->jobs.start(tr("Reading photos"), Job::Lane::Long, [result, path = m->path](Progress& progress) {
        QElapsedTimer timer;
        timer.start();
        result->value = data::open(path, {}, progress);
        result->seconds = double(timer.elapsed()) / 1000;
    });
    connect(m_job, &Job::reported, this, [this](const Event& event) {
        const auto* note = std::get_if<Note>(&event);
        if (!note) return;
        auto words = QString::fromStdString(note->text);
        for (const char* after : {": ", "/"})
            if (const auto path = QString::fromStdString(m->path + after); words.startsWith(path))
                words.remove(0, path.size());
        m_notes.append(words);
    });
    connect(m_job, &Job::done, this, [this, result] {
        m_job = nullptr;
        m_original = result->value;
        m_seconds = result->seconds;
        m_state = State::Ready;
        m->pictures.setSource(m_original);
        layOver();
        lookThrough();
    });
    const auto failed = [this, job = m_job](const Failure& failure) {
        job->offer({{}, {}, [this] { reload(); }, tr("Try again"), {}});
        m_job = nullptr;
        m_state = State::Failed;
        m_failure = failure;
        Q_EMIT changed();
    };
    connect(m_job, &Job::failed, this, failed);
    connect(m_job, &Job::cancelled, this, [this, failed] {
        failed({Fault::Cancelled, tr("Reading %1 was stopped.").arg(QString::fromStdString(m->path))});
    });
    Q_EMIT changed();
}

void DataSource::lookThrough() {
    auto result = std::make_shared<Result<data::Survey>>();
    m_job = m->jobs.start(tr("Looking for problems"), Job::Lane::Long, [result, set = m_original](Progress& progress) {
        result->value = std::make_shared<const data::Survey>(set->synthetic() ? survey_of_drawn(*set)
                                                                              : data::survey(*set, progress));
    });
    connect(m_job, &Job::done, this, [this, result] {
        m_survey = result->value;
        m_job = nullptr;
        layOver();
    });
    connect(m_job, &Job::ended, this, [this] {
        if (!m_job) return;
        m_job = nullptr; // stopped or failed: the photos are there all the same
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void DataSource::layOver() {
    if (m_original) {
        m_edited = data::edited(m_original, asEdits(m->document.decisions().photos));
        m_findings = m_survey ? squeeze::studio::findings(*m_survey, *m_edited) : std::vector<Finding>{};
    }
    Q_EMIT changed();
}

QImage DataSource::thumbnail(std::size_t sample, int side) { return m->pictures.thumbnail(sample, side); }

void DataSource::lookAt(std::size_t sample, int size, const data::Augmentation& augmentation, int epoch, int count) {
    if (!m_original || sample >= m_original->samples().size() || size < 1 || size > largest_input) return;
    const int mine = ++*m->look;
    const std::uint64_t seed = m->document.decisions().seed;
    m->pictures.post([this, look = m->look, mine, set = m_original, sample, size, augmentation, epoch, count,
                      seed]() -> std::function<void()> {
        if (*look != mine) return {};
        InputSpec spec;
        spec.size = size;
        spec.geometry = InputSpec::Geometry::Squash;
        spec.filter = InputSpec::Filter::Area;
        const auto fitted = image::fit(set->pixels(sample), spec);
        QList<QImage> made;
        for (int i = 0; i < count && *look == mine; ++i)
            made.append(image_of(data::augment(fitted.rgb, size, augmentation, seed, epoch + i, sample), size));
        return [this, look, mine, sample, made] {
            if (*look == mine) Q_EMIT looked(sample, made);
        };
    });
}

void DataSource::exclude(const std::vector<std::size_t>& samples, bool excluded) {
    if (!m_original || samples.empty()) return;
    const int n = int(samples.size());
    m->document.decide(excluded ? tr("%n photo(s) left out", nullptr, n) : tr("%n photo(s) taken back", nullptr, n),
                       [&](Decisions& decisions) {
                           for (const auto index : samples) {
                               const auto& name = m_original->samples().at(index).name;
                               decisions.photos[name].excluded = excluded;
                               if (decisions.photos[name] == PhotoEdit()) decisions.photos.erase(name);
                           }
                       });
}

void DataSource::relabel(const std::vector<std::size_t>& samples, const std::string& label) {
    if (!m_original || samples.empty()) return;
    const auto& classes = m_original->classes();
    if (std::ranges::find(classes, label) == classes.end()) return;
    m->document.decide(tr("%n photo(s) labelled %1", nullptr, int(samples.size())).arg(QString::fromStdString(label)),
                       [&](Decisions& decisions) {
                           for (const auto index : samples) {
                               const auto& sample = m_original->samples().at(index);
                               auto& edit = decisions.photos[sample.name];
                               edit = {false, label};
                               if (sample.label >= 0 && classes[std::size_t(sample.label)] == label) edit.label.reset();
                               if (edit == PhotoEdit()) decisions.photos.erase(sample.name);
                           }
                       });
}

QString DataSource::fixWords(FindingKind kind) {
    switch (kind) {
    case FindingKind::AcrossSplits:
        return tr("Photos in two parts kept in one");
    case FindingKind::Duplicates:
        return tr("Duplicates kept once");
    case FindingKind::TwoLabels:
        return tr("Photos with two labels left out");
    case FindingKind::Unreadable:
        return tr("Unreadable files left out");
    case FindingKind::FewPhotos:
        break;
    }
    return {};
}

void DataSource::mend(const QString& text, const std::vector<FindingKind>& kinds) {
    if (!m_survey || !m_edited) return;
    m->document.decide(
        text, [&](Decisions& decisions) { decisions.photos = mended(decisions.photos, kinds, *m_survey, *m_edited); });
}

void DataSource::fix(data::ProblemKind kind) { mend(fixWords(findingOf(kind)), {findingOf(kind)}); }

void DataSource::fixAll() {
    mend(tr("All problems of the photos mended"),
         {FindingKind::Unreadable, FindingKind::TwoLabels, FindingKind::AcrossSplits, FindingKind::Duplicates});
}

} // namespace squeeze::studio

#include "moc_data_source.cpp"
