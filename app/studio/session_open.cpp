// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: whatever people drop, the demo, projects, recent ones. Files are read in jobs; nothing here waits.
#include "app/studio/jobs/failure.h"
#include "app/studio/routing.h"
#include "app/studio/run/run_work.h"
#include "app/studio/session.h"
#include "backend/core/files.h"
#include "backend/formats/formats.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

static void load_resources() { Q_INIT_RESOURCE(demo); } // a static library's own are not found otherwise

namespace squeeze::studio {

namespace {

constexpr int demo_size = 64; // as `squeeze run --data demo` feeds it

std::string recipe(const std::string& name) { return pipeline::load_recipe("@" + name).text(); }

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the shipped model's training measured, as `squeeze run --json` wrote it.
std::vector<Measurement> measurements_of(const QByteArray& json) {
    std::vector<Measurement> points;
    const auto object = nlohmann::json::parse(json.begin(), json.end());
    for (const auto& row : object.at("measurements")) {
        Measurement m;
        m.step = row.at("step");
        m.step_index = row.at("step_index");
        m.epoch = row.at("epoch");
        m.bytes = row.at("bytes");
        m.n = row.at("n");
        m.top1 = row.at("top1");
        m.top5 = row.at("top5");
        m.balanced = row.at("balanced");
        m.loss = row.value("loss", 0.0); // the start has none
        m.sparsity = row.at("sparsity");
        m.macs = row.at("macs");
        points.push_back(std::move(m));
    }
    return points;
}

} // namespace

void Session::connectFiles() {
    connect(&m_document, &Document::problem, this, &Session::problem);
    connect(&m_document, &Document::opened, this, &Session::remember);
    connect(&m_runner, &Runner::finished, this, &Session::remember);
    connect(&m_runner, &Runner::stateChanged, this, [this] {
        const bool busy = m_runner.state() != Runner::State::Idle && m_runner.state() != Runner::State::Paused;
        if (m_then && !busy) std::exchange(m_then, nullptr)();
    });
    connect(&m_data, &DataSource::changed, this, [this] {
        if (m_data.state() != DataSource::State::Ready) return;
        if (m_demo) adoptDemo();
        remember();
    });
    connect(&m_data, &DataSource::thumbnailReady, this, [this](std::size_t sample) {
        if (sample == 0) remember();
    });
}

QString Session::intention(const QStringList& paths, bool* refused) {
    const auto there = route(paths, 64); // while a hand holds them over the window; open() looks at all
    if (refused) *refused = there.to == Route::To::Refused;
    return there.sentence;
}

void Session::open(const QStringList& paths) {
    const auto there = route(paths);
    switch (there.to) {
    case Route::To::Project:
        return openProject(there.paths.front());
    case Route::To::Model:
        return useModel(there.paths.front());
    case Route::To::DataSet:
        return useData(there.paths.front());
    case Route::To::Photos:
        m_classifier.ask(there.paths);
        Q_EMIT opened();
        Q_EMIT pageWanted(Page::Evaluate);
        return;
    case Route::To::Refused:
        Q_EMIT problem(there.sentence);
    }
}

/// A run must not write into a project that is being left: it is paused first, and can be resumed there.
void Session::whenStopped(const std::function<void()>& then) {
    const bool busy = m_runner.state() != Runner::State::Idle && m_runner.state() != Runner::State::Paused;
    if (!busy) return then();
    m_then = then;
    m_runner.pause();
}

/// When the run has stopped and nothing is lost, or may be.
void Session::leave(const std::function<void()>& then) {
    whenStopped([this, then] {
        if (m_leaving && !m_leaving()) return;
        then();
    });
}

void Session::openProject(const QString& path) {
    if (QFileInfo(path) == QFileInfo(QString::fromStdString(m_document.path().string()))) {
        Q_EMIT opened();
        return;
    }
    auto read = std::make_shared<std::optional<Document::Opened>>();
    auto* job = m_jobs.start(tr("Opening %1").arg(QFileInfo(path).fileName()), Job::Lane::Interactive,
                             [read, file = path.toStdString()](Progress&) { read->emplace(Document::read(file)); });
    connect(job, &Job::failed, this, [this](const Failure& failure) { Q_EMIT problem(failure.text); });
    connect(job, &Job::done, this, [this, read] {
        leave([this, read] {
            m_demo = false;
            m_exported = nullptr;
            m_document.become(std::move(**read));
            Q_EMIT opened();
        });
    });
}

void Session::useData(const QString& path) {
    const auto absolute = path == QLatin1String("demo") ? path : QFileInfo(path).absoluteFilePath();
    try {
        const auto usual = recipe("photos");
        m_document.decide(tr("Photos of %1").arg(QFileInfo(absolute).fileName()), [&](Decisions& d) {
            d.data = absolute.toStdString();
            if (m_data.state() != DataSource::State::Failed) d.photos.clear(); // else its folder has moved here
            if (d.recipe.empty()) d.recipe = usual;
            if (d.start.empty()) d.start = "squeezenet1_1";
        });
        Q_EMIT opened();
        Q_EMIT pageWanted(Page::Data);
    } catch (...) {
        Q_EMIT problem(current_failure().text);
    }
}

/// Read once before it is decided on, so that a damaged file changes nothing.
void Session::useModel(const QString& path) {
    const auto file = QFileInfo(path).absoluteFilePath();
    auto size = std::make_shared<int>(0); // a finished model, or one that knows its classes, is used as it was trained
    auto* job = m_jobs.start(tr("Reading %1").arg(QFileInfo(path).fileName()), Job::Lane::Interactive,
                             [file = file.toStdString(), size](Progress&) {
                                 const auto model = formats::load(file).model;
                                 if (model.labels.size() > 0 || opened_models(file)) *size = model.input.size;
                             });
    connect(job, &Job::failed, this, [this](const Failure& failure) { Q_EMIT problem(failure.text); });
    connect(job, &Job::done, this, [this, file, size] {
        try {
            const auto usual = recipe("photos");
            m_document.decide(tr("Weights of %1").arg(QFileInfo(file).fileName()), [&](Decisions& d) {
                d.start = file.toStdString();
                if (*size > 0) d.size = *size;
                if (d.recipe.empty()) d.recipe = usual;
                d.opened = d.recipe;
                d.restored = 0;
                d.point.reset();
                d.newest = m_runner.newest();
            });
            Q_EMIT opened();
            Q_EMIT pageWanted(Page::Model);
        } catch (...) {
            Q_EMIT problem(current_failure().text);
        }
    });
}

void Session::close() {
    leave([this] {
        m_demo = false;
        m_exported = nullptr;
        m_document.renew();
        Q_EMIT closed();
    });
}

void Session::tryDemo() {
    leave([this] {
        try {
            const auto steps = recipe("demo");
            m_exported = nullptr;
            if (m_document.decisions() != Decisions{}) m_document.renew();
            m_demo = true;
            m_document.decide(tr("The demo"), [&](Decisions& d) {
                d.data = "demo";
                d.start = "squeezenet1_1";
                d.size = demo_size;
                d.recipe = steps;
            });
            m_document.history()->clear(); // where it begins
            Q_EMIT opened();
            Q_EMIT pageWanted(Page::Data);
        } catch (...) {
            Q_EMIT problem(current_failure().text);
        }
    });
}

/// The shipped model is what the first step of the demo's recipe ends in: a run that was done elsewhere.
void Session::adoptDemo() {
    m_demo = false;
    if (m_document.decisions().data != "demo" || !m_data.dataset()) return;
    load_resources();
    const auto sqz = resource(QStringLiteral(":/demo.sqz"));
    try {
        Bytes bytes(sqz.begin(), sqz.end());
        const auto decoded = codec::decode(bytes, "demo.sqz");
        const auto points = measurements_of(resource(QStringLiteral(":/demo.json")));
        auto settings = settings_of(m_document.decisions());
        settings.recipe = pipeline::parse(settings.recipe).steps.front().text();
        settings.fingerprint = m_data.dataset()->fingerprint_with_split();
        settings.input = formats::text(decoded.model.input);
        m_runner.adopt(settings, bytes, points);
    } catch (const std::exception& error) { // the file's, or the JSON's
        Q_EMIT problem(failure_of(Error(Fault::Internal, error.what())).text);
    }
}

void Session::remember() {
    if (!m_document.store()->opened()) return; // nothing was decided yet
    RecentProject project;
    project.path = QString::fromStdString(m_document.path().string());
    project.name = m_document.name();
    const auto data = QString::fromStdString(m_document.decisions().data);
    if (m_document.untitled() && !data.isEmpty()) // told apart by what they are about
        project.name = data == QLatin1String("demo") ? tr("Demo") : QFileInfo(data).completeBaseName();
    project.bytes = m_now.bytes;
    project.target = m_now.target;
    if (m_now.top1.known == Known::Measured) project.top1 = m_now.top1.value;
    if (m_data.state() == DataSource::State::Ready) {
        const auto picture = m_data.thumbnail(0, 96);
        QBuffer buffer(&project.thumbnail);
        if (!picture.isNull()) picture.save(&buffer, "PNG");
    }
    m_recent.remember(project);
}

} // namespace squeeze::studio
