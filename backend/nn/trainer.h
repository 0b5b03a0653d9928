// SPDX-License-Identifier: GPL-3.0-or-later
// Training and measuring, as the rest of the program sees them. Nothing here names torch: the code behind it is a
// module loaded on first use.
#pragma once

#include "backend/core/progress.h"
#include "backend/data/batches.h"
#include "backend/model/model.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace squeeze::nn {

/// A labelled part of a data set, decoded and fitted.
struct Images {
    std::shared_ptr<const data::Dataset> dataset;
    std::shared_ptr<const data::PixelStore> store;
    std::vector<std::size_t> samples; ///< usable, labelled indices of one split, ascending
    Split split = Split::Validation;
};

struct Device {
    std::string name = "auto"; ///< auto, cpu or cuda
    int threads = 0;           ///< 0: all cores
};

/// What one epoch of training does.
struct TrainSettings {
    int epochs = 1;
    int stop = 0; ///< ends after this epoch, on the course of all; 0: after the last
    int last() const { return stop > 0 && stop < epochs ? stop : epochs; }
    double rate = 0.01; ///< peak learning rate
    double momentum = 0.9;
    double decay = 1e-4; ///< weight decay; not applied to biases or codebooks
    int batch = 64;
    std::string schedule = "cosine"; ///< cosine (to zero), constant, step (x 0.1 at 1/2 and 3/4)
    double warmup = 0.1;             ///< share of all steps with a linearly rising rate
    double smoothing = 0;            ///< label smoothing, 0..1
    double clip = 0;                 ///< gradient norm limit; 0: none
    double dropout = -1;             ///< overrides the graph's dropout probability; negative: as the graph says
    double distil = 0;               ///< share of the teacher's soft targets in the loss, 0..1 (Hinton et al. 2015)
    double temperature = 2;
    data::Augmentation augmentation;
    std::uint64_t seed = 1;
};

/// Called before a step with the share of training done (0..1) and the dense weights per layer; returns the masks from
/// then on. Masked weights are zero in the forward pass; until training ends their values rest underneath and may
/// come back when survivors have become smaller.
using MaskSchedule = std::function<std::vector<Mask>(double progress, const std::vector<std::vector<float>>& weights)>;

/// After an epoch. `resume` restarts bit-exactly from here; `model` is what this epoch ends in.
struct EpochResult {
    int epoch = 0, epochs = 0; ///< done, of
    double loss = 0;           ///< mean over the epoch
    double seconds = 0;        ///< of training alone
    double waited = 0;         ///< of which waiting for data
    std::uint64_t images = 0;
    Model model;
    Bytes resume;
};

struct TrainJob {
    Model start;
    Images images;
    TrainSettings settings;
    std::shared_ptr<const Model> teacher; ///< needed when settings.distil > 0
    MaskSchedule masks;                   ///< optional: gradual pruning
    int mask_every = 20;                  ///< steps between calls of it
    Bytes resume;                         ///< empty: from the start
    std::function<void(const EpochResult&)> on_epoch;
};

struct Evaluation {
    Split split = Split::Validation;
    std::vector<std::size_t> samples;   ///< measured, in order
    std::vector<int> labels, predicted; ///< parallel to samples
    std::vector<float> confidence;      ///< probability of the predicted class
    std::uint64_t n = 0;
    double top1 = 0, top5 = 0, balanced = 0; ///< 0..1; top5 is 1 with five or fewer classes
    std::vector<std::vector<int>> confusion; ///< [label][predicted]; empty above 100 classes
    double seconds = 0;
};

/// Implementations are stateless between calls and may be used from one thread at a time.
class Backend {
public:
    virtual ~Backend() = default;

    /// The trained model. Obeys the weights it finds: a masked weight stays zero; a codebook's centroids move by their
    /// summed gradient (Deep Compression, section 3.3) and indices stay. A loss that is not finite stops at once with
    /// Error{Input} that names epoch and step and the remedy; what on_epoch delivered before is good. Stops within one
    /// batch of a request with Error{Cancelled}.
    virtual Model train(const TrainJob& job, const Device& device, Progress& progress) const = 0;

    /// Accuracy of the model's dense float weights on the images.
    virtual Evaluation evaluate(const Model& model, const Images& images, const Device& device,
                                Progress& progress) const = 0;

    /// Outputs (after the graph's last node; no softmax added) for size x size RGB pictures: one row per picture.
    virtual std::vector<std::vector<float>> forward(const Model& model,
                                                    const std::vector<std::span<const std::uint8_t>>& pictures,
                                                    const Device& device) const = 0;

    /// Which BLAS and threads are in use; `slow_blas` when it is the reference one.
    struct Info {
        std::string description;
        bool slow_blas = false;
    };
    virtual Info info() const = 0;
};

/// Loads libsqueeze-nn on first use (from the executable's folder or ../lib/squeeze-studio). Throws Error{Io} when it
/// cannot be loaded.
const Backend& backend();

/// The usable labelled samples of a split, fitted to the model's input; possibly none: the caller decides what that
/// means.
Images images(std::shared_ptr<const data::Dataset> dataset, Split split, const InputSpec& spec, Progress& progress);

} // namespace squeeze::nn
