// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a written file as any user of it would, and asks it the photos that the studio's model has answered.
#pragma once

#include "app/studio/export/answers.h"
#include "app/studio/export/rows.h"

namespace squeeze::studio {

/// The model in the studio and what it answered.
struct Reference {
    Model model;
    Bytes file; ///< as it was meant to be written
    const Photos* photos = nullptr;
    const Answers* answers = nullptr; ///< null: nothing is asked
};

/// Fills the row's result. A file that cannot be opened, has other bytes or another network is Check::Failed with the
/// reason in `problem`; only Error{Cancelled} leaves. `moved` with the number of photos done.
void self_check(ExportRow& row, const std::filesystem::path& path, const Reference& reference, Progress& progress,
                const std::function<void(std::size_t)>& moved = {});

} // namespace squeeze::studio
