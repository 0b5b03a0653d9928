// SPDX-License-Identifier: GPL-3.0-or-later
// The engine gives what the definitions give: every operation, alone and joined in every way that shares memory, every
// network of the zoo, sizes at which the last pooling window runs over the edge.
#include "backend/core/error.h"
#include "backend/model/zoo.h"
#include "backend/runtime/engine.h"
#include "tests/runtime/naive.h"

#include <QtTest>

#include <thread>

using namespace squeeze;

namespace {

/// One behind the other; a name starting with "<" names its inputs instead.
struct Sketch {
    Graph graph{"sketch", {}};
    int add(Op op, std::vector<int> inputs) {
        const int at = int(graph.nodes.size());
        graph.nodes.push_back({"n" + std::to_string(at), std::move(op), std::move(inputs)});
        return at;
    }
    int add(Op op) { return add(std::move(op), {int(graph.nodes.size()) - 1}); }
};

Graph chain(std::vector<Op> ops) {
    Sketch sketch;
    for (auto& op : ops) sketch.add(std::move(op));
    return sketch.graph;
}

/// Parts used twice, the picture itself, a concatenation inside another one, an addition of parts.
Graph tangle() {
    Sketch s;
    const int a = s.add(Conv{3, 4, 1, 1, 0}, {graph_input});
    const int ra = s.add(Relu{}, {a});
    const int b = s.add(Conv{4, 6, 3, 1, 1}, {ra});
    const int first = s.add(Concat{}, {ra, b, graph_input}); // 13
    const int second = s.add(Concat{}, {b, first, ra, ra});  // 27
    const int c = s.add(Conv{27, 6, 3, 1, 1}, {second});
    const int sum = s.add(Add{}, {b, c, b});
    const int rs = s.add(Relu{}, {sum});
    const int pool = s.add(MaxPool{3, 1, 1, false}, {b});
    const int third = s.add(Concat{}, {rs, pool});
    const int rt = s.add(Relu{}, {third});
    s.add(Conv{12, 5, 1, 1, 0}, {rt});
    s.add(GlobalAveragePool{});
    s.add(Flatten{});
    return s.graph;
}

void compare(std::span<const float> seen, const naive::Tensor& truth, const std::string& what) {
    QCOMPARE(seen.size(), truth.values.size());
    double worst = 0, largest = 1;
    for (int k = 0; k < truth.c; ++k)
        for (int y = 0; y < truth.h; ++y)
            for (int x = 0; x < truth.w; ++x) {
                const double value =
                    seen[(std::size_t(y) * std::size_t(truth.w) + std::size_t(x)) * std::size_t(truth.c) +
                         std::size_t(k)];
                worst = std::max(worst, std::abs(value - truth.at(k, y, x)));
                largest = std::max(largest, std::abs(truth.at(k, y, x)));
            }
    QVERIFY2(worst <= 1e-4 * largest,
             qPrintable(QString("%1: off by %2").arg(QString::fromStdString(what)).arg(worst)));
}

void check(const Model& model, int threads = 1) {
    const auto rgb = naive::noise(model.input.size, 7);
    const auto truth = naive::run(model, rgb);
    runtime::Engine engine(model, threads);
    compare(engine.run(rgb), truth.back(), model.graph->name);
    std::size_t kept = 0;
    for (std::size_t n = 0; n < truth.size(); ++n) {
        const auto& name = model.graph->nodes[n].name;
        QCOMPARE(engine.shape(name), (ActivationShape{truth[n].c, truth[n].h, truth[n].w}));
        const auto seen = engine.activation(name);
        if (seen.empty()) continue;
        compare(seen, truth[n], name);
        ++kept;
    }
    QVERIFY(kept * 2 >= truth.size());
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_operation_data();
    void every_operation();
    void shared_memory_disturbs_nothing();
    void the_zoo_data();
    void the_zoo();
    void odd_sizes();
    void repeated_runs_are_equal();
    void engines_in_two_threads();
    void compressed_weights();
    void what_does_not_fit_is_refused();
    void unknown_names_are_empty();
};

void TestEngine::every_operation_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("size");
    for (const int size : {5, 8, 11})
        for (const char* kind : {"conv", "relu", "maxpool", "maxpool-ceil", "maxpool-padded", "pick", "mean",
                                 "adaptive", "linear", "softmax", "wide-padding", "dropout"})
            QTest::addRow("%s %d", kind, size) << kind << size;
}

