// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/ask/answer_thread.h"

#include "app/studio/jobs/failure.h"
#include "backend/core/files.h"
#include "backend/core/overloaded.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace squeeze::studio {

namespace {

constexpr int most_photos = 1000;  ///< of one request
constexpr int shown_side = 1024;   ///< pixels of a photo as it is handed out
constexpr std::size_t warm_up = 2; ///< passes that are not counted
constexpr std::size_t passes = 15; ///< of which the median is the latency

QString words(const char* text) { return QCoreApplication::translate("squeeze::studio::Classifier", text); }

double median(std::vector<double> values) {
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

image::Pixels decode_file(const QString& path) {
    const auto what = QFileInfo(path).fileName().toStdString();
    const std::filesystem::path file(path.toStdString());
    return image::decode(read_file(file, image::Limits{}.bytes), what);
}

QString source_of(const Photo& photo, const QString& name) {
    const auto* path = std::get_if<QString>(&photo);
    return path ? QFileInfo(*path).absoluteFilePath() : name;
}

QString name_of(const Photo& photo) {
    return std::visit(
        Overloaded{
            [](const QString& path) { return QFileInfo(path).fileName(); },
            [](const NamedImage& image) { return image.name; },
            [](const DatasetPhoto& one) { return QString::fromStdString(one.dataset->samples().at(one.sample).name); },
        },
        photo);
}

image::Pixels pixels_of(const Photo& photo) {
    return std::visit(Overloaded{
                          [](const QString& path) { return decode_file(path); },
                          [](const NamedImage& image) { return from_image(image.image); },
                          [](const DatasetPhoto& one) { return one.dataset->pixels(one.sample); },
                      },
                      photo);
}

/// By name where the model knows its labels, by index where it does not.
int label_of(const Photo& photo, const Model& model) {
    const auto* one = std::get_if<DatasetPhoto>(&photo);
    if (!one) return -1;
    const int label = one->dataset->samples().at(one->sample).label;
    if (label < 0 || model.labels.empty()) return label < model.graph->classes() ? label : -1;
    const auto at = std::ranges::find(model.labels, one->dataset->classes().at(std::size_t(label)));
    return at == model.labels.end() ? -1 : int(at - model.labels.begin());
}

} // namespace

AnswerThread::AnswerThread(std::function<void(Mark, PhotoAnswer)> answered,
                           std::function<void(std::uint64_t, Latency)> measured)
    : m_answered(std::move(answered)), m_measured(std::move(measured)),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

AnswerThread::~AnswerThread() {
    m_thread.request_stop();
    m_thread.join();
}

void AnswerThread::set(Models models) {
    const std::lock_guard lock(m_mutex);
    m_newModels = std::move(models);
    m_wake.notify_one();
}

void AnswerThread::ask(Request request) {
    const std::lock_guard lock(m_mutex);
    m_newRequest = std::move(request);
    m_wake.notify_one();
}

void AnswerThread::taken(std::uint64_t number) {
    const std::lock_guard lock(m_mutex);
    m_taken = number;
}

void AnswerThread::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::optional<Models> models;
        std::optional<Request> request;
        {
            std::unique_lock lock(m_mutex);
            const bool busy = (able() && (m_again || !m_waiting.empty())) || m_toMeasure;
            if (!busy && !m_wake.wait(lock, stop, [&] { return m_newModels || m_newRequest; })) return;
            models.swap(m_newModels);
            request.swap(m_newRequest);
            while (!m_given.empty() && m_given.front().first <= m_taken) m_given.pop_front();
        }
        try {
            turn(std::move(models), std::move(request));
        } catch (...) { // no memory, for one: that photo or figure is not told, the next one may be
            m_toMeasure = false;
        }
    }
}

void AnswerThread::turn(std::optional<Models> models, std::optional<Request> request) {
    if (request) queue(std::move(*request));
    if (models) load(std::move(*models));
    if (able() && !m_waiting.empty()) {
        const Photo photo = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_again = false;
        m_last = photo;
        m_lastSpec.reset();
        give(photo, false);
    } else if (able() && m_again) {
        m_again = false;
        give(*m_last, true);
    } else if (m_toMeasure) {
        measure();
    }
}

void AnswerThread::give(const Photo& photo, bool again) {
    auto result = answer(photo, again);
    m_given.emplace_back(++m_number, photo);
    m_answered({m_serial, m_number}, std::move(result));
}

