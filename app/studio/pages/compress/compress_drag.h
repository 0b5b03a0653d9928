// SPDX-License-Identifier: GPL-3.0-or-later
// One move of the hand: which step of the history it began at, how many bytes the file had then, and how to go back.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace squeeze::studio {

class Document;

class CompressDrag {
public:
    explicit CompressDrag(Document& document) : m_document(document) {}
    /// The first call of a drag remembers where it began.
    void move(const QString& drag, std::uint64_t bytes, bool global);
    void end();
    void rest();   ///< let go; the preview may still refine the step
    void cancel(); ///< as if it had not been

    bool running() const { return !m_drag.isEmpty(); }
    bool global() const { return m_global; } ///< the size target moves all layers
    std::optional<std::int64_t> change(std::uint64_t bytes) const;

private:
    Document& m_document;
    QString m_drag;
    int m_index = 0;
    std::uint64_t m_bytes = 0;
    bool m_global = false;
};

} // namespace squeeze::studio
