// SPDX-License-Identifier: GPL-3.0-or-later
// The printed report: pages by choice, something on each of them, nothing outside the paper, a PDF with as many pages.
#include "../report/sample.h"
#include "app/studio/export/report_data.h"
#include "app/studio/export/report_pages.h"
#include "widgets/theme/format.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

std::shared_ptr<const pipeline::ReportInput> input(std::size_t classes = 6) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < classes; ++i) names.push_back("class " + std::to_string(i));
    return std::make_shared<const pipeline::ReportInput>(test::sample_report(names));
}

/// Share of the area that is not white.
double ink(const QImage& image, const QRect& area) {
    double marked = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) marked += image.pixel(x, y) != 0xFFFFFFFF;
    return marked / (double(area.width()) * area.height());
}

} // namespace

class TestReportPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choices_decide_the_pages() {
        ReportChoice all, one{ReportChoice::Kind::Pdf, true, false, false, false},
            none{ReportChoice::Kind::Pdf, false, false, false, false};
        QVERIFY(ReportPages(input(), all).count() > ReportPages(input(), one).count());
        QCOMPARE(ReportPages(input(), one).count(), 1);
        QCOMPARE(ReportPages(input(), none).count(), 0);
        QCOMPARE(ReportPages(std::make_shared<const pipeline::ReportInput>(), all).count(), 0);
    }

    void every_page_has_content_inside_the_margins() {
        const ReportPages pages(input(), {});
        for (int i = 0; i < pages.count(); ++i) {
            const auto image = pages.picture(i, 595, 1);
            QVERIFY2(ink(image, QRect(48, 52, 499, 400)) > 0.005, qPrintable(QString::number(i)));
            QCOMPARE(ink(image, QRect(0, 0, 40, 842)), 0.0);
            QCOMPARE(ink(image, QRect(556, 0, 39, 842)), 0.0);
            QCOMPARE(ink(image, QRect(0, 0, 595, 44)), 0.0);
            QVERIFY(ink(image, QRect(48, 808, 499, 20)) > 0); // its number
        }
    }

    void long_tables_go_on_over_pages() {
        const ReportChoice confusion{ReportChoice::Kind::Pdf, false, false, false, true};
        const int few = ReportPages(input(6), confusion).count(), many = ReportPages(input(200), confusion).count();
        QVERIFY(few >= 1);
        QVERIFY2(many >= 5, qPrintable(QString::number(many)));
    }

    void the_pdf_has_as_many_pages() {
        const ReportPages pages(input(), {});
        const auto file = pages.pdf("colours");
        const QByteArray bytes(reinterpret_cast<const char*>(file.data()), qsizetype(file.size()));
        QVERIFY(bytes.startsWith("%PDF-") && bytes.contains("%%EOF"));
        QVERIFY(bytes.contains("/Count " + QByteArray::number(pages.count())));
    }

    void first_lines_say_bytes_ratio_and_accuracy() {
        const auto data = *input();
        const auto text = first_lines(data).replace(QChar(0x202F), ' ');
        QVERIFY2(text.contains(Format().count(data.bytes_after) + " B"), qPrintable(text));
        QVERIFY2(text.contains(Format().count(3000)) || text.contains("3000"), qPrintable(text));
        auto unmeasured = data;
        unmeasured.test_after = unmeasured.test_before = {};
        QVERIFY(first_lines(unmeasured).contains("when the report is saved"));
    }

    /// Of another version of the program, or typed by hand: nothing leaves the painter.
    void a_recipe_that_cannot_be_read_is_shown_as_it_is() {
        auto data = *input();
        data.settings.recipe = "prune keep=much | dream";
        const ReportPages pages(std::make_shared<const pipeline::ReportInput>(data), {});
        data.settings.recipe.clear();
        const ReportPages without(std::make_shared<const pipeline::ReportInput>(data), {});
        QCOMPARE(pages.count(), without.count());
        bool shown = false;
        for (int i = 0; i < pages.count(); ++i) shown |= pages.picture(i, 595, 1) != without.picture(i, 595, 1);
        QVERIFY(shown);
    }

    void hostile_names_draw_without_harm() {
        auto data = *input();
        data.classes = {std::string(5000, 'W'), "\xff\xfe", "", "a\nb", "<b>", "\u202E"};
        data.title = std::string(3000, 'x');
        data.command = std::string(3000, 'y');
        data.measurements[0].top1 = std::nan("");
        const ReportPages pages(std::make_shared<const pipeline::ReportInput>(data), {});
        for (int i = 0; i < pages.count(); ++i) QCOMPARE(ink(pages.picture(i, 595, 1), QRect(570, 0, 25, 842)), 0.0);
    }
};

QTEST_MAIN(TestReportPages)
#include "test_report_pages.moc"
