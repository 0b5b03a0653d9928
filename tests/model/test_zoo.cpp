// SPDX-License-Identifier: GPL-3.0-or-later
// Fresh weights have the scale that training without batch norm needs; other classes get a fresh head on the old body.
#include "backend/core/error.h"
#include "backend/model/zoo.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace squeeze;

namespace {

const std::vector<std::string> six{"buildings", "forest", "glacier", "mountain", "sea", "street"};

double mean(const std::vector<float>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double deviation(const std::vector<float>& values) {
    double squares = 0;
    for (const double value : values) squares += value * value;
    return std::sqrt(squares / double(values.size()) - mean(values) * mean(values));
}

} // namespace

class TestZoo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_row_builds_a_sound_model_data();
    void every_row_builds_a_sound_model();
    void fresh_weights_have_he_scale();
    void seeds_decide();
    void unknown_names_are_listed();
    void bypass_goes_around_the_right_modules();
    void other_classes_keep_the_body();
    void the_same_classes_keep_the_head();
};

void TestZoo::every_row_builds_a_sound_model_data() {
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(zoo::catalogue().size()); ++i)
        QTest::addRow("%s", zoo::catalogue()[std::size_t(i)].name) << i;
}

void TestZoo::every_row_builds_a_sound_model() {
    QFETCH(int, index);
    const auto& row = zoo::catalogue()[std::size_t(index)];
    const auto model = zoo::fresh(row, six, 1);
    validate(model);
    QCOMPARE(model.graph->name, std::string(row.name));
    QCOMPARE(model.graph->classes(), 6);
    QVERIFY(model.labels == six);
    QVERIFY(model.input == row.input);
    // AlexNet's classifier has no ReLU behind it: nothing can die, and its biases start at zero.
    QCOMPARE(model.layers.back()->bias[0], std::string(row.name) == "alexnet" ? 0.f : 1.f);
    const auto output = shapes(*model.graph, model.input.size).back();
    QVERIFY((output == ActivationShape{6, 1, 1}));
    QCOMPARE(&zoo::find(row.name), &row);
}

void TestZoo::fresh_weights_have_he_scale() {
    const auto model = zoo::fresh(zoo::find("squeezenet1_0"), std::vector<std::string>(1000, "class"), 7);
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const auto& layer = *model.layers[i];
        const bool classifier = i + 1 == model.layers.size();
        const double fan_in = double(layer.weights.size()) / layer.weights.shape[0];
        const double sigma = classifier ? 0.01 : std::sqrt(2 / fan_in);
        const auto values = dense(layer.weights);
        const double error = 5 / std::sqrt(double(values.size())); // five standard errors
        QVERIFY2(std::abs(deviation(values) / sigma - 1) < error, model.node(i).name.c_str());
        QVERIFY2(std::abs(mean(values)) < sigma * error, model.node(i).name.c_str());
        for (const float bias : layer.bias) QCOMPARE(bias, classifier ? 1.f : 0.f);
    }
}

void TestZoo::seeds_decide() {
    const auto& row = zoo::find("squeezenet1_1");
    QVERIFY(equal(zoo::fresh(row, six, 3), zoo::fresh(row, six, 3)));
    QVERIFY(!equal(zoo::fresh(row, six, 3), zoo::fresh(row, six, 4)));
    // layers of equal shape differ
    const auto model = zoo::fresh(row, six, 3);
    QVERIFY(model.layers[2]->weights.shape == model.layers[5]->weights.shape);
    QVERIFY(!(model.layers[2]->weights == model.layers[5]->weights));
    QVERIFY_THROWS_EXCEPTION(Error, zoo::fresh(row, {}, 3));
}

void TestZoo::unknown_names_are_listed() {
    try {
        zoo::find("resnet18");
        QFAIL("found");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Usage);
        for (const auto& row : zoo::catalogue()) QVERIFY(QString(error.what()).contains(row.name));
    }
}

void TestZoo::bypass_goes_around_the_right_modules() {
    const auto graph = zoo::find("squeezenet1_0-bypass").build(10);
    QStringList around;
    for (const auto& node : graph.nodes) {
        if (!std::holds_alternative<Add>(node.op)) continue;
        const auto& before = graph.nodes[std::size_t(node.inputs[0])].name;
        const auto& after = graph.nodes[std::size_t(node.inputs[1])].name;
        around << QString::fromStdString(before + " + " + after);
    }
    QCOMPARE(around, (QStringList{"fire2/concat + fire3/concat", "pool4 + fire5/concat", "fire6/concat + fire7/concat",
                                  "pool8 + fire9/concat"}));
}

void TestZoo::other_classes_keep_the_body() {
    const auto trained = zoo::fresh(zoo::find("squeezenet1_1"), std::vector<std::string>(1000, "class"), 1);
    const auto model = zoo::adapt(trained, six, 5);
    validate(model);
    QVERIFY(model.labels == six);
    QCOMPARE(model.graph->classes(), 6);
    for (std::size_t i = 0; i + 1 < model.layers.size(); ++i) QCOMPARE(model.layers[i].get(), trained.layers[i].get());
    QVERIFY(equal(model, zoo::adapt(trained, six, 5)));
    QVERIFY(!equal(model, zoo::adapt(trained, six, 6)));
}

void TestZoo::the_same_classes_keep_the_head() {
    const auto& row = zoo::find("squeezenet1_1");
    auto trained = zoo::fresh(row, six, 1);
    QCOMPARE(zoo::adapt(trained, six, 5).layers.back().get(), trained.layers.back().get());
    auto others = six;
    others.front().assign("castle");
    QVERIFY(zoo::adapt(trained, others, 5).layers.back() != trained.layers.back());
    trained.labels.clear(); // unknown labels: the number alone decides
    QCOMPARE(zoo::adapt(trained, others, 5).layers.back().get(), trained.layers.back().get());
    QVERIFY(zoo::adapt(trained, others, 5).labels == others);
}

QTEST_APPLESS_MAIN(TestZoo)
#include "test_zoo.moc"
