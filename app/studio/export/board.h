// SPDX-License-Identifier: GPL-3.0-or-later
// The rows while a worker thread fills them: the window reads copies.
#pragma once

#include "app/studio/export/rows.h"

#include <mutex>

namespace squeeze::studio {

class Board {
public:
    explicit Board(std::vector<ExportRow> rows) : m_rows(std::move(rows)) {}
    std::vector<ExportRow> read() const {
        const std::lock_guard lock(m_mutex);
        return m_rows;
    }
    void write(std::size_t index, const ExportRow& row) {
        const std::lock_guard lock(m_mutex);
        m_rows.at(index) = row;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<ExportRow> m_rows;
};

} // namespace squeeze::studio
