// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a sound state dict may contain.
#include "backend/formats/state_dict.h"
#include "torch_archive.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;
using namespace squeeze::tests;
using formats::StateDict;
using Floats32 = std::vector<float>;

class TestStateDict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strides_data();
    void strides();
    void number_types_data();
    void number_types();
    void nested_under_state_dict();
    void module_prefix();
    void parameters_and_metadata();
    void memo();
    void zip_is_aligned_and_deterministic();
};

Q_DECLARE_METATYPE(squeeze::tests::TensorText)
Q_DECLARE_METATYPE(Floats32)

void TestStateDict::strides_data() {
    QTest::addColumn<TensorText>("tensor");
    QTest::addColumn<Floats32>("values");
    QTest::addRow("contiguous") << TensorText{} << Floats32{1, 2, 3, 4, 5, 6};
    QTest::addRow("transposed") << TensorText{.size = {3, 2}, .stride = {1, 3}} << Floats32{1, 4, 2, 5, 3, 6};
    QTest::addRow("every second") << TensorText{.offset = 1, .size = {3}, .stride = {2}} << Floats32{2, 4, 6};
    QTest::addRow("one") << TensorText{.offset = 5, .size = {1, 1, 1}, .stride = {0, 6, 1}} << Floats32{6};
    QTest::addRow("scalar") << TensorText{.offset = 2, .size = {}, .stride = {}} << Floats32{3};
    QTest::addRow("repeated") << TensorText{.size = {2, 2}, .stride = {0, 1}} << Floats32{1, 2, 1, 2};
}

void TestStateDict::strides() {
    QFETCH(TensorText, tensor);
    QFETCH(Floats32, values);
    const auto file = small_archive(tensor);
    const StateDict tensors(file, "file");
    QVERIFY(tensors.floats("a") == values);
    QVERIFY(tensors.shape("a") == std::vector<std::int64_t>(tensor.size.begin(), tensor.size.end()));
    QVERIFY(tensors.shape("b").empty());
}

void TestStateDict::number_types_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("data");
    const auto bytes = [](const std::string& text) { return QByteArray(text.data(), int(text.size())); };
    QTest::addRow("float") << "FloatStorage" << bytes(raw(Floats32{-1.5f, 0.25f}));
    QTest::addRow("double") << "DoubleStorage" << bytes(raw(std::vector<double>{-1.5, 0.25}));
    QTest::addRow("half") << "HalfStorage" << bytes(raw(std::vector<std::uint16_t>{0xBE00, 0x3400}));
    QTest::addRow("bfloat16") << "BFloat16Storage" << bytes(raw(std::vector<std::uint16_t>{0xBFC0, 0x3E80}));
}

void TestStateDict::number_types() {
    QFETCH(QString, type);
    QFETCH(QByteArray, data);
    const TensorText tensor{.type = type.toStdString(), .count = 2, .size = {2}, .stride = {1}};
    const auto file = archive(dict({{"a", text(tensor)}}), {{"data/0", data.toStdString()}});
    QVERIFY((StateDict(file, "file").floats("a") == Floats32{-1.5f, 0.25f}));
}

void TestStateDict::nested_under_state_dict() {
    const auto inner = "}(" + word("a") + text(TensorText{}) + "u";
    const std::string tenth("G?\xb9\x99\x99\x99\x99\x99\x9a", 9);
    const auto file = archive(dict({{"epoch", number(3)},
                                    {"lr", tenth},
                                    {"state_dict", inner},
                                    {"history", "](K\x01M\x01\x01\x8a\x01\xff\x88Ne"}}),
                              {{"data/0", six_floats()}});
    const StateDict tensors(file, "file");
    QVERIFY(tensors.names() == std::vector<std::string>{"a"});
    QVERIFY((tensors.floats("a") == Floats32{1, 2, 3, 4, 5, 6}));
}

void TestStateDict::module_prefix() {
    const auto tensor = text(TensorText{});
    const auto all = archive(dict({{"module.a", tensor}, {"module.b", tensor}}), {{"data/0", six_floats()}});
    QVERIFY((StateDict(all, "file").names() == std::vector<std::string>{"a", "b"}));
    const auto some = archive(dict({{"module.a", tensor}, {"b", tensor}}), {{"data/0", six_floats()}});
    QVERIFY((StateDict(some, "file").names() == std::vector<std::string>{"b", "module.a"}));
}

void TestStateDict::parameters_and_metadata() {
    const auto parameter =
        global("torch._utils", "_rebuild_parameter") + "(" + text(TensorText{}) + "\x88" + ordered_dict + "tR";
    auto pickle = dict({{"a", parameter}});
    pickle.pop_back(); // STOP
    pickle += "}" + word("_metadata") + ordered_dict + "sb.";
    const auto file = archive(pickle, {{"data/0", six_floats()}});
    QCOMPARE(StateDict(file, "file").floats("a").size(), std::size_t(6));
}

void TestStateDict::memo() {
    // the same tensor twice, once by BINGET and once by LONG_BINGET
    auto pickle = "\x80\x02" + ordered_dict + "(" + word("a") + text(TensorText{}) + "q\x07r" + number(77777).substr(1);
    pickle += word("b") + "h\x07" + word("c") + "j" + number(77777).substr(1) + "u.";
    const auto file = archive(pickle, {{"data/0", six_floats()}});
    const StateDict tensors(file, "file");
    QCOMPARE(tensors.names().size(), std::size_t(3));
    QVERIFY(tensors.floats("b") == tensors.floats("c"));
}

void TestStateDict::zip_is_aligned_and_deterministic() {
    const auto file = small_archive();
    QVERIFY(file == small_archive());
    const formats::ZipReader zip(file, "file");
    QCOMPARE(zip.names().size(), std::size_t(3));
    for (const auto& name : zip.names()) QCOMPARE((zip.content(name).data() - file.data()) % 64, 0);
}

QTEST_APPLESS_MAIN(TestStateDict)
#include "test_state_dict.moc"
