// SPDX-License-Identifier: GPL-3.0-or-later
// Mutations of .sqz files: blindly, or of the sections' payloads with lengths and checksums put right again so that
// they reach the parsers inside.
#pragma once

#include "backend/core/bytes.h"
#include "backend/core/random.h"

#include <vector>

namespace fuzz {

using squeeze::Bytes;
using squeeze::Random;

/// A file taken apart.
struct Parts {
    Bytes head; ///< magic and version
    std::vector<Bytes> payloads;
};
Parts take_apart(const Bytes& file);
Bytes put_together(const Parts& parts);

/// One to eight random edits: bits, bytes, interesting numbers, insertions, removals, copies.
void mutate(Bytes& bytes, Random& random);

/// Edits one or two payloads, or their order; everything around them stays valid.
Bytes mutate_inside(Parts parts, Random& random);

} // namespace fuzz
