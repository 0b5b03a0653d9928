// SPDX-License-Identifier: GPL-3.0-or-later
// Code words, averages and the tree that shows them.
#include "tests/layers/samples.h"
#include "widgets/basics/segmented.h"
#include "widgets/layers/code_tree.h"
#include "widgets/layers/huffman_view.h"
#include "widgets/layers/layer_parts_line.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace squeeze;

class TestHuffmanView : public QObject {
    Q_OBJECT

    static HuffmanData data() {
        return {"conv10", test::stream(), {{0, 3, 1, "+1"}, {1, 1, 1, "+2"}}, {30, 20, 10, 5, 3}};
    }

private Q_SLOTS:
    void initTestCase() {
        QApplication::setPalette(Theme::light().palette());
        QLocale::setDefault(QLocale::c());
    }

    void words_are_canonical() { // ordered by (length, symbol): 2, 1, 3, 0, 4
        QCOMPARE(codeWords(test::stream()), (std::vector<QString>{"1110", "10", "0", "110", "1111"}));
        QCOMPARE(codeWords({}), std::vector<QString>{});
        QCOMPARE(codeWords({{7, 5, 0, {}}}), std::vector<QString>{QString()});
    }

    void averages_against_the_entropy() {
        const auto figures = codeFigures(test::stream());
        QCOMPARE(figures.symbols, std::uint64_t(16));
        QCOMPARE(figures.bits, std::uint64_t(30));
        QCOMPARE(figures.average, 1.875);
        QVERIFY(std::abs(figures.entropy - 1.875) < 1e-12); // counts are powers of two
        QCOMPARE(figures.fixed, 3);
        QCOMPARE(codeFigures({}).average, 0.0);
    }

    void the_table_is_sound_and_sorted() {
        HuffmanModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set(test::stream());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, HuffmanModel::Meaning).data().toString(), "0.05");
        QCOMPARE(model.index(0, HuffmanModel::Word).data().toString(), "0");
        QCOMPARE(model.index(1, HuffmanModel::Bits).data().toString(), "8");
        QCOMPARE(model.headerData(HuffmanModel::Word, Qt::Horizontal, Qt::DisplayRole).toString(), "Code word");
    }

    void tree_and_table_point_at_the_same_symbol() {
        HuffmanView view;
        view.resize(480, 520);
        view.set(data());
        view.show();
        auto* tree = view.tree();
        QSignalSpy chosen(tree, &CodeTree::currentChanged);
        QTest::mouseClick(tree, Qt::LeftButton, {}, tree->leaf(0).center().toPoint()); // the most frequent
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(view.table()->currentIndex().row(), 0);
        QVERIFY(std::abs(tree->leaf(0).width() - tree->width() / 2.0) < 0.01); // one bit: half the space
        QTest::keyClick(tree, Qt::Key_Right);
        QCOMPARE(view.table()->currentIndex().row(), 1);
        QTest::keyClick(view.table(), Qt::Key_Down);
        QCOMPARE(tree->current(), 2);
        QVERIFY(tree->accessibleDescription().contains("110"));
        QTest::keyClick(tree, Qt::Key_End);
        QCOMPARE(view.model()->words()[std::size_t(tree->current())], "1111");
        QVERIFY(!view.grab().isNull());
    }

    void both_streams() {
        HuffmanView view;
        view.set(data());
        QVERIFY(view.headline().contains("1.88") || view.headline().contains("1.87"));
        view.choice()->setCurrent(1);
        QCOMPARE(view.model()->rowCount(), 2);
        auto shared = data();
        shared.values.clear();
        view.set(shared);
        view.choice()->setCurrent(0);
        QCOMPARE(view.model()->rowCount(), 0);
        QVERIFY(view.headline().contains("as they are"));
        QVERIFY(!view.grab().isNull());
    }

    void a_layer_s_bytes_add_up() {
        LayerPartsLine line;
        line.set({.positions = 4485, .values = 2632, .biases = 256, .codebooks = 32, .tables = 11});
        QString text = line.text();
        text.remove(QChar(0x202F)).remove(u',');
        QCOMPARE(text, "7416B = positions 4485 + values 2632 + bias 256 + codebook 32 + header 11");
        QVERIFY(!line.grab().isNull());
    }
};

QTEST_MAIN(TestHuffmanView)
#include "test_huffman_view.moc"
