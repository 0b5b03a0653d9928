// SPDX-License-Identifier: GPL-3.0-or-later
// The survey finds every kind of problem, and only those.
#include "backend/data/ending.h"
#include "backend/data/problems.h"
#include "fixtures.h"

#include <QtTest>

#include <set>

using namespace fixtures;
using namespace squeeze::data;

namespace {

Bytes cut(Bytes bytes, double share) {
    bytes.resize(std::size_t(double(bytes.size()) * share));
    return bytes;
}

/// "truncated train/a/cut.jpg" and so on, sorted.
std::string told(const Survey& survey, const Dataset& set) {
    std::multiset<std::string> lines;
    for (const auto& problem : survey.problems) {
        std::string line = name(problem.kind);
        for (const auto index : problem.samples) line += " " + set.samples()[index].name;
        lines.insert(line);
    }
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

} // namespace

class TestProblems : public QObject {
    Q_OBJECT
    Sandbox m_box;

    std::shared_ptr<const Dataset> open(const std::string& folder, double validation = 0.1) {
        Log log;
        return squeeze::data::open((m_box.files() / folder).string(), {validation, 0, 1}, log.progress);
    }
    void fill(const std::string& folder, std::uint64_t seed, int count = 12) {
        for (int i = 0; i < count; ++i)
            m_box.write(folder + "/ok" + std::to_string(i) + ".png", png(seed + std::uint64_t(i)));
    }

private Q_SLOTS:
    void every_kind() {
        fill("all/train/a", 100);
        fill("all/train/b", 200);
        fill("all/train/few", 300, 4);
        fill("all/test/a", 400, 2);
        m_box.write("all/train/a/empty.jpg", {});
        m_box.write("all/train/a/words.jpg", text("these are words, not a picture"));
        m_box.write("all/train/a/cut.jpg", cut(jpeg(1), 0.7));
        m_box.write("all/train/a/cut.png", cut(png(2), 0.7));
        m_box.write("all/train/a/twin.png", png(100));  // = a/ok0
        m_box.write("all/train/b/rival.png", png(101)); // = a/ok1
        m_box.write("all/test/a/leak.png", png(102));   // = a/ok2
        m_box.write("all/test/few/both.png", png(103)); // = a/ok3: another class and another split
        m_box.write("all/test/few/empty.png", {});      // empty files are no duplicates
        const auto set = open("all", 0);
        Log log;
        const auto found = survey(*set, log.progress);
        QCOMPARE(told(found, *set),
                 std::string("across-splits test/a/leak.png train/a/ok2.png\n"
                             "across-splits test/few/both.png train/a/ok3.png\n"
                             "conflicting-labels test/few/both.png train/a/ok3.png\n"
                             "conflicting-labels train/a/ok1.png train/b/rival.png\n"
                             "duplicate train/a/ok0.png train/a/twin.png\n"
                             "empty test/few/empty.png\n"
                             "empty train/a/empty.jpg\n"
                             "near-empty-class train/few/ok0.png train/few/ok1.png train/few/ok2.png "
                             "train/few/ok3.png\n"
                             "no-validation\n"
                             "truncated train/a/cut.jpg\n"
                             "truncated train/a/cut.png\n"
                             "unreadable train/a/words.jpg\n"));
        QCOMPARE(found.extents.size(), set->samples().size());
        for (std::size_t i = 0; i < found.extents.size(); ++i)
            if (set->samples()[i].name == "train/a/ok0.png")
                QVERIFY(found.extents[i].width == 12 && found.extents[i].height == 10);
        QCOMPARE(log.ticks.back().done, double(set->samples().size()));
        for (const auto& problem : found.problems) QVERIFY(!problem.detail.empty());
    }

    void one_group_of_many() {
        fill("group/a", 100);
        fill("group/b", 200);
        for (int i = 0; i < 6; ++i)
            m_box.write(std::string("group/") + (i % 2 ? "a" : "b") + "/same" + std::to_string(i) + ".png", png(1));
        const auto set = open("group");
        Log log;
        const auto found = survey(*set, log.progress);
        QCOMPARE(found.problems.size(), std::size_t(2)); // conflicting once, duplicate once
        QCOMPARE(found.problems[0].kind, ProblemKind::Duplicate);
        QCOMPARE(found.problems[1].kind, ProblemKind::ConflictingLabels);
        QCOMPARE(found.problems[1].samples.size(), std::size_t(6));
        QVERIFY(found.problems[1].detail.find("and 2 more") != std::string::npos);
        QVERIFY(found.problems[1].detail.find("labelled a and b") != std::string::npos);
    }

    void nothing_wrong() {
        fill("fine/a", 1);
        fill("fine/b", 50);
        const auto set = open("fine");
        Log log;
        QCOMPARE(told(survey(*set, log.progress), *set), std::string());
    }

    void unfit() {
        fill("alone/a", 1);
        const auto set = open("alone", 0);
        Log log;
        const auto found = survey(*set, log.progress);
        QCOMPARE(told(found, *set), std::string("no-validation\ntoo-few-classes\n"));
        QVERIFY(found.problems[0].detail.find("only a has") != std::string::npos);
    }

    void cancelled() {
        fill("stopped/a", 1);
        const auto set = open("stopped");
        Log log;
        log.stop.request_stop();
        Fault fault = Fault::Internal;
        error_of([&] { survey(*set, log.progress); }, &fault);
        QCOMPARE(fault, Fault::Cancelled);
    }

    /// Cut anywhere behind its head, an image ends early; whole, or with bytes after its end, it does not.
    void endings_data() {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char* title, const Bytes& bytes) {
            QTest::newRow(title) << QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        };
        row("JPEG", jpeg(1));
        row("PNG", png(1));
        row("GIF", {'G', 'I', 'F', '8', '9', 'a',  1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255,  255, 0x21, 0xF9, 4,
                    0,   0,   0,   0,   0,   0x2C, 0, 0, 0, 0, 1,    0, 1, 0, 0, 2, 2,   0x44, 1,   0,    0x3B});
        row("WebP", {'R', 'I', 'F', 'F', 8, 0, 0, 0, 'W', 'E', 'B', 'P', 1, 2, 3, 4});
        row("BMP", {'B', 'M', 12, 0, 0, 0, 1, 2, 3, 4, 5, 6});
    }
    void endings() {
        QFETCH(QByteArray, file);
        const Bytes whole(file.begin(), file.end());
        QVERIFY(!ends_early(whole));
        auto longer = whole;
        longer.insert(longer.end(), 100, 7);
        QVERIFY(!ends_early(longer));
        for (std::size_t size = 12; size < whole.size(); ++size)
            QVERIFY2(ends_early(ByteView(whole).first(size)), qPrintable(QString::number(size)));
        for (std::size_t size = 0; size < 12; ++size) ends_early(ByteView(whole).first(size)); // no crash
        Random random{3};
        for (int round = 0; round < 3000; ++round) { // no crash, no hang
            auto bad = whole;
            for (int i = 0; i < 4; ++i) bad[random.below(bad.size())] = std::uint8_t(random.next());
            ends_early(bad);
        }
    }
};

QTEST_APPLESS_MAIN(TestProblems)
#include "test_problems.moc"
