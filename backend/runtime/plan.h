// SPDX-License-Identifier: GPL-3.0-or-later
// Private to backend/runtime: where every node's output lies and what has to be computed, before any memory is taken.
// Whatever goes into one concatenation is written into one tensor, and a ReLU belongs to the step before it.
#pragma once

#include "backend/model/graph.h"

#include <vector>

namespace squeeze::runtime {

/// H x W pixels of `channels` values. A part of a concatenation lies inside its parent: channels from `offset` on.
struct Tensor {
    ActivationShape shape;
    int parent = -1; ///< -1: has memory of its own
    int offset = 0;  ///< channels inside the parent
};

/// One computation. A Concat has one step per input that could not be written in its place, each a copy.
struct Step {
    int node = 0;
    bool relu = false;       ///< of the node after it, done at once
    std::vector<int> inputs; ///< tensors
    int output = 0;          ///< tensor
};

struct Plan {
    static constexpr int input = 0; ///< the picture's tensor
    std::vector<Tensor> tensors;
    std::vector<int> of_node; ///< a node's tensor; -1: never kept (what a ReLU took in at once)
    std::vector<Step> steps;
};

/// Throws Error{Input} naming the node that does not fit pictures of this size.
Plan plan(const Graph& graph, int size);

} // namespace squeeze::runtime
