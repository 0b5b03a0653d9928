// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile .pth files: every one is an Error that says what is wrong; none runs code, crashes or eats memory.
#include "backend/core/random.h"
#include "backend/formats/rows.h"
#include "backend/formats/state_dict.h"
#include "torch_archive.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::tests;
using formats::StateDict;

namespace {

/// Reads all tensors; true when that went well, false for an Error.
bool survives(ByteView file) {
    try {
        const StateDict tensors(file, "file");
        for (const auto& name : tensors.names()) tensors.floats(name);
        return true;
    } catch (const Error& error) {
        if (error.fault() == Fault::Internal || !*error.what()) qFatal("an unclear error");
        return false;
    }
}

} // namespace

class TestHostilePth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pickles_data();
    void pickles();
    void tensors_data();
    void tensors();
    void damaged_archives_data();
    void damaged_archives();
    void truncations();
    void mutations();
    void circles();
    void other_kinds_of_file();
};

void TestHostilePth::pickles_data() {
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const std::string& pickle, const char* named) {
        QTest::addRow("%s", name) << QByteArray(pickle.data(), int(pickle.size())) << QString(named);
    };
    row("os.system", global("os", "system") + "(" + word("id") + "tR.", "'os system'");
    row("posix.system", global("posix", "system") + "(" + word("id") + "tR.", "'posix system'");
    row("eval", global("__builtin__", "eval") + "(" + word("1") + "tR.", "'__builtin__ eval'");
    row("whole module", global("torchvision.models.squeezenet", "SqueezeNet") + ")\x81.",
        "torchvision.models.squeezenet SqueezeNet");
    row("class under BUILD", global("collections", "OrderedDict") + "}b.", "BUILD");
    row("INST", "(ios\nsystem\n.", "INST");
    row("OBJ", "(" + global("collections", "OrderedDict") + "o.", "OBJ");
    row("STACK_GLOBAL", word("os") + word("system") + "\x93.", "STACK_GLOBAL");
    row("NEWOBJ", global("collections", "OrderedDict") + ")\x81.", "NEWOBJ");
    row("EXT1", "\x82\x01.", "EXT1");
    row("PERSID", "Pstorage\n.", "PERSID");
    row("unknown opcode", "\xff.", "opcode 255");
    row("OrderedDict of something", global("collections", "OrderedDict") + "(Ntr.", "pickle");
    row("call of a storage", global("torch", "FloatStorage") + ")R.", "'torch FloatStorage'");
    row("call of a number", "K\x01)R.", "REDUCE");
    row("call without a tuple", global("collections", "OrderedDict") + "NR.", "REDUCE");
    row("tensor without arguments", global("torch._utils", "_rebuild_tensor_v2") + ")R.", "_rebuild_tensor_v2");
    row("tensor of no storage", global("torch._utils", "_rebuild_tensor_v2") + "(NK\x00))tR.", "pickle");
    row("persistent id", word("0") + "Q.", "BINPERSID");
    row("short persistent id", "(" + word("storage") + "tQ.", "persistent id");
    row("no mark", "t.", "mark");
    row("empty stack", "\x85.", "empty stack");
    row("below the mark", "N(\x85.", "empty stack");
    row("nothing", ".", "empty stack");
    row("memo", "h\x05.", "recalls");
    row("long integer", "\x8a\xff" + std::string(255, 'x') + ".", "64 bits");
    row("odd items", "}(Nu.", "key");
    row("list is no dict", "](NNu.", "SETITEM");
    row("dict is no list", "}Na.", "APPEND");
    row("text beyond the end",
        "X\xff\xff\x00\x00"
        "abc",
        "ends early");
    row("endless text",
        "X\xff\xff\xff\x7f"
        "abc",
        "too long");
    row("endless global", "c" + std::string(1000, 'x'), "too long");
    row("no end", "\x80\x02}", "ends early");
    row("no dict", "N.", "no dict");
    row("empty dict", "}.", "no tensors");
    row("key is a number", "}K\x01Ns.", "not text");
    row("value is a number", dict({{"lr", number(3)}}), "lr");
    row("twice", dict({{"a", text(TensorText{})}, {"a", text(TensorText{})}}), "twice");
}

