// SPDX-License-Identifier: GPL-3.0-or-later
// Every op of the graph against numbers worked out by hand.
#include "toys.h"

using namespace squeeze;
using namespace squeeze::toys;

namespace {

/// Picture of size x size with the given red channel; green and blue are 0.
std::vector<std::uint8_t> red(const std::vector<int>& values) {
    std::vector<std::uint8_t> rgb;
    for (const int value : values) rgb.insert(rgb.end(), {std::uint8_t(value), 0, 0});
    return rgb;
}

std::vector<int> ramp(int count) {
    std::vector<int> values;
    for (int i = 1; i <= count; ++i) values.push_back(i);
    return values;
}

std::vector<float> run(int size, std::vector<Node> nodes, std::vector<std::shared_ptr<const Layer>> layers,
                       const std::vector<int>& picture) {
    Model model;
    Graph graph;
    graph.name = "hand";
    graph.nodes = std::move(nodes);
    model.graph = std::make_shared<const Graph>(graph);
    model.layers = std::move(layers);
    model.input = plain_input(size);
    const auto rgb = red(picture);
    return nn::backend().forward(model, {std::span<const std::uint8_t>(rgb)}, one_thread()).at(0);
}

/// 1x1 convolution that copies the red channel.
Node take_red(int from) { return {"red", Conv{3, 1, 1, 1, 0}, {from}}; }
std::shared_ptr<const Layer> red_layer() { return layer({1, 3, 1, 1}, {1, 0, 0}, {0}); }

/// Linear layer that copies its `count` inputs, so that the output shows them all.
std::shared_ptr<const Layer> identity(int count) {
    std::vector<float> values(std::size_t(count * count));
    for (int i = 0; i < count; ++i) values[std::size_t(i * count + i)] = 1;
    return layer({count, count}, values, std::vector<float>(std::size_t(count)));
}

} // namespace

