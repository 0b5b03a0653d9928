// SPDX-License-Identifier: GPL-3.0-or-later
// The thread behind Classifier: takes requests and models, the newest of each, and hands answers back on the owner's
// thread. When nothing waits it measures the latency, one pass at a time, so that a photo never waits for that.
#pragma once

#include "app/studio/ask/answering.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

namespace squeeze::studio {

/// One photo to answer about.
struct DatasetPhoto {
    std::shared_ptr<const data::Dataset> dataset;
    std::size_t sample = 0;
};
struct NamedImage {
    QImage image;
    QString name;
};
using Photo = std::variant<QString /*file*/, NamedImage, DatasetPhoto>;
/// Files and folders, or one photo.
using Request = std::variant<QStringList, Photo>;

struct Models {
    std::shared_ptr<const Model> original, compressed;
};

class AnswerThread {
public:
    struct Latency {
        double original = 0, compressed = 0;
    };
    /// Both are called on the thread.
    AnswerThread(std::function<void(PhotoAnswer)> answered, std::function<void(Latency)> measured);
    ~AnswerThread(); ///< ends within one forward pass

    void set(Models models);
    void ask(Request request);

private:
    void run(const std::stop_token& stop);
    bool able() const { return m_original || !m_problem.isEmpty(); }
    void queue(Request request);
    void load(Models models);
    PhotoAnswer answer(const Photo& photo);
    void look(const Photo& photo, PhotoAnswer& answer);
    void measure();

    std::function<void(PhotoAnswer)> m_answered;
    std::function<void(Latency)> m_measured;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Models> m_newModels;
    std::optional<Request> m_newRequest;

    // The thread's own.
    std::deque<Photo> m_waiting;
    std::optional<Photo> m_last;
    PhotoAnswer m_lastSeen; ///< of m_last: photo and what was seen, to be answered again
    std::optional<InputSpec> m_lastSpec;
    std::optional<Answering> m_original, m_compressed;
    QString m_problem; ///< why the models cannot answer
    std::vector<double> m_times[2];
    bool m_toMeasure = false;
    bool m_again = false; ///< the last photo, by new models

    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace squeeze::studio
