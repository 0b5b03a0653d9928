// SPDX-License-Identifier: GPL-3.0-or-later
// A photo with a class-activation map over it: half desaturated, coloured where the network looked.
#pragma once

#include "widgets/theme/theme.h"

#include <QImage>
#include <QRectF>

#include <span>

namespace squeeze {

/// Colour and grey mean in equal parts.
QImage half_grey(const QImage& photo);

/// `values` is a side x side map, 0..1, of the part `seen` of the photo (in shares of its width and height). What lies
/// outside was not seen: no colour there.
QImage with_attention(const QImage& photo, std::span<const float> values, int side, const QRectF& seen,
                      const Theme& theme);

} // namespace squeeze
