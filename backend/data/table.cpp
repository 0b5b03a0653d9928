// SPDX-License-Identifier: GPL-3.0-or-later
// Layout by a labels.csv (RFC 4180).
#include "backend/core/error.h"
#include "backend/data/layout.h"
#include "backend/data/source.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <unordered_map>

namespace squeeze::data {

namespace {

constexpr int kMaxClasses = 100'000;

/// Reads record by record; quoted fields may hold commas, quotes and line ends.
class Csv {
public:
    Csv(std::string_view text, std::string name) : m_text(text), m_name(std::move(name)) {
        if (m_text.starts_with("\xEF\xBB\xBF")) m_text.remove_prefix(3);
    }

    /// False at the end. Lines without a character are passed over.
    bool next(std::vector<std::string>& fields) {
        while (!m_text.empty() && (m_text.front() == '\n' || m_text.front() == '\r')) eat_line_end();
        if (m_text.empty()) return false;
        m_record = m_line;
        fields.clear();
        for (;;) {
            fields.push_back(field());
            if (m_text.empty()) return true;
            if (m_text.front() != ',') break;
            m_text.remove_prefix(1);
        }
        eat_line_end();
        return true;
    }

    [[noreturn]] void fail(const std::string& problem) const {
        throw Error(Fault::Corrupt, m_name + ": line " + std::to_string(m_record) + ": " + problem);
    }

private:
    std::string field() {
        std::string value;
        if (m_text.empty() || m_text.front() != '"') {
            const auto end = std::min(m_text.find_first_of(",\r\n"), m_text.size());
            value = m_text.substr(0, end);
            m_text.remove_prefix(end);
            return value;
        }
        m_text.remove_prefix(1);
        for (;;) {
            const auto quote = m_text.find('"');
            if (quote == m_text.npos) fail("a quoted field does not end");
            value += m_text.substr(0, quote);
            m_line += std::size_t(std::ranges::count(m_text.substr(0, quote), '\n'));
            m_text.remove_prefix(quote + 1);
            if (!m_text.starts_with('"')) break;
            value += '"';
            m_text.remove_prefix(1);
        }
        if (!m_text.empty() && std::string_view(",\r\n").find(m_text.front()) == std::string_view::npos)
            fail("characters follow a closing quote");
        return value;
    }

    void eat_line_end() {
        if (m_text.starts_with("\r\n")) m_text.remove_prefix(1);
        m_text.remove_prefix(1);
        ++m_line;
    }

    std::string_view m_text;
    std::string m_name;
    std::size_t m_line = 1, m_record = 1;
};

struct Row {
    std::string file, label;
    std::optional<int> index;
    std::optional<Split> split;
};

/// The columns that mean something, by their header names.
class Table {
public:
    Table(std::string_view text, const std::string& name) : m_csv(text, name) {
        std::vector<std::string> header;
        if (!m_csv.next(header)) m_csv.fail("no header; the first line must name the columns, e.g. file,label");
        const auto column = [&](const char* word) {
            return std::size_t(std::ranges::find(header, word) - header.begin());
        };
        m_file = column("file");
        m_label = column("label");
        m_index = column("class_index");
        m_split = column("split");
        m_columns = header.size();
        if (m_file == m_columns || (m_label == m_columns && m_index == m_columns)) {
            std::string found;
            for (const auto& word : header) found += (found.empty() ? "\"" : ", \"") + word.substr(0, 40) + "\"";
            m_csv.fail("the columns must include \"file\", and \"label\" or \"class_index\"; found " + found);
        }
    }

