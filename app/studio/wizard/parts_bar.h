// SPDX-License-Identifier: GPL-3.0-or-later
// What the file's bytes are spent on, as one bar with its legend; the target as a tick.
#pragma once

#include "backend/core/file_parts.h"

#include <QWidget>

#include <vector>

namespace squeeze::studio {

class PartsBar : public QWidget {
    Q_OBJECT
public:
    explicit PartsBar(QWidget* parent = nullptr);
    void set(const FileParts& parts, std::uint64_t bytes, std::uint64_t target);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override; ///< the legend takes as many lines as it needs

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Key {
        std::size_t part;
        QString words;
        QPointF at;
    };
    std::vector<Key> legend(double width) const;

    FileParts m_parts;
    std::uint64_t m_bytes = 0, m_target = 0;
};

} // namespace squeeze::studio
