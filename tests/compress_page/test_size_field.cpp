// SPDX-License-Identifier: GPL-3.0-or-later
// A size as people type it.
#include "app/studio/pages/compress/compress_floor_field.h"
#include "app/studio/pages/compress/compress_size_field.h"
#include "app/studio/pages/compress/compress_target.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestSizeField : public QObject {
    Q_OBJECT

    static void type(SizeField& field, const QString& text) {
        field.field()->setFocus();
        field.field()->selectAll();
        QTest::keyClicks(field.field(), text);
        QTest::keyClick(field.field(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void takes_what_people_write() {
        SizeField field;
        field.setOriginal(1'000'000);
        field.setBytes(500'000);
        field.show();
        QCOMPARE(field.field()->text(), "500,000");
        QSignalSpy typed(&field, &SizeField::typed);
        const std::pair<const char*, quint64> cases[] = {
            {"61440", 61440}, {"60 KiB", 61440}, {"60KB", 60000}, {"0.3 MB", 300000}, {"10x", 100000}};
        for (const auto& [text, bytes] : cases) {
            type(field, text);
            QCOMPARE(typed.last()[0].toULongLong(), bytes);
        }
        QCOMPARE(typed.count(), 5);
        type(field, "61440"); // leaving a field that nobody touched says nothing
        typed.clear();
        QTest::keyClick(field.field(), Qt::Key_Return);
        QCOMPARE(typed.count(), 0);
    }

    void refuses_what_is_no_size() {
        SizeField field;
        field.setOriginal(1'000'000);
        field.setBytes(500'000);
        field.show();
        QSignalSpy typed(&field, &SizeField::typed), wrong(&field, &SizeField::wrong);
        type(field, "abc");
        QCOMPARE(typed.count(), 0);
        QCOMPARE(wrong.count(), 1);
        QVERIFY(wrong[0][0].toBool());
        QVERIFY(!field.grab().isNull());
        QTest::keyClick(field.field(), Qt::Key_Escape);
        QCOMPARE(field.field()->text(), "500,000");
        QVERIFY(!wrong.last()[0].toBool());
    }

    void the_unit_shows_the_same_value() {
        SizeField field;
        field.setOriginal(614'400);
        field.setBytes(61'440);
        field.show();
        field.unit()->setCurrentIndex(int(SizeField::Unit::Kibibytes));
        QCOMPARE(field.field()->text(), "60.00");
        field.unit()->setCurrentIndex(int(SizeField::Unit::Times));
        QCOMPARE(field.field()->text(), "10.00");
        QSignalSpy typed(&field, &SizeField::typed);
        type(field, "20");
        QCOMPARE(typed.last()[0].toULongLong(), 30'720ULL);
        field.setBytes(61'440);
        QCOMPARE(field.field()->text(), "10.00");
    }

    void a_floor_is_a_share_in_percent_or_none() {
        FloorField field;
        field.show();
        QSignalSpy typed(&field, &FloorField::typed), wrong(&field, &FloorField::wrong);
        const auto type = [&](const QString& text) {
            field.selectAll();
            QTest::keyClicks(&field, text);
            QTest::keyClick(&field, Qt::Key_Return);
        };
        for (const char* text : {"85", "85 %", "85.0%"}) {
            type(text);
            QCOMPARE(typed.last()[0].toDouble(), 0.85);
        }
        QVERIFY(field.text().contains("85"));
        typed.clear();
        for (const char* text : {"0.85", "101", "much"}) {
            type(text);
            QVERIFY2(wrong.last()[0].toBool(), text);
        }
        QCOMPARE(typed.count(), 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().contains("85"));
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(typed.last()[0].toDouble(), 0.0);
        QCOMPARE(field.floor(), 0.0);
    }

    void field_slider_and_words_are_one_value() {
        CompressTarget panel;
        panel.resize(1200, 110);
        panel.setSizes(3'000'000, 300'000);
        panel.show();
        QCOMPARE(panel.slider()->bytes(), std::uint64_t(300'000));
        QSignalSpy moved(&panel, &CompressTarget::moved), settled(&panel, &CompressTarget::settled);
        panel.slider()->setFocus();
        QTest::keyClick(panel.slider(), Qt::Key_Right);
        QCOMPARE(panel.field()->bytes(), std::uint64_t(297'000));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(settled.count(), 1);
        type(*panel.field(), "100 KB");
        QCOMPARE(settled.count(), 2);
        QCOMPARE(settled.last()[0].toULongLong(), 100'000ULL);
        panel.setSizes(3'000'000, 100'000);
        QCOMPARE(panel.slider()->bytes(), std::uint64_t(100'000));
        QSignalSpy spread(&panel, &CompressTarget::spreadChosen);
        panel.spread()->setFocus();
        QTest::keyClick(panel.spread(), Qt::Key_Down);
        QCOMPARE(spread.count(), 1);
        QCOMPARE(spread[0][0].toString(), "global");
        panel.setSpread("lamp");
        QCOMPARE(panel.spread()->currentData().toString(), "lamp");
        QCOMPARE(spread.count(), 1);
    }
};

QTEST_MAIN(TestSizeField)
#include "test_size_field.moc"