    bool has_index() const { return m_index < m_columns; }
    bool next(Row& row) {
        std::vector<std::string> fields;
        if (!m_csv.next(fields)) return false;
        if (fields.size() != m_columns)
            m_csv.fail(std::to_string(fields.size()) + " fields where the header has " + std::to_string(m_columns));
        const auto value = [&](std::size_t column) { return column < m_columns ? fields[column] : std::string(); };
        row = {value(m_file), value(m_label), {}, {}};
        if (const auto text = value(m_index); !text.empty()) {
            int index = -1;
            const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), index);
            if (code != std::errc() || end != text.data() + text.size() || index < 0 || index >= kMaxClasses)
                m_csv.fail("class_index \"" + text + "\" is not a number from 0 to " + std::to_string(kMaxClasses - 1));
            row.index = index;
        }
        if (const auto text = value(m_split); !text.empty()) {
            row.split = split_by_name(text);
            if (!row.split) m_csv.fail("split \"" + text + "\" is none of train, val, test");
        }
        return true;
    }
    [[noreturn]] void fail(const std::string& problem) const { m_csv.fail(problem); }

private:
    Csv m_csv;
    std::size_t m_file = 0, m_label = 0, m_index = 0, m_split = 0, m_columns = 0;
};

/// Collects classes: by index where the table has indices, else in the order of their names.
class Classes {
public:
    void add(const Row& row, std::vector<std::string>& warnings) {
        if (!row.index) {
            if (!row.label.empty()) m_names.insert(row.label);
            return;
        }
        auto& text = m_texts[*row.index];
        if (text.empty())
            text = row.label;
        else if (!row.label.empty() && text != row.label && m_disputed.insert(*row.index).second)
            warnings.push_back("class_index " + std::to_string(*row.index) + " is called \"" + text + "\" and \"" +
                               row.label + "\"; the first is kept");
    }

    /// `labels`: of the names, where there is no index.
    std::vector<std::string> finish(bool by_index, std::map<std::string, int>& labels) const {
        if (!by_index) {
            for (const auto& name : m_names) labels.emplace(name, int(labels.size()));
            return {m_names.begin(), m_names.end()};
        }
        const int count = m_texts.empty() ? 0 : m_texts.rbegin()->first + 1;
        std::vector<std::string> classes;
        for (int i = 0; i < count; ++i) {
            const auto known = m_texts.find(i);
            classes.push_back(known != m_texts.end() && !known->second.empty() ? known->second
                                                                               : "class " + std::to_string(i));
        }
        return classes;
    }

private:
    std::set<std::string> m_names;
    std::map<int, std::string> m_texts;
    std::set<int> m_disputed;
};

} // namespace

Layout layout_by_table(const std::vector<std::string>& names, const std::string& table_name, std::string_view text) {
    const auto folder = table_name.substr(0, table_name.rfind('/') + 1);
    std::unordered_map<std::string_view, std::size_t> index;
    for (std::size_t i = 0; i < names.size(); ++i) index.emplace(names[i], i);

    Layout layout;
    layout.places.resize(names.size());
    Table table(text, table_name);
    Classes classes;
    std::unordered_map<std::size_t, Row> rows;
    std::size_t missing = 0;
    std::string first_missing;
    for (Row row; table.next(row);) {
        const auto found = index.find(safe_name(folder + row.file, true));
        if (row.index || found != index.end()) classes.add(row, layout.warnings);
        if (found == index.end()) {
            if (missing++ == 0) first_missing = row.file;
            continue;
        }
        const auto [place, fresh] = rows.emplace(found->second, row);
        if (!fresh && (place->second.label != row.label || place->second.index != row.index))
            table.fail("\"" + row.file + "\" is listed before with another label; keep one of the lines");
    }
    if (missing > 0)
        layout.warnings.push_back(std::to_string(missing) + " files in the table are not there, \"" + first_missing +
                                  "\" first");
    std::map<std::string, int> labels;
    layout.classes = classes.finish(table.has_index(), labels);
    for (const auto& [sample, row] : rows) {
        auto& place = layout.places[sample];
        place.split = row.split;
        if (table.has_index())
            place.label = row.index.value_or(-1);
        else if (!row.label.empty())
            place.label = labels.at(row.label);
    }
    return layout;
}

} // namespace squeeze::data
