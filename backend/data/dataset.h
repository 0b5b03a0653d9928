// SPDX-License-Identifier: GPL-3.0-or-later
// A data set: index -> sample. Source files are never touched; edits are an overlay.
#pragma once

#include "backend/core/measurement.h"
#include "backend/core/progress.h"
#include "backend/image/image.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace squeeze::data {

struct Sample {
    std::string name; ///< path inside the folder or archive, "/"-separated
    int label = -1;   ///< index into classes(); -1: unlabelled, never used for training or measuring
    Split split = Split::Train;
    std::uint64_t bytes = 0; ///< size of the file
};

/// How the samples without a given split are divided, and how validation is held out of training. Stratified by class,
/// seeded.
struct SplitSettings {
    double validation = 0.1; ///< share of the training images
    double test = 0.15;      ///< share of all images, used only where the source has no test part
    std::uint64_t seed = 1;
};

/// Immutable after opening; thread-safe.
class Dataset {
public:
    virtual ~Dataset() = default;

    virtual const std::string& name() const = 0;     ///< "intel-image-classification.zip"
    virtual bool synthetic() const { return false; } ///< the built-in demo scenes
    virtual bool own_test() const { return false; }  ///< the test part is the source's own, not a share set aside here
    virtual const std::vector<std::string>& classes() const = 0;
    virtual const std::vector<Sample>& samples() const = 0;

    /// The encoded file of a sample. Throws Error{Io} or Error{Corrupt}.
    virtual Bytes file(std::size_t index) const = 0;

    /// Decoded and upright.
    virtual image::Pixels pixels(std::size_t index) const { return image::decode(file(index), samples()[index].name); }

    /// A digest over names, labels, sizes and contents, however they are divided: equal pictures, equal fingerprints.
    virtual std::string fingerprint() const = 0;

    /// What decoded pictures are kept by: the fingerprint of the source without people's edits, which change no
    /// picture.
    virtual std::string pictures() const { return fingerprint(); }

    /// Also over the split of every sample: what training and measuring depend on.
    std::string fingerprint_with_split() const;

    /// Indices of the labelled samples of a split, ascending.
    std::vector<std::size_t> indices(Split split) const;
    /// Indices of all labelled samples, ascending: measuring on everything.
    std::vector<std::size_t> labelled() const;
};

/// PATH is a folder, a zip or tar(.gz/.xz/.bz2/.zst), or "demo". Throws Error{Io, Input or Corrupt} naming the path and
/// the remedy. Layouts: class per folder; train / test (val, valid, validation) folders around them, nested doubly as
/// Kaggle does; Caltech-256's "NNN.name"; a labels.csv with columns file and label (or class_index, with the label as
/// text).
std::shared_ptr<const Dataset> open(const std::string& path, const SplitSettings& settings, Progress& progress);

/// The built-in procedural scenes (demo.cpp): six classes, `per_class` training images each, a third of that again for
/// testing.
std::shared_ptr<const Dataset> demo(int per_class = 300, std::uint64_t seed = 1);

} // namespace squeeze::data
