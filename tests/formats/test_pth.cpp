// SPDX-License-Identifier: GPL-3.0-or-later
// torchvision checkpoints to models and back: names, shapes, recognition, assumptions.
#include "backend/formats/rows.h"
#include "backend/formats/state_dict.h"
#include "backend/formats/torch_names.h"
#include "backend/model/zoo.h"
#include "shared_files.h"
#include "torch_archive.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::tests;

namespace {

const std::vector<std::string> four{"a", "b", "c", "d"};

Model fresh(const std::string& name) { return zoo::fresh(zoo::find(name), four, 1); }

QString refusal(const Bytes& file, const std::string& architecture, Fault fault) {
    try {
        formats::load_pth(file, "net.pth", {architecture, {}});
    } catch (const Error& error) {
        if (error.fault() == fault) return error.what();
        return QString("wrong fault: ") + error.what();
    }
    return "accepted";
}

} // namespace

class TestPth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_are_torchvisions_data();
    void names_are_torchvisions();
    void round_trip_data();
    void round_trip();
    void compressed_layers_keep_their_values();
    void bytes_are_deterministic();
    void assumptions_are_said();
    void options_are_obeyed();
    void refusals();
    void real_checkpoints_data();
    void real_checkpoints();
};

void TestPth::names_are_torchvisions_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("names"); // of torchvision's state_dict()
    QTest::addRow("1.0") << "squeezenet1_0"
                         << "conv1=features.0 fire2/squeeze1x1=features.3.squeeze fire2/expand3x3=features.3.expand3x3 "
                            "fire4/expand1x1=features.5.expand1x1 fire5/squeeze1x1=features.7.squeeze "
                            "fire8/squeeze1x1=features.10.squeeze fire9/expand3x3=features.12.expand3x3 "
                            "conv10=classifier.1";
    QTest::addRow("1.1") << "squeezenet1_1"
                         << "conv1=features.0 fire2/squeeze1x1=features.3.squeeze fire3/squeeze1x1=features.4.squeeze "
                            "fire4/squeeze1x1=features.6.squeeze fire5/expand1x1=features.7.expand1x1 "
                            "fire6/squeeze1x1=features.9.squeeze fire9/expand3x3=features.12.expand3x3 "
                            "conv10=classifier.1";
    QTest::addRow("bypass")
        << "squeezenet1_0-bypass"
        << "fire3/squeeze1x1=features.4.squeeze fire9/expand3x3=features.12.expand3x3 conv10=classifier.1";
    QTest::addRow("caffe") << "squeezenet1_0-caffe"
                           << "fire9/squeeze1x1=features.12.squeeze conv10=classifier.1";
    QTest::addRow("alexnet") << "alexnet"
                             << "conv1=features.0 conv2=features.3 conv3=features.6 conv4=features.8 conv5=features.10 "
                                "fc6=classifier.1 fc7=classifier.4 fc8=classifier.6";
}

void TestPth::names_are_torchvisions() {
    QFETCH(QString, model);
    QFETCH(QString, names);
    auto graph = zoo::find(model.toStdString()).build(10);
    const auto torch = formats::torch_names(graph);
    const auto weighted = graph.weighted();
    QCOMPARE(torch.size(), weighted.size());
    for (const auto& pair : names.split(' ')) {
        const auto node = graph.find(pair.section('=', 0, 0).toStdString());
        const auto at = std::size_t(std::find(weighted.begin(), weighted.end(), node) - weighted.begin());
        QVERIFY(at < weighted.size());
        QCOMPARE(QString::fromStdString(torch[at]), pair.section('=', 1));
    }
    graph.name = "somebody's own";
    QCOMPARE(formats::torch_names(graph)[0], std::string("conv1"));
}

void TestPth::round_trip_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("recognised");
    QTest::addRow("1.0") << "squeezenet1_0"
                         << "squeezenet1_0";
    QTest::addRow("1.1") << "squeezenet1_1"
                         << "squeezenet1_1";
    QTest::addRow("bypass, which looks like 1.0") << "squeezenet1_0-bypass"
                                                  << "squeezenet1_0";
    QTest::addRow("caffe, which looks like 1.0") << "squeezenet1_0-caffe"
                                                 << "squeezenet1_0";
}

void TestPth::round_trip() {
    QFETCH(QString, model);
    QFETCH(QString, recognised);
    const auto written = fresh(model.toStdString());
    const auto file = formats::save_pth(written, {});
    QVERIFY(formats::is_pth_file(file));
    auto told = formats::load_pth(file, "file", {model.toStdString(), {}}).model;
    QVERIFY(told.labels.empty());
    told.labels = four;
    QVERIFY(equal(told, written));
    QCOMPARE(QString::fromStdString(formats::load_pth(file, "file", {}).model.graph->name), recognised);
}

