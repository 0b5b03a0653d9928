// SPDX-License-Identifier: GPL-3.0-or-later
// encode: how the file is written from here on (Deep Compression, section 4). Rounding to fp16 happens where run()
// replaces the model by what the file gives back.
#include "backend/pipeline/settings.h"
#include "backend/pipeline/stages.h"

namespace squeeze::pipeline {

namespace {

State apply_encode(State state, const Values& values, const Workbench&, Progress&) {
    state.encoding = encoding_settings(values);
    return state;
}

} // namespace

Stage encode_stage() {
    const std::vector<std::string> types{"fp32", "fp16"};
    Stage stage;
    stage.name = "encode";
    stage.summary = "choose how the file is coded";
    stage.parameters = {
        {"coder", "coding of indices and gaps", std::string("huffman"), 0, 0, {"raw", "huffman", "mixed"}},
        {"biases", "number type of the biases", std::string("fp32"), 0, 0, types},
        {"codebooks", "number type of the shared values", std::string("fp32"), 0, 0, types},
    };
    stage.apply = apply_encode;
    return stage;
}

} // namespace squeeze::pipeline
