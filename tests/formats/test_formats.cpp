// SPDX-License-Identifier: GPL-3.0-or-later
// load and save: formats are told by content when reading, by extension when writing, and errors name the file.
#include "backend/core/files.h"
#include "backend/formats/formats.h"
#include "backend/model/zoo.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace squeeze;

namespace {

const std::vector<std::string> labels{"cat", "dog"};

Bytes bytes(const std::string& text) { return {text.begin(), text.end()}; }

} // namespace

class TestFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void content_decides();
    void input_can_be_overridden();
    void unknown_files_data();
    void unknown_files();
    void unknown_extensions();

private:
    std::filesystem::path in_folder(const char* name) const { return (m_folder.path() + "/" + name).toStdString(); }
    QTemporaryDir m_folder;
};

void TestFormats::content_decides() {
    const auto model = zoo::fresh(zoo::find("squeezenet1_1"), labels, 1);
    formats::save(in_folder("a.sqz"), model);
    formats::save(in_folder("a.PTH"), model);
    std::filesystem::copy_file(in_folder("a.sqz"), in_folder("b.pth"));
    QVERIFY(equal(formats::load(in_folder("a.sqz")).model, model));
    QVERIFY(formats::load(in_folder("a.sqz")).assumptions.empty());
    QVERIFY(equal(formats::load(in_folder("b.pth")).model, model));
    QVERIFY(formats::load(in_folder("a.PTH")).model.layers[0]->weights == model.layers[0]->weights);
}

void TestFormats::input_can_be_overridden() {
    const auto model = zoo::fresh(zoo::find("squeezenet1_1"), labels, 1);
    formats::save(in_folder("c.sqz"), model);
    auto input = formats::parse_input("128,bgr,0,1,squash");
    QVERIFY(formats::load(in_folder("c.sqz"), {"", input}).model.input == input);
    QVERIFY(equal(formats::load(in_folder("c.sqz"), {"squeezenet1_1", {}}).model, model));
    QVERIFY_THROWS_EXCEPTION(Error, formats::load(in_folder("c.sqz"), {"alexnet", {}}));
    input.size = 8;
    try {
        formats::load(in_folder("c.sqz"), {"", input});
        QFAIL("8 pixels are enough");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Input);
        QVERIFY2(QString(error.what()).contains("c.sqz"), error.what());
    }
}

void TestFormats::unknown_files_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("named");
    QTest::addRow("text") << "model.txt" << QByteArray("hello") << int(Fault::Input) << ".sqz (Squeeze Studio), .pth";
    QTest::addRow("empty") << "model" << QByteArray() << int(Fault::Input) << ".net";
    QTest::addRow("not a pth") << "model.pth" << QByteArray("hello") << int(Fault::Corrupt) << "zip";
    QTest::addRow("not a sqz") << "model.sqz" << QByteArray("hello") << int(Fault::Corrupt) << "model.sqz";
    QTest::addRow("cut .net") << "model.net" << QByteArray(1000, '\0') << int(Fault::Corrupt) << "ends early";
}

void TestFormats::unknown_files() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, fault);
    QFETCH(QString, named);
    const auto path = in_folder(qPrintable(name));
    write_file(path, bytes(content.toStdString()));
    try {
        formats::load(path);
        QFAIL("loaded");
    } catch (const Error& error) {
        QCOMPARE(int(error.fault()), fault);
        QVERIFY2(QString(error.what()).startsWith(QString::fromStdString(path.string())), error.what());
        QVERIFY2(QString(error.what()).contains(named), error.what());
    }
}

void TestFormats::unknown_extensions() {
    const auto model = zoo::fresh(zoo::find("squeezenet1_1"), labels, 1);
    for (const auto* name : {"model.net", "model.onnxx", "model"}) {
        try {
            formats::save(in_folder(name), model);
            QFAIL(name);
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Usage);
            QVERIFY2(QString(error.what()).contains(".sqz"), error.what());
        }
    }
    QVERIFY_THROWS_EXCEPTION(Error, formats::load(in_folder("nowhere.sqz")));
}

QTEST_APPLESS_MAIN(TestFormats)
#include "test_formats.moc"
