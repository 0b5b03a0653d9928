// SPDX-License-Identifier: GPL-3.0-or-later
// Archives: every kind, random access, second opening, and hostile ones.
#include "archives.h"
#include "backend/data/cachefile.h"
#include "backend/data/source.h"

#include <QtTest>

using namespace fixtures;
using namespace squeeze::data;

Q_DECLARE_METATYPE(Kind)

class TestArchive : public QObject {
    Q_OBJECT
    Sandbox m_box;

    static std::vector<Member> plain() {
        return {{"set/b/2.png", png(2), {}}, {"set/a/1.png", png(1), {}}, {"set/a/3.jpg", jpeg(3), {}}};
    }
    static std::string names(const Source& source) {
        std::string result;
        for (const auto& entry : source.entries()) result += entry.name + "|";
        return result;
    }

private Q_SLOTS:
    void kinds_data() {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("zip") << Kind::Zip;
        QTest::newRow("stored.zip") << Kind::ZipStored;
        QTest::newRow("tar") << Kind::Tar;
        QTest::newRow("tar.gz") << Kind::TarGz;
        QTest::newRow("tar.xz") << Kind::TarXz;
        QTest::newRow("tar.bz2") << Kind::TarBz2;
        QTest::newRow("tar.zst") << Kind::TarZst;
    }
    void kinds() {
        QFETCH(Kind, kind);
        const auto path = m_box.write(std::string("kinds-") + QTest::currentDataTag(), archive_of(kind, plain()));
        for (int round = 0; round < 2; ++round) { // read, then from the cache
            Log log;
            const auto source = open_archive(path, log.progress);
            QCOMPARE(names(*source), "set/a/1.png|set/a/3.jpg|set/b/2.png|");
            QCOMPARE(source->file(2), png(2));
            QCOMPARE(source->file(0), png(1));
            QCOMPARE(source->file(1), jpeg(3));
            QCOMPARE(source->entries()[1].digest, sha256(jpeg(3)));
            QCOMPARE(log.ticks.empty(), round == 1); // the archive is not read again
            QVERIFY(log.warnings.empty());
        }
    }

    void changed_archive_is_read_again() {
        const auto path = m_box.write("changing.zip", archive_of(Kind::Zip, plain()));
        Log log;
        open_archive(path, log.progress);
        m_box.write("changing.zip", archive_of(Kind::Zip, {{"x/1.png", png(9), {}}}));
        QCOMPARE(names(*open_archive(path, log.progress)), "x/1.png|");
    }

    void damaged_pack_is_made_anew() {
        const auto path = m_box.write("packed.tar", archive_of(Kind::Tar, plain()));
        Log log;
        clear_packs();
        open_archive(path, log.progress);
        const auto pack = the_pack();
        const auto whole = read_file(pack);
        for (const std::size_t at : {0, 9, 20, 50, 66, int(whole.size()) - 1}) {
            auto broken = whole;
            broken[at] ^= 1;
            write_file(pack, broken);
            QCOMPARE(open_archive(path, log.progress)->file(0), png(1));
            QCOMPARE(read_file(pack), whole);
        }
        auto cut = whole;
        cut.resize(cut.size() / 2);
        write_file(pack, cut);
        QCOMPARE(open_archive(path, log.progress)->file(0), png(1));
        auto content = whole;
        content[200] ^= 1; // inside a file: found when it is read
        write_file(pack, content);
        const auto source = open_archive(path, log.progress);
        std::string errors;
        for (std::size_t i = 0; i < 3; ++i) errors += error_of([&] { source->file(i); });
        QVERIFY(errors.find("clear the cache") != errors.npos);
    }

    void no_cache_directory() {
        const auto path = m_box.write("nocache.tar", archive_of(Kind::Tar, plain()));
        ::setenv("SQUEEZE_CACHE", (path / "below-a-file").c_str(), 1);
        Log log;
        const auto source = open_archive(path, log.progress);
        QCOMPARE(source->file(0), png(1));
        QCOMPARE(log.warnings.size(), std::size_t(1));
        ::setenv("SQUEEZE_CACHE", m_box.cache().c_str(), 1);
    }

