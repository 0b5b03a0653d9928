// SPDX-License-Identifier: GPL-3.0-or-later
// What every command works with: where results go, how progress is shown, how it is stopped. Results are written to
// standard output (one JSON object with --json); progress and notes to standard error.
#pragma once

#include "backend/core/progress.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace squeeze::cli {

using Json = nlohmann::ordered_json;

class Console;

class Shell {
public:
    Shell(bool json, std::stop_token stop);
    ~Shell();

    bool json() const { return m_json; }

    /// A progress that draws on standard error, collects notes (each is said once, however many steps find it), and
    /// hands every event to `also` as well.
    Progress progress(Sink also = {});

    /// Text for people on standard output; nothing with --json.
    void print(const std::string& text);

    /// The command's one result: printed with --json (the notes are added), ignored without.
    void result(Json object);

    /// A note or warning outside of a Progress.
    void note(const std::string& text);
    void warn(const std::string& text);

    /// The command goes on and its result counts, but the program ends with this fault's exit code (the first one).
    void partly_failed(Fault fault) {
        if (!m_fault) m_fault = fault;
    }
    const std::optional<Fault>& fault() const { return m_fault; }

    /// Removes a half-drawn progress bar, so that other text can follow.
    void clear();

private:
    void take(const Event& event);

    bool m_json;
    std::stop_token m_stop;
    std::unique_ptr<Console> m_console;
    std::vector<std::string> m_notes;
    std::optional<Fault> m_fault;
};

} // namespace squeeze::cli
