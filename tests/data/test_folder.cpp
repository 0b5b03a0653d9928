// SPDX-License-Identifier: GPL-3.0-or-later
// Opening data sets: folders, what is left out, fingerprints, errors that name the remedy.
#include "archives.h"
#include "backend/data/digest.h"

#include <QtTest>

#include <map>
#include <set>
#include <unistd.h>

using namespace fixtures;
using squeeze::data::Dataset;
using squeeze::data::SplitSettings;

namespace {

std::shared_ptr<const Dataset> open(const std::filesystem::path& path, Log& log, const SplitSettings& settings = {}) {
    return squeeze::data::open(path.string(), settings, log.progress);
}

std::string hex_of(const Bytes& bytes) { return squeeze::data::hex(squeeze::data::sha256(bytes)); }

} // namespace

class TestFolder : public QObject {
    Q_OBJECT
    Sandbox m_box;

    std::filesystem::path scenes(const std::string& folder, int per_class = 20) {
        for (int i = 0; i < per_class; ++i) {
            m_box.write(folder + "/sea/" + std::to_string(i) + ".png", png(std::uint64_t(i)));
            m_box.write(folder + "/street/" + std::to_string(i) + ".png", png(1000 + std::uint64_t(i)));
        }
        return m_box.files() / folder;
    }

private Q_SLOTS:
    void class_per_folder() {
        const auto path = scenes("plain");
        Log log;
        const auto set = open(path, log);
        QCOMPARE(set->name(), std::string("plain"));
        QCOMPARE(open(path / "", log)->name(), std::string("plain"));
        QCOMPARE(set->classes(), (std::vector<std::string>{"sea", "street"}));
        QCOMPARE(set->samples().size(), std::size_t(40));
        QCOMPARE(set->labelled().size(), std::size_t(40));
        QCOMPARE(set->indices(Split::Test).size(), std::size_t(6));
        QCOMPARE(set->indices(Split::Validation).size(), std::size_t(3));
        QCOMPARE(set->indices(Split::Train).size(), std::size_t(31));
        for (std::size_t i = 0; i < 40; ++i) {
            const auto& sample = set->samples()[i];
            QCOMPARE(set->file(i).size(), sample.bytes);
            QCOMPARE(set->classes()[std::size_t(sample.label)], sample.name.substr(0, sample.name.find('/')));
        }
        QCOMPARE(set->pixels(0), noise(0));
    }

    void fingerprints() {
        const auto path = scenes("original");
        Log log;
        const auto fingerprint = open(path, log)->fingerprint();
        QCOMPARE(fingerprint.size(), std::size_t(64));
        QCOMPARE(open(path, log)->fingerprint(), fingerprint);
        QCOMPARE(open(path, log, {0.3, 0.3, 7})->fingerprint(), fingerprint); // splits are settings, not content
        const auto divided = open(path, log)->fingerprint_with_split();
        QCOMPARE(open(path, log)->fingerprint_with_split(), divided);
        QVERIFY(open(path, log, {0.3, 0.3, 7})->fingerprint_with_split() != divided);
        QCOMPARE(open(scenes("copy"), log)->fingerprint(), fingerprint);
        std::vector<Member> members;
        const auto original = open(path, log);
        for (const auto& sample : original->samples())
            members.push_back({sample.name, read_file(path / sample.name), {}});
        QCOMPARE(open(m_box.write("copy.zip", archive_of(Kind::Zip, members)), log)->fingerprint(), fingerprint);
        m_box.write("copy/sea/3.png", png(77));
        const auto changed = open(m_box.files() / "copy", log)->fingerprint();
        QVERIFY(changed != fingerprint);
        std::filesystem::rename(m_box.files() / "copy/sea/3.png", m_box.files() / "copy/sea/33.png");
        QVERIFY(open(m_box.files() / "copy", log)->fingerprint() != changed);
    }

    /// The list of digests in the cache notices changes of time and size, and does without when it is damaged.
    void second_opening() {
        const auto path = scenes("listed", 5);
        const auto old = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
        for (const auto& file : std::filesystem::recursive_directory_iterator(path))
            if (file.is_regular_file()) std::filesystem::last_write_time(file, old);
        Log first, second, third, fourth;
        const auto fingerprint = open(path, first)->fingerprint();
        QVERIFY(first.ticks.back().total == 10);
        QCOMPARE(open(path, second)->fingerprint(), fingerprint);
        QVERIFY(second.ticks.empty() || second.ticks.back().total == 0); // nothing is read again
        m_box.write("listed/sea/1.png", png(500));
        QVERIFY(open(path, third)->fingerprint() != fingerprint);
        QVERIFY(third.ticks.back().total == 1);
        for (const auto& file : std::filesystem::directory_iterator(m_box.cache())) {
            auto bytes = read_file(file.path());
            bytes[bytes.size() / 2] ^= 1;
            write_file(file.path(), bytes);
        }
        open(path, fourth);
        QVERIFY(fourth.ticks.back().total == 10);
    }

