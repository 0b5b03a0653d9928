// SPDX-License-Identifier: GPL-3.0-or-later
// What Preview holds, for its own files only.
#pragma once

#include "app/studio/preview/preview.h"
#include "app/studio/preview/preview_worker.h"
#include "backend/core/measurement.h"

#include <QTimer>

#include <atomic>

namespace squeeze::studio {

/// What decides about the file, without the layers themselves.
struct StateKey {
    std::vector<pipeline::LayerSetting> settings;
    codec::Encoding encoding;
    std::shared_ptr<const pipeline::DraftState> whole; ///< where steps came after a codebook: nothing shorter says it
    explicit StateKey(std::shared_ptr<const pipeline::DraftState> state);
    bool operator==(const StateKey&) const = default;
};

/// A state of the trained model whose accuracy was measured.
struct MeasuredState {
    StateKey key;
    Figure top1;
    double harm = 0;
    bool finished = false; ///< retrained: says nothing of drafts
};

struct Preview::Impl {
    Impl(Preview* preview, Document& of, DataSource& from, Jobs& list);

    Document& document;
    DataSource& data;
    Jobs& jobs;
    std::shared_ptr<const Model> trained;
    Figure top1;
    FinishedModel finished;
    Figure finishedTop1;
    std::uint64_t serial = 0, count = 0; ///< of the last request, of the trained models
    std::size_t selected = 0;
    PreviewWorker::Result result; ///< as shown
    std::vector<compress::LayerSensitivity> sensitivity;
    std::vector<compress::LayerSensitivity> shares; ///< what each layer loses by kept weights; made on first use
    QString trouble;

    std::uint64_t pending = 0; ///< a target whose exact density is still being looked for
    QString pendingDrag;
    bool refining = false; ///< a decision about the target is being made here
    int finals = 0;
    std::uint64_t wanted = 0; ///< the target under the hand
    QTimer resting;           ///< until its exact density is looked for ahead

    std::vector<MeasuredState> measured;          ///< the last ones
    std::shared_ptr<const data::Dataset> dataset; ///< that `measured` belongs to
    bool unmeasurable = false;                    ///< this model on this data set
    QTimer settled;                               ///< until the subset is measured
    Job* measuring = nullptr;
    std::shared_ptr<const pipeline::DraftState> measuringState;

    std::atomic<bool> posted = false;
    PreviewWorker worker; ///< last: stops first
};

} // namespace squeeze::studio
