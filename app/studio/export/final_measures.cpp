// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/final_measures.h"

#include "app/studio/export/rows.h"

namespace squeeze::studio {

FinalMeasures measure_final(const std::shared_ptr<const Model>& original, const Model& model,
                            const codec::Encoding& encoding, const std::shared_ptr<const data::Dataset>& dataset,
                            Progress& progress) {
    FinalMeasures result;
    result.bytesAfter = codec::cost(model, encoding).total;
    if (original) result.bytesBefore = codec::cost(*original).total;
    if (!dataset) return result;
    auto asked = photos(dataset, Split::Test, model.input, most_checked, progress);
    if (asked.samples.empty()) asked = photos(dataset, Split::Validation, model.input, most_checked, progress);
    if (asked.samples.empty()) return result;
    // What the file decodes to is what its users get: half-precision biases are rounded before they are measured.
    const Model decoded = codec::decode(codec::encode(model, encoding)).model;
    result.after = evaluation(answers(decoded, asked, "measure", progress), decoded, asked);
    if (original && original->input == model.input)
        result.before = evaluation(answers(*original, asked, "measure", progress), *original, asked);
    return result;
}

} // namespace squeeze::studio
