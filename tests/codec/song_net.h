// SPDX-License-Identifier: GPL-3.0-or-later
// A test's own small reader of the Deep Compression authors' compressed_SqueezeNet.net: 26 counts, then per layer a
// codebook of 256 float32, biases, 8-bit ids and 4-bit relative indices.
#pragma once

#include "backend/core/bytes.h"
#include "backend/core/files.h"
#include "backend/model/zoo.h"

#include <cstdlib>
#include <filesystem>

namespace song {

inline std::filesystem::path weights_folder() {
    const char* given = std::getenv("SQUEEZE_TEST_DATA");
    return std::filesystem::path(given ? given : SQUEEZE_SOURCE_DIR "/../shared") / "weights";
}

/// Codebook weights under a mask; fillers are not survivors.
inline squeeze::Layer read_layer(squeeze::ByteReader& in, const squeeze::Shape& shape, std::uint32_t entries) {
    squeeze::Codebook codebook;
    for (int i = 0; i < 256; ++i) codebook.values.push_back(in.read<float>());
    squeeze::Layer layer{{shape, squeeze::Mask(squeeze::count(shape), 0), {}}, {}};
    for (int i = 0; i < shape[0]; ++i) layer.bias.push_back(in.read<float>());
    codebook.index.assign(squeeze::count(shape), 0);
    const auto ids = in.take(entries), gaps = in.take((entries + 1) / 2);
    std::size_t at = 0;
    for (std::size_t k = 0; k < entries; ++k) {
        at += (gaps[k / 2] >> (k % 2 * 4)) & 15;
        if (codebook.values[ids[k]] != 0) {
            codebook.index.at(at) = ids[k];
            layer.weights.mask->at(at) = 1;
        }
        ++at;
    }
    layer.weights.data = std::move(codebook);
    return layer;
}

inline squeeze::Model load(const std::filesystem::path& file) {
    const auto bytes = squeeze::read_file(file, std::size_t(1) << 24);
    squeeze::ByteReader in(bytes, "song");
    const auto& row = squeeze::zoo::find("squeezenet1_0-caffe");
    squeeze::Model model;
    model.graph = std::make_shared<const squeeze::Graph>(row.build(1000));
    model.input = row.input;
    std::vector<std::uint32_t> entries;
    const auto weighted = model.graph->weighted();
    for (std::size_t i = 0; i < weighted.size(); ++i) entries.push_back(in.read<std::uint32_t>());
    for (std::size_t i = 0; i < weighted.size(); ++i) {
        const auto shape = squeeze::weight_shape(model.graph->nodes[std::size_t(weighted[i])].op);
        model.layers.push_back(std::make_shared<const squeeze::Layer>(read_layer(in, shape, entries[i])));
    }
    if (!in.at_end()) in.fail("bytes left over");
    return model;
}

} // namespace song