void TestEngine::every_operation() {
    QFETCH(QString, kind);
    QFETCH(int, size);
    const Conv first{3, 8, 1, 1, 0};
    const int half = (size - 2) / 2 + 1;
    const std::map<QString, std::vector<Op>> rows{
        {"conv", {Conv{3, 8, 3, 2, 1}}},
        {"relu", {first, Relu{}, Relu{}}},
        {"maxpool", {first, MaxPool{2, 2, 0, false}}},
        {"maxpool-ceil", {first, MaxPool{3, 2, 0, true}}},
        {"maxpool-padded", {first, MaxPool{3, 2, 1, true}}},
        {"pick", {first, MaxPool{1, 2, 0, true}}},
        {"mean", {first, GlobalAveragePool{}}},
        {"adaptive", {first, AdaptiveAveragePool{3}}},
        {"linear", {first, MaxPool{2, 2, 0, false}, Flatten{}, Linear{8 * half * half, 9}, Relu{}, Linear{9, 4}}},
        {"softmax", {first, Softmax{}}},
        {"wide-padding", {Conv{3, 8, 1, 1, 1}, Relu{}}},
        {"dropout", {Dropout{}, first, Dropout{}, Relu{}, Dropout{}}},
    };
    check(naive::with_weights(chain(rows.at(kind)), size, 3));
}

void TestEngine::shared_memory_disturbs_nothing() {
    check(naive::with_weights(tangle(), 9, 5));
    check(naive::with_weights(tangle(), 9, 5), 2);
}

void TestEngine::the_zoo_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::newRow("1.1") << "squeezenet1_1" << 64;
    QTest::newRow("1.0 with bypass") << "squeezenet1_0-bypass" << 64;
    QTest::newRow("1.0 as in Caffe") << "squeezenet1_0-caffe" << 67;
    QTest::newRow("AlexNet") << "alexnet" << 63;
}

void TestEngine::the_zoo() {
    QFETCH(QString, name);
    QFETCH(int, size);
    auto model = zoo::fresh(zoo::find(name.toStdString()), {"a", "b", "c", "d", "e", "f"}, 1);
    model.input.size = size;
    check(model);
}

void TestEngine::odd_sizes() {
    for (const int size : {33, 38, 45, 51}) {
        auto model = zoo::fresh(zoo::find("squeezenet1_1"), {"a", "b"}, 1);
        model.input.size = size;
        check(model);
    }
}

void TestEngine::repeated_runs_are_equal() {
    const auto model = naive::with_weights(tangle(), 9, 5);
    runtime::Engine engine(model);
    const auto one = naive::noise(9, 1), two = naive::noise(9, 2);
    const auto first = engine.run(one);
    const std::vector<float> kept(first.begin(), first.end());
    const auto second = engine.run(two);
    QVERIFY(!std::ranges::equal(kept, second));
    runtime::Engine moved(std::move(engine));
    QVERIFY(std::ranges::equal(kept, moved.run(one)));
}

void TestEngine::engines_in_two_threads() {
    const auto model = naive::with_weights(tangle(), 9, 5);
    const auto rgb = naive::noise(9, 1);
    runtime::Engine alone(model);
    const auto truth = alone.run(rgb);
    bool same[2] = {true, true};
    {
        std::vector<std::jthread> threads;
        for (auto& answer : same)
            threads.emplace_back([&] {
                runtime::Engine engine(model);
                for (int i = 0; i < 200; ++i) answer = answer && std::ranges::equal(engine.run(rgb), truth);
            });
    }
    QVERIFY(same[0] && same[1]);
}

void TestEngine::compressed_weights() {
    auto model = naive::with_weights(chain({Conv{3, 8, 3, 1, 1}, Relu{}, GlobalAveragePool{}}), 6, 3);
    Layer layer = *model.layers[0];
    Codebook book{{-0.5f, 0.25f, 0.75f}, {}};
    Mask mask;
    for (std::size_t i = 0; i < layer.weights.size(); ++i) {
        mask.push_back(i % 3 != 0);
        book.index.push_back(i % 3 ? std::uint8_t(i % 3) : 0);
    }
    layer.weights.mask = mask;
    layer.weights.data = book;
    check(with_layer(model, 0, layer));
}

void TestEngine::what_does_not_fit_is_refused() {
    auto model = zoo::fresh(zoo::find("alexnet"), {"a", "b"}, 1);
    model.input.size = 8;
    try {
        runtime::Engine engine(model);
        QFAIL("too small a picture was taken");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Input);
        QVERIFY(QString(error.what()).contains("pool"));
    }
    model.input.size = 64;
    runtime::Engine engine(model);
    QVERIFY_EXCEPTION_THROWN(engine.run(naive::noise(63, 1)), Error);
}

void TestEngine::unknown_names_are_empty() {
    const auto model = naive::with_weights(tangle(), 9, 5);
    runtime::Engine engine(model);
    QVERIFY(engine.activation("n0").empty()); // not run yet
    engine.run(naive::noise(9, 1));
    QVERIFY(engine.activation("n0").empty()); // its ReLU took it in at once
    QVERIFY(!engine.activation("n1").empty());
    QVERIFY(engine.activation("fire9").empty());
    QCOMPARE(engine.shape("fire9"), ActivationShape{});
}

QTEST_MAIN(TestEngine)
#include "test_engine.moc"
