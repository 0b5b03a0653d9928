// SPDX-License-Identifier: GPL-3.0-or-later
// The data source against small folders: opened, surveyed, edited, undone; thumbnails within their bytes; all that
// people point at by mistake.
#include "../data/archives.h"
#include "../data/forbidden.h"
#include "app/studio/data/data_source.h"
#include "app/studio/data/picture_loader.h"
#include "app/studio/document/document.h"
#include "named_set.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

#include <ctime>
#include <numeric>
#include <optional>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// Of work: whoever else keeps the machine busy does not count.
double milliseconds_of_this_thread() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

class TestDataSource : public QObject {
    Q_OBJECT
    fixtures::Sandbox m_box;

    std::string folder(const char* name) const { return (m_box.files() / name).string(); }
    void fill(const std::string& at, std::uint64_t seed, int count) {
        for (int i = 0; i < count; ++i)
            m_box.write(at + "/" + std::to_string(i) + ".png", fixtures::png(seed + std::uint64_t(i)));
    }
    /// A document with this data set, and its source.
    struct Opened {
        Document document;
        Jobs jobs;
        DataSource source{document, jobs};
        explicit Opened(const std::string& path) { choose(path); }
        void choose(const std::string& path) {
            document.decide("data", [&](Decisions& d) { d.data = path; });
        }
        bool ready() const { return source.state() == DataSource::State::Ready; }
        bool surveyed() const { return ready() && source.survey(); }
        std::size_t count(FindingKind kind) const {
            for (const auto& finding : source.findings())
                if (finding.kind == kind) return finding.count;
            return 0;
        }
        std::size_t index(const std::string& name) const {
            const auto& samples = source.original()->samples();
            for (std::size_t i = 0; i < samples.size(); ++i)
                if (samples[i].name == name) return i;
            return samples.size();
        }
        int label(const std::string& name) const { return source.dataset()->samples()[index(name)].label; }
    };

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        m_box.letOthersRead();
        for (const char* part : {"train", "test"})
            for (const char* kind : {"a", "b"})
                fill(std::string("set/") + part + "/" + kind, std::hash<std::string>()(std::string(part) + kind), 14);
        m_box.write("set/train/a/leak.png", fixtures::png(7));
        m_box.write("set/test/a/leak.png", fixtures::png(7));
        m_box.write("set/train/b/twin1.png", fixtures::png(8));
        m_box.write("set/train/b/twin2.png", fixtures::png(8));
        m_box.write("set/train/a/two.png", fixtures::png(9));
        m_box.write("set/train/b/two.png", fixtures::png(9));
        m_box.write("set/train/a/empty.jpg", {});
        m_box.write("set/train/b/雪山🏔️.png", fixtures::png(10));
    }

    void opened_then_surveyed() {
        Opened opened(folder("set"));
        QCOMPARE(opened.source.state(), DataSource::State::Opening);
        QVERIFY(opened.source.job());
        QTRY_VERIFY(opened.ready());
        QVERIFY(opened.source.dataset() == opened.source.original());
        QTRY_VERIFY(opened.surveyed());
        QVERIFY(!opened.source.job());
        QCOMPARE(opened.count(FindingKind::AcrossSplits), std::size_t(1));
        QCOMPARE(opened.count(FindingKind::TwoLabels), std::size_t(1));
        QCOMPARE(opened.count(FindingKind::Unreadable), std::size_t(1));
        QVERIFY(opened.index("train/b/雪山🏔️.png") < opened.source.original()->samples().size());
    }

    void edits_lie_over_it_and_can_be_undone() {
        Opened opened(folder("set"));
        QTRY_VERIFY(opened.surveyed());
        auto& source = opened.source;
        QSignalSpy changed(&source, &DataSource::changed);
        source.exclude({opened.index("train/a/1.png"), opened.index("train/a/2.png")}, true);
        QCOMPARE(opened.label("train/a/1.png"), -1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(opened.document.history()->undoText().contains("2"));
        source.relabel({opened.index("train/a/1.png"), opened.index("train/b/1.png")}, "b");
        QCOMPARE(opened.label("train/a/1.png"), 1);                          // taken back, as b
        QCOMPARE(opened.document.decisions().photos.size(), std::size_t(2)); // b/1 is what it was: no edit
        source.relabel({opened.index("train/a/1.png")}, "no such class");
        QCOMPARE(opened.label("train/a/1.png"), 1);
        source.exclude({opened.index("train/a/2.png")}, false);
        QCOMPARE(opened.document.decisions().photos.size(), std::size_t(1));
        opened.document.history()->undo();
        opened.document.history()->undo();
        opened.document.history()->undo();
        QVERIFY(source.dataset() == source.original());
        opened.document.history()->redo();
        QCOMPARE(opened.label("train/a/2.png"), -1);
        QVERIFY(source.dataset()->fingerprint() != source.original()->fingerprint());
    }

    void fixes() {
        Opened opened(folder("set"));
        QTRY_VERIFY(opened.surveyed());
        const int before = opened.document.history()->count();
        opened.source.fix(data::ProblemKind::AcrossSplits);
        QCOMPARE(opened.label("train/a/leak.png"), -1);
        QCOMPARE(opened.label("test/a/leak.png"), 0);
        QCOMPARE(opened.count(FindingKind::AcrossSplits), std::size_t(0));
        opened.document.history()->undo();
        QCOMPARE(opened.count(FindingKind::AcrossSplits), std::size_t(1));
        opened.source.fixAll();
        QVERIFY(opened.source.findings().empty());
        QCOMPARE(opened.document.history()->count(), before + 1); // one step
        QCOMPARE(opened.label("train/b/twin1.png") >= 0, opened.label("train/b/twin2.png") < 0);
    }

    void another_folder_while_the_first_is_read() {
        fill("other/x", 900, 12);
        fill("other/y", 930, 12);
        Opened opened(folder("set"));
        opened.choose(folder("other"));
        QTRY_VERIFY(opened.surveyed());
        QCOMPARE(opened.source.original()->name(), std::string("other"));
        opened.document.history()->undo();
        QTRY_COMPARE(opened.source.original() ? opened.source.original()->name() : "", std::string("set"));
        opened.choose("");
        QCOMPARE(opened.source.state(), DataSource::State::None);
        QVERIFY(!opened.source.dataset());
        QVERIFY(opened.source.thumbnail(0, 64).isNull());
    }

    void what_cannot_be_opened_says_why_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty folder") << "empty"
                                      << "holds no images";
        QTest::newRow("not there") << "gone"
                                   << "there is no such file";
        QTest::newRow("no labels") << "flat"
                                   << "folder per class";
        QTest::newRow("no archive") << "words.zip"
                                    << "words.zip";
        QTest::newRow("forbidden") << "locked"
                                   << "cannot be read";
    }
    void what_cannot_be_opened_says_why() {
        QFETCH(QString, name);
        QFETCH(QString, words);
        std::filesystem::create_directories(m_box.files() / "empty");
        m_box.write("flat/1.png", fixtures::png(1));
        m_box.write("words.zip", fixtures::text("no archive at all"));
        std::filesystem::create_directories(m_box.files() / "locked");
        std::filesystem::permissions(m_box.files() / "locked", std::filesystem::perms::none);
        std::optional<fixtures::AsNobody> nobody;
        if (name == "locked") nobody.emplace();
        if (nobody && !nobody->works()) QSKIP("root cannot become somebody else here");
        Opened opened(folder(name.toUtf8().constData()));
        QTRY_COMPARE(opened.source.state(), DataSource::State::Failed);
        const auto& text = opened.source.failure().text;
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(text.contains(name), qPrintable(text)); // names the file
        opened.choose(folder("set"));                    // and nothing is broken
        QTRY_VERIFY(opened.ready());
    }

    void a_folder_within_that_cannot_be_read_is_named() {
        fill("partly/a", 700, 3);
        fill("partly/b", 710, 3);
        fill("partly/c", 720, 3);
        std::filesystem::permissions(m_box.files() / "partly/c", std::filesystem::perms::none);
        std::filesystem::permissions(m_box.files() / "partly/a/0.png", std::filesystem::perms::none);
        const fixtures::AsNobody nobody;
        if (!nobody.works()) QSKIP("root cannot become somebody else here");
        Opened opened(folder("partly"));
        QTRY_VERIFY(opened.surveyed());
        QCOMPARE(opened.source.original()->classes().size(), std::size_t(2));
        const auto notes = opened.source.notes().join(u'\n');
        QVERIFY2(notes.contains("c: cannot be read"), qPrintable(notes));
        QCOMPARE(opened.count(FindingKind::Unreadable), std::size_t(1));
    }

    void archives_that_mean_harm() {
        namespace fs = std::filesystem;
        std::vector<fixtures::Member> members;
        for (int i = 0; i < 6; ++i)
            members.push_back({std::string(i % 2 ? "a/" : "b/") + std::to_string(i) + ".png",
                               fixtures::png(std::uint64_t(i) + 40),
                               {}});
        members.push_back({"../../escaped.png", fixtures::png(50), {}});
        members.push_back({"/escaped.png", fixtures::png(51), {}});
        m_box.write("escape.tar", fixtures::archive_of(fixtures::Kind::Tar, members));
        Opened opened(folder("escape.tar"));
        QTRY_VERIFY(opened.surveyed());
        QCOMPARE(opened.source.original()->samples().size(), std::size_t(6));
        QVERIFY2(opened.source.notes().join(" ").contains("unsafe"), qPrintable(opened.source.notes().join(" ")));
        for (const auto& entry : fs::recursive_directory_iterator(m_box.files().parent_path()))
            QVERIFY(entry.path().filename() != "escaped.png");
        QVERIFY(!fs::exists("/escaped.png"));
    }

    /// As a phone's memory of some years: the window goes on, and reading can be stopped.
    void twenty_thousand_photos() {
        constexpr int photos = 20000;
        auto picture = fixtures::png(1);
        const auto end = picture.size();
        for (int i = 0; i < photos; ++i) {
            picture.resize(end);
            for (const char c : std::to_string(i)) picture.push_back(std::uint8_t(c)); // after its end: no two alike
            m_box.write("huge/class " + std::to_string(i % 6) + "/" + std::to_string(i) + ".png", picture);
        }
        Opened stopped(folder("huge"));
        stopped.source.job()->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.source.state(), DataSource::State::Failed, 20000);
        QVERIFY2(stopped.source.failure().text.contains("huge"), qPrintable(stopped.source.failure().text));

        double longest = 0, last = milliseconds_of_this_thread();
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            const double now = milliseconds_of_this_thread();
            longest = std::max(longest, now - std::exchange(last, now));
        });
        beat.start(5);
        Opened opened(folder("huge"));
        QTRY_VERIFY_WITH_TIMEOUT(opened.ready(), 60000);
        QSignalSpy thumbnails(&opened.source, &DataSource::thumbnailReady);
        opened.source.thumbnail(photos - 1, 64); // while all are being looked through
        QVERIFY(thumbnails.wait());
        std::vector<std::size_t> all(photos);
        std::iota(all.begin(), all.end(), 0u);
        opened.source.exclude(all, true);
        opened.document.history()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(opened.surveyed(), 60000);
        QCOMPARE(opened.source.original()->samples().size(), std::size_t(photos));
        QVERIFY(opened.source.findings().empty());
        QVERIFY2(longest < 300, qPrintable(QString::number(longest))); // 300 ms of work at a time, of 20,000 edits
    }

    void reading_can_be_stopped() {
        Opened opened(folder("set"));
        opened.source.job()->cancel();
        QTRY_VERIFY(opened.source.state() != DataSource::State::Opening);
        if (opened.source.state() == DataSource::State::Failed) { // else it was done before
            QCOMPARE(opened.source.failure().fault, Fault::Cancelled);
            opened.source.reload();
        }
        QTRY_VERIFY(opened.surveyed());
    }

    void destroyed_while_it_reads() {
        for (int i = 0; i < 5; ++i) Opened opened(folder("set"));
        Opened surveying(folder("set"));
        QTRY_VERIFY(surveying.ready());
        surveying.source.thumbnail(0, 64);
    }

    void thumbnails() {
        Opened opened(folder("set"));
        QTRY_VERIFY(opened.ready());
        QSignalSpy ready(&opened.source, &DataSource::thumbnailReady);
        QVERIFY(opened.source.thumbnail(0, 64).isNull());
        QVERIFY(opened.source.thumbnail(0, 64).isNull()); // asked only once
        QTRY_COMPARE(ready.count(), 1);
        const auto image = opened.source.thumbnail(0, 64);
        QVERIFY(!image.isNull() && image.width() <= 64 && image.height() <= 64);
        const auto broken = opened.index("train/a/empty.jpg");
        opened.source.thumbnail(broken, 64);
        QTRY_COMPARE(ready.count(), 2);
        QVERIFY(opened.source.thumbnail(broken, 64).isNull());
        QTest::qWait(20);
        QCOMPARE(ready.count(), 2); // nobody tries again
        QVERIFY(opened.source.thumbnail(1'000'000, 64).isNull());
    }

    void looks_as_training_sees_it() {
        Opened opened(folder("set"));
        QTRY_VERIFY(opened.ready());
        QSignalSpy looked(&opened.source, &DataSource::looked);
        opened.source.lookAt(0, 32, {0, 0, 0, 0, 0}, 0, 6); // replaced by the next
        opened.source.lookAt(1, 32, {1, 0, 0, 0, 0}, 0, 6);
        QTRY_VERIFY(looked.count() >= 1);
        QTest::qWait(20);
        QCOMPARE(looked.back()[0].value<std::size_t>(), std::size_t(1));
        const auto pictures = looked.back()[1].value<QList<QImage>>();
        QCOMPARE(pictures.size(), 6);
        InputSpec spec;
        spec.size = 32;
        spec.geometry = InputSpec::Geometry::Squash;
        spec.filter = InputSpec::Filter::Area;
        const auto fitted = image::fit(opened.source.original()->pixels(1), spec);
        const auto& first = pictures.front();
        for (int x = 0; x < 32; ++x) { // mirrored, every pixel as training has it
            const auto* rgb = &fitted.rgb[std::size_t((5 * 32 + 31 - x) * 3)];
            QCOMPARE(first.pixel(x, 5), qRgb(rgb[0], rgb[1], rgb[2]));
        }
    }

    void the_cache_keeps_to_its_bytes() {
        std::vector<data::Sample> samples;
        for (int i = 0; i < 300; ++i) samples.push_back({std::to_string(i), 0, Split::Train, 1});
        PictureLoader loader(nullptr, 256 << 10);
        loader.setSource(std::make_shared<NamedSet>(std::vector<std::string>{"a"}, samples));
        QSignalSpy ready(&loader, &PictureLoader::ready);
        for (std::size_t i = 0; i < 300; ++i) loader.thumbnail(i, 64);
        QTRY_COMPARE(ready.count(), 300);
        QVERIFY(loader.cachedBytes() <= 256 << 10);
        QVERIFY(loader.cachedBytes() > 128 << 10);
        QVERIFY(!loader.thumbnail(std::size_t(ready.back()[0].toULongLong()), 64).isNull());
        loader.setSource(nullptr);
        QCOMPARE(loader.cachedBytes(), std::uint64_t(0));
    }

    void the_newest_request_comes_first() {
        std::vector<data::Sample> samples;
        for (int i = 0; i < 2000; ++i) samples.push_back({std::to_string(i), 0, Split::Train, 1});
        PictureLoader loader;
        loader.setSource(std::make_shared<NamedSet>(std::vector<std::string>{"a"}, samples));
        QSignalSpy ready(&loader, &PictureLoader::ready);
        for (std::size_t i = 0; i < 2000; ++i) loader.thumbnail(i, 64);
        QTest::qWait(50);
        QTRY_VERIFY(ready.count() >= 400);
        QTest::qWait(200);
        QVERIFY2(ready.count() < 1900, qPrintable(QString::number(ready.count()))); // what has scrolled away is dropped
        QSet<qulonglong> seen;
        for (const auto& one : ready) seen.insert(one[0].toULongLong());
        for (qulonglong i = 1990; i < 2000; ++i) QVERIFY(seen.contains(i));
    }
};

QTEST_MAIN(TestDataSource)
#include "test_data_source.moc"