void TestHostilePth::pickles() {
    QFETCH(QByteArray, pickle);
    QFETCH(QString, named);
    const auto file = archive(pickle.toStdString(), {{"data/0", six_floats()}});
    try {
        StateDict tensors(file, "evil.pth");
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Corrupt);
        QVERIFY2(QString(error.what()).startsWith("evil.pth") && QString(error.what()).contains(named), error.what());
    }
}

Q_DECLARE_METATYPE(squeeze::tests::TensorText)

void TestHostilePth::tensors_data() {
    QTest::addColumn<TensorText>("tensor");
    QTest::addRow("longer than its storage") << TensorText{.size = {7}, .stride = {1}};
    QTest::addRow("storage longer than its entry") << TensorText{.count = 7};
    QTest::addRow("negative storage") << TensorText{.count = -1};
    QTest::addRow("offset") << TensorText{.offset = 1};
    QTest::addRow("offset at the end") << TensorText{.offset = 6, .size = {}, .stride = {}};
    QTest::addRow("negative offset") << TensorText{.offset = -1};
    QTest::addRow("strides") << TensorText{.stride = {4, 1}};
    QTest::addRow("negative strides") << TensorText{.offset = 5, .stride = {-3, -1}};
    QTest::addRow("dimensions of strides") << TensorText{.stride = {1}};
    QTest::addRow("huge") << TensorText{.size = {1 << 30, 1 << 30, 1 << 30}, .stride = {0, 0, 0}};
    QTest::addRow("huge and expanded") << TensorText{.size = {1 << 27}, .stride = {0}};
    QTest::addRow("huge strides") << TensorText{.size = {2, 2, 2}, .stride = {1 << 30, 1 << 30, 1 << 30}};
    QTest::addRow("empty") << TensorText{.size = {0, 3}};
    QTest::addRow("negative") << TensorText{.size = {-2, -3}};
    QTest::addRow("no such entry") << TensorText{.key = "1"};
    QTest::addRow("path") << TensorText{.key = "../data.pkl"};
    QTest::addRow("integers") << TensorText{.type = "LongStorage", .count = 3, .size = {3}, .stride = {1}};
    QTest::addRow("doubles") << TensorText{.type = "DoubleStorage"};
}

void TestHostilePth::tensors() {
    QFETCH(TensorText, tensor);
    const auto file = small_archive(tensor);
    const StateDict tensors(file, "file");
    try {
        tensors.floats("a");
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Corrupt);
        QVERIFY2(QString(error.what()).startsWith("file: tensor a "), error.what());
    }
}

void TestHostilePth::damaged_archives_data() {
    QTest::addColumn<int>("from_end"); // of the last 22 bytes, or of the directory before them
    QTest::addColumn<QByteArray>("bytes");
    const auto file = small_archive();
    const auto entry = [&](const char* name) { // the directory's header of an entry, from the end
        const std::string text(file.begin(), file.end());
        return int(file.size() - text.rfind(name)) + 46;
    };
    QTest::addRow("directory offset") << 6 << QByteArray("\xff\xff\xff\x7f", 4);
    QTest::addRow("directory size") << 10 << QByteArray("\xff\xff\xff\x7f", 4);
    QTest::addRow("too many entries") << 12 << QByteArray("\x09\x00", 2);
    QTest::addRow("zip64") << 12 << QByteArray("\xff\xff", 2);
    QTest::addRow("offset outside") << entry("net/data/0") - 42 << QByteArray("\xff\xff\xff\x7f", 4);
    QTest::addRow("offset to another place") << entry("net/data/0") - 42 << QByteArray("\x05\x00\x00\x00", 4);
    QTest::addRow("sizes") << entry("net/data/0") - 20 << QByteArray("\xff\xff\x00\x00\xff\xff\x00\x00", 8);
    QTest::addRow("one size") << entry("net/data/0") - 20 << QByteArray("\x01", 1);
    QTest::addRow("checksum") << entry("net/data/0") - 16 << QByteArray("\x00\x00", 2);
    QTest::addRow("compressed") << entry("net/data/0") - 10 << QByteArray("\x08\x00", 2);
    QTest::addRow("encrypted") << entry("net/data/0") - 8 << QByteArray("\x01", 1);
    QTest::addRow("name length") << entry("net/data/0") - 28 << QByteArray("\xff\xff", 2);
}

