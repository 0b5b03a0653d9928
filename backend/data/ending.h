// SPDX-License-Identifier: GPL-3.0-or-later
// Does an image file stop before its format says it should? Decoders often fill in the rest without a word.
#pragma once

#include "backend/core/bytes.h"

namespace squeeze::data {

/// JPEG without EOI (ITU-T T.81 B.1.1), PNG without IEND, WebP shorter than its RIFF, BMP shorter than its header says,
/// GIF without trailer. False for anything else: then the decoder's word counts.
bool ends_early(ByteView file);

} // namespace squeeze::data
