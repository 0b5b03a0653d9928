// SPDX-License-Identifier: GPL-3.0-or-later
// The pixel cache: decoded once, keyed by content and geometry, damaged files rebuilt, oldest ones evicted.
#include "backend/data/cache.h"
#include "backend/data/cachefile.h"
#include "memory_set.h"

#include <QtTest>

using namespace fixtures;
using namespace squeeze::data;
namespace fs = std::filesystem;

class TestCache : public QObject {
    Q_OBJECT
    Sandbox m_box;

    static InputSpec spec(int size = 8) {
        InputSpec result;
        result.size = size;
        return result;
    }
    std::vector<fs::path> cached() const {
        std::vector<fs::path> files;
        for (const auto& file : fs::directory_iterator(m_box.cache()))
            if (file.path().extension() == kPixelsSuffix) files.push_back(file.path());
        return files;
    }
    static void verify(const PixelStore& store, const MemorySet& set, const InputSpec& input) {
        for (std::size_t i = 0; i < set.samples().size(); ++i) {
            if (set.broken.contains(i)) {
                QVERIFY(!store.usable(i) && store.rgb(i).empty());
                continue;
            }
            const auto expected = image::fit(noise(i, 20, 16), input).rgb;
            const auto rgb = store.rgb(i);
            QVERIFY(store.usable(i) && std::equal(rgb.begin(), rgb.end(), expected.begin(), expected.end()));
        }
        QVERIFY(!store.usable(set.samples().size()) && store.rgb(set.samples().size()).empty());
    }

private Q_SLOTS:
    void init() {
        fs::remove_all(m_box.cache());
        fs::create_directories(m_box.cache());
    }

    void decoded_once() {
        const auto set = std::make_shared<MemorySet>(50);
        Log log;
        verify(*prepare(set, spec(), log.progress), *set, spec());
        QCOMPARE(set->decoded.load(), 50);
        QCOMPARE(log.ticks.back().phase, std::string("decode"));
        QCOMPARE(log.ticks.back().done, 50.0);
        const auto again = prepare(set, spec(), log.progress);
        QCOMPARE(set->decoded.load(), 50);
        verify(*again, *set, spec());
        QCOMPARE(again->size(), 8);
    }

    void key() {
        Log log;
        const auto set = std::make_shared<MemorySet>(3);
        const auto decodes = [&](InputSpec input, std::shared_ptr<MemorySet> from) {
            from->decoded = 0;
            prepare(from, input, log.progress);
            return from->decoded.load();
        };
        auto input = spec();
        QCOMPARE(decodes(input, set), 3);
        input.mean = {1, 2, 3};
        input.scale = {1, 1, 1};
        input.order = InputSpec::Order::Bgr;
        QCOMPARE(decodes(input, set), 0); // made from the pixels later
        input.size = 9;
        QCOMPARE(decodes(input, set), 3);
        input.geometry = InputSpec::Geometry::Squash;
        QCOMPARE(decodes(input, set), 3);
        input.filter = InputSpec::Filter::Area;
        QCOMPARE(decodes(input, set), 3);
        QCOMPARE(decodes(input, std::make_shared<MemorySet>(3, "another")), 3);
        QCOMPARE(decodes(input, set), 0);
    }

    void broken_samples_are_left_out_and_told() {
        const auto set = std::make_shared<MemorySet>(20);
        set->broken = {4, 11};
        for (int round = 0; round < 2; ++round) {
            Log log;
            verify(*prepare(set, spec(), log.progress), *set, spec());
            QCOMPARE(log.warnings.size(), std::size_t(1));
            QVERIFY(log.warned("2 images could not be decoded") && log.warned("\"p4\" first"));
        }
    }

    void damaged_files_are_rebuilt() {
        const auto set = std::make_shared<MemorySet>(10);
        Log log;
        prepare(set, spec(), log.progress);
        const auto path = cached().at(0);
        const auto whole = read_file(path);
        const auto rebuilt = [&](const Bytes& bytes) {
            write_file(path, bytes);
            set->decoded = 0;
            verify(*prepare(set, spec(), log.progress), *set, spec());
            return set->decoded.load() == 10 && read_file(path) == whole;
        };
        for (std::size_t at : {0, 8, 12, 16, 24, 55, 56, 60, 64, 73}) {
            auto broken = whole;
            broken[at] ^= 1;
            QVERIFY2(rebuilt(broken), qPrintable(QString::number(at)));
        }
        for (const std::size_t size : {std::size_t(0), std::size_t(10), std::size_t(63), whole.size() - 1}) {
            auto cut = whole;
            cut.resize(size);
            QVERIFY(rebuilt(cut));
        }
        auto longer = whole;
        longer.push_back(0);
        QVERIFY(rebuilt(longer));
        QVERIFY(rebuilt(Bytes(whole.size(), 0xAB)));
        QVERIFY(!rebuilt(whole));
        fs::remove(path);
        fs::create_directories(path / "a-folder-in-its-place");
        Log blocked;
        verify(*prepare(set, spec(), blocked.progress), *set, spec());
        QVERIFY(blocked.warned("kept in memory"));
    }

