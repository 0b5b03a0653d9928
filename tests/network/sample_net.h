// SPDX-License-Identifier: GPL-3.0-or-later
// SqueezeNet 1.1 with made-up figures.
#pragma once

#include "backend/model/zoo.h"
#include "widgets/network/flow_net.h"

inline squeeze::FlowNet sample_net() {
    auto net = squeeze::flowNet(squeeze::zoo::find("squeezenet1_1").build(6), 128);
    for (auto& block : net.blocks)
        for (auto& part : block.parts) {
            part.original = 4 * part.weights;
            part.bytes = part.weights / 10 + 7;
            part.survivors = part.weights / (part.layer % 2 ? 10 : 2);
            part.centroids = 16;
            part.harm = 0.01 * double(part.layer);
        }
    net.compressed = true;
    return net;
}
