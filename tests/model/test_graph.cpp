// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes, multiply-accumulates and parameters of the zoo against the published figures. The exact ones were counted
// over torchvision 0.14's own modules, by hooks on its convolutions and linear layers.
#include "backend/core/error.h"
#include "backend/model/zoo.h"

#include <QtTest>

#include <numeric>

using namespace squeeze;

namespace {

long long total_macs(const Graph& graph, int size) {
    const auto each = macs(graph, size);
    return std::accumulate(each.begin(), each.end(), 0LL);
}

} // namespace

class TestGraph : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void published_counts_data();
    void published_counts();
    void shapes_of_stages_data();
    void shapes_of_stages();
    void pooling_rounds_like_torch_data();
    void pooling_rounds_like_torch();
    void too_small_an_input_names_the_layer();
    void too_large_an_output_names_the_layer();
    void classes_change_the_last_layer_only();
    void find_by_name();
};

void TestGraph::published_counts_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("size");
    QTest::addColumn<qlonglong>("parameters");
    QTest::addColumn<qlonglong>("work");
    QTest::addRow("1.0") << "squeezenet1_0" << 224 << 1248424LL << 818924576LL;
    QTest::addRow("1.1") << "squeezenet1_1" << 224 << 1235496LL << 349151936LL;
    QTest::addRow("1.1 at 128") << "squeezenet1_1" << 128 << 1235496LL << 105179840LL;
    QTest::addRow("bypass adds neither") << "squeezenet1_0-bypass" << 224 << 1248424LL << 818924576LL;
    QTest::addRow("caffe") << "squeezenet1_0-caffe" << 227 << 1248424LL << 861339936LL;
    QTest::addRow("alexnet") << "alexnet" << 224 << 61100840LL << 714188480LL;
}

void TestGraph::published_counts() {
    QFETCH(QString, model);
    QFETCH(int, size);
    const auto graph = zoo::find(model.toStdString()).build(1000);
    validate(graph);
    QTEST(qlonglong(parameter_count(graph)), "parameters");
    QTEST(qlonglong(total_macs(graph, size)), "work");
    QCOMPARE(graph.classes(), 1000);
}

void TestGraph::shapes_of_stages_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("stages");
    QTest::addRow("1.0")
        << "squeezenet1_0" << 224
        << "conv1 96x109, pool1 96x54, fire2/squeeze1x1 16x54, fire2/concat 128x54, fire3/concat 128x54, "
           "fire4/concat 256x54, pool4 256x27, fire5/concat 256x27, fire6/concat 384x27, "
           "fire7/concat 384x27, fire8/concat 512x27, pool8 512x13, fire9/concat 512x13, drop9 512x13, "
           "conv10 1000x13, pool10 1000x1, flatten 1000x1";
    QTest::addRow("1.1") << "squeezenet1_1" << 224
                         << "conv1 64x111, pool1 64x55, fire2/concat 128x55, fire3/concat 128x55, pool3 128x27, "
                            "fire4/concat 256x27, fire5/concat 256x27, pool5 256x13, fire6/concat 384x13, "
                            "fire7/concat 384x13, fire8/concat 512x13, fire9/concat 512x13, conv10 1000x13, "
                            "pool10 1000x1, flatten 1000x1";
    // The paper's own input gives the sizes of its table 1: 111, 55, 27, 13.
    QTest::addRow("1.0 at 227") << "squeezenet1_0" << 227
                                << "conv1 96x111, pool1 96x55, fire4/concat 256x55, pool4 256x27, fire8/concat 512x27, "
                                   "pool8 512x13, conv10 1000x13";
    QTest::addRow("bypass") << "squeezenet1_0-bypass" << 224
                            << "fire3/bypass 128x54, fire5/bypass 256x27, fire7/bypass 384x27, fire9/bypass 512x13";
    QTest::addRow("caffe") << "squeezenet1_0-caffe" << 227
                           << "pool8 512x13, conv10 1000x15, relu_conv10 1000x15, flatten 1000x1";
    QTest::addRow("alexnet") << "alexnet" << 224
                             << "conv1 64x55, pool1 64x27, conv2 192x27, pool2 192x13, conv3 384x13, conv4 256x13, "
                                "conv5 256x13, pool5 256x6, avgpool 256x6, flatten 9216x1, fc6 4096x1, fc7 4096x1, "
                                "fc8 1000x1";
}