class TestNnForward : public QObject {
    Q_OBJECT
    using Floats = std::vector<float>;

private Q_SLOTS:
    void convolution() { // 3 x 3 picture 1..9, kernel 2 of (1 2; 3 4), bias 10: 1+4+12+20+10 = 47
        Floats kernel{1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0};
        const auto out = run(3, {{"c", Conv{3, 1, 2, 1, 0}, {-1}}, {"f", Flatten{}, {0}}, {"l", Linear{4, 4}, {1}}},
                             {layer({1, 3, 2, 2}, kernel, {10}), identity(4)}, ramp(9));
        QCOMPARE(out, (Floats{47, 57, 77, 87}));
    }
    void stride_and_padding() { // kernel 3 of ones, stride 2, padding 1 on 1..9: corners
        Floats kernel(27, 0);
        std::fill_n(kernel.begin(), 9, 1.0f);
        const auto out = run(3, {{"c", Conv{3, 1, 3, 2, 1}, {-1}}, {"f", Flatten{}, {0}}, {"l", Linear{4, 4}, {1}}},
                             {layer({1, 3, 3, 3}, kernel, {0}), identity(4)}, ramp(9));
        QCOMPARE(out, (Floats{1 + 2 + 4 + 5, 2 + 3 + 5 + 6, 4 + 5 + 7 + 8, 5 + 6 + 8 + 9}));
    }
    void pooling_data() {
        QTest::addColumn<bool>("ceil");
        QTest::addColumn<QList<float>>("expected");
        // 4 x 4 picture 1..16, window 3, stride 2: floor sees one window, ceil four, the last ones cut off
        QTest::newRow("floor") << false << QList<float>{11};
        QTest::newRow("ceil") << true << QList<float>{11, 12, 15, 16};
    }
    void pooling() {
        QFETCH(bool, ceil);
        QFETCH(QList<float>, expected);
        const int n = int(expected.size());
        const auto out =
            run(4, {take_red(-1), {"p", MaxPool{3, 2, 0, ceil}, {0}}, {"f", Flatten{}, {1}}, {"l", Linear{n, n}, {2}}},
                {red_layer(), identity(n)}, ramp(16));
        QCOMPARE(QList<float>(out.begin(), out.end()), expected);
    }
    void relu_keeps_its_input_for_others() { // relu(x - 2) + (x - 2): the sum must see the input before relu
        const auto out = run(2,
                             {{"c", Conv{3, 1, 1, 1, 0}, {-1}},
                              {"r", Relu{}, {0}},
                              {"a", Add{}, {0, 1}},
                              {"f", Flatten{}, {2}},
                              {"l", Linear{4, 4}, {3}}},
                             {layer({1, 3, 1, 1}, {1, 0, 0}, {-2}), identity(4)}, ramp(4));
        QCOMPARE(out, (Floats{-1, 0, 2, 4}));
    }
    void concat_in_order() {
        const auto out = run(
            1,
            {{"a", Conv{3, 1, 1, 1, 0}, {-1}},
             {"b", Conv{3, 2, 1, 1, 0}, {-1}},
             {"c", Concat{}, {1, 0}},
             {"l", Linear{3, 3}, {2}}},
            {layer({1, 3, 1, 1}, {1, 0, 0}, {0}), layer({2, 3, 1, 1}, {2, 0, 0, 3, 0, 0}, {0, 1}), identity(3)}, {5});
        QCOMPARE(out, (Floats{10, 16, 5}));
    }
    void add_of_three() {
        const auto out = run(1, {take_red(-1), {"a", Add{}, {0, 0, 0}}}, {red_layer()}, {7});
        QCOMPARE(out, (Floats{21}));
    }
    void global_average() {
        QCOMPARE(run(2, {take_red(-1), {"g", GlobalAveragePool{}, {0}}}, {red_layer()}, {1, 2, 3, 6}), (Floats{3}));
    }
    void adaptive_average() { // 3 -> 2: windows 0..1 and 1..2 overlap, as torch's
        const auto out =
            run(3, {take_red(-1), {"p", AdaptiveAveragePool{2}, {0}}, {"f", Flatten{}, {1}}, {"l", Linear{4, 4}, {2}}},
                {red_layer(), identity(4)}, ramp(9));
        QCOMPARE(out, (Floats{3, 4, 6, 7}));
    }
    void flatten_is_channel_major() {
        const auto out = run(2, {{"c", Conv{3, 2, 1, 1, 0}, {-1}}, {"f", Flatten{}, {0}}, {"l", Linear{8, 8}, {1}}},
                             {layer({2, 3, 1, 1}, {1, 0, 0, 10, 0, 0}, {0, 0}), identity(8)}, ramp(4));
        QCOMPARE(out, (Floats{1, 2, 3, 4, 10, 20, 30, 40}));
    }
    void dropout_does_nothing_here() {
        QCOMPARE(run(1, {take_red(-1), {"d", Dropout{0.9f}, {0}}}, {red_layer()}, {9}), (Floats{9}));
    }
    void softmax_is_kept() {
        const auto out = run(1, {{"c", Conv{3, 2, 1, 1, 0}, {-1}}, {"s", Softmax{}, {0}}},
                             {layer({2, 3, 1, 1}, {1, 0, 0, 0, 0, 0}, {0, 0})}, {1});
        QVERIFY(std::abs(out[0] - 1 / (1 + std::exp(-1.0))) < 1e-6);
        QVERIFY(std::abs(out[0] + out[1] - 1) < 1e-6);
    }
    void masked_and_shared_weights() { // index 0 1 1, mask keeps the first two: 2 and 5
        Weights weights{{1, 3, 1, 1}, Mask{1, 1, 0}, Codebook{{2, 5}, {0, 1, 0}}};
        Model model;
        Graph graph;
        graph.nodes = {{"c", Conv{3, 1, 1, 1, 0}, {-1}}};
        model.graph = std::make_shared<const Graph>(graph);
        model.layers = {std::make_shared<const Layer>(Layer{weights, {0}})};
        model.input = plain_input(1);
        const std::vector<std::uint8_t> rgb{3, 4, 100};
        QCOMPARE(nn::backend().forward(model, {rgb}, one_thread()).at(0), (Floats{2 * 3 + 5 * 4}));
    }
    void many_pictures_and_errors() {
        auto model = small_net(8);
        std::vector<std::vector<std::uint8_t>> pictures;
        for (int i = 0; i < 230; ++i) pictures.emplace_back(192, std::uint8_t(i));
        std::vector<std::span<const std::uint8_t>> views(pictures.begin(), pictures.end());
        const auto all = nn::backend().forward(model, views, one_thread());
        QCOMPARE(all.size(), std::size_t(230));
        const auto one = nn::backend().forward(model, {views[217]}, one_thread());
        for (int c = 0; c < 3; ++c) QVERIFY(std::abs(one[0][std::size_t(c)] - all[217][std::size_t(c)]) < 1e-5);
        QCOMPARE(fault_of([&] { nn::backend().forward(model, {views[0].first(5)}, one_thread()); }),
                 int(Fault::Internal));
        QCOMPARE(fault_of([&] { nn::backend().forward(model, {views[0]}, {"abacus", 1}); }), int(Fault::Usage));
    }
    void wrong_size_is_our_error() { // a kernel larger than the picture: torch's exception, translated
        QVERIFY(fault_of([&] {
                    run(2, {{"c", Conv{3, 1, 5, 1, 0}, {-1}}}, {layer({1, 3, 5, 5}, Floats(75), {0})}, ramp(4));
                }) >= 0);
    }
    void info_says_blas() {
        const auto info = nn::backend().info();
        QVERIFY(info.description.find("libtorch") != std::string::npos);
        QVERIFY(info.description.find("blas") != std::string::npos);
        QVERIFY(qEnvironmentVariable("OMP_WAIT_POLICY") == "PASSIVE");
    }
};

QTEST_APPLESS_MAIN(TestNnForward)
#include "test_nn_forward.moc"
