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
/// Files and folders, or one photo. No files: what was asked before is forgotten.
using Request = std::variant<QStringList, Photo>;

struct Models {
    std::shared_ptr<const Model> original, compressed;
    std::uint64_t serial = 0; ///< what is answered and measured bears it
};

class AnswerThread {
public:
    struct Latency {
        double original = 0, compressed = 0;
    };
    /// Which models answered, and the how manieth answer it is, from 1 on.
    struct Mark {
        std::uint64_t models = 0, number = 0;
    };
    /// Both are called on the thread.
    AnswerThread(std::function<void(Mark, PhotoAnswer)> answered,
                 std::function<void(std::uint64_t models, Latency)> measured);
    ~AnswerThread(); ///< waits for the forward pass or the look into a folder that is under way

    void set(Models models);
    void ask(Request request);
    /// Answers up to this one were taken; those after it are given again by the next models.
    void taken(std::uint64_t number);

private:
    void run(const std::stop_token& stop);
    void turn(std::optional<Models> models, std::optional<Request> request);
    void give(const Photo& photo, bool again);
    bool able() const { return m_original || !m_problem.isEmpty(); }
    void queue(Request request);
    void load(Models models);
    PhotoAnswer answer(const Photo& photo, bool again);
    void look(const Photo& photo, bool again, PhotoAnswer& answer);
    void measure();

    std::function<void(Mark, PhotoAnswer)> m_answered;
    std::function<void(std::uint64_t, Latency)> m_measured;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Models> m_newModels;
    std::optional<Request> m_newRequest;
    std::uint64_t m_taken = 0; ///< number of the last answer that arrived

    // The thread's own.
    std::deque<Photo> m_waiting;
    std::deque<std::pair<std::uint64_t, Photo>> m_given; ///< perhaps not taken yet
    std::uint64_t m_number = 0;                          ///< of the last answer given
    std::uint64_t m_serial = 0;                          ///< of the models
    std::optional<Photo> m_last;
    PhotoAnswer m_lastSeen;              ///< of m_last: photo and what was seen, to be answered again
    std::optional<InputSpec> m_lastSpec; ///< m_lastSeen is for it; empty: it is of no photo
    std::optional<Answering> m_original, m_compressed;
    std::shared_ptr<const std::vector<std::string>> m_classes; ///< the original's
    QString m_problem;                                         ///< why the models cannot answer
    std::vector<double> m_times[2];
    bool m_toMeasure = false;
    bool m_again = false; ///< the last photo, by new models

    std::jthread m_thread; ///< last: it ends before what it uses
};

} // namespace squeeze::studio
