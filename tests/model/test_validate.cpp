// SPDX-License-Identifier: GPL-3.0-or-later
// What validate() must refuse: every way in which a hostile graph, layer or model can be out of shape.
#include "backend/core/error.h"
#include "backend/model/zoo.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace squeeze;

namespace {

/// Input 3 channels -> conv -> relu -> concat with itself -> add -> flatten -> linear on 4 x 4 pixels.
Graph sound_graph() {
    return {"small",
            {{"conv", Conv{3, 2, 3, 1, 1}, {graph_input}},
             {"relu", Relu{}, {0}},
             {"concat", Concat{}, {0, 1}},
             {"sum", Add{}, {2, 2}},
             {"pool", MaxPool{2, 2}, {3}},
             {"flatten", Flatten{}, {4}},
             {"fc", Linear{16, 2}, {5}}}};
}

Model sound_model() {
    Model model;
    model.graph = std::make_shared<const Graph>(sound_graph());
    model.input.size = 4;
    model.labels = {"cat", "dog"};
    model.layers.push_back(std::make_shared<const Layer>(
        Layer{{{2, 3, 3, 3}, Mask(54, 1), Codebook{{-1, 1}, std::vector<std::uint8_t>(54, 1)}}, {0, 0}}));
    model.layers.push_back(
        std::make_shared<const Layer>(Layer{{{2, 16}, {}, Levels{0.5f, std::vector<std::int32_t>(32, -3)}}, {1, 2}}));
    return model;
}

using GraphFault = std::function<void(Graph&)>;
using ModelFault = std::function<void(Model&)>;

void edit(Model& model, std::size_t layer, const std::function<void(Layer&)>& change) {
    Layer copy = *model.layers[layer];
    change(copy);
    model = with_layer(model, layer, copy);
}

template <typename Subject>
void rejected(const Subject& subject, const QString& named) {
    try {
        validate(subject);
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Corrupt);
        QVERIFY2(QString(error.what()).contains(named), error.what());
        return;
    }
    QFAIL("accepted");
}

} // namespace

Q_DECLARE_METATYPE(GraphFault)
Q_DECLARE_METATYPE(ModelFault)

class TestValidate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sound_ones_pass();
    void graphs_data();
    void graphs();
    void models_data();
    void models();
};

void TestValidate::sound_ones_pass() {
    validate(sound_graph());
    validate(sound_model());
}

void TestValidate::graphs_data() {
    QTest::addColumn<GraphFault>("fault");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, GraphFault fault, const char* named) {
        QTest::addRow("%s", name) << fault << QString(named);
    };
    row(
        "empty", [](Graph& g) { g.nodes.clear(); }, "graph");
    row(
        "no weights",
        [](Graph& g) {
            g.nodes = {{"relu", Relu{}, {graph_input}}};
        },
        "graph");
    row(
        "too many", [](Graph& g) { g.nodes.resize(5000, g.nodes[1]); }, "graph");
    row(
        "no name", [](Graph& g) { g.nodes[1].name.clear(); }, "name");
    row(
        "same name", [](Graph& g) { g.nodes[1].name = "conv"; }, "conv");
    row(
        "endless name", [](Graph& g) { g.nodes[1].name = std::string(5000, 'x'); }, "name");
    row(
        "input ahead", [](Graph& g) { g.nodes[1].inputs = {2}; }, "relu");
    row(
        "input itself", [](Graph& g) { g.nodes[1].inputs = {1}; }, "relu");
    row(
        "input below", [](Graph& g) { g.nodes[1].inputs = {-2}; }, "relu");
    row(
        "no input", [](Graph& g) { g.nodes[0].inputs.clear(); }, "conv");
    row(
        "two inputs",
        [](Graph& g) {
            g.nodes[1].inputs = {0, 0};
        },
        "relu");
    row(
        "concat of one", [](Graph& g) { g.nodes[2].inputs = {0}; }, "concat");
    row(
        "add of one", [](Graph& g) { g.nodes[3].inputs = {2}; }, "sum");
    row(
        "add of different channels",
        [](Graph& g) {
            g.nodes[3].inputs = {2, 1};
        },
        "sum");
    row(
        "conv channels", [](Graph& g) { std::get<Conv>(g.nodes[0].op).in_channels = 4; }, "conv");
    row(
        "no outputs", [](Graph& g) { std::get<Conv>(g.nodes[0].op).out_channels = 0; }, "conv");
    row(
        "negative kernel", [](Graph& g) { std::get<Conv>(g.nodes[0].op).kernel = -3; }, "conv");
    row(
        "huge kernel", [](Graph& g) { std::get<Conv>(g.nodes[0].op).kernel = 1 << 30; }, "conv");
    row(
        "stride 0", [](Graph& g) { std::get<Conv>(g.nodes[0].op).stride = 0; }, "conv");
    row(
        "negative padding", [](Graph& g) { std::get<Conv>(g.nodes[0].op).padding = -1; }, "conv");
    row(
        "huge conv",
        [](Graph& g) {
            g.nodes[0].op = Conv{3, 1 << 20, 1 << 10, 1, 0};
        },
        "conv");
    row(
        "long kernel", [](Graph& g) { std::get<Conv>(g.nodes[0].op).kernel = 1025; }, "conv");
    row(
        "long stride", [](Graph& g) { std::get<Conv>(g.nodes[0].op).stride = 1025; }, "conv");
    row(
        "long padding", [](Graph& g) { std::get<Conv>(g.nodes[0].op).padding = 1025; }, "conv");
    row(
        "long pool stride", [](Graph& g) { std::get<MaxPool>(g.nodes[4].op).stride = 1025; }, "pool");
    row(
        "large average", [](Graph& g) { g.nodes[4].op = AdaptiveAveragePool{1025}; }, "pool");
    row(
        "huge linear",
        [](Graph& g) {
            g.nodes[6].op = Linear{1 << 20, 1 << 20};
        },
        "fc");
    row(
        "pool stride 0", [](Graph& g) { std::get<MaxPool>(g.nodes[4].op).stride = 0; }, "pool");
    row(
        "pool padding", [](Graph& g) { std::get<MaxPool>(g.nodes[4].op).padding = 2; }, "pool");
    row(
        "average of nothing", [](Graph& g) { g.nodes[4].op = AdaptiveAveragePool{0}; }, "pool");
    row(
        "certain dropout", [](Graph& g) { g.nodes[1].op = Dropout{1}; }, "relu");
    row(
        "impossible dropout", [](Graph& g) { g.nodes[1].op = Dropout{std::nanf("")}; }, "relu");
}

