// SPDX-License-Identifier: GPL-3.0-or-later
// From a graph to blocks: fire modules, bypasses, any other network; receptive fields; where the squares stand.
#include "backend/core/error.h"
#include "backend/model/zoo.h"
#include "widgets/network/flow_layout.h"

#include <QtTest>

#include <set>

using namespace squeeze;
using Kind = FlowBlock::Kind;

namespace {

QStringList names(const FlowNet& net) {
    QStringList list;
    for (const auto& block : net.blocks) list.append(block.name);
    return list;
}

FlowNet of(const char* name, int classes = 6, int size = 128) { return flowNet(zoo::find(name).build(classes), size); }

FlowMeasures measures(const FlowNet& net, double width) {
    FlowMeasures m;
    m.room = {width, 170};
    m.leastWidth.assign(net.blocks.size(), 40);
    return m;
}

} // namespace

class TestFlowNet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void squeezenet_is_fire_modules() {
        const auto net = of("squeezenet1_1");
        QCOMPARE(names(net), QStringList({"photo", "conv1", "pool1", "fire2", "fire3", "pool3", "fire4", "fire5",
                                          "pool5", "fire6", "fire7", "fire8", "fire9", "conv10", "mean"}));
        QCOMPARE(net.blocks[3].kind, Kind::Fire);
        QCOMPARE(net.blocks[2].kind, Kind::Pool);
        QCOMPARE(net.blocks[13].kind, Kind::Layers);
        QCOMPARE(net.blocks.back().kind, Kind::Output);
        QVERIFY(net.arcs.empty());
        const auto& fire9 = net.blocks[12];
        QCOMPARE(fire9.parts[0].name, QString("squeeze1x1"));
        QCOMPARE(fire9.parts[2].name, QString("expand3x3"));
        QCOMPARE(fire9.parts[2].shape, Shape({256, 64, 3, 3}));
        QCOMPARE(fire9.weights(), 196608u); // as in the paper's table
        QCOMPARE(fire9.output, (ActivationShape{512, 7, 7}));
        QCOMPARE(fire9.input.channels, 512);
        QCOMPARE(net.blocks[1].macs, 6858432); // 63 x 63 x 64 x 27
    }

    void every_layer_is_in_one_block() {
        for (const auto& row : zoo::catalogue()) {
            const auto graph = row.build(10);
            const auto net = flowNet(graph, 224);
            std::set<std::size_t> seen;
            long long work = 0;
            for (const auto& block : net.blocks) {
                work += block.macs;
                for (const auto& part : block.parts) QVERIFY(seen.insert(part.layer).second);
            }
            QCOMPARE(seen.size(), graph.weighted().size());
            long long all = 0;
            for (const auto count : macs(graph, 224)) all += count;
            QCOMPARE(work, all);
            for (std::size_t layer = 0; layer < seen.size(); ++layer) {
                const auto [block, part] = net.find(layer);
                QCOMPARE(net.blocks[std::size_t(block)].parts[std::size_t(part)].layer, layer);
            }
            QCOMPARE(net.find(seen.size()).first, -1);
        }
    }

    void bypasses_are_arcs() {
        const auto net = of("squeezenet1_0-bypass");
        QCOMPARE(net.arcs.size(), std::size_t(4)); // around fire3, 5, 7 and 9
        QStringList around;
        for (const auto& arc : net.arcs) around.append(net.blocks[arc.to].name);
        QCOMPARE(around, QStringList({"fire3", "fire5", "fire7", "fire9"}));
        QCOMPARE(net.blocks[net.arcs[0].from].name, QString("fire2"));
    }

    void alexnet_is_boxes() {
        const auto net = of("alexnet");
        QVERIFY(names(net).contains("fc7"));
        for (const auto& block : net.blocks) QVERIFY(block.kind != Kind::Fire);
        QCOMPARE(net.blocks.back().name, QString("classes"));
        QCOMPARE(net.blocks.back().output.channels, 6);
    }

    void a_group_that_is_no_fire_module() {
        Graph graph{"odd",
                    {{"m/a", Conv{3, 4, 1, 1, 0}, {graph_input}},
                     {"m/b", Conv{4, 4, 1, 1, 0}, {0}},
                     {"m/c", Conv{4, 2, 1, 1, 0}, {1}},
                     {"sum", Add{}, {0, 1}},
                     {"end", GlobalAveragePool{}, {2}}}};
        const auto net = flowNet(graph, 8);
        QCOMPARE(net.blocks[1].kind, Kind::Layers);
        QCOMPARE(net.blocks[1].parts.size(), std::size_t(3));
        QCOMPARE(net.blocks[2].kind, Kind::Join);
    }

    void too_small_an_input_is_refused() { QVERIFY_EXCEPTION_THROWN(of("squeezenet1_1", 6, 2), Error); }

    void receptive_fields() {
        const auto graph = zoo::find("squeezenet1_1").build(10);
        const auto fields = receptiveFields(graph, 224);
        const auto at = [&](const char* name) { return fields[std::size_t(graph.find(name))]; };
        QCOMPARE(at("conv1"), 3);
        QCOMPARE(at("pool1"), 7); // 3 + 2 x 2
        QCOMPARE(at("fire2/expand1x1"), 7);
        QCOMPARE(at("fire2/expand3x3"), 15); // 7 + 2 x 4
        QCOMPARE(at("fire2/concat"), 15);
        QCOMPARE(at("pool10"), 224);
        for (const int field : fields) QVERIFY(field >= 1 && field <= 224);
    }

    void words_of_shapes() {
        QCOMPARE(shapeWords(ActivationShape{64, 63, 63}), QString("63×63×64"));
        QCOMPARE(shapeWords(ActivationShape{1000, 1, 1}), QString("1000"));
        QCOMPARE(shapeWords(Shape{256, 64, 3, 3}), QString("256 × 64 × 3 × 3"));
    }

    /// Area is bytes: twice the side is four times the bytes; nothing overlaps; order is kept.
    void layout() {
        auto net = of("squeezenet1_1");
        for (auto& block : net.blocks)
            for (auto& part : block.parts) part.original = 4 * part.weights;
        const auto wide = layOutFlow(net, measures(net, 1300));
        QCOMPARE(wide.width, 1300.0);
        double right = 0;
        for (std::size_t i = 0; i < net.blocks.size(); ++i) {
            const auto& place = wide.places[i];
            QVERIFY(place.box.left() >= right);
            right = place.box.right();
            for (std::size_t a = 0; a < place.squares.size(); ++a) {
                QVERIFY(place.box.adjusted(-1, -1, 1, 1).contains(place.squares[a]));
                for (std::size_t b = 0; b < a; ++b) QVERIFY(!place.squares[a].intersects(place.squares[b]));
            }
        }
        const auto [block, part] = net.find(net.blocks[12].parts[2].layer);
        const auto& large = wide.places[std::size_t(block)].squares[std::size_t(part)];
        QVERIFY(std::abs(large.width() - wide.side(net.blocks[12].parts[2].original)) < 1e-9);
        QVERIFY(std::abs(wide.side(400) - 2 * wide.side(100)) < 1e-9);
        const auto narrow = layOutFlow(net, measures(net, 500));
        QVERIFY(narrow.width > 500); // scrolls rather than shrinks away
        QVERIFY(narrow.places[12].squares[2].width() >= 30);
    }
};

QTEST_APPLESS_MAIN(TestFlowNet)
#include "test_flow_net.moc"
