// SPDX-License-Identifier: GPL-3.0-or-later
// cluster: the surviving weights of each layer share 2^bits values (Deep Compression, section 3). A train step after it
// moves the shared values.
#include "backend/pipeline/settings.h"
#include "backend/pipeline/stages.h"

namespace squeeze::pipeline {

namespace {

State apply_cluster(State state, const Values& values, const Workbench& workbench, Progress& progress) {
    check_layers(values, state.model);
    progress.check();
    state.model = compress::cluster(state.model, cluster_settings(values, workbench.seed));
    return state;
}

} // namespace

Stage cluster_stage() {
    Stage stage;
    stage.name = "cluster";
    stage.summary = "let the weights of a layer share few values (k-means)";
    stage.parameters = {
        {"bits", "bits per index: 2^bits shared values", std::int64_t(4), 1, 8, {}, true},
        {"init", "where k-means begins", std::string("linear"), 0, 0, {"linear", "density", "random", "optimal"}},
    };
    stage.apply = apply_cluster;
    stage.removes = true;
    return stage;
}

} // namespace squeeze::pipeline
