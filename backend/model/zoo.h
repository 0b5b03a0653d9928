// SPDX-License-Identifier: GPL-3.0-or-later
// The architectures that we build ourselves, each a catalogue row.
#pragma once

#include "backend/model/model.h"

#include <span>
#include <string>

namespace squeeze::zoo {

struct Row {
    const char* name;    ///< "squeezenet1_1"
    const char* summary; ///< one line, with its source
    InputSpec input;     ///< what its published weights expect
    Graph (*build)(int classes);
};

/// squeezenet1_0, squeezenet1_1, squeezenet1_0-bypass, squeezenet1_0-caffe, alexnet.
std::span<const Row> catalogue();

/// Throws Error{Usage} listing the known names.
const Row& find(const std::string& name);
bool contains(const std::string& name); ///< else it is a file, for all that takes both

/// Fresh weights that train from scratch without batch norm: He-normal by fan-in (He et al. 2015), the classifier
/// normal with sigma 0.01; biases zero, those of a classifier behind a ReLU one. Deterministic in the seed. Throws
/// Error{Input} without labels.
Model fresh(const Row& row, std::vector<std::string> labels, std::uint64_t seed);

/// `trained` for other classes: the body is kept, and the last weighted layer starts afresh when the number of classes
/// differs (or the labels do, where both models know theirs). Labels become the given ones.
Model adapt(const Model& trained, std::vector<std::string> labels, std::uint64_t seed);

} // namespace squeeze::zoo
