// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts by folders: names in, "class@split" out.
#include "backend/data/layout.h"
#include "backend/data/source.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::data;
using Names = std::vector<std::string>;

Q_DECLARE_METATYPE(Names)

namespace {

/// "cats@train", "dogs@-", "-@test", …
Names told(const Layout& layout) {
    Names result;
    for (const auto& place : layout.places)
        result.push_back((place.label < 0 ? "-" : layout.classes.at(std::size_t(place.label))) + "@" +
                         (place.split ? name(*place.split) : "-"));
    return result;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folders_data() {
        QTest::addColumn<Names>("names");
        QTest::addColumn<Names>("classes");
        QTest::addColumn<Names>("expected");
        const auto row = [](const char* title, Names names, Names classes, Names expected) {
            QTest::newRow(title) << names << classes << expected;
        };
        row("class per folder", {"a/1.jpg", "b/2.jpg", "3.jpg"}, {"a", "b"}, {"a@-", "b@-", "-@-"});
        row("one class", {"cats/1.jpg", "cats/2.jpg"}, {"cats"}, {"cats@-", "cats@-"});
        row("common folders", {"x/y/a/1.jpg", "x/y/b/2.jpg"}, {"a", "b"}, {"a@-", "b@-"});
        row("common folder with a stray", {"x/a/1.jpg", "x/b/2.jpg", "x/logo.png"}, {"a", "b"}, {"a@-", "b@-", "-@-"});
        row("common folder, one class", {"x/a/1.jpg", "x/a/2.jpg"}, {"a"}, {"a@-", "a@-"});
        row("deeper folders belong to the class", {"a/p/1.jpg", "a/q/1.jpg", "b/1.jpg"}, {"a", "b"},
            {"a@-", "a@-", "b@-"});
        row("train and test", {"test/a/1.jpg", "train/a/1.jpg", "train/b/1.jpg"}, {"a", "b"},
            {"a@test", "a@train", "b@train"});
        row("train, val, test inside a folder",
            {"set/Test/a/1.jpg", "set/Train/a/1.jpg", "set/Train/b/1.jpg", "set/Validation/b/1.jpg"}, {"a", "b"},
            {"a@test", "a@train", "b@train", "b@validation"});
        row("valid", {"training/a/1.jpg", "valid/b/1.jpg"}, {"a", "b"}, {"a@train", "b@validation"});
        row("doubly nested with unlabelled",
            {"seg_pred/seg_pred/1.jpg", "seg_test/seg_test/sea/1.jpg", "seg_train/seg_train/sea/2.jpg",
             "seg_train/seg_train/street/3.jpg"},
            {"sea", "street"}, {"-@-", "sea@test", "sea@train", "street@train"});
        row("doubly nested, one class in test", {"test/test/a/1.jpg", "train/train/a/1.jpg", "train/train/b/1.jpg"},
            {"a", "b"}, {"a@test", "a@train", "b@train"});
        row("train with images between", {"test/images/a/1.jpg", "train/images/a/1.jpg", "train/images/b/1.jpg"},
            {"a", "b"}, {"a@test", "a@train", "b@train"});
        row("only train", {"train/a/1.jpg", "train/b/1.jpg"}, {"a", "b"}, {"a@-", "b@-"});
        row("splits without classes", {"test/1.jpg", "train/1.jpg"}, {"test", "train"}, {"test@-", "train@-"});
        row("a class called train", {"bus/1.jpg", "car/1.jpg", "train/1.jpg"}, {"bus", "car", "train"},
            {"bus@-", "car@-", "train@-"});
        row("a class called test in a set with splits", {"test/test/1.jpg", "train/exam/1.jpg", "train/test/2.jpg"},
            {"exam", "test"}, {"test@test", "exam@train", "test@train"});
        row("splits with strays beside them", {"samples/x.jpg", "test/a/1.jpg", "train/a/1.jpg", "train/b/2.jpg"},
            {"a", "b"}, {"-@-", "a@test", "a@train", "b@train"});
        row("Caltech-256", {"256/003.backpack/1.jpg", "256/101.head-phones/1.jpg", "256/027.calculator/1.jpg"},
            {"backpack", "calculator", "head-phones"}, {"backpack@-", "head-phones@-", "calculator@-"});
        row("Caltech-256 is ordered by number", {"10.aa/1.jpg", "9.bb/1.jpg"}, {"bb", "aa"}, {"aa@-", "bb@-"});
        row("Caltech-256 with one name twice", {"1.a/1.jpg", "2.a/1.jpg"}, {"1.a", "2.a"}, {"1.a@-", "2.a@-"});
        row("not all numbered", {"1.a/1.jpg", "b/1.jpg"}, {"1.a", "b"}, {"1.a@-", "b@-"});
        row("names of the world", {"猫/1.jpg", "🐶/2.jpg"}, {"猫", "🐶"}, {"猫@-", "🐶@-"});
        row("no folders", {"1.jpg", "2.jpg"}, {}, {"-@-", "-@-"});
    }
    void folders() {
        QFETCH(Names, names);
        QFETCH(Names, classes);
        QFETCH(Names, expected);
        const auto layout = layout_by_folders(names);
        QCOMPARE(layout.classes, classes);
        QCOMPARE(told(layout), expected);
    }

    void safe_names_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("safe");
        QTest::newRow("plain") << QByteArray("a/b.jpg") << QByteArray("a/b.jpg");
        QTest::newRow("dots") << QByteArray("./a//./b.jpg") << QByteArray("a/b.jpg");
        QTest::newRow("up") << QByteArray("a/../b.jpg") << QByteArray();
        QTest::newRow("up in front") << QByteArray("../b.jpg") << QByteArray();
        QTest::newRow("up at the end") << QByteArray("a/..") << QByteArray();
        QTest::newRow("dots in a name") << QByteArray("a/..b/c...jpg") << QByteArray("a/..b/c...jpg");
        QTest::newRow("absolute") << QByteArray("/etc/x.jpg") << QByteArray();
        QTest::newRow("backslashes") << QByteArray("a\\b.jpg") << QByteArray("a/b.jpg");
        QTest::newRow("backslashes up") << QByteArray("a\\..\\..\\b.jpg") << QByteArray();
        QTest::newRow("drive") << QByteArray("C:\\b.jpg") << QByteArray();
        QTest::newRow("endless") << QByteArray(5000, 'a') << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("Latin-1") << QByteArray("caf\xE9.jpg") << QByteArray("caf\xC3\xA9.jpg");
        QTest::newRow("overlong slash") << QByteArray("a\xC0\xAF.jpg") << QByteArray("a\xC3\x80\xC2\xAF.jpg");
        QTest::newRow("UTF-8") << QByteArray("猫/🐶.jpg") << QByteArray("猫/🐶.jpg");
    }
    void safe_names() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, safe);
        QCOMPARE(QByteArray::fromStdString(safe_name(name.toStdString(), true)), safe);
    }

    void roles() {
        QCOMPARE(role_by_name("a/b.JPEG"), Role::Image);
        QCOMPARE(role_by_name("a/b.txt"), Role::Other);
        QCOMPARE(role_by_name("a/jpg"), Role::Other);
        QCOMPARE(role_by_name("a/labels.csv"), Role::Table);
        QCOMPARE(role_by_name("originals_labels.csv"), Role::Other);
        QCOMPARE(role_by_name("__MACOSX/a/b.jpg"), Role::Junk);
        QCOMPARE(role_by_name("a/._b.jpg"), Role::Junk);
        QCOMPARE(role_by_name("a/.DS_Store"), Role::Junk);
        QCOMPARE(role_by_name("a/Thumbs.db"), Role::Junk);
        QCOMPARE(role_by_name(".git/x.png"), Role::Junk);
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "test_layout.moc"