    void escapes_are_left_out() {
        auto members = plain();
        for (const auto* name : {"../evil.png", "/abs.png", "a/../../evil.png", "C:\\evil.png", "..\\evil.png"})
            members.push_back({name, png(5), {}});
        members.push_back({"set/a/link.png", {}, "/etc/passwd"});
        for (const auto kind : {Kind::Zip, Kind::Tar}) {
            const auto path = m_box.write("escape" + std::to_string(int(kind)), archive_of(kind, members));
            for (int round = 0; round < 2; ++round) { // the cache tells it again
                Log log;
                QCOMPARE(names(*open_archive(path, log.progress)), "set/a/1.png|set/a/3.jpg|set/b/2.png|");
                QVERIFY(log.warned("5 entries have unsafe names"));
                QVERIFY(log.warned("1 link was not followed"));
            }
        }
        QVERIFY(!std::filesystem::exists(m_box.files() / "evil.png"));
        QVERIFY(!std::filesystem::exists(m_box.files().parent_path() / "evil.png"));
    }

    void junk_and_others() {
        auto members = plain();
        for (const auto* name : {"__MACOSX/set/a/._1.png", "set/.DS_Store", "set/a/Thumbs.db"})
            members.push_back({name, png(5), {}});
        members.push_back({"set/readme.txt", text("hello"), {}});
        members.push_back({"set/a/no-extension", png(6), {}});
        members.push_back({"set/a/broken.png", text("no picture"), {}});
        members.push_back({"set/a/empty.jpg", {}, {}});
        Log log;
        const auto path = m_box.write("junk.zip", archive_of(Kind::Zip, members));
        QCOMPARE(names(*open_archive(path, log.progress)),
                 "set/a/1.png|set/a/3.jpg|set/a/broken.png|set/a/empty.jpg|set/a/no-extension|set/b/2.png|");
        QCOMPARE(log.notes.size(), std::size_t(1));
        QVERIFY(log.notes[0].find("1 file is no image") != std::string::npos);
    }

    void repeated_names_last_one_counts() {
        Log log;
        const auto path =
            m_box.write("repeated.tar", archive_of(Kind::Tar, {{"a/1.png", png(1), {}}, {"./a/1.png", png(2), {}}}));
        const auto source = open_archive(path, log.progress);
        QCOMPARE(source->entries().size(), std::size_t(1));
        QCOMPARE(source->file(0), png(2));
        QVERIFY(log.warned("came more than once"));
    }

    void names_of_the_world() {
        for (const auto kind : {Kind::Zip, Kind::Tar}) {
            Log log;
            const auto path = m_box.write("world" + std::to_string(int(kind)),
                                          archive_of(kind, {{"猫/1.png", png(1), {}}, {"🐶/2.png", png(2), {}}}));
            QCOMPARE(names(*open_archive(path, log.progress)), "猫/1.png|🐶/2.png|");
        }
    }

