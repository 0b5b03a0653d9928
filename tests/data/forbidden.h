// SPDX-License-Identifier: GPL-3.0-or-later
// What root may do hides what others may not: root becomes somebody else for a while.
#pragma once

#include <unistd.h>

namespace fixtures {

class AsNobody {
public:
    AsNobody() : m_root(::geteuid() == 0) {
        if (m_root) m_changed = ::setresuid(65534, 65534, 0) == 0;
    }
    ~AsNobody() {
        if (m_changed && ::setresuid(0, 0, 0) != 0) ::_exit(1);
    }
    AsNobody(const AsNobody&) = delete;
    bool works() const { return !m_root || m_changed; }

private:
    bool m_root, m_changed = false;
};

} // namespace fixtures
