// SPDX-License-Identifier: GPL-3.0-or-later
// The backend's figures as JSON.
#include "app/cli/json.h"

#include "backend/formats/formats.h"

namespace squeeze::cli {

namespace {

Json pair(Interval range) { return {range.low, range.high}; }

} // namespace

Json json_of(const Measurement& m) {
    Json object{{"step", m.step},       {"step_index", m.step_index}, {"epoch", m.epoch},
                {"bytes", m.bytes},     {"sparsity", m.sparsity},     {"macs", m.macs},
                {"seconds", m.seconds}, {"split", name(m.split)},     {"n", m.n}};
    if (m.n > 0) {
        object["top1"] = m.top1;
        object["top1_interval"] = pair(wilson(m.top1, m.n));
        object["top5"] = m.top5;
        object["balanced"] = m.balanced;
    }
    if (m.loss > 0) object["loss"] = m.loss;
    object["badge"] = m.badge == Badge::Measured ? "measured" : "estimated";
    return object;
}

Json json_of(const nn::Evaluation& e) {
    return {{"split", name(e.split)},
            {"n", e.n},
            {"top1", e.top1},
            {"top1_interval", pair(wilson(e.top1, e.n))},
            {"top5", e.top5},
            {"top5_interval", pair(wilson(e.top5, e.n))},
            {"balanced", e.balanced},
            {"top1_percent", 100 * e.top1},
            {"top5_percent", 100 * e.top5},
            {"seconds", e.seconds}};
}

Json json_of(const codec::Cost& cost) {
    Json layers = Json::array();
    for (const auto& layer : cost.layers)
        layers.push_back({{"name", layer.name},
                          {"ids", layer.ids},
                          {"gaps", layer.gaps},
                          {"codebook", layer.codebook},
                          {"biases", layer.biases},
                          {"tables", layer.tables},
                          {"total", layer.total()}});
    return {{"total", cost.total}, {"header", cost.header}, {"layers", layers}};
}

Json json_of(const InputSpec& input) {
    return {{"text", formats::text(input)},
            {"size", input.size},
            {"order", input.order == InputSpec::Order::Rgb ? "rgb" : "bgr"},
            {"mean", input.mean},
            {"scale", input.scale},
            {"geometry", input.geometry == InputSpec::Geometry::Squash ? "squash" : "crop"},
            {"filter", input.filter == InputSpec::Filter::Area ? "area" : "bilinear"}};
}

} // namespace squeeze::cli
