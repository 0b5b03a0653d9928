// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command's results, notes and progress go.
#include "app/cli/shell.h"

#include "app/cli/console.h"

#include <algorithm>
#include <cstdio>

namespace squeeze::cli {

namespace {

void write(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw Error(Fault::Io,
                    "standard output: the result could not be written; is the disk full or the pipe closed?");
}

} // namespace

Shell::Shell(bool json, std::stop_token stop)
    : m_json(json), m_stop(std::move(stop)), m_console(std::make_unique<Console>()) {}

Shell::~Shell() = default;

void Shell::take(const Event& event) {
    if (const auto* note = std::get_if<Note>(&event)) { // what has been said is not said again
        if (std::find(m_notes.begin(), m_notes.end(), note->text) != m_notes.end()) return;
        m_notes.push_back(note->text);
    }
    m_console->show(event);
}

Progress Shell::progress(Sink also) {
    return Progress(
        [this, also = std::move(also)](const Event& event) {
            take(event);
            if (also) also(event);
        },
        m_stop);
}

void Shell::print(const std::string& text) {
    m_console->clear();
    if (!m_json) write(text);
}

void Shell::result(Json object) {
    m_console->clear();
    if (!m_json) return;
    if (!m_notes.empty()) object["notes"] = m_notes;
    write(object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

void Shell::note(const std::string& text) { take(Note{Note::Severity::Info, text}); }
void Shell::warn(const std::string& text) { take(Note{Note::Severity::Warning, text}); }
void Shell::clear() { m_console->clear(); }

} // namespace squeeze::cli
