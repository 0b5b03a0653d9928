// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a data set, found by reading and decoding every file.
#pragma once

#include "backend/data/dataset.h"

namespace squeeze::data {

enum class ProblemKind {
    Empty,             ///< a file of no bytes
    Unreadable,        ///< not an image of a known type, or not decodable
    Truncated,         ///< an image that ends early
    Duplicate,         ///< byte-identical files of one class and split
    ConflictingLabels, ///< byte-identical files of different classes
    AcrossSplits,      ///< byte-identical files in different splits, e.g. training and test
    NearEmptyClass,    ///< a class with fewer than 10 training images
    TooFewClasses,     ///< fewer than two classes have training images: nothing to tell apart
    NoValidation,      ///< no image is left over to choose by
};
const char* name(ProblemKind kind); ///< "conflicting-labels"

struct Problem {
    ProblemKind kind;
    std::vector<std::size_t> samples; ///< indices concerned; for duplicates the whole group
    std::string detail;               ///< one sentence
};

struct Survey {
    std::vector<Problem> problems;
    struct Extent {
        int width = 0, height = 0;
    };
    std::vector<Extent> extents; ///< parallel to samples; 0 x 0 where unreadable
};

/// Reads every file once, on all cores. A group of duplicates is reported once per kind that applies to it.
Survey survey(const Dataset& dataset, Progress& progress);

} // namespace squeeze::data
