// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and tables as text for people.
#pragma once

#include "backend/core/measurement.h"
#include "backend/core/overloaded.h"

#include <cstdint>
#include <string>
#include <vector>

namespace squeeze::cli {

std::string grouped(std::uint64_t number);           ///< "1,235,496"
std::string fixed(double number, int decimals);      ///< "0.25"
std::string percent(double share);                   ///< "93.4 %", from 0..1
std::string duration(double seconds);                ///< "42 s", "3:07 min", "1:02:33 h"
std::string size_text(std::uint64_t bytes);          ///< "66.2 KB" (1 KB = 1000 bytes)
std::string interval(double share, std::uint64_t n); ///< "93.4 % (92.1 to 94.5)": with its 95 % Wilson interval

/// Control characters replaced, so that names from files cannot drive the terminal.
std::string printable(const std::string& text);

/// A word as the shell reads it back.
std::string quoted(const std::string& word);

/// Letters to insert, remove or change to make one word the other (Levenshtein 1966).
std::size_t distance(const std::string& a, const std::string& b);

/// Columns of text, the first left-aligned, the others to the right unless said.
class Table {
public:
    explicit Table(std::vector<std::string> heads, std::vector<int> left = {0});
    void row(std::vector<std::string> cells);
    std::string text() const; ///< with a final newline

private:
    std::vector<std::vector<std::string>> m_rows;
    std::vector<int> m_left;
};

} // namespace squeeze::cli
