// SPDX-License-Identifier: GPL-3.0-or-later
// Exhaustive visits of a variant.
#pragma once

#include <type_traits>

namespace squeeze {

/// std::visit(Overloaded{[](const Conv&) {…}, …}, op): a new alternative does not compile until every visit answers it.
template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

/// One answer for several alternatives, each by its name: [](const AnyOf<Relu, Softmax> auto&) {…}.
template <typename T, typename... Names>
concept AnyOf = (std::is_same_v<T, Names> || ...);

} // namespace squeeze
