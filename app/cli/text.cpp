// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and tables as text for people.
#include "app/cli/text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace squeeze::cli {

std::string grouped(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (int at = int(digits.size()) - 3; at > 0; at -= 3) digits.insert(std::size_t(at), ",");
    return digits;
}

std::string fixed(double number, int decimals) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, number);
    return text;
}

std::string percent(double share) { return fixed(100 * share, 1) + " %"; }

std::string duration(double seconds) {
    const auto whole = (long long)std::llround(std::max(0.0, seconds));
    if (seconds < 10) return fixed(std::max(0.0, seconds), 1) + " s";
    if (whole < 60) return std::to_string(whole) + " s";
    char text[64];
    if (whole < 3600)
        std::snprintf(text, sizeof text, "%lld:%02lld min", whole / 60, whole % 60);
    else
        std::snprintf(text, sizeof text, "%lld:%02lld:%02lld h", whole / 3600, whole / 60 % 60, whole % 60);
    return text;
}

std::string size_text(std::uint64_t bytes) {
    if (bytes < 1000) return std::to_string(bytes) + " B";
    if (bytes < 1'000'000) return fixed(double(bytes) / 1e3, 1) + " KB";
    if (bytes < 1'000'000'000) return fixed(double(bytes) / 1e6, 1) + " MB";
    return fixed(double(bytes) / 1e9, 1) + " GB";
}

std::string interval(double share, std::uint64_t n) {
    const Interval range = wilson(share, n);
    return percent(share) + " (" + fixed(100 * range.low, 1) + " to " + fixed(100 * range.high, 1) + ")";
}

std::string printable(const std::string& text) {
    std::string safe = text;
    for (char& c : safe)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    return safe;
}

std::string quoted(const std::string& word) {
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_-./,:=+@%").find(c) != std::string_view::npos;
    };
    if (!word.empty() && std::all_of(word.begin(), word.end(), plain)) return word;
    std::string text = "'";
    for (const char c : word) c == '\'' ? text += "'\\''" : text += c;
    return text + "'";
}

std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto changed = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

Table::Table(std::vector<std::string> heads, std::vector<int> left) : m_left(std::move(left)) { row(std::move(heads)); }

void Table::row(std::vector<std::string> cells) {
    for (auto& cell : cells) cell = printable(cell);
    m_rows.push_back(std::move(cells));
}

namespace {

// Characters, not bytes: continuation bytes of UTF-8 take no column.
std::size_t width(const std::string& text) {
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

std::string Table::text() const {
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto& cells : m_rows)
        for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c)
            widths[c] = std::max(widths[c], width(cells[c]));
    std::string all;
    for (const auto& cells : m_rows) {
        std::string line;
        for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
            const std::string gap(widths[c] - width(cells[c]), ' ');
            const bool left = std::find(m_left.begin(), m_left.end(), int(c)) != m_left.end();
            line += (c ? "  " : "") + (left ? cells[c] + gap : gap + cells[c]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        all += line + "\n";
    }
    return all;
}

} // namespace squeeze::cli
