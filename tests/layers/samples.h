// SPDX-License-Identifier: GPL-3.0-or-later
// Plain structs to show in the layers' widgets.
#pragma once

#include "widgets/layers/histogram_view.h"
#include "widgets/layers/huffman_code.h"
#include "widgets/layers/layer_model.h"
#include "widgets/layers/sparsity_map.h"
#include "widgets/layers/target_slider.h"

#include <cmath>

namespace squeeze::test {

inline std::vector<LayerRow> rows() {
    return {{"conv1", 1728, 952, 0.0312, 6, 1067, 0.09, true},
            {"fire2/squeeze1x1", 1024, 350, 0.0605, 5, 409, 0.11, false},
            {"fire2/expand3x3", 9216, 820, 0.0554, 4, 984, 0.10, false},
            {"conv10", 3072, 495, 0.0547, 0, 448, 0.09, false}};
}

inline std::vector<HarmCurve> curves() { return std::vector<HarmCurve>(4, {{0.2, 0.01}, {0.5, 0.07}, {0.9, 0.5}}); }

inline WeightHistogram histogram() {
    WeightHistogram data;
    data.layer = "fire2/expand3x3";
    data.before = {-0.16, 0.16, {}};
    for (int bin = 0; bin < 64; ++bin) {
        const double x = -0.16 + 0.005 * (bin + 0.5);
        data.before.counts.push_back(std::uint64_t(2000 * std::exp(-x * x / 0.003)));
    }
    data.after = data.before;
    data.threshold = 0.05;
    for (int bin = 22; bin < 42; ++bin) data.after.counts[std::size_t(bin)] = 0;
    for (const auto count : data.before.counts) data.weights += count;
    for (const auto count : data.after.counts) data.survivors += count;
    data.centroids = {-0.1f, -0.06f, 0.06f, 0.1f};
    data.shares = {100, 900, 850, 90};
    return data;
}

inline KernelMap map(int filters, int inputs, int kernel) {
    KernelMap map{"fire2/expand3x3", filters, inputs, kernel, {}};
    for (int i = 0; i < filters * inputs; ++i)
        map.cells.push_back(std::uint8_t(i % (kernel == 1 ? 256 : kernel * kernel + 1)));
    return map;
}

/// 8, 4, 2, 1, 1 of 16: lengths 1, 2, 3, 4, 4, and exactly the entropy.
inline HuffmanStream stream() {
    return {{0, 1, 4, "-0.1"}, {1, 4, 2, "-0.05"}, {2, 8, 1, "0.05"}, {3, 2, 3, "0.1"}, {4, 1, 4, "0.2"}};
}

inline TargetCurve curve() {
    TargetCurve curve;
    curve.floor = 0.9;
    for (const double ratio : {1.0, 10.0, 30.0, 100.0, 300.0})
        curve.points.push_back(
            {ratio, 0.92 - ratio / 1000, 0.92 - ratio / 3000, 0.92 - ratio / 2000, 0.92 - ratio / 6000});
    curve.measured = {{1, 0.92}, {10, 0.918}};
    return curve;
}

} // namespace squeeze::test
