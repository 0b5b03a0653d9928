// SPDX-License-Identifier: GPL-3.0-or-later
// What the file's bytes are spent on, as one bar with its legend; the target as a tick.
#pragma once

#include <QWidget>

#include <array>
#include <cstdint>

namespace squeeze::studio {

class PartsBar : public QWidget {
    Q_OBJECT
public:
    explicit PartsBar(QWidget* parent = nullptr);
    void set(const std::array<std::uint64_t, 5>& parts, std::uint64_t bytes, std::uint64_t target);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::array<std::uint64_t, 5> m_parts{};
    std::uint64_t m_bytes = 0, m_target = 0;
};

} // namespace squeeze::studio
