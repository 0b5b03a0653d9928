// SPDX-License-Identifier: GPL-3.0-or-later
// How high rows of tables are, by preference.
#pragma once

namespace squeeze {

/// rowHeight() is at least 26 instead of 22. Every widget hears of it as of another font.
void setComfortableRows(bool comfortable);

} // namespace squeeze
