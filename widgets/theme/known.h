// SPDX-License-Identifier: GPL-3.0-or-later
// How a figure is known. Weight, prefix and glyph differ everywhere in the same way; an estimate never looks measured.
#pragma once

namespace squeeze {

enum class Known {
    None,      ///< nobody has looked yet: hollow disc, the figure is a dash
    Measured,  ///< solid disc, semibold
    Estimated, ///< dashed diamond, regular, "≈" before
    Stale      ///< was measured, but something changed since: clock, tertiary text
};

/// A figure with its origin: accuracies are shares 0..1, latencies milliseconds.
struct Figure {
    double value = 0;
    Known known = Known::None;
    unsigned long long n = 0; ///< photos it was measured on; 0: does not apply
    double low = 0, high = 0; ///< 95 % interval, where there is one
};

} // namespace squeeze
