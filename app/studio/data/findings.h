// SPDX-License-Identifier: GPL-3.0-or-later
// What is still wrong with the data set after the edits, as the Data page lists it, and the edits that mend it.
#pragma once

#include "app/decisions/decisions.h"
#include "backend/data/edits.h"
#include "backend/data/problems.h"

#include <unordered_map>

namespace squeeze::studio {

/// One row of the problems panel.
enum class FindingKind {
    AcrossSplits, ///< the same photo in training and in test
    Duplicates,   ///< inside one class and split
    TwoLabels,    ///< the same photo in two classes
    Unreadable,   ///< empty, damaged, or no picture
    FewPhotos     ///< classes that can hardly be learnt
};

struct Finding {
    FindingKind kind;
    std::size_t count = 0;            ///< photos too many; for TwoLabels different photos, for FewPhotos classes
    std::vector<std::size_t> samples; ///< all concerned, ascending
    bool withTest = false;            ///< AcrossSplits: the test part is concerned, not only validation
};

using PhotoEdits = std::map<std::string, PhotoEdit>;

/// For backend/data.
data::Edits asEdits(const PhotoEdits& photos);

/// Rows in the order of FindingKind; those that the edits have mended are gone.
std::vector<Finding> findings(const data::Survey& survey, const data::Dataset& edited);

/// What is the matter with one photo.
struct Mark {
    FindingKind kind = FindingKind::Duplicates;
    Split also = Split::Train; ///< AcrossSplits: the other part that it is in
};
std::unordered_map<std::size_t, Mark> marks(const data::Survey& survey, const data::Dataset& edited);

/// The edits with these problems mended, in the order given: of duplicates the first is kept, across splits the one in
/// test (else validation), two labels and unreadable files are left out. FewPhotos cannot be mended.
PhotoEdits mended(PhotoEdits photos, const std::vector<FindingKind>& kinds, const data::Survey& survey,
                  const data::Dataset& edited);

FindingKind findingOf(data::ProblemKind kind);

/// Labelled photos of every class by split.
struct ClassCount {
    std::size_t parts[3] = {}; ///< by Split
    std::size_t all() const { return parts[0] + parts[1] + parts[2]; }
};
std::vector<ClassCount> countClasses(const data::Dataset& edited);

} // namespace squeeze::studio
