// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about photos from the original and the compressed model, with attention maps, without torch and without
// waiting for training (backend/runtime).
#pragma once

#include "app/studio/jobs/jobs.h"
#include "backend/data/dataset.h"
#include "backend/image/image.h"
#include "backend/nn/trainer.h"

#include <QImage>
#include <QObject>

namespace squeeze::studio {

/// One model's answer.
struct Answer {
    std::vector<std::pair<int, float>> top; ///< (class, probability), best first, at most 5
    double milliseconds = 0;                ///< of the forward pass
    std::vector<float> attention; ///< side x side, 0..1, class-activation map of the best class; empty: not available
    int side = 0;
};

struct PhotoAnswer {
    QString name;
    QString source; ///< tells it from others of this name: its path, where it has one
    std::shared_ptr<const std::vector<std::string>> classes; ///< names of the outputs; null: not known
    int width = 0, height = 0;                               ///< of the file, upright; 0: could not be read
    image::Pixels photo;                                     ///< upright, at most 1024 px
    image::Pixels seen;                                      ///< as the network sees it
    int label = -1; ///< the output that stands for the sample's class; -1: none
    Answer original, compressed;
    /// Of the two attention maps, 0..1: the sum of the lesser values over the sum of the greater ones; negative: not
    /// available.
    double overlap = -1;
    QString problem; ///< why this file could not be classified
};

class Classifier : public QObject {
    Q_OBJECT
public:
    explicit Classifier(Jobs& jobs, QObject* parent = nullptr);
    ~Classifier() override;

    void setModels(std::shared_ptr<const Model> original, std::shared_ptr<const Model> compressed);
    /// Another project: its photos and the comparison are of no interest any more. What waits for a first model goes
    /// on.
    void forget();
    bool ready() const; ///< at least the original is there
    const std::vector<std::string>& labels() const;
    InputSpec inputOf() const; ///< how the original looks at pictures

    /// One thread answers, also while training runs.
    static constexpr int threads = 1;

    /// Files, or folders of them (their first thousand photos); answers arrive one by one, in order, as soon as there
    /// is a model. A new call replaces what still waits of an older one. When the models change, the last photo is
    /// answered again.
    void ask(const QStringList& paths);
    void ask(const QImage& image, const QString& name);
    void ask(std::shared_ptr<const data::Dataset> dataset, std::size_t sample);

    /// Both models on a split: confusion, per class, newly broken and fixed.
    struct Comparison {
        Split split = Split::Validation;
        nn::Evaluation original, compressed; ///< over the same samples
        std::vector<std::string> classes;
        /// Probability of the true class, parallel to the samples.
        std::vector<float> truthOriginal, truthCompressed;
        std::shared_ptr<const Model> originalModel, compressedModel; ///< measured
        std::shared_ptr<const data::Dataset> dataset;
        double seconds = 0;
    };
    /// A job of its own on the Jobs list; a new one replaces one that runs. Without a compressed model its evaluation
    /// stays empty.
    void compare(std::shared_ptr<const data::Dataset> dataset, Split split);
    Job* comparing() const; ///< null: none runs
    std::shared_ptr<const Comparison> comparison() const;
    bool fresh() const; ///< the comparison is of the models as they are now

    /// Median milliseconds of one forward pass of (original, compressed), after setModels, when measured.
    double latencyOriginal() const;
    double latencyCompressed() const;

Q_SIGNALS:
    void answered(const squeeze::studio::PhotoAnswer& answer);
    void modelsChanged();
    void forgotten();
    void compared();
    void latencyMeasured();

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::studio