    void unwritable_cache_is_a_warning() {
        const auto file = m_box.write("file", text("x"));
        ::setenv("SQUEEZE_CACHE", (file / "below").c_str(), 1);
        const auto set = std::make_shared<MemorySet>(10);
        set->broken = {3};
        Log log;
        verify(*prepare(set, spec(), log.progress), *set, spec());
        ::setenv("SQUEEZE_CACHE", m_box.cache().c_str(), 1);
        QVERIFY(log.warned("kept in memory"));
    }

    void cancelled() {
        const auto set = std::make_shared<MemorySet>(500);
        std::stop_source stop;
        Progress progress([&](const Event&) { stop.request_stop(); }, stop.get_token());
        Fault fault = Fault::Internal;
        error_of(
            [&] {
                prepare(set, spec(64), progress);
                prepare(set, spec(65), progress);
            },
            &fault);
        QCOMPARE(fault, Fault::Cancelled);
        for (const auto& entry : fs::directory_iterator(m_box.cache()))
            QVERIFY(entry.path().string().find(kPartMark) == std::string::npos);
    }

    void bugs_are_not_swallowed() {
        struct Buggy : MemorySet {
            using MemorySet::MemorySet;
            image::Pixels pixels(std::size_t) const override { throw Error(Fault::Internal, "bug"); }
        };
        Log log;
        QCOMPARE(error_of([&] { prepare(std::make_shared<Buggy>(5), spec(), log.progress); }), std::string("bug"));
    }

    void the_mapping_outlives_the_file() {
        const auto set = std::make_shared<MemorySet>(10);
        Log log;
        const auto store = prepare(set, spec(), log.progress);
        clear_cache();
        QCOMPARE(cached().size(), std::size_t(0));
        QCOMPARE(cache_bytes(), std::uint64_t(0));
        verify(*store, *set, spec());
    }

    void oldest_are_evicted() {
        Log log;
        const auto now = fs::file_time_type::clock::now();
        std::vector<fs::path> files;
        for (int i = 0; i < 4; ++i) {
            files.push_back(m_box.cache() / (std::to_string(i) + kPackSuffix));
            write_file(files.back(), Bytes(1000));
            fs::last_write_time(files.back(), now - std::chrono::hours(10 - i));
        }
        const auto foreign = m_box.cache() / "my-thesis.txt";
        const auto writing = m_box.cache() / (std::string("x") + kPixelsSuffix + kPartMark + "abcdef");
        const auto abandoned = m_box.cache() / (std::string("y") + kPixelsSuffix + kPartMark + "abcdef");
        for (const auto& path : {foreign, writing, abandoned}) write_file(path, Bytes(500));
        fs::last_write_time(abandoned, now - std::chrono::hours(48));
        QCOMPARE(cache_bytes(), std::uint64_t(5000));
        touch(files[0]); // used just now
        limit_cache({3000});
        QVERIFY(!fs::exists(abandoned) && fs::exists(writing) && fs::exists(foreign));
        QVERIFY(fs::exists(files[0]) && !fs::exists(files[1]) && !fs::exists(files[2]) && fs::exists(files[3]));
        clear_cache();
        QVERIFY(fs::exists(foreign) && !fs::exists(files[0]) && !fs::exists(writing));
    }

    void use_counts_for_the_order() {
        const auto set = std::make_shared<MemorySet>(3);
        Log log;
        prepare(set, spec(), log.progress);
        const auto path = cached().at(0);
        fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::hours(5));
        prepare(set, spec(), log.progress);
        QVERIFY(fs::last_write_time(path) > fs::file_time_type::clock::now() - std::chrono::hours(1));
    }

    void senseless_sizes() {
        Log log;
        const auto set = std::make_shared<MemorySet>(1);
        for (const int size : {0, -5, 100'000}) {
            Fault fault = Fault::Internal;
            error_of([&] { prepare(set, spec(size), log.progress); }, &fault);
            QCOMPARE(fault, Fault::Input);
        }
    }
};

QTEST_APPLESS_MAIN(TestCache)
#include "test_cache.moc"