    void bombs_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("zip") << Kind::Zip << QByteArray("a/bomb.png");
        QTest::newRow("tar.gz") << Kind::TarGz << QByteArray("a/bomb.png");
        QTest::newRow("tar.gz, passed over") << Kind::TarGz << QByteArray("a/bomb.bin");
        QTest::newRow("tar.xz") << Kind::TarXz << QByteArray("a/bomb.png");
    }
    void bombs() {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, name);
        SourceLimits limits;
        limits.slack = 1 << 18;
        limits.ratio = 100;
        const auto path = m_box.write(std::string("bomb-") + QTest::currentDataTag(),
                                      archive_of(kind, {{name.toStdString(), Bytes(8 << 20), {}}}));
        Log log;
        Fault fault = Fault::Internal;
        const auto message = error_of([&] { open_archive(path, log.progress, limits); }, &fault);
        QVERIFY2(message.find("100 times its own size") != message.npos, message.c_str());
        QCOMPARE(fault, Fault::Input);
        limits.ratio = 100'000;
        QCOMPARE(error_of([&] { open_archive(path, log.progress, limits); }), "");
    }

    void limits() {
        const auto path = m_box.write("limits.zip", archive_of(Kind::ZipStored, plain()));
        const auto refused = [&](SourceLimits limits) {
            Log log;
            return error_of([&] { open_archive(path, log.progress, limits); });
        };
        SourceLimits few, small, total;
        few.entries = 2;
        QVERIFY(refused(few).find("more than 2 entries") != std::string::npos);
        total.total = 1000;
        total.file = 5000; // another key than the default, so that the cache does not answer
        QVERIFY(refused(total).find("more than 0 MiB unpacked") != std::string::npos);
        small.file = 600;
        Log log;
        QCOMPARE(names(*open_archive(path, log.progress, small)), "set/a/1.png|set/b/2.png|");
        QVERIFY(log.warned("1 file is over the size limit"));
    }

    void encrypted() {
        const auto bytes = archive_of(Kind::ZipEncrypted, plain());
        if (bytes.size() < 1000) QSKIP("this libarchive cannot write encrypted archives");
        const auto path = m_box.write("encrypted.zip", bytes);
        Log log;
        Fault fault = Fault::Internal;
        const auto message = error_of([&] { open_archive(path, log.progress); }, &fault);
        QVERIFY2(message.find("is encrypted") != message.npos, message.c_str());
        QCOMPARE(fault, Fault::Input);
    }

    void no_archives() {
        Log log;
        Fault fault = Fault::Internal;
        const auto text_file = m_box.write("words.txt", Bytes(5000, 'x'));
        QVERIFY(error_of([&] { open_archive(text_file, log.progress); }, &fault).find("neither a zip nor a tar") !=
                std::string::npos);
        QCOMPARE(fault, Fault::Input);
        const auto empty = m_box.write("empty.zip", {});
        QVERIFY(error_of([&] { open_archive(empty, log.progress); }, &fault).find("is empty") != std::string::npos);
        QCOMPARE(fault, Fault::Corrupt);
    }

    /// Cut anywhere, an archive is an error that names the place, or (behind the last file) still whole.
    void truncated_data() { kinds_data(); }
    void truncated() {
        QFETCH(Kind, kind);
        std::vector<Member> members;
        for (std::uint64_t i = 0; i < 8; ++i) members.push_back({"a/" + std::to_string(i) + ".png", png(i), {}});
        const auto whole = archive_of(kind, members);
        int errors = 0;
        for (int step = 1; step < 40; ++step) {
            auto cut = whole;
            cut.resize(whole.size() * std::size_t(step) / 40);
            const auto path = m_box.write(std::string("cut-") + QTest::currentDataTag(), cut);
            Log log;
            Fault fault = Fault::Corrupt;
            std::shared_ptr<const Source> source;
            const auto message = error_of([&] { source = open_archive(path, log.progress); }, &fault);
            QVERIFY2(fault == Fault::Corrupt || fault == Fault::Input, message.c_str());
            if (!source) {
                QVERIFY2(message.starts_with(path.string()), message.c_str());
                ++errors;
            } else {
                for (std::size_t i = 0; i < source->entries().size(); ++i)
                    QCOMPARE(source->file(i), png(std::uint64_t(source->entries()[i].name[2] - '0')));
            }
        }
        QVERIFY2(errors >= (kind == Kind::Tar ? 20 : 30), qPrintable(QString::number(errors)));
    }

    void mutated() {
        const auto whole = archive_of(Kind::Zip, plain());
        Random random{1};
        for (int round = 0; round < 150; ++round) {
            auto bad = whole;
            for (int i = 0; i < 3; ++i) bad[random.below(bad.size())] = std::uint8_t(random.next());
            const auto path = m_box.write("mutated.zip", bad);
            Log log;
            Fault fault = Fault::Corrupt;
            error_of(
                [&] {
                    const auto source = open_archive(path, log.progress);
                    for (std::size_t i = 0; i < source->entries().size(); ++i) source->file(i);
                },
                &fault);
            QVERIFY(fault == Fault::Corrupt || fault == Fault::Input);
        }
    }

    void cancelled() {
        const auto path = m_box.write("cancelled.zip", archive_of(Kind::Zip, plain()));
        Log log;
        log.stop.request_stop();
        Fault fault = Fault::Internal;
        error_of([&] { open_archive(path, log.progress); }, &fault);
        QCOMPARE(fault, Fault::Cancelled);
        for (const auto& file : std::filesystem::directory_iterator(m_box.cache()))
            QVERIFY(file.path().string().find(kPartMark) == std::string::npos); // nothing half-written stays
    }

private:
    void clear_packs() { std::filesystem::remove_all(m_box.cache()); }
    std::filesystem::path the_pack() {
        for (const auto& file : std::filesystem::directory_iterator(m_box.cache()))
            if (file.path().extension() == kPackSuffix) return file.path();
        return {};
    }
};

QTEST_APPLESS_MAIN(TestArchive)
#include "test_archive.moc"
