// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of the pickle machine: objects in one array (so that circles neither leak nor recurse), a stack of
// references to them, marks into that stack, and a memo.
#pragma once

#include "backend/formats/pickle.h"

#include <map>

namespace squeeze::formats {

class PickleStack {
public:
    PickleStack(ByteView bytes, const std::string& what) : m_in(bytes, what + ": pickle") {}

protected:
    static constexpr std::size_t most_objects = 1 << 20;

    void push(Object made) {
        if (m_pickle.objects.size() >= most_objects) m_in.fail("has too many objects");
        m_pickle.objects.push_back(std::move(made));
        m_stack.push_back(Ref(m_pickle.objects.size() - 1));
    }
    void push_ref(Ref ref) { m_stack.push_back(ref); }

    void mark() { m_marks.push_back(m_stack.size()); }
    void memorise(std::uint32_t key) { m_memo[key] = peek(); }

    void recall(std::uint32_t key) {
        const auto found = m_memo.find(key);
        if (found == m_memo.end()) m_in.fail("recalls what it never stored");
        push_ref(found->second);
    }

    /// The stack never shrinks below the latest mark other than through since_mark().
    void need(std::size_t items) {
        const auto floor = m_marks.empty() ? 0 : m_marks.back();
        if (m_stack.size() < floor + items) m_in.fail("takes from an empty stack");
    }
    Ref peek() {
        need(1);
        return m_stack.back();
    }
    Ref pop() { return top(1)[0]; }
    std::vector<Ref> top(std::size_t items) {
        need(items);
        const auto first = m_stack.end() - std::ptrdiff_t(items);
        std::vector<Ref> result(first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        return result;
    }
    std::vector<Ref> since_mark() {
        if (m_marks.empty()) m_in.fail("has no mark to go back to");
        const auto items = m_stack.size() - m_marks.back();
        auto result = top(items);
        m_marks.pop_back();
        return result;
    }

    template <typename T>
    T& at(Ref ref, const char* expected) {
        auto* found = std::get_if<T>(&m_pickle.objects[ref]);
        if (!found) m_in.fail(std::string("has something else than a ") + expected);
        return *found;
    }

    ByteReader m_in;
    Pickle m_pickle;

private:
    std::vector<std::size_t> m_marks;
    std::vector<Ref> m_stack;
    std::map<std::uint32_t, Ref> m_memo;
};

} // namespace squeeze::formats
