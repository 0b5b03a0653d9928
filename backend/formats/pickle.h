// SPDX-License-Identifier: GPL-3.0-or-later
// A reader for the pickles inside of PyTorch state dicts (Python's pickletools documents the opcodes). It is a small
// machine that can build numbers, text, containers and descriptions of tensors, and nothing else: it has no way to run
// code.
#pragma once

#include "backend/core/bytes.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace squeeze::formats {

/// Index of an object in Pickle::objects; objects may refer to each other in circles.
using Ref = std::uint32_t;

struct None {};
/// A name from a fixed list, e.g. "torch FloatStorage".
struct Global {
    std::string name;
};
struct Tuple {
    std::vector<Ref> items;
};
struct List {
    std::vector<Ref> items;
};
struct Dict {
    std::vector<std::pair<Ref, Ref>> items;
};
/// Flat values in an entry of the archive, "data/<key>".
struct Storage {
    std::string type; ///< "torch FloatStorage"
    std::string key;
    std::int64_t count = 0; ///< elements
};
/// A strided view of a storage; nothing is checked against the storage yet.
struct Tensor {
    Ref storage = 0;
    std::int64_t offset = 0; ///< elements
    std::vector<std::int64_t> size, stride;
};

using Object = std::variant<None, bool, std::int64_t, double, std::string, Global, Tuple, List, Dict, Storage, Tensor>;

struct Pickle {
    std::vector<Object> objects;
    Ref root = 0;

    /// The object if it is a T, else nullptr.
    template <typename T>
    const T* as(Ref ref) const {
        return std::get_if<T>(&objects.at(ref));
    }
};

/// Throws Error{Corrupt} naming the opcode or global that has no place in a state dict, or where the bytes end early.
Pickle read_pickle(ByteView bytes, const std::string& what);

} // namespace squeeze::formats
