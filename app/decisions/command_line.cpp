// SPDX-License-Identifier: GPL-3.0-or-later
// The same work on the command line: every line of "Copy as CLI command".
#include "app/decisions/decisions.h"
#include "backend/model/zoo.h"

#include <algorithm>

namespace squeeze {

std::string shell_word(const std::string& text) {
    const auto plain = [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80 ||
               std::string_view("/._-+,:@%=").find(char(c)) != std::string_view::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), plain)) return text;
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string command_line(const Decisions& d, const std::string& project, int threads) {
    std::string line = "squeeze run " + shell_word(d.recipe);
    if (!d.data.empty()) line += " --data " + shell_word(d.data);
    if (!d.start.empty()) line += (zoo::contains(d.start) ? " --model " : " --init ") + shell_word(d.start);
    line += " --size " + std::to_string(d.size) + " --seed " + std::to_string(d.seed);
    if (threads > 0) line += " --threads " + std::to_string(threads);
    if (!project.empty()) return line + " --project " + shell_word(project);
    for (const auto& [photo, edit] : d.photos) {
        if (edit.excluded) line += " --exclude " + shell_word(photo);
        if (edit.label) line += " --relabel " + shell_word(photo + "=" + *edit.label);
    }
    return line;
}

} // namespace squeeze
