// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the document's edits: a thread of its own re-applies the recipe's prune and cluster steps to the trained
// weights (pipeline::Draft) and delivers a Frame. Requests that come while it works are merged: the newest wins.
#pragma once

#include "app/studio/jobs/jobs.h"
#include "app/studio/preview/frame.h"
#include "backend/compress/sensitivity.h"

#include <QObject>

namespace squeeze {
struct Measurement;
}

namespace squeeze::pipeline {
struct DraftState;
}

namespace squeeze {
struct Decisions;
}

namespace squeeze::studio {

class Document;
class DataSource;

/// How the size target is shared out: as the recipe's last prune step ranks weights.
std::string spread_of(const Decisions& decisions);

class Preview : public QObject {
    Q_OBJECT
public:
    Preview(Document& document, DataSource& data, Jobs& jobs, QObject* parent = nullptr);
    ~Preview() override;

    /// The trained, uncompressed weights that edits are applied to; null: nothing to show. Its encoded bytes are the
    /// "original" of every comparison. `top1`: of it on validation, where measured.
    void setTrained(std::shared_ptr<const Model> trained, Figure top1);
    /// What `recipe` ended in, of the same network: shown instead of the draft of that recipe, with its own accuracy on
    /// validation, where that is known. `result` null: nothing has ended.
    void setFinished(std::shared_ptr<const Model> result, const codec::Encoding& encoding, const std::string& recipe,
                     Figure top1);
    const std::shared_ptr<const Model>& trained() const;
    std::uint64_t originalBytes() const;

    /// The newest finished frame; null before the first.
    std::shared_ptr<const Frame> frame() const;
    /// The serial of the newest request: a frame that has it shows what is decided now.
    std::uint64_t asked() const;
    /// Why there is no frame of the newest decisions ("step 2: …"); empty: there is one, or it is on its way.
    const QString& trouble() const;
    /// What the newest frame shows: layers and encoding, cheap to keep; null before the first.
    std::shared_ptr<const pipeline::DraftState> state() const;
    /// The model of the newest frame, materialised on demand on the calling thread (tens of milliseconds).
    Model model() const;
    void select(std::size_t layer); ///< which layer's detail frames carry

    /// By weight error, of setTrained's model; empty until computed.
    const std::vector<compress::LayerSensitivity>& sensitivity() const;

    /// One global move: all unlocked layers share the cut so that the file has about `bytes` (the frame says exactly
    /// how many); with `final` it is refined until the file is at most `bytes`, less a reserve where training follows.
    /// A decision of the document.
    void setTarget(std::uint64_t bytes, const QString& drag, bool final);
    void setThreshold(std::size_t layer, double threshold, const QString& drag);
    void setBits(std::size_t layer, int bits);
    void setLocked(std::size_t layer, bool locked);
    /// What sensitivity would give this layer.
    double suggestedThreshold(std::size_t layer) const;

    /// Predicted accuracy along the target slider, from sensitivity (and measured points where there are some).
    struct CurvePoint {
        double ratio = 1;                                  ///< times smaller than the original
        double asIs = 0, retrained = 0, low = 0, high = 0; ///< top-1; band of `retrained`
    };
    std::vector<CurvePoint> curve() const;
    /// The smallest file the global target can give; 0 while that is not known.
    std::uint64_t leastBytes() const;

    /// Measures the current frame's accuracy on the whole validation part.
    void measureInFull();

Q_SIGNALS:
    void framed(const std::shared_ptr<const squeeze::studio::Frame>& frame); ///< queued, newest wins
    void curveChanged();
    void trainedChanged();
    void troubleChanged();

private:
    void collect();
    void request();
    void decideTarget(std::uint64_t bytes, double keep, const QString& drag);
    double keepFor(std::uint64_t bytes) const;
    void expect();
    void measure(std::size_t photos);
    void forgetMeasuring(); ///< what runs is of a model before: its figure is nobody's
    void show(std::shared_ptr<const Frame> frame);

    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::studio
