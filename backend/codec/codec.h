// SPDX-License-Identifier: GPL-3.0-or-later
// The .sqz file: a Model in as few bytes as its weights' representation allows. FORMAT.md, in this folder, is the
// contract.
#pragma once

#include "backend/core/bytes.h"
#include "backend/model/model.h"

#include <string>
#include <vector>

namespace squeeze::codec {

/// Ids are assigned by hand and never reused. Mixed: arithmetic coding with context mixing, smaller and slower.
enum class Coder : std::uint8_t { Raw = 0, Huffman = 1, Mixed = 2 };
enum class FloatType : std::uint8_t { Fp32 = 0, Fp16 = 1 };

/// How a model is written.
struct Encoding {
    Coder coder = Coder::Huffman;
    FloatType biases =
        FloatType::Fp32; ///< Fp16 rounds to nearest even; values out of its range are refused with Error{Input}
    FloatType codebooks = FloatType::Fp32; ///< likewise
    bool operator==(const Encoding&) const = default;
};

/// Bytes of one layer by part; exact, fractions of a byte are rounded up once per layer into `tables`.
struct LayerCost {
    std::string name;
    std::uint64_t ids = 0;  ///< codebook indices (or raw values of an unshared layer)
    std::uint64_t gaps = 0; ///< relative indices (or mask)
    std::uint64_t codebook = 0;
    std::uint64_t biases = 0;
    std::uint64_t tables = 0; ///< code lengths, section header, CRC, padding
    std::uint64_t total() const { return ids + gaps + codebook + biases + tables; }
};

struct Cost {
    std::vector<LayerCost> layers; ///< parallel to Model::layers
    std::uint64_t header = 0;      ///< magic, graph, input specification, labels
    std::uint64_t total = 0;       ///< == encode(model, encoding).size()
};

/// The complete file. Deterministic. Throws Error{Input} for models above FORMAT.md's limits.
Bytes encode(const Model& model, const Encoding& encoding = {});

/// What encode would write, without writing; layers are independent of each other.
Cost cost(const Model& model, const Encoding& encoding = {});
LayerCost cost(const Layer& layer, const std::string& name, const Encoding& encoding = {});

struct Decoded {
    Model model;
    Encoding encoding;
};

/// Any bytes give a Model or Error{Corrupt}; memory stays below FORMAT.md's stated limit. `what` names the file in
/// errors.
Decoded decode(ByteView bytes, const std::string& what = "file");

/// Bytes by part of an existing file; the same figures as cost() of its decoded model. Throws Error{Corrupt}.
Cost inspect(ByteView bytes, const std::string& what = "file");

/// True when the bytes begin like a .sqz file.
bool is_sqz(ByteView head);

} // namespace squeeze::codec
