// SPDX-License-Identifier: GPL-3.0-or-later
// Attention maps show where a class was seen, from the last convolution or through the last linear layer; networks
// without a mean over positions have none. Shares add up to one.
#include "backend/model/zoo.h"
#include "backend/runtime/engine.h"
#include "tests/runtime/naive.h"

#include <QtTest>

using namespace squeeze;

namespace {

/// The lower right corner of a black picture is white.
std::vector<std::uint8_t> corner(int size) {
    std::vector<std::uint8_t> rgb(std::size_t(size * size * 3));
    for (int y = size * 3 / 4; y < size; ++y)
        for (int x = size * 3 / 4; x < size; ++x)
            for (int c = 0; c < 3; ++c) rgb[std::size_t((y * size + x) * 3 + c)] = 255;
    return rgb;
}

Layer layer(Shape shape, std::vector<float> values) {
    Layer made;
    made.bias.assign(std::size_t(shape[0]), 0.f);
    made.weights.shape = std::move(shape);
    made.weights.data = Floats{std::move(values)};
    return made;
}

/// Class 0 likes light, class 1 the dark.
Model lights(bool through_linear) {
    Graph graph{"lights", {}};
    graph.nodes.push_back({"conv", Conv{3, 2, 1, 1, 0}, {graph_input}});
    graph.nodes.push_back({"mean", GlobalAveragePool{}, {0}});
    graph.nodes.push_back({"flat", Flatten{}, {1}});
    if (through_linear) graph.nodes.push_back({"linear", Linear{2, 2}, {2}});
    auto model = naive::with_weights(graph, 8, 1);
    model.layers[0] = std::make_shared<Layer>(layer({2, 3, 1, 1}, {1, 1, 1, -1, -1, -1}));
    if (through_linear) model.layers[1] = std::make_shared<Layer>(layer({2, 2}, {0, -1, 0, 1})); // by feature 1 only
    return model;
}

} // namespace

class TestAttention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_map_shows_where_data() {
        QTest::addColumn<bool>("linear");
        QTest::newRow("last convolution") << false;
        QTest::newRow("linear layer") << true;
    }
    void the_map_shows_where() {
        QFETCH(bool, linear);
        const auto model = lights(linear);
        runtime::Engine engine(model);
        QVERIFY(attention(engine, model, 0).values.empty()); // not run yet
        engine.run(corner(8));
        const auto light = attention(engine, model, 0), dark = attention(engine, model, 1);
        QCOMPARE(light.width, 8);
        QCOMPARE(light.height, 8);
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 8; ++x) {
                const bool white = y >= 6 && x >= 6;
                QCOMPARE(light.values[std::size_t(y * 8 + x)], white ? 1.f : 0.f);
                QCOMPARE(dark.values[std::size_t(y * 8 + x)], white ? 0.f : 1.f);
            }
        QVERIFY(attention(engine, model, 2).values.empty());
        QVERIFY(attention(engine, model, -1).values.empty());
    }
    void a_flat_map_is_empty_of_attention() {
        const auto model = lights(false);
        runtime::Engine engine(model);
        engine.run(std::vector<std::uint8_t>(8 * 8 * 3, 100));
        for (const float value : attention(engine, model, 0).values) QCOMPARE(value, 0.f);
    }
    void squeezenets_have_one_alexnet_has_none() {
        for (const char* name :
             {"squeezenet1_1", "squeezenet1_0", "squeezenet1_0-bypass", "squeezenet1_0-caffe", "alexnet"}) {
            auto model = zoo::fresh(zoo::find(name), {"a", "b", "c"}, 1);
            model.input.size = 64;
            runtime::Engine engine(model);
            engine.run(naive::noise(64, 1));
            const auto map = attention(engine, model, 1);
            QCOMPARE(map.values.empty(), QByteArray(name) == "alexnet");
            QCOMPARE(map.values.size(), std::size_t(map.width * map.height));
        }
    }
    void shares_add_up_to_one() {
        const auto shares = runtime::softmax(std::vector<float>{1000, 1001, -1000});
        QVERIFY(std::abs(shares[0] + shares[1] + shares[2] - 1) < 1e-6f);
        QVERIFY(std::abs(shares[1] - 0.7310586f) < 1e-5f);
        QVERIFY(runtime::softmax({}).empty());
    }
};

QTEST_MAIN(TestAttention)
#include "test_attention.moc"
