// SPDX-License-Identifier: GPL-3.0-or-later
// What the Data page says, made from the data set: no widget is needed to test a sentence.
#pragma once

#include "app/studio/data/findings.h"
#include "widgets/photos/gallery_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace squeeze::studio {

/// What the gallery shows.
enum class PhotoFilter { All, Train, Validation, Test, Problems };

class DataWords {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::DataWords)
public:
    static QString split(Split split); ///< "train", "validation", "test"

    /// "17 photos in train and test", and what it means.
    static QString title(const Finding& finding);
    static QString meaning(const Finding& finding, const data::Survey& survey, const data::Dataset& edited);
    static QString button(const Finding& finding);
    static QString icon(FindingKind kind);
    static QString chip(const Mark& mark); ///< "in test too"
    static QString chipIcon(FindingKind kind);

    /// Where the split comes from: "The folders seg_train and seg_test set the split. Validation is 10 % of train, …"
    static QString splitOrigin(const data::Dataset& original);
    /// "17,034 photos in 12 folders, 150 × 150, JPEG."
    static QString source(const data::Dataset& original, const data::Survey* survey);
    /// "Read in 4.1 s. 2 files skipped."
    static QString reading(double seconds, const data::Survey* survey, const QStringList& notes);
    /// What keeps this data set from being learnt, or nothing.
    static QString hindrance(const data::Dataset& edited);
};

/// One group per class, and one for photos without a class where there are some.
std::vector<GalleryGroup> galleryGroups(const data::Dataset& original, const data::Dataset& edited,
                                        const PhotoEdits& edits, const data::Survey* survey, PhotoFilter filter,
                                        const std::vector<std::size_t>* only = nullptr);

} // namespace squeeze::studio