void AnswerThread::queue(Request request) {
    m_waiting.clear();
    m_given.clear();
    if (auto* photo = std::get_if<Photo>(&request)) {
        m_waiting.push_back(std::move(*photo));
        return;
    }
    const auto& paths = std::get<QStringList>(request);
    if (paths.isEmpty()) m_last.reset();
    for (const auto& file : photo_files(paths, most_photos)) m_waiting.push_back(Photo(file));
    if (m_waiting.empty() && !paths.isEmpty()) m_waiting.push_back(Photo(paths.front())); // a folder without photos
}

/// A model that stays keeps its engine and its latency. What the models before answered, and nobody has taken yet, is
/// answered again, and so is the last photo.
void AnswerThread::load(Models models) {
    m_problem.clear();
    m_serial = models.serial;
    m_again = m_last && m_given.empty();
    for (; !m_given.empty(); m_given.pop_back()) m_waiting.push_front(std::move(m_given.back().second));
    const auto take = [this](std::optional<Answering>& answering, std::vector<double>& times,
                             const std::shared_ptr<const Model>& model) {
        if (answering && answering->model() == model) return;
        answering.reset();
        times.clear();
        if (!model) return;
        answering.emplace(model);
    };
    try {
        take(m_original, m_times[0], models.original);
        take(m_compressed, m_times[1], models.original ? models.compressed : nullptr);
        m_toMeasure = m_original.has_value();
        m_classes =
            models.original ? std::make_shared<const std::vector<std::string>>(models.original->labels) : nullptr;
    } catch (...) {
        m_original.reset();
        m_compressed.reset();
        m_toMeasure = false;
        m_problem = current_failure().text;
    }
}

PhotoAnswer AnswerThread::answer(const Photo& photo, bool again) {
    PhotoAnswer result;
    try {
        result.name = name_of(photo);
        result.source = source_of(photo, result.name);
        result.classes = m_classes;
        const auto* path = std::get_if<QString>(&photo);
        if (path && QFileInfo(*path).isDir())
            result.problem =
                words(QT_TRANSLATE_NOOP("squeeze::studio::Classifier", "%1 holds no photos that can be read."))
                    .arg(result.name);
        else if (!m_problem.isEmpty())
            result.problem = m_problem;
        else
            look(photo, again, result);
    } catch (...) {
        result.problem = current_failure().text;
    }
    return result;
}

/// What was seen of the last photo serves again where new models look at pictures in the same way.
void AnswerThread::look(const Photo& photo, bool again, PhotoAnswer& answer) {
    const auto& spec = m_original->model()->input;
    const auto& other = m_compressed ? m_compressed->model()->input : spec;
    auto other_seen = std::optional<image::Pixels>();
    if (again && m_lastSpec == spec && other == spec) {
        answer.width = m_lastSeen.width;
        answer.height = m_lastSeen.height;
        answer.photo = m_lastSeen.photo;
        answer.seen = m_lastSeen.seen;
    } else {
        const auto pixels = pixels_of(photo);
        answer.width = pixels.width;
        answer.height = pixels.height;
        answer.photo = shrunk(pixels, shown_side);
        answer.seen = image::fit(pixels, spec);
        if (!(other == spec)) other_seen = image::fit(pixels, other);
    }
    m_lastSpec = spec;
    m_lastSeen = answer;
    answer.label = label_of(photo, *m_original->model());
    answer.original = m_original->answer(answer.seen.rgb);
    if (!m_compressed) return;
    answer.compressed = m_compressed->answer(other_seen ? other_seen->rgb : answer.seen.rgb);
    answer.overlap = overlap(answer.original, answer.compressed);
}

void AnswerThread::measure() {
    std::optional<Answering>* asked[2] = {&m_original, &m_compressed};
    for (int i = 0; i < 2; ++i) {
        auto& one = *asked[i];
        if (!one || m_times[i].size() >= warm_up + passes) continue;
        const auto side = std::size_t(one->model()->input.size); // each looks in its own size
        m_times[i].push_back(one->answer(std::vector<std::uint8_t>(side * side * 3, 127)).milliseconds);
        return;
    }
    const auto of = [](const std::vector<double>& times) {
        return times.size() <= warm_up ? 0 : median({times.begin() + std::ptrdiff_t(warm_up), times.end()});
    };
    m_toMeasure = false;
    m_measured(m_serial, {of(m_times[0]), of(m_times[1])});
}

} // namespace squeeze::studio