void TestPth::compressed_layers_keep_their_values() {
    auto model = fresh("squeezenet1_1");
    Layer layer = *model.layers[1];
    Mask mask(layer.weights.size(), 1);
    mask[5] = 0;
    layer.weights.mask = mask;
    layer.weights.data = Codebook{{0.1f, -0.7f}, std::vector<std::uint8_t>(mask.size(), 1)};
    model = with_layer(model, 1, layer);
    const auto read = formats::load_pth(formats::save_pth(model, {}), "file", {}).model;
    QVERIFY(std::get<Floats>(read.layers[1]->weights.data).values == dense(layer.weights));
}

void TestPth::bytes_are_deterministic() {
    const auto model = fresh("squeezenet1_1");
    QVERIFY(formats::save_pth(model, {}) == formats::save_pth(model, {}));
    QVERIFY_THROWS_EXCEPTION(Error, formats::save_pth(model, {"int8"}));
}

void TestPth::assumptions_are_said() {
    const auto file = formats::save_pth(fresh("squeezenet1_0"), {});
    const auto guessed = formats::load_pth(file, "file", {});
    QCOMPARE(guessed.assumptions.size(), std::size_t(2));
    QVERIFY(QString::fromStdString(guessed.assumptions[0]).contains("squeezenet1_0-bypass, squeezenet1_0-caffe"));
    QVERIFY(QString::fromStdString(guessed.assumptions[1]).contains("224,rgb,123.675:116.28:103.53,"));
    QVERIFY(guessed.model.input == InputSpec{});
    const auto told = formats::load_pth(file, "file", {"squeezenet1_0-caffe", {}});
    QCOMPARE(told.assumptions.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(told.assumptions[0]).contains("227,bgr,104:117:123,1,squash"));
    QVERIFY(formats::load_pth(file, "file", {"squeezenet1_0", InputSpec{}}).assumptions.empty());
    // only 1.1 has its tensor names
    const auto other = formats::save_pth(fresh("squeezenet1_1"), {});
    QCOMPARE(formats::load_pth(other, "file", {}).assumptions.size(), std::size_t(1));
}

void TestPth::options_are_obeyed() {
    const auto file = formats::save_pth(fresh("squeezenet1_0"), {});
    auto input = formats::parse_input("227,bgr,104:117:123,1,squash");
    const auto model = formats::load_pth(file, "file", {"squeezenet1_0-caffe", input}).model;
    QCOMPARE(model.graph->name, std::string("squeezenet1_0-caffe"));
    QVERIFY(model.input == input);
    QVERIFY(refusal(file, "squeezenet9", Fault::Usage).contains("squeezenet9"));
}

void TestPth::refusals() {
    const auto file = formats::save_pth(fresh("squeezenet1_0"), {});
    QVERIFY(refusal(file, "squeezenet1_1", Fault::Input).contains("features.6.squeeze.weight"));
    QVERIFY(refusal(file, "alexnet", Fault::Input).contains("lacks"));
    const auto small = [](const std::string& name) {
        return archive(dict({{name, text(TensorText{})}}), {{"data/0", six_floats()}});
    };
    QVERIFY(refusal(small("layer1.0.conv1.weight"), "", Fault::Input).contains("layer1.0.conv1.weight"));
    QVERIFY(refusal(small("features.0.weight"), "", Fault::Input).contains("features.0.bias"));
    // all the right names, but shapes of 2 x 3
    std::vector<std::pair<std::string, std::string>> items;
    for (const auto& layer : formats::torch_names(zoo::find("alexnet").build(2))) {
        items.emplace_back(layer + ".weight", text(TensorText{}));
        items.emplace_back(layer + ".bias", text(TensorText{}));
    }
    auto message = refusal(archive(dict(items), {{"data/0", six_floats()}}), "", Fault::Input);
    QVERIFY2(message.contains("features.0.weight has shape 2x3, not 64x3x11x11"), qPrintable(message));
    items.emplace_back("features.20.weight", text(TensorText{}));
    message = refusal(archive(dict(items), {{"data/0", six_floats()}}), "", Fault::Input);
    QVERIFY2(message.contains("no use for: features.20.weight"), qPrintable(message));
}

void TestPth::real_checkpoints_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("model");
    QTest::addRow("1.1") << "squeezenet1_1-imagenet.pth"
                         << "squeezenet1_1";
    QTest::addRow("1.0") << "squeezenet1_0-imagenet-caffe.pth"
                         << "squeezenet1_0";
}

void TestPth::real_checkpoints() {
    QFETCH(QString, file);
    QFETCH(QString, model);
    const auto path = shared_weights(qPrintable(file));
    SKIP_WITHOUT(path, "a checkpoint");
    const auto read = formats::load(path);
    validate(read.model);
    QCOMPARE(QString::fromStdString(read.model.graph->name), model);
    QCOMPARE(read.model.graph->classes(), 1000);
    QVERIFY(read.model.input == InputSpec{});
    const auto again = formats::load_pth(formats::save_pth(read.model, {}), "file", {}).model;
    QVERIFY(equal(read.model, again));
}

QTEST_APPLESS_MAIN(TestPth)
#include "test_pth.moc"
