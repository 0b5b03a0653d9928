// SPDX-License-Identifier: GPL-3.0-or-later
// The report is well-formed, self-contained, shows the figures it was given, and no text from data becomes markup.
#include "backend/core/error.h"
#include "backend/core/files.h"
#include "backend/pipeline/report_sections.h"
#include "sample.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <set>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

/// What a strict reader sees.
struct Page {
    QString error, text;
    QSet<QString> elements, ids;
    QStringList attributes; ///< name=value
    QMap<QString, int> svg_texts;
};

Page read(const std::string& html) {
    Page page;
    auto source = QString::fromStdString(html);
    if (!source.startsWith("<!DOCTYPE html>")) page.error = "no doctype";
    QXmlStreamReader reader(source.remove("<!DOCTYPE html>"));
    bool style = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            style = reader.name() == QLatin1String("style");
            page.elements.insert(reader.name().toString());
            for (const auto& attribute : reader.attributes()) {
                page.attributes << attribute.name().toString() + "=" + attribute.value().toString();
                if (attribute.name() == QLatin1String("id")) {
                    if (page.ids.contains(attribute.value().toString())) page.error = "an id twice";
                    page.ids.insert(attribute.value().toString());
                }
            }
        } else if (reader.isEndElement()) {
            style = false;
            page.text += ' ';
        } else if (reader.isCharacters() && !style) {
            page.text += reader.text();
        }
    }
    if (reader.hasError()) page.error = reader.errorString() + " in line " + QString::number(reader.lineNumber());
    page.text = page.text.replace(QChar(0x202F), ' ').simplified();
    return page;
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

/// Holds for every report.
QString problem(const Page& page, const std::string& html) {
    if (!page.error.isEmpty()) return page.error;
    for (const char* element : {"script", "img", "link", "iframe", "object", "form", "base", "a"})
        if (page.elements.contains(element)) return QString("has <%1>").arg(element);
    for (const auto& attribute : page.attributes)
        if (attribute.startsWith("on") || attribute.startsWith("href") || attribute.startsWith("src"))
            return "has " + attribute;
    const auto source = QString::fromStdString(html);
    if (source.contains("url(") || source.contains("@import") || source.contains("http")) return "refers outside";
    for (const char* wrong : {"nan", "inf"})
        if (QRegularExpression(QString("\"[^\"]*\\b%1\\b[^\"]*\"").arg(wrong)).match(source).hasMatch())
            return QString("has %1 in an attribute").arg(wrong);
    return {};
}

