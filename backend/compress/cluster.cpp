// SPDX-License-Identifier: GPL-3.0-or-later
// Weight sharing (Deep Compression, section 3): the surviving weights of a layer become indices into a codebook.
#include "backend/compress/cluster.h"

#include "backend/compress/parallel.h"
#include "backend/core/error.h"
#include "backend/core/random.h"

#include <algorithm>

namespace squeeze::compress {

namespace {

void check_bits(int bits, const std::string& where) {
    if (bits < 1 || bits > 8)
        throw Error(Fault::Usage, where + ": 1 to 8 bits are possible, not " + std::to_string(bits));
}

std::vector<int> bits_per_layer(const Model& model, const ClusterSettings& settings) {
    check_bits(settings.bits, "cluster");
    std::vector<int> bits(model.layers.size(), settings.bits);
    for (const auto& item : settings.overrides) {
        check_bits(item.bits, "cluster " + item.layer);
        std::string known;
        bool found = false;
        for (std::size_t i = 0; i < bits.size(); ++i) {
            const auto& name = model.node(i).name;
            known += (known.empty() ? "" : ", ") + name;
            if (name != item.layer) continue;
            bits[i] = item.bits;
            found = true;
        }
        if (!found) throw Error(Fault::Usage, "cluster: there is no layer '" + item.layer + "'; known: " + known);
    }
    return bits;
}

} // namespace

Weights cluster(const Weights& weights, int bits, CentroidInit init, std::uint64_t seed) {
    check_bits(bits, "cluster");
    const auto values = dense(weights);
    const auto survives = [&](std::size_t i) { return !weights.mask || (*weights.mask)[i]; };
    std::vector<float> survivors;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (survives(i)) survivors.push_back(values[i]);

    const auto clustering = kmeans(survivors, 1 << bits, init, seed);
    Codebook book{clustering.centroids, std::vector<std::uint8_t>(values.size())};
    if (book.values.empty()) book.values.push_back(0); // nothing survived: an index still needs something to point at
    auto next = clustering.index.begin();
    for (std::size_t i = 0; i < values.size(); ++i)
        if (survives(i)) book.index[i] = *next++;
    return {weights.shape, weights.mask, std::move(book)};
}

std::uint64_t layer_seed(std::uint64_t seed, std::size_t index) { return Random{seed, index}.next(); }

Model cluster(const Model& model, const ClusterSettings& settings) {
    const auto bits = bits_per_layer(model, settings);
    Model result = model;
    parallel(model.layers.size(), [&](std::size_t i) {
        const auto& layer = *model.layers[i];
        result.layers[i] = std::make_shared<const Layer>(
            Layer{cluster(layer.weights, bits[i], settings.init, layer_seed(settings.seed, i)), layer.bias});
    });
    return result;
}

} // namespace squeeze::compress