    void left_out() {
        const auto path = scenes("mixed", 3);
        m_box.write("mixed/readme.md", text("words"));
        m_box.write("mixed/.git/x.png", png(5));
        m_box.write("mixed/sea/plain-name", png(6));
        m_box.write("mixed/sea/broken.jpg", text("no picture"));
        std::filesystem::create_symlink("0.png", path / "sea" / "link.png");
        std::filesystem::create_directory_symlink("..", path / "sea" / "loop");
        Log log;
        const auto set = open(path, log);
        QCOMPARE(set->samples().size(), std::size_t(8));
        QVERIFY(log.warned("2 links were not followed"));
        QCOMPARE(log.notes.size(), std::size_t(1));
    }

    void unreadable_folder() {
        if (::geteuid() == 0) QSKIP("root can read everything");
        const auto path = scenes("closed", 3);
        std::filesystem::permissions(path / "sea", std::filesystem::perms::none);
        Log log;
        const auto set = open(path, log);
        std::filesystem::permissions(path / "sea", std::filesystem::perms::owner_all);
        QVERIFY(log.warned((path / "sea").string() + ": cannot be read"));
        QCOMPARE(set->samples().size(), std::size_t(3));
    }

    void table() {
        const auto path = scenes("tabled", 3);
        m_box.write("tabled/labels.csv", text("file,class_index,label,split\nsea/0.png,2,wave,test\n"
                                              "sea/1.png,2,wave,train\nstreet/0.png,0,,train\n"));
        Log log;
        const auto set = open(path, log);
        QCOMPARE(set->classes(), (std::vector<std::string>{"class 0", "class 1", "wave"}));
        QCOMPARE(set->samples().size(), std::size_t(6));
        QCOMPARE(set->labelled().size(), std::size_t(3));
        QCOMPARE(set->indices(Split::Test).size(), std::size_t(1));
        m_box.write("tabled/labels.csv", text("file,label\nsea/0.png\n"));
        Fault fault = Fault::Internal;
        const auto message = error_of([&] { open(path, log); }, &fault);
        QVERIFY2(message.find(path.string() + ": labels.csv: line 2") == 0, message.c_str());
        QCOMPARE(fault, Fault::Corrupt);
    }

    void identical_files_stay_together() {
        for (int i = 0; i < 60; ++i)
            m_box.write("twins/" + std::string(i % 2 ? "a/" : "b/") + std::to_string(i) + ".png",
                        png(std::uint64_t(i / 2)));
        Log log;
        const auto set = open(m_box.files() / "twins", log, {0.2, 0.2, 3});
        std::map<std::string, std::set<Split>> splits;
        for (std::size_t i = 0; i < 60; ++i) splits[hex_of(set->file(i))].insert(set->samples()[i].split);
        for (const auto& [bytes, where] : splits) QCOMPARE(where.size(), std::size_t(1));
        QVERIFY(!set->indices(Split::Test).empty() && !set->indices(Split::Validation).empty());
    }

    void one_class_opens() {
        m_box.write("single/猫/1.png", png(1));
        m_box.write("single/猫/2.png", png(2));
        Log log;
        const auto set = open(m_box.files() / "single", log);
        QCOMPARE(set->classes(), (std::vector<std::string>{"猫"}));
        QCOMPARE(set->indices(Split::Train).size(), std::size_t(1));
    }

    void errors_name_the_remedy() {
        Log log;
        Fault fault = Fault::Internal;
        QVERIFY(error_of([&] { open("/no/such/place", log); }, &fault).starts_with("/no/such/place: there is no"));
        QCOMPARE(fault, Fault::Io);
        m_box.write("bare/1.png", png(1));
        const auto bare = error_of([&] { open(m_box.files() / "bare", log); }, &fault);
        QVERIFY2(bare.find("one folder per class") != bare.npos && bare.find("labels.csv") != bare.npos, bare.c_str());
        QCOMPARE(fault, Fault::Input);
        m_box.write("words/1.txt", text("words"));
        const auto words = error_of([&] { open(m_box.files() / "words", log); }, &fault);
        QVERIFY2(words.find("holds no images") != words.npos, words.c_str());
        QCOMPARE(fault, Fault::Input);
    }
};

QTEST_APPLESS_MAIN(TestFolder)
#include "test_folder.moc"
