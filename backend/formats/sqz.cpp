// SPDX-License-Identifier: GPL-3.0-or-later
// Our own format, as a row among the others.
#include "backend/codec/codec.h"
#include "backend/formats/rows.h"

namespace squeeze::formats {

bool is_sqz_file(ByteView file) { return codec::is_sqz(file); }

Imported load_sqz(ByteView file, const std::string& what, const ImportOptions& options) {
    auto model = codec::decode(file, what).model;
    if (!options.architecture.empty() && options.architecture != model.graph->name)
        throw Error(Fault::Usage, what + ": brings its own architecture, " + model.graph->name +
                                      ", which cannot be read as " + options.architecture);
    if (options.input) model.input = *options.input;
    shapes(*model.graph, model.input.size);
    return {std::move(model), {}};
}

Bytes save_sqz(const Model& model, const ExportOptions& options) {
    codec::Encoding encoding;
    if (options.type == "fp16")
        encoding.biases = encoding.codebooks = codec::FloatType::Fp16;
    else if (options.type != "fp32")
        throw Error(Fault::Usage, "a .sqz holds its biases and codebooks as fp32 or fp16, not " + options.type);
    return codec::encode(model, encoding);
}

} // namespace squeeze::formats
