// SPDX-License-Identifier: GPL-3.0-or-later
// What the Export page shows and what an export begins with, as plain values.
#pragma once

#include "backend/codec/codec.h"
#include "backend/data/dataset.h"
#include "backend/pipeline/project.h"

#include <QStringList>

namespace squeeze::studio {

/// A photo to which the file gives another answer than the model it was written from.
struct ExportDifference {
    QString photo, was, is;
    bool operator==(const ExportDifference&) const = default;
};

/// One format's state on the Export page.
struct ExportRow {
    QString format;         ///< catalogue name: "sqz"
    QString title, forWhom; ///< ".sqz", "Squeeze Studio, C++, Raspberry Pi"
    bool chosen = false;
    std::uint64_t bytes = 0;  ///< exact, computed before writing; 0: unknown yet
    std::uint64_t zipped = 0; ///< of a format that stores every zero: about what a zip makes of it; else 0
    enum class Check { NotExported, Writing, Checking, Same, Differs, Failed, Unchecked } check = Check::NotExported;
    std::uint64_t agree = 0, asked = 0; ///< photos with the same answer, of
    std::uint64_t done = 0;             ///< photos asked so far
    double worst = 0;                   ///< largest change of a probability
    double top1 = 0;                    ///< from the file, where labels are known
    double top1Before = 0;              ///< of the model it was written from, on the same photos
    double openMilliseconds = 0;
    std::uint64_t fileBytes = 0; ///< on disk, after writing
    bool sameBytes = false;      ///< read back byte for byte as they were meant
    QString file, sha256, problem;
    QString note;                              ///< what the file cannot hold and its reader must know
    std::vector<ExportDifference> differences; ///< the first hundred

    bool operator==(const ExportRow&) const = default;
};

struct ExportRequest {
    std::shared_ptr<const Model> model, original;
    codec::Encoding encoding;
    std::shared_ptr<const data::Dataset> dataset;
    QString folder, name; ///< existing files are kept: new ones get a number
    QStringList formats;
    bool check = true, labels = true, recipe = true;
    bool draft = false;     ///< edited and not retrained yet: said on the card
    bool untrained = false; ///< random weights: said on the card
    std::string recipeText, command;
    pipeline::RunSettings settings; ///< of the run it came from
    double seconds = 0;             ///< that run took
    std::vector<Measurement> measurements;
    std::uint64_t target = 0;
};

struct ReportChoice {
    enum class Kind { Html, Pdf } kind = Kind::Html;
    bool result = true, method = true, layers = true, confusion = true;
};

/// At most so many photos are asked for a self-check, spread evenly over the part.
inline constexpr std::size_t most_checked = 3000;

} // namespace squeeze::studio
