// SPDX-License-Identifier: GPL-3.0-or-later
// labels.csv: quoting, columns, indices, and lines that are wrong.
#include "backend/core/error.h"
#include "backend/data/layout.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::data;

namespace {

QByteArray told(const Layout& layout) {
    std::string text;
    for (const auto& place : layout.places)
        text += std::to_string(place.label) + (place.split ? std::string(" ") + name(*place.split) : "") + "|";
    for (const auto& name : layout.classes) text += "<" + name + ">";
    return QByteArray::fromStdString(text);
}

const std::vector<std::string> kNames{"set/a.jpg", "set/b.jpg", "set/sub/c.jpg", "other.jpg"};

} // namespace

class TestTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tables_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char* title, QByteArray text, QByteArray expected, int warnings = 0) {
            QTest::newRow(title) << text << expected << warnings;
        };
        row("file and label", "file,label\na.jpg,dog\nb.jpg,cat\nsub/c.jpg,dog\n", "1|0|1|-1|<cat><dog>");
        row("quotes, commas, line ends in fields", "\"file\",label\r\n\"a.jpg\",\"chow, \"\"chow\"\"\nchow\"\r\n",
            "0|-1|-1|-1|<chow, \"chow\"\nchow>");
        row("byte order mark, no line end at the end",
            "\xEF\xBB\xBF"
            "file,label\na.jpg,x",
            "0|-1|-1|-1|<x>");
        row("class_index with labels", "file,synset,class_index,label\na.jpg,n1,2,two\nb.jpg,n0,0,zero\n",
            "2|0|-1|-1|<zero><class 1><two>");
        row("class_index alone", "class_index,file\n1,a.jpg\n", "1|-1|-1|-1|<class 0><class 1>");
        row("indices of absent files name classes too", "file,class_index,label\na.jpg,0,zero\nz.jpg,1,one\n",
            "0|-1|-1|-1|<zero><one>", 1);
        row("split", "file,label,split\na.jpg,x,train\nb.jpg,x,val\nsub/c.jpg,x,Test\n",
            "0 train|0 validation|0 test|-1|<x>");
        row("no split in a line", "file,label,split\na.jpg,x,\nb.jpg,x,test\n", "0|0 test|-1|-1|<x>");
        row("empty label", "file,label\na.jpg,\nb.jpg,x\n", "-1|0|-1|-1|<x>");
        row("blank lines, dots, backslashes", "file,label\n\n./a.jpg,x\r\n\r\nsub\\c.jpg,y\n", "0|-1|1|-1|<x><y>");
        row("outside of the set", "file,label\n../other.jpg,x\na.jpg,y\n", "0|-1|-1|-1|<y>", 1);
        row("a name disputed", "file,class_index,label\na.jpg,0,x\nb.jpg,0,y\n", "0|0|-1|-1|<x>", 1);
        row("the same line twice", "file,label\na.jpg,x\na.jpg,x\n", "0|-1|-1|-1|<x>");
        row("names of the world", "file,label\na.jpg,猫\nb.jpg,🐶\n", "0|1|-1|-1|<猫><🐶>");
    }
    void tables() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(int, warnings);
        const auto layout = layout_by_table(kNames, "set/labels.csv", text.toStdString());
        QCOMPARE(told(layout), expected);
        QCOMPARE(int(layout.warnings.size()), warnings);
    }

    void wrong_tables_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char* title, QByteArray text, QByteArray message) {
            QTest::newRow(title) << text << message;
        };
        row("empty", "", "line 1: no header");
        row("no file column", "name,label\n", "line 1: the columns must include");
        row("no label column", "file,split\n", "line 1: the columns must include");
        row("too few fields", "file,label\na.jpg,x\nb.jpg\n", "line 3: 1 fields");
        row("too many fields", "file,label\na.jpg,x,y\n", "line 2: 3 fields");
        row("an open quote", "file,label\na.jpg,\"x\n", "line 2: a quoted field does not end");
        row("text behind a quote", "file,label\na.jpg,\"x\"y\n", "line 2: characters follow");
        row("index with letters", "file,class_index\na.jpg,1x\n", "line 2: class_index \"1x\"");
        row("negative index", "file,class_index\na.jpg,-1\n", "line 2: class_index \"-1\"");
        row("huge index", "file,class_index\na.jpg,4000000000\n", "line 2: class_index");
        row("unknown split", "file,label,split\na.jpg,x,holdout\n", "line 2: split \"holdout\"");
        row("two labels", "file,label\na.jpg,x\na.jpg,y\n", "line 3: \"a.jpg\" is listed before");
        row("line numbers across quoted line ends", "file,label\na.jpg,\"x\ny\"\nb.jpg\n", "line 4: 1 fields");
    }
    void wrong_tables() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        try {
            layout_by_table(kNames, "set/labels.csv", text.toStdString());
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Corrupt);
            QVERIFY2(QByteArray(error.what()).startsWith("set/labels.csv: " + message), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "test_table.moc"
