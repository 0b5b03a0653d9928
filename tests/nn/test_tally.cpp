// SPDX-License-Identifier: GPL-3.0-or-later
// Ties, and outputs that are no numbers: what counts as right must not depend on who computed the outputs.
#include "backend/nn/tally.h"
#include "toys.h"

#include <limits>

using namespace squeeze;
using namespace squeeze::toys;

namespace {

using Row = std::vector<float>;
constexpr float none = std::numeric_limits<float>::quiet_NaN(), endless = std::numeric_limits<float>::infinity();

/// One sample of each class, for a network of as many outputs.
nn::Outcome outcome(int label, const Row& outputs) {
    std::vector<std::string> classes;
    std::vector<std::vector<std::uint8_t>> pictures;
    std::vector<int> labels;
    for (int i = 0; i < int(outputs.size()); ++i) {
        classes.push_back(std::string(1, char('a' + i)));
        pictures.push_back({1, 2, 3});
        labels.push_back(i);
    }
    const auto dataset = images(1, pictures, classes, labels).dataset;
    Model model;
    Graph graph;
    graph.nodes = {{"fc", Linear{3, int(outputs.size())}, {graph_input}}};
    model.graph = std::make_shared<const Graph>(graph);
    return nn::outcome(std::size_t(label), outputs, data::ClassMap(model, *dataset), *dataset);
}

} // namespace

class TestTally : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_first_of_equals_wins() {
        QCOMPARE(nn::best((Row{1, 3, 3, 2})), 1);
        QCOMPARE(nn::best((Row{0, 0, 0})), 0);
        QCOMPARE((outcome(1, {1, 3, 3, 2}).predicted), 1);
    }
    void no_number_never_wins() {
        QCOMPARE(nn::best((Row{none, -2, -1})), 2);
        QCOMPARE(nn::best((Row{-1, none, -2})), 0);
        QCOMPARE((outcome(0, {none, -2, -1}).predicted), -1);     // logits say nothing beside it
        QCOMPARE((outcome(0, {none, none, none}).predicted), -1); // not the first class by chance
        QCOMPARE((outcome(1, {0, endless, 0}).predicted), -1);
    }
    void equals_before_it_cost_a_place_among_five() {
        const Row level(7, 0.5f);
        for (int label = 0; label < 7; ++label) QCOMPARE(outcome(label, level).in_five, label < 5);
        QVERIFY((!outcome(0, {none, 1, 1}).in_five)); // even where there are fewer than five
        QVERIFY((!outcome(1, {none, 1, 1}).in_five));
    }
    void adding_up() {
        const std::vector<nn::Outcome> all{outcome(0, {1, 1, 1}), outcome(1, {1, 1, 1}), outcome(0, {none, none, none}),
                                           outcome(2, {none, 1, 2})};
        const auto result = nn::tally(all, Split::Test, 3);
        QVERIFY(result.split == Split::Test);
        QCOMPARE(result.n, std::uint64_t(4));
        QVERIFY(result.predicted == (std::vector<int>{0, 0, -1, -1}));
        QCOMPARE(result.top1, 1 / 4.0);
        QCOMPARE(result.top5, 2 / 4.0);
        QCOMPARE(result.balanced, (1 / 2.0) / 3);
        QVERIFY(result.confusion == (std::vector<std::vector<int>>{{1, 0, 0}, {1, 0, 0}, {0, 0, 0}}));
        QCOMPARE(nn::tally({}, Split::Test, 3).n, std::uint64_t(0));
        QCOMPARE(nn::tally({}, Split::Test, 3).balanced, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestTally)
#include "test_tally.moc"
