// SPDX-License-Identifier: GPL-3.0-or-later
// The words of --input, both ways.
#include "backend/formats/formats.h"
#include "backend/model/zoo.h"

#include <QtTest>

using namespace squeeze;

class TestInputText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void caffe();
    void every_zoo_input_survives();
    void rejections_data();
    void rejections();
};

void TestInputText::caffe() {
    const auto input = formats::parse_input("227,bgr,104:117:123,1,squash");
    QVERIFY(input == zoo::find("squeezenet1_0-caffe").input);
    QCOMPARE(formats::text(input), std::string("227,bgr,104:117:123,1,squash"));
}

void TestInputText::every_zoo_input_survives() {
    for (const auto& row : zoo::catalogue()) {
        auto input = row.input;
        QVERIFY(formats::parse_input(formats::text(input)) == input);
        input.filter = InputSpec::Filter::Area;
        QVERIFY(formats::parse_input(formats::text(input)) == input);
    }
}

void TestInputText::rejections_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::addRow("empty") << ""
                           << "five parts";
    QTest::addRow("four parts") << "227,bgr,104,1"
                                << "five parts";
    QTest::addRow("seven parts") << "227,bgr,104,1,squash,area,x"
                                 << "five parts";
    QTest::addRow("size") << "big,bgr,104,1,squash"
                          << "'big'";
    QTest::addRow("size 0") << "0,bgr,104,1,squash"
                            << "'0'";
    QTest::addRow("size -1") << "-1,bgr,104,1,squash"
                             << "'-1'";
    QTest::addRow("huge size") << "99999999999,bgr,104,1,squash"
                               << "'99999999999'";
    QTest::addRow("order") << "227,grb,104,1,squash"
                           << "'grb'";
    QTest::addRow("two means") << "227,bgr,104:117,1,squash"
                               << "'104:117'";
    QTest::addRow("no mean") << "227,bgr,,1,squash"
                             << "mean";
    QTest::addRow("nan") << "227,bgr,nan,1,squash"
                         << "'nan'";
    QTest::addRow("scale") << "227,bgr,104,1x,squash"
                           << "'1x'";
    QTest::addRow("scale 0") << "227,bgr,104,0,squash"
                             << "'0'";
    QTest::addRow("geometry") << "227,bgr,104,1,stretch"
                              << "'stretch'";
    QTest::addRow("filter") << "227,bgr,104,1,squash,lanczos"
                            << "'lanczos'";
}

void TestInputText::rejections() {
    QFETCH(QString, text);
    QFETCH(QString, named);
    try {
        formats::parse_input(text.toStdString());
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Usage);
        QVERIFY2(QString(error.what()).contains(named), error.what());
    }
}

QTEST_APPLESS_MAIN(TestInputText)
#include "test_input_text.moc"
