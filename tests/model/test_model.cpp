// SPDX-License-Identifier: GPL-3.0-or-later
// Weights in each representation, and models as values.
#include "backend/core/error.h"
#include "backend/model/zoo.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;

Q_DECLARE_METATYPE(squeeze::Weights)
Q_DECLARE_METATYPE(std::vector<float>)

class TestModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dense_values_data();
    void dense_values();
    void counts();
    void equality_is_deep();
    void replacing_a_layer_shares_the_rest();
    void statistics();
};

void TestModel::dense_values_data() {
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<std::vector<float>>("values");
    QTest::addColumn<int>("nonzero");
    const Mask mask{1, 0, 1, 0};
    QTest::addRow("floats") << Weights{{2, 2}, {}, Floats{{1, 0, -2, 3}}} << std::vector<float>{1, 0, -2, 3} << 3;
    QTest::addRow("masked floats") << Weights{{2, 2}, mask, Floats{{1, 5, -2, -0.f}}} << std::vector<float>{1, 0, -2, 0}
                                   << 2;
    QTest::addRow("codebook") << Weights{{4, 1}, {}, Codebook{{0.5f, -0.5f, 0}, {0, 1, 1, 2}}}
                              << std::vector<float>{0.5f, -0.5f, -0.5f, 0} << 3;
    QTest::addRow("masked codebook") << Weights{{4, 1}, mask, Codebook{{0.5f, -0.5f}, {0, 0, 1, 0}}}
                                     << std::vector<float>{0.5f, 0, -0.5f, 0} << 2;
    QTest::addRow("levels") << Weights{{4, 1}, {}, Levels{0.25f, {-3, 0, 1, 8}}}
                            << std::vector<float>{-0.75f, 0, 0.25f, 2} << 3;
    QTest::addRow("masked levels") << Weights{{4, 1}, mask, Levels{0.25f, {-3, 7, 1, 8}}}
                                   << std::vector<float>{-0.75f, 0, 0.25f, 0} << 2;
}

void TestModel::dense_values() {
    QFETCH(Weights, weights);
    QFETCH(std::vector<float>, values);
    validate(weights);
    const auto result = dense(weights);
    QVERIFY(result == values);
    QTEST(int(nonzeros(weights)), "nonzero");
    if (weights.mask) QVERIFY(!std::signbit(result[3])); // a pruned weight is +0, whatever lies below the mask
}

void TestModel::counts() {
    QCOMPARE(count({64, 3, 7, 7}), std::size_t(9408));
    QCOMPARE(count({}), std::size_t(0));
    QCOMPARE((Weights{{4096, 9216}, {}, {}}.size()), std::size_t(37748736));
}

void TestModel::equality_is_deep() {
    const auto& row = zoo::find("squeezenet1_1");
    const auto a = zoo::fresh(row, {"x", "y"}, 1);
    auto b = zoo::fresh(row, {"x", "y"}, 1);
    QVERIFY(a.layers[0] != b.layers[0]); // no shared pointers
    QVERIFY(equal(a, b));
    QVERIFY(!equal(a, zoo::fresh(row, {"x", "y"}, 2)));
    b.labels = {"x", "z"};
    QVERIFY(!equal(a, b));
    b = a;
    b.input.size = 128;
    QVERIFY(!equal(a, b));
    Layer layer = *a.layers[3];
    layer.bias[0] = 1;
    QVERIFY(!equal(a, with_layer(a, 3, layer)));
    QVERIFY(!equal(a, zoo::fresh(zoo::find("squeezenet1_0"), {"x", "y"}, 1)));
}

void TestModel::replacing_a_layer_shares_the_rest() {
    const auto model = zoo::fresh(zoo::find("squeezenet1_1"), {"x", "y"}, 1);
    Layer layer = *model.layers[2];
    layer.bias[0] = 3;
    const auto changed = with_layer(model, 2, layer);
    QCOMPARE(changed.layers[2]->bias[0], 3.f);
    QCOMPARE(model.layers[2]->bias[0], 0.f);
    QCOMPARE(changed.layers[1].get(), model.layers[1].get());
    QCOMPARE(changed.graph.get(), model.graph.get());
}

void TestModel::statistics() {
    auto model = zoo::fresh(zoo::find("squeezenet1_1"), std::vector<std::string>(1000, "class"), 1);
    QCOMPARE(sparsity(model), 0.0);
    Layer layer = *model.layers[0];
    layer.weights.mask = Mask(layer.weights.size(), 0);
    for (std::size_t i = 0; i < 432; ++i) (*layer.weights.mask)[i] = 1;
    layer.weights.data = Codebook{{1, 2, 3}, std::vector<std::uint8_t>(1728, 0)};
    model = with_layer(model, 0, layer);
    const auto stats = layer_stats(model);
    QCOMPARE(stats.size(), std::size_t(26));
    QCOMPARE(stats[0].name, std::string("conv1"));
    QCOMPARE(stats[0].density(), 0.25);
    QCOMPARE(stats[0].sparsity(), 0.75);
    QCOMPARE(stats[0].centroids, 3);
    QCOMPARE(stats[0].macs, 1728LL * 111 * 111);
    QCOMPARE(stats[25].shape, (Shape{1000, 512, 1, 1}));
    QCOMPARE(stats[25].biases, std::size_t(1000));
    QCOMPARE(stats[25].centroids, 0);
    QCOMPARE(sparsity(model), 1296.0 / (1235496 - 3944)); // biases do not count
    std::size_t biases = 0;
    for (const auto& one : stats) biases += one.biases;
    QCOMPARE(biases, std::size_t(3944));
}

QTEST_APPLESS_MAIN(TestModel)
#include "test_model.moc"