void TestGraph::shapes_of_stages() {
    QFETCH(QString, model);
    QFETCH(int, size);
    QFETCH(QString, stages);
    const auto graph = zoo::find(model.toStdString()).build(1000);
    const auto all = shapes(graph, size);
    QCOMPARE(all.size(), graph.nodes.size());
    for (const auto& stage : stages.split(", ")) {
        const auto words = stage.split(' ');
        const int node = graph.find(words[0].toStdString());
        QVERIFY2(node >= 0, qPrintable(stage));
        const auto shape = all[std::size_t(node)];
        QCOMPARE(shape.height, shape.width);
        QCOMPARE(QString("%1 %2x%3").arg(words[0]).arg(shape.channels).arg(shape.height), stage);
    }
}

void TestGraph::pooling_rounds_like_torch_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("padding");
    QTest::addColumn<bool>("ceil");
    QTest::addColumn<int>("output");
    // torch.nn.MaxPool2d(3, 2, padding, ceil_mode=ceil)
    QTest::addRow("even floor") << 8 << 0 << false << 3;
    QTest::addRow("even ceil") << 8 << 0 << true << 4;
    QTest::addRow("odd floor") << 9 << 0 << false << 4;
    QTest::addRow("odd ceil") << 9 << 0 << true << 4;
    QTest::addRow("a window inside the right padding does not count") << 4 << 1 << true << 3;
    QTest::addRow("padded floor") << 4 << 1 << false << 2;
    QTest::addRow("as large as the window") << 3 << 0 << true << 1;
    QTest::addRow("one pixel less") << 2 << 0 << true << 1;
}

void TestGraph::pooling_rounds_like_torch() {
    QFETCH(int, size);
    QFETCH(int, padding);
    QFETCH(bool, ceil);
    const Graph graph{"", {{"pool", MaxPool{3, 2, padding, ceil}, {graph_input}}}};
    QTEST(shapes(graph, size)[0].height, "output");
}

/// Padding on padding: an output whose number of values does not fit any integer.
void TestGraph::too_large_an_output_names_the_layer() {
    Graph graph{"", {{"first", Conv{3, 1, 1, 1, 1024}, {graph_input}}}};
    for (int i = 1; i < 4000; ++i) graph.nodes.push_back({"conv" + std::to_string(i), Conv{1, 1, 1, 1, 1024}, {i - 1}});
    graph.nodes.push_back({"wide", Conv{1, 1 << 19, 1, 1, 0}, {3999}});
    graph.nodes.push_back({"flatten", Flatten{}, {4000}});
    validate(graph);
    try {
        macs(graph, 8192);
        QFAIL("was taken");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Input);
        QVERIFY2(QString(error.what()).contains("too large"), error.what());
    }
}

void TestGraph::too_small_an_input_names_the_layer() {
    const auto graph = zoo::find("alexnet").build(10);
    try {
        shapes(graph, 24);
        QFAIL("24 pixels fit AlexNet");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Input);
        QVERIFY2(std::string(error.what()).starts_with("pool2:"), error.what());
    }
    QVERIFY_THROWS_EXCEPTION(Error, shapes(graph, 0));
    QVERIFY_THROWS_EXCEPTION(Error, shapes(graph, 1 << 20));
    const auto squeezenet = zoo::find("squeezenet1_1").build(10);
    QCOMPARE(shapes(squeezenet, 17).back().channels, 10); // the smallest that torch takes
    QVERIFY_THROWS_EXCEPTION(Error, shapes(squeezenet, 16));
}

void TestGraph::classes_change_the_last_layer_only() {
    const auto many = zoo::find("squeezenet1_1").build(1000);
    const auto six = with_classes(many, 6);
    QCOMPARE(six.classes(), 6);
    QVERIFY(six == zoo::find("squeezenet1_1").build(6));
    QCOMPARE(parameter_count(many) - parameter_count(six), 994LL * 513);
    QCOMPARE(with_classes(zoo::find("alexnet").build(7), 9).classes(), 9);
    QVERIFY_THROWS_EXCEPTION(Error, with_classes(many, 0));
}

void TestGraph::find_by_name() {
    const auto graph = zoo::find("squeezenet1_0").build(10);
    QCOMPARE(graph.find("conv1"), 0);
    QCOMPARE(graph.find("conv11"), -1);
    QCOMPARE(graph.weighted().size(), std::size_t(26));
    QCOMPARE(graph.nodes[std::size_t(graph.weighted()[1])].name, std::string("fire2/squeeze1x1"));
    QCOMPARE(Graph{}.classes(), 0);
}

QTEST_APPLESS_MAIN(TestGraph)
#include "test_graph.moc"
