// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a recipe: synchronous, knows no thread, no terminal and no window.
#pragma once

#include "backend/core/measurement.h"
#include "backend/pipeline/recipe.h"

namespace squeeze::pipeline {

/// Where a run stands: enough to go on bit-exactly.
struct Checkpoint {
    int step = 0; ///< index of the step that comes next (or goes on, when state.resume is not empty)
    State state;  ///< at that step's start; its models are what decode(encode(model)) gives
    double seconds = 0;
    double loss = 0; ///< of the last epoch of the step that goes on; 0 at a step's start
};

struct RunHooks {
    std::function<void(const Checkpoint&)>
        checkpoint; ///< before every step, after every epoch and after the last step; stores transactionally
};

struct RunResult {
    State state;
    Bytes file;                            ///< encode(state.model, state.encoding)
    std::vector<Measurement> measurements; ///< validation, at the start (step "start", index -1), after every step and
                                           ///< epoch; a resumed run lists what it measured itself
    nn::Evaluation validation;             ///< of the decoded final file
    double seconds = 0;
};

/// The whole recipe is checked first: a wrong layer name, a training step without images or a distillation without a
/// teacher is an Error naming the step before anything is computed. Without a data set only bytes are measured (n = 0).
/// Between steps the state's model is replaced by decode(encode(model)), so that what is measured, resumed and written
/// is one thing. Measures bytes (the encoded file) and accuracy (of the decoded file, on validation) at the start and
/// after every step and epoch.
RunResult run(const Recipe& recipe, const Checkpoint& start, const Workbench& workbench, const RunHooks& hooks,
              Progress& progress);

/// Accuracy of a named final model on any split, with its bytes. A split without usable images is a warning, and n = 0.
Measurement measure(const Model& model, const codec::Encoding& encoding, Split split, const Workbench& workbench,
                    Progress& progress, nn::Evaluation* details = nullptr);

} // namespace squeeze::pipeline
