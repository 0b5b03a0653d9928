// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/resume.h"

namespace squeeze::nn {

namespace {

constexpr std::uint32_t magic = 0x52545153; // "SQTR"
constexpr std::uint32_t version = 1;

/// FNV-1a (Fowler, Noll, Vo), 64 bits.
std::uint64_t hash(ByteView bytes) {
    std::uint64_t value = 0xcbf29ce484222325u;
    for (const auto byte : bytes) value = (value ^ byte) * 0x100000001b3u;
    return value;
}

void describe(ByteWriter& out, const TrainSettings& s) {
    out.write(s.epochs);
    for (const double number :
         {s.rate, s.momentum, s.decay, s.warmup, s.smoothing, s.clip, s.dropout, s.distil, s.temperature,
          s.augmentation.flip, s.augmentation.brightness, s.augmentation.contrast, s.augmentation.saturation})
        out.write(number);
    out.write(s.batch);
    out.write(s.augmentation.crop);
    out.write(s.seed);
    out.text(s.schedule);
}

void describe(ByteWriter& out, const Op& op) {
    out.varint(op.index());
    const auto all = [&](auto... numbers) { (out.write(double(numbers)), ...); };
    std::visit(Overloaded{
                   [&](const Conv& o) { all(o.in_channels, o.out_channels, o.kernel, o.stride, o.padding); },
                   [&](const MaxPool& o) { all(o.kernel, o.stride, o.padding, o.ceil); },
                   [&](const AdaptiveAveragePool& o) { all(o.output); },
                   [&](const Linear& o) { all(o.in_features, o.out_features); },
                   [&](const Dropout& o) { all(o.probability); },
                   [](const Relu&) {},
                   [](const GlobalAveragePool&) {},
                   [](const Concat&) {},
                   [](const Add&) {},
                   [](const Flatten&) {},
                   [](const Softmax&) {},
               },
               op);
}

void describe(ByteWriter& out, const Graph& graph) {
    out.varint(graph.nodes.size());
    for (const auto& node : graph.nodes) {
        out.text(node.name);
        describe(out, node.op);
        for (const int from : node.inputs) out.write(from);
    }
}

void describe(ByteWriter& out, const InputSpec& input) {
    out.write(input.size);
    out.write(input.order);
    for (const auto* three : {&input.mean, &input.scale})
        for (const float number : *three) out.write(number);
    out.write(input.geometry);
    out.write(input.filter);
}

} // namespace

std::uint64_t digest(const TrainJob& job) {
    ByteWriter out;
    describe(out, job.settings);
    describe(out, *job.start.graph);
    describe(out, job.start.input);
    for (const auto& layer : job.start.layers) {
        const auto& data = layer->weights.data;
        out.varint(data.index());
        if (const auto* codebook = std::get_if<Codebook>(&data)) {
            out.varint(codebook->values.size());
            out.write(crc32(codebook->index));
        }
        if (const auto* levels = std::get_if<Levels>(&data)) out.array(std::span<const std::int32_t>(levels->levels));
    }
    for (const auto& label : job.start.labels) out.text(label);
    out.text(job.images.dataset->fingerprint());
    out.array(std::span<const std::size_t>(job.images.samples));
    out.write(bool(job.masks));
    out.write(job.mask_every);
    if (job.teacher && job.settings.distil > 0) {
        describe(out, *job.teacher->graph);
        for (const auto& layer : job.teacher->layers) {
            out.array(std::span<const float>(dense(layer->weights)));
            out.array(std::span<const float>(layer->bias));
        }
    }
    return hash(out.bytes());
}

Bytes save_resume(std::uint64_t digest, int epoch, const Learner& learner) {
    ByteWriter out;
    out.write(magic);
    out.write(version);
    out.write(digest);
    out.write(std::uint32_t(epoch));
    learner.save(out);
    out.write(crc32(out.bytes()));
    return out.take();
}

int load_resume(ByteView bytes, std::uint64_t digest, int epochs, Learner& learner) {
    ByteReader in(bytes, "resume data");
    if (in.read<std::uint32_t>() != magic) in.fail("not of a training run");
    if (in.read<std::uint32_t>() != version) in.fail("of another version of this program");
    if (bytes.size() < 24) in.fail("ends early");
    const auto body = bytes.first(bytes.size() - 4);
    if (ByteReader(bytes.last(4)).read<std::uint32_t>() != crc32(body)) in.fail("damaged (CRC)");
    if (in.read<std::uint64_t>() != digest)
        throw Error(Fault::Input,
                    "resume data: belongs to a run with other settings, network, images or teacher; start "
                    "this step again or use the settings it was made with");
    const auto epoch = in.read<std::uint32_t>();
    if (epoch > std::uint32_t(epochs)) in.fail("more epochs done than there are");
    learner.restore(in);
    if (in.remaining() != 4) in.fail("has trailing bytes");
    return int(epoch);
}

} // namespace squeeze::nn
