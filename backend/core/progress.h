// SPDX-License-Identifier: GPL-3.0-or-later
// What long work reports, and how it is stopped. A run knows no thread, no terminal and no window: it only knows a
// Progress.
#pragma once

#include "backend/core/bytes.h"
#include "backend/core/error.h"
#include "backend/core/measurement.h"

#include <chrono>
#include <functional>
#include <limits>
#include <memory>
#include <stop_token>
#include <string>
#include <variant>

namespace squeeze {

/// Movement inside a phase. Throttled: most of them are dropped.
struct Tick {
    std::string phase;                                      ///< "decode", "train", "evaluate", …
    double done = 0;                                        ///< of total, in `unit`
    double total = 0;                                       ///< 0: unknown
    std::string unit;                                       ///< "images", "batches", "bytes"
    double per_second = 0;                                  ///< units per second since the phase began
    double loss = std::numeric_limits<double>::quiet_NaN(); ///< of the last batch, where training reports
};

/// A step of the recipe begins or ends.
struct StepStarted {
    int index = 0, count = 0;
    std::string text;
};
struct StepFinished {
    int index = 0, count = 0;
    std::string text;
    double seconds = 0;
};

/// A new point of the curve. Never dropped.
struct Measured {
    Measurement measurement;
    std::shared_ptr<const Bytes> file = nullptr; ///< what was measured, as it would be written
};

/// Something a person should know; never dropped.
struct Note {
    enum class Severity { Info, Warning } severity = Severity::Info;
    std::string text;
};

using Event = std::variant<Tick, StepStarted, StepFinished, Measured, Note>;
using Sink = std::function<void(const Event&)>;

/// The sink and the stop token handed down through long work. Used from one thread at a time.
class Progress {
public:
    Progress() = default;
    explicit Progress(Sink sink, std::stop_token stop = {}) : m_sink(std::move(sink)), m_stop(std::move(stop)) {}

    /// Throws Error{Cancelled} when stop was requested.
    void check() const {
        if (m_stop.stop_requested()) throw Error(Fault::Cancelled, "stopped on request");
    }

    /// Reports movement (at most about 20 a second reach the sink; the last of a phase always does), then check().
    void tick(const std::string& phase, double done, double total, const std::string& unit,
              double loss = std::numeric_limits<double>::quiet_NaN());

    /// Delivers an event as it is; never throttled.
    void report(const Event& event) const {
        if (m_sink) m_sink(event);
    }
    void note(const std::string& text) const { report(Note{Note::Severity::Info, text}); }
    void warn(const std::string& text) const { report(Note{Note::Severity::Warning, text}); }

    const std::stop_token& stop_token() const { return m_stop; }

private:
    using Clock = std::chrono::steady_clock;
    Sink m_sink;
    std::stop_token m_stop;
    std::string m_phase;
    Clock::time_point m_began, m_last;
    double m_first = 0, m_done = 0; ///< of the phase's first tick and the last one
};

} // namespace squeeze