void TestValidate::graphs() {
    QFETCH(GraphFault, fault);
    QFETCH(QString, named);
    auto graph = sound_graph();
    fault(graph);
    rejected(graph, named);
}

void TestValidate::models_data() {
    QTest::addColumn<ModelFault>("fault");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, ModelFault fault, const char* named) {
        QTest::addRow("%s", name) << fault << QString(named);
    };
    const auto in_conv = [row](const char* name, std::function<void(Layer&)> change) {
        row(
            name, [change](Model& m) { edit(m, 0, change); }, "layer conv:");
    };
    const auto in_linear = [row](const char* name, std::function<void(Layer&)> change) {
        row(
            name, [change](Model& m) { edit(m, 1, change); }, "layer fc:");
    };
    row(
        "no graph", [](Model& m) { m.graph.reset(); }, "graph");
    row(
        "no layer", [](Model& m) { m.layers[1].reset(); }, "fc");
    row(
        "layers missing", [](Model& m) { m.layers.pop_back(); }, "1 layers");
    row(
        "labels", [](Model& m) { m.labels.push_back("cow"); }, "labels");
    row(
        "size of input does not fit the linear layer", [](Model& m) { m.input.size = 8; }, "fc");
    row(
        "no input", [](Model& m) { m.input.size = 0; }, "size");
    row(
        "mean", [](Model& m) { m.input.mean[1] = std::nanf(""); }, "mean");
    row(
        "scale", [](Model& m) { m.input.scale[2] = INFINITY; }, "scale");
    row(
        "order", [](Model& m) { m.input.order = InputSpec::Order(7); }, "order");
    in_conv("shape", [](Layer& l) { l.weights.shape = {3, 2, 3, 3}; });
    in_conv("bias count", [](Layer& l) { l.bias.pop_back(); });
    in_conv("bias value", [](Layer& l) { l.bias[0] = INFINITY; });
    in_conv("mask size", [](Layer& l) { l.weights.mask->pop_back(); });
    in_conv("mask value", [](Layer& l) { (*l.weights.mask)[9] = 2; });
    in_conv("index", [](Layer& l) { std::get<Codebook>(l.weights.data).index[53] = 2; });
    in_conv("indices", [](Layer& l) { std::get<Codebook>(l.weights.data).index.pop_back(); });
    in_conv("no centroids", [](Layer& l) { std::get<Codebook>(l.weights.data).values.clear(); });
    in_conv("centroids", [](Layer& l) { std::get<Codebook>(l.weights.data).values.resize(257, 1); });
    in_conv("centroid", [](Layer& l) { std::get<Codebook>(l.weights.data).values[0] = std::nanf(""); });
    in_linear("levels", [](Layer& l) { std::get<Levels>(l.weights.data).levels.pop_back(); });
    in_linear("step", [](Layer& l) { std::get<Levels>(l.weights.data).step = INFINITY; });
    in_linear("step times level", [](Layer& l) { std::get<Levels>(l.weights.data).step = 3e38f; });
    in_linear("floats", [](Layer& l) { l.weights.data = Floats{std::vector<float>(31)}; });
    in_linear("float", [](Layer& l) { l.weights.data = Floats{std::vector<float>(32, std::nanf(""))}; });
    in_linear("no shape", [](Layer& l) { l.weights.shape = {}; });
    in_linear("negative shape", [](Layer& l) { l.weights.shape = {-2, -16}; });
    in_linear("huge shape", [](Layer& l) { l.weights.shape = {1 << 30, 1 << 30, 1 << 30, 1 << 30}; });
}

void TestValidate::models() {
    QFETCH(ModelFault, fault);
    QFETCH(QString, named);
    auto model = sound_model();
    fault(model);
    rejected(model, named);
}

QTEST_APPLESS_MAIN(TestValidate)
#include "test_validate.moc"
