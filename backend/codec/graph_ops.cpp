// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/graph_ops.h"

namespace squeeze::codec {

namespace {

/// Ids in files: assigned by hand, never reused, not the variant's index.
enum class OpId : std::uint8_t {
    Conv = 0,
    Relu = 1,
    MaxPool = 2,
    GlobalAveragePool = 3,
    AdaptiveAveragePool = 4,
    Concat = 5,
    Add = 6,
    Linear = 7,
    Flatten = 8,
    Dropout = 9,
    Softmax = 10,
};

constexpr int largest_number = 1 << 20; ///< any parameter of an op

} // namespace

void write_op(ByteWriter& out, const Op& op) {
    const auto write = [&](OpId id, std::initializer_list<int> numbers) {
        out.write(std::uint8_t(id));
        for (const int number : numbers) out.varint(std::uint64_t(number));
    };
    std::visit(Overloaded{
                   [&](const Conv& conv) {
                       write(OpId::Conv, {conv.in_channels, conv.out_channels, conv.kernel, conv.stride, conv.padding});
                   },
                   [&](const Relu&) { write(OpId::Relu, {}); },
                   [&](const MaxPool& pool) {
                       write(OpId::MaxPool, {pool.kernel, pool.stride, pool.padding, pool.ceil});
                   },
                   [&](const GlobalAveragePool&) { write(OpId::GlobalAveragePool, {}); },
                   [&](const AdaptiveAveragePool& pool) { write(OpId::AdaptiveAveragePool, {pool.output}); },
                   [&](const Concat&) { write(OpId::Concat, {}); },
                   [&](const Add&) { write(OpId::Add, {}); },
                   [&](const Linear& linear) {
                       write(OpId::Linear, {linear.in_features, linear.out_features});
                   },
                   [&](const Flatten&) { write(OpId::Flatten, {}); },
                   [&](const Dropout& dropout) {
                       write(OpId::Dropout, {});
                       out.write(dropout.probability);
                   },
                   [&](const Softmax&) { write(OpId::Softmax, {}); },
               },
               op);
}

Op read_op(ByteReader& in) {
    const auto number = [&](int limit = largest_number) { return int(in.varint(std::uint64_t(limit))); };
    const auto id = in.read<std::uint8_t>();
    switch (OpId(id)) {
    case OpId::Conv: {
        Conv conv;
        for (int* field : {&conv.in_channels, &conv.out_channels, &conv.kernel, &conv.stride, &conv.padding})
            *field = number();
        return conv;
    }
    case OpId::Relu:
        return Relu{};
    case OpId::MaxPool: {
        MaxPool pool;
        for (int* field : {&pool.kernel, &pool.stride, &pool.padding}) *field = number();
        pool.ceil = number(1);
        return pool;
    }
    case OpId::GlobalAveragePool:
        return GlobalAveragePool{};
    case OpId::AdaptiveAveragePool:
        return AdaptiveAveragePool{number()};
    case OpId::Concat:
        return Concat{};
    case OpId::Add:
        return Add{};
    case OpId::Linear: {
        const int features = number();
        return Linear{features, number()};
    }
    case OpId::Flatten:
        return Flatten{};
    case OpId::Dropout:
        return Dropout{in.read<float>()};
    case OpId::Softmax:
        return Softmax{};
    }
    in.fail("unknown op " + std::to_string(id));
}

} // namespace squeeze::codec
