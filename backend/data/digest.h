// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4, by libcrypto): the keys by which contents are known.
#pragma once

#include "backend/core/bytes.h"

#include <array>
#include <memory>

namespace squeeze::data {

using Sha256 = std::array<std::uint8_t, 32>;

/// Digest of what is added, in order. Text is added with its length, so that ("ab","c") and ("a","bc") differ.
class Digest {
public:
    Digest();
    ~Digest();
    Digest& bytes(ByteView part);
    Digest& text(std::string_view value);
    Digest& number(std::uint64_t value);
    Sha256 finish(); ///< once, at the end

private:
    struct Context;
    std::unique_ptr<Context> m;
};

Sha256 sha256(ByteView bytes);
std::string hex(const Sha256& digest); ///< 64 lower-case digits

} // namespace squeeze::data
