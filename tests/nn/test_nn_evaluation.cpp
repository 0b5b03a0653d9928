// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracies against counts made by hand, and classes that meet by name.
#include "toys.h"

using namespace squeeze;
using namespace squeeze::toys;

namespace {

/// Logits are (red, green, blue, 0, ...): the brightest channel wins, ties go to the lowest output.
Model brightest(int outputs, std::vector<std::string> labels = {}) {
    std::vector<float> values(std::size_t(outputs * 3));
    for (int c = 0; c < 3; ++c) values[std::size_t(c * 3 + c)] = 1;
    Graph graph;
    graph.nodes = {{"fc", Linear{3, outputs}, {graph_input}}};
    Model model;
    model.graph = std::make_shared<const Graph>(graph);
    model.layers = {layer({outputs, 3}, values, std::vector<float>(std::size_t(outputs)))};
    model.input = plain_input(1);
    model.labels = std::move(labels);
    return model;
}

nn::Evaluation evaluate(const Model& model, const nn::Images& images) {
    Progress progress;
    return nn::backend().evaluate(model, images, one_thread(), progress);
}

using Picture = std::vector<std::uint8_t>;
const Picture R{9, 1, 2}, G{1, 9, 2}, B{1, 2, 9}, tie{5, 5, 5};

} // namespace

class TestNnEvaluation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts() {
        const auto result =
            evaluate(brightest(3), images(1, {R, R, G, B, tie, R}, {"r", "g", "b"}, {0, 0, 0, 2, 1, 2}));
        QCOMPARE(result.n, std::uint64_t(6));
        QVERIFY(result.predicted == (std::vector<int>{0, 0, 1, 2, 0, 0}));
        QCOMPARE(result.top1, 3 / 6.0);
        QCOMPARE(result.top5, 1.0);
        QCOMPARE(result.balanced, (2 / 3.0 + 0 + 1 / 2.0) / 3);
        QVERIFY(result.confusion == (std::vector<std::vector<int>>{{2, 1, 0}, {1, 0, 0}, {1, 0, 1}}));
        QVERIFY(std::abs(double(result.confidence[0]) - 1 / (1 + std::exp(-8.0) + std::exp(-7.0))) < 1e-6);
        QVERIFY(std::abs(result.confidence[4] - 1 / 3.0f) < 1e-6f);
        QVERIFY(result.split == Split::Train);
    }
    void top_five_of_eight() { // logits of R: 9 1 2 0 0 0 0 0: ranked 0 2 1 3 4 | 5 6 7
        const std::vector<std::string> classes{"a", "b", "c", "d", "e", "f", "g", "h"};
        const auto result = evaluate(brightest(8), images(1, {R, R, R, R, R}, classes, {0, 1, 4, 5, 7}));
        QCOMPARE(result.top1, 1 / 5.0);
        QCOMPARE(result.top5, 3 / 5.0);
        QCOMPARE(result.balanced, 1 / 5.0);
    }
    void classes_meet_by_name() {
        const auto toy = images(1, {R, G, B, G}, {"green", "red", "grass"}, {1, 0, 2, 2});
        const auto result = evaluate(brightest(3, {"red", "green", "blue"}), toy);
        // the third is predicted blue, which the data set does not have; grass is a class that the model cannot say
        QVERIFY(result.predicted == (std::vector<int>{1, 0, -1, 0}));
        QCOMPARE(result.top1, 2 / 4.0);
        QCOMPARE(result.top5, 2 / 4.0);
        QVERIFY(result.confusion == (std::vector<std::vector<int>>{{1, 0, 0}, {0, 1, 0}, {1, 0, 0}}));
    }
    void strangers_are_refused() {
        const auto toy = images(1, {R}, {"cat", "dog", "cow", "hen"}, {1});
        QCOMPARE(fault_of([&] { evaluate(brightest(3, {"red", "green", "blue"}), toy); }), int(Fault::Input));
        QCOMPARE(fault_of([&] { evaluate(brightest(3), toy); }), int(Fault::Input));
        QCOMPARE(fault_of([&] { evaluate(brightest(5), toy); }), -1);
    }
    void many_batches_agree_with_one_at_a_time() {
        const auto model = small_net(8);
        const auto all = colours(230, 8);
        const auto result = evaluate(model, all);
        QCOMPARE(result.n, std::uint64_t(230));
        QVERIFY(result.samples == all.samples);
        auto one = all;
        one.samples = {217};
        QCOMPARE(evaluate(model, one).predicted[0], result.predicted[217]);
        QVERIFY(evaluate(model, all).confidence == result.confidence);
    }
    void nothing_to_measure() {
        auto none = colours(3, 8);
        none.samples.clear();
        QCOMPARE(fault_of([&] { evaluate(small_net(8), none); }), int(Fault::Input));
    }
};

QTEST_APPLESS_MAIN(TestNnEvaluation)
#include "test_nn_evaluation.moc"
