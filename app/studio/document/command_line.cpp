// SPDX-License-Identifier: GPL-3.0-or-later
// The same work on the command line: every line of "Copy as CLI command".
#include "app/studio/document/decisions.h"
#include "backend/model/zoo.h"

#include <algorithm>

namespace squeeze::studio {

namespace {

/// As a shell reads it back to exactly this.
std::string quoted(const std::string& text) {
    const auto plain = [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80 ||
               std::string_view("/._-+,:@%=").find(char(c)) != std::string_view::npos;
    };
    if (!text.empty() && std::all_of(text.begin(), text.end(), plain)) return text;
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

bool in_zoo(const std::string& name) {
    const auto rows = zoo::catalogue();
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return name == row.name; });
}

} // namespace

std::string command_line(const Decisions& d, const std::string& project) {
    std::string line = "squeeze run " + quoted(d.recipe);
    if (!d.data.empty()) line += " --data " + quoted(d.data);
    if (!d.start.empty()) line += (in_zoo(d.start) ? " --model " : " --init ") + quoted(d.start);
    line += " --size " + std::to_string(d.size) + " --seed " + std::to_string(d.seed);
    if (!project.empty()) line += " --project " + quoted(project);
    return line;
}

} // namespace squeeze::studio