ReportInput hostile() {
    const std::string evil = "</style><script>alert('x')</script>\" onload=\"y\" & \x01\xff\u202E";
    auto input = test::sample_report({evil, "b<i>", std::string(250, 'W'), "]]>", "<!--", "&amp;"});
    input.title = input.command = evil;
    auto& s = input.settings;
    s.recipe = s.data = s.fingerprint = s.model = s.file = s.input = s.device = evil;
    for (auto& m : input.measurements) m.step = evil + " keep=<1>";
    Graph graph = *input.after.graph;
    graph.name = evil;
    graph.nodes[0].name = evil;
    input.after.graph = std::make_shared<const Graph>(graph);
    return input;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void is_well_formed_data() {
        QTest::addColumn<QString>("which");
        for (const char* which :
             {"usual", "one class", "two images", "12 classes", "60 classes", "1000 classes", "no measurements",
              "one measurement", "no test", "hostile", "nothing at all", "not finite", "accuracy 1", "dense"})
            QTest::newRow(which) << which;
    }
    void is_well_formed() {
        QFETCH(QString, which);
        auto input = which == "one class"      ? test::sample_report({"only"})
                     : which == "12 classes"   ? test::sample_report(test::many(12))
                     : which == "60 classes"   ? test::sample_report(test::many(60))
                     : which == "1000 classes" ? test::sample_report(test::many(1000))
                     : which == "hostile"      ? hostile()
                                               : test::sample_report(test::scenes());
        if (which == "no measurements") input.measurements.clear();
        if (which == "one measurement") input.measurements.resize(1);
        if (which == "no test") input.test_before = input.test_after = {};
        if (which == "two images") input.test_after = test::evaluation(2, 1, 1, 1), input.classes = {"a", "b"};
        if (which == "nothing at all") input = {};
        if (which == "dense") input.after = input.before;
        for (auto& m : input.measurements) {
            if (which == "not finite") m.top1 = m.loss = m.seconds = m.sparsity = std::nan("");
            if (which == "accuracy 1") m.top1 = 1;
        }
        const auto html = report_html(input);
        const auto wrong = problem(read(html), html);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(html == report_html(input));
    }

    void shows_the_figures_it_was_given() {
        const auto input = test::sample_report(test::scenes());
        const auto page = read(report_html(input));
        const auto shows = [&](const std::string& text) {
            const auto wanted = QString::fromStdString(text).replace(QChar(0x202F), ' ');
            if (!page.text.contains(wanted)) qWarning("missing: %s", qPrintable(wanted));
            return page.text.contains(wanted);
        };
        QVERIFY(shows(input.title) && shows(input.command) && shows(input.settings.recipe));
        QVERIFY(shows(report::bytes(input.bytes_before)) && shows(report::bytes(input.bytes_after)));
        QVERIFY(shows(report::ratio(double(input.bytes_before), double(input.bytes_after))));
        for (const auto* side : {&input.test_before, &input.test_after}) {
            QVERIFY(shows(report::percent(side->top1) + " " + report::margin(side->top1, side->n)));
            for (const auto& row : side->confusion)
                for (const int count : row) QVERIFY(shows(std::to_string(count)));
        }
        QVERIFY(shows("n = 3,000") && shows("of the same images lost"));
        for (const auto& m : input.measurements)
            QVERIFY(shows(m.step) && shows(report::bytes(m.bytes)) && shows(report::percent(m.top1)));
        for (const char* id : {"result", "curve", "steps", "layers", "weights", "confusion", "classes", "settings"})
            QVERIFY2(page.ids.contains(id), id);

        const auto cost = codec::cost(input.after, input.encoding);
        QCOMPARE(cost.total, input.bytes_after);
        std::uint64_t total = cost.header;
        for (const auto& layer : cost.layers) {
            total += layer.total();
            QVERIFY(shows(report::grouped(layer.total())));
        }
        QCOMPARE(total, cost.total); // the total row is the sum of the rows and the size of the file
        QVERIFY(shows("26 layers") && shows(report::grouped(cost.total)));
        for (const auto& stats : layer_stats(input.after)) QVERIFY(shows(stats.name.substr(stats.name.find('/') + 1)));
    }

    void paired_changes_are_counted() {
        auto input = test::sample_report({"a", "b"});
        nn::Evaluation before;
        before.split = Split::Test;
        before.samples = {1, 2, 3, 4};
        before.labels = {0, 0, 1, 1};
        before.predicted = {0, 0, 1, 0};
        before.confusion = {{2, 0}, {1, 1}};
        before.n = 4;
        before.top1 = 0.75;
        auto after = before;
        after.predicted = {1, 1, 1, 1};
        after.confusion = {{0, 2}, {0, 2}};
        after.top1 = 0.5;
        input.test_before = before, input.test_after = after;
        const auto text = read(report_html(input)).text;
        QVERIFY(text.contains("3 of 4") && text.contains("2 of 4"));
        QVERIFY(text.contains("change −25.0 points: 2 of the same images lost, 1 won back"));
    }

    void synthetic_is_said_near_every_accuracy() {
        auto input = test::sample_report(test::scenes());
        QVERIFY(!has(report_html(input), "synthetic demo scenes</span>"));
        input.synthetic = true;
        const auto badges = QString::fromStdString(report_html(input)).count("synthetic demo scenes</span>");
        QVERIFY(badges >= 7); // title, headline, curve, steps, confusion, classes, data
        for (const auto& section : {report::headline(input, codec::cost(input.after)), report::curve(input),
                                    report::steps(input), report::confusion(input), report::per_class(input)})
            QVERIFY(has(section, "synthetic demo scenes"));
    }

    void estimates_do_not_look_measured() {
        auto input = test::sample_report(test::scenes());
        QVERIFY(!has(report_html(input), "class=\"guess\""));
        input.measurements[12].badge = Badge::Estimated;
        const auto html = report_html(input);
        QVERIFY(has(html, "class=\"guess\"") && has(html, "≈ "));
    }

    void hostile_names_stay_text() {
        const auto html = report_html(hostile());
        QVERIFY(!has(html, "<script") && !has(html, "<i>") && !has(html, "<!--"));
        QVERIFY(has(html, "&lt;script&gt;alert(&#39;x&#39;)"));
        const auto page = read(html);
        QVERIFY(page.text.contains("</style><script>alert('x')</script>\" onload=\"y\" & "));
        QVERIFY(page.text.contains(QString(250, 'W')));
    }

    void many_classes_have_no_matrix() {
        const auto page = read(report_html(test::sample_report(test::many(1000))));
        QVERIFY(page.text.contains("A matrix of 1,000 classes would not be readable"));
        QVERIFY(page.text.contains("The 20 that lost most") && page.text.contains("The other 980 classes"));
        const auto html = report_html(test::sample_report(test::many(60)));
        QVERIFY(has(html, "class=\"heat\"") && has(html, "Most frequent mistakes"));
    }

    void the_curve_begins_at_the_original() {
        const auto input = test::sample_report(test::scenes());
        QCOMPARE(report::original(input), std::size_t(4)); // the last epoch before the pruning
        const auto svg = QString::fromStdString(report::curve(input));
        QCOMPARE(svg.count("class=\"square\""), 2); // once wide, once narrow
        QCOMPARE(svg.count("class=\"dot\""), 2 * 5);
        for (const char* label : {"2 prune", "4 cluster", "original"})
            QVERIFY2(svg.count(QString(">%1</text>").arg(label)) == 2, label);
    }

    void writes_one_file() {
        QTemporaryDir folder;
        const auto input = test::sample_report({"a", "b"});
        const std::filesystem::path target = folder.filePath("new/deep").toStdString();
        const auto path = write_report(target, input);
        QCOMPARE(path, target / "report.html");
        write_report(target, input); // replaces
        const auto bytes = read_file(path);
        QCOMPARE(std::string(bytes.begin(), bytes.end()), report_html(input));
        QCOMPARE(QDir(folder.filePath("new/deep")).entryList(QDir::Files | QDir::Hidden).size(), 1);
        try {
            write_report(path, input); // a file stands where the folder should
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(error.fault() == Fault::Io);
        }
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "test_report.moc"