void TestHostilePth::damaged_archives() {
    QFETCH(int, from_end);
    QFETCH(QByteArray, bytes);
    auto file = small_archive();
    QVERIFY(survives(file));
    std::copy(bytes.begin(), bytes.end(), file.end() - from_end);
    QVERIFY(!survives(file));
}

void TestHostilePth::truncations() {
    const auto file = small_archive();
    for (std::size_t size = 0; size < file.size(); ++size)
        QVERIFY2(!survives(ByteView(file).first(size)), qPrintable(QString::number(size)));
    const auto pickle = dict({{"a", text(TensorText{})}});
    for (std::size_t size = 0; size < pickle.size(); ++size)
        QVERIFY(!survives(archive(pickle.substr(0, size), {{"data/0", six_floats()}})));
}

/// Half of the mutants keep sound checksums, so that the pickle machine meets them.
void TestHostilePth::mutations() {
    const auto file = small_archive();
    const auto pickle = dict({{"a", text(TensorText{})}, {"b", text(TensorText{.size = {3}, .stride = {2}})}});
    Random random{2};
    int sound = 0;
    const auto mutate = [&](auto& bytes) {
        for (auto edits = 1 + random.below(3); edits-- > 0;)
            bytes[random.below(bytes.size())] =
                random.chance(0.5) ? "\x80}()tRQuqhbcX.KJ\x89"[random.below(17)] : char(random.next());
    };
    for (int i = 0; i < 20000; ++i) {
        if (i % 2) {
            auto mutant = file;
            mutate(mutant);
            sound += survives(mutant);
        } else {
            auto mutant = pickle;
            mutate(mutant);
            sound += survives(archive(mutant, {{"data/0", six_floats()}}));
        }
    }
    QVERIFY(sound > 100 && sound < 15000); // some mutations hit padding and names
}

void TestHostilePth::circles() {
    // d = {}; d["state_dict"] = d, and a list that holds itself
    QVERIFY(!survives(archive("}q\x01" + word("state_dict") + "h\x01s.")));
    QVERIFY(!survives(archive("]q\x01h\x01"
                              "a.")));
    // a dict doubled again and again through the memo stays one object
    std::string bomb = "](K\x01q\x01";
    for (int i = 0; i < 10000; ++i) bomb += "h\x01h\x01\x86q\x01";
    QVERIFY(!survives(archive(bomb + "e.")));
}

void TestHostilePth::other_kinds_of_file() {
    const auto message = [](const Bytes& file) {
        try {
            formats::load_pth(file, "file", {});
        } catch (const Error& error) {
            return error.fault() == Fault::Input ? QString(error.what()) : QString();
        }
        return QString();
    };
    const std::string legacy("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03.", 21);
    QVERIFY(message({legacy.begin(), legacy.end()}).contains("torch.save"));
    QVERIFY(message(archive("N.", {{"constants.pkl", "N."}})).contains("TorchScript"));
    QVERIFY(message(archive("N.", {{"byteorder", "big"}})).contains("big-endian"));
    formats::ZipWriter twice;
    twice.add("net/data.pkl", {});
    twice.add("net/data.pkl", {});
    QVERIFY(!survives(twice.finish()));
    formats::ZipWriter photos;
    photos.add("cats/1.jpg", {});
    QVERIFY(message(photos.finish()).contains("not a PyTorch file"));
}

QTEST_APPLESS_MAIN(TestHostilePth)
#include "test_hostile_pth.moc"
