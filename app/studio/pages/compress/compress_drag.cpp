// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress/compress_drag.h"

#include "app/studio/document/document.h"

namespace squeeze::studio {

void CompressDrag::move(const QString& drag, std::uint64_t bytes, bool global) {
    if (drag == m_drag) return;
    if (running()) end();
    m_drag = drag;
    m_index = m_document.history()->index();
    m_bytes = bytes;
    m_global = global;
}

void CompressDrag::end() {
    m_drag.clear();
    m_document.endDrag();
}

void CompressDrag::rest() { m_drag.clear(); }

void CompressDrag::cancel() {
    if (!running()) return;
    end();
    while (m_document.history()->index() > m_index) m_document.history()->undo();
}

std::optional<std::int64_t> CompressDrag::change(std::uint64_t bytes) const {
    if (!running()) return std::nullopt;
    return std::int64_t(bytes) - std::int64_t(m_bytes);
}

} // namespace squeeze::studio
