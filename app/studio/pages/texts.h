// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are set now and again whenever people choose another language.
#pragma once

#include <functional>
#include <vector>

namespace squeeze::studio {

class Texts {
public:
    void add(std::function<void()> set) {
        set();
        m_all.push_back(std::move(set));
    }
    void again() const {
        for (const auto& set : m_all) set();
    }

private:
    std::vector<std::function<void()>> m_all;
};

} // namespace squeeze::studio
