// SPDX-License-Identifier: GPL-3.0-or-later
// Batches: the same whatever the threads; order, content, ends, failures, speed.
#include "backend/data/batches.h"
#include "backend/data/digest.h"
#include "memory_set.h"

#include <QtTest>

#include <ctime>
#include <numeric>
#include <thread>

using namespace fixtures;
using namespace squeeze::data;

namespace {

/// Pictures in memory; one of them may be a trap.
class MemoryStore : public PixelStore {
public:
    MemoryStore(int size, std::size_t count) : m_size(size) {
        for (std::size_t i = 0; i < count; ++i) m_pictures.push_back(noise(i, size, size).rgb);
    }
    int size() const override { return m_size; }
    ByteView rgb(std::size_t index) const override {
        std::this_thread::sleep_for(delay);
        if (index == trap) throw Error(Fault::Io, "trap");
        return m_pictures.at(index);
    }
    bool usable(std::size_t index) const override { return !unusable.contains(index); }

    std::size_t trap = SIZE_MAX;
    std::chrono::milliseconds delay{0};
    std::set<std::size_t> unusable;

private:
    int m_size;
    std::vector<std::vector<std::uint8_t>> m_pictures;
};

struct Bench {
    explicit Bench(std::size_t count, int size = 8)
        : set(std::make_shared<MemorySet>(count)), store(std::make_shared<MemoryStore>(size, count)), samples(count) {
        spec.size = size;
        std::iota(samples.begin(), samples.end(), std::size_t(0));
    }
    Batches batches(const BatchSettings& settings) const { return Batches(store, set, samples, spec, settings); }
    std::string digest(const BatchSettings& settings) const {
        Digest all;
        auto source = batches(settings);
        while (const auto batch = source.next()) {
            all.bytes({reinterpret_cast<const std::uint8_t*>(batch->input.data()), batch->input.size() * 4});
            for (std::size_t i = 0; i < batch->count(); ++i)
                all.number(batch->samples[i]).number(std::uint64_t(batch->labels[i]));
        }
        return hex(all.finish());
    }

    std::shared_ptr<MemorySet> set;
    std::shared_ptr<MemoryStore> store;
    std::vector<std::size_t> samples;
    InputSpec spec;
};

BatchSettings settings_of(int batch, int threads) {
    BatchSettings settings;
    settings.batch = batch;
    settings.threads = threads;
    settings.shuffle = true;
    settings.augmentation = Augmentation();
    return settings;
}

} // namespace

class TestBatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void in_order_with_a_smaller_end() {
        const Bench bench(10);
        BatchSettings settings;
        settings.batch = 4;
        auto source = bench.batches(settings);
        QCOMPARE(source.batches(), std::size_t(3));
        std::vector<std::size_t> seen;
        for (const std::size_t count : {4, 4, 2}) {
            const auto batch = source.next();
            QVERIFY(batch && batch->count() == count && batch->input.size() == count * 8 * 8 * 3);
            for (std::size_t i = 0; i < count; ++i) {
                std::vector<float> expected(8 * 8 * 3);
                image::normalise(bench.store->rgb(batch->samples[i]), bench.spec, expected);
                QVERIFY(std::equal(expected.begin(), expected.end(), batch->input.begin() + std::ptrdiff_t(i * 192)));
                QCOMPARE(batch->labels[i], std::int64_t(batch->samples[i] % 3));
                seen.push_back(batch->samples[i]);
            }
        }
        QVERIFY(!source.next());
        QVERIFY(!source.next());
        QCOMPARE(seen, bench.samples);
    }

    void same_for_any_number_of_threads() {
        const Bench bench(203);
        auto settings = settings_of(7, 1);
        const auto one = bench.digest(settings);
        for (const int threads : {1, 2, 3, 8})
            for (const int ahead : {1, 2, 5}) {
                settings.threads = threads;
                settings.ahead = ahead;
                QCOMPARE(bench.digest(settings), one);
            }
        settings.epoch = 1;
        QVERIFY(bench.digest(settings) != one);
        settings.epoch = 0;
        settings.seed = 2;
        QVERIFY(bench.digest(settings) != one);
    }

    void shuffled_pass_visits_each_once() {
        const Bench bench(100);
        auto source = bench.batches(settings_of(9, 2));
        std::multiset<std::size_t> seen;
        std::vector<std::size_t> order;
        while (const auto batch = source.next()) {
            seen.insert(batch->samples.begin(), batch->samples.end());
            order.insert(order.end(), batch->samples.begin(), batch->samples.end());
        }
        QCOMPARE(seen, std::multiset<std::size_t>(bench.samples.begin(), bench.samples.end()));
        QVERIFY(order != bench.samples);
    }

    /// A sample looks the same in whatever batch it comes.
    void augmentation_does_not_depend_on_the_batch() {
        const Bench bench(30);
        std::map<std::size_t, std::vector<float>> pictures;
        for (const int size : {4, 7}) {
            auto source = bench.batches(settings_of(size, 2));
            while (const auto batch = source.next())
                for (std::size_t i = 0; i < batch->count(); ++i) {
                    const auto begin = batch->input.begin() + std::ptrdiff_t(i * 192);
                    const std::vector<float> picture(begin, begin + 192);
                    const auto [known, fresh] = pictures.emplace(batch->samples[i], picture);
                    if (!fresh) QCOMPARE(picture, known->second);
                }
        }
    }

    void unusable_samples_are_left_out() {
        const Bench bench(10);
        bench.store->unusable = {0, 5, 9};
        auto source = bench.batches(settings_of(7, 1));
        QCOMPARE(source.batches(), std::size_t(1));
        QCOMPARE(source.next()->count(), std::size_t(7));
    }

    void empty() {
        const Bench bench(0);
        auto source = bench.batches(settings_of(7, 2));
        QCOMPARE(source.batches(), std::size_t(0));
        QVERIFY(!source.next());
    }

    void failures_come_in_their_place() {
        const Bench bench(40);
        bench.store->trap = 25;
        BatchSettings settings;
        settings.batch = 10;
        settings.threads = 3;
        auto source = bench.batches(settings);
        QVERIFY(source.next());
        QVERIFY(source.next());
        QCOMPARE(error_of([&] { source.next(); }), std::string("trap"));
        QVERIFY(!source.next());
    }

    /// A batch under way is given up: finishing it would take five seconds.
    void ends_promptly() {
        const Bench bench(2000);
        bench.store->delay = std::chrono::milliseconds(5);
        const auto began = std::chrono::steady_clock::now();
        { auto source = bench.batches(settings_of(1000, 2)); }
        QVERIFY(std::chrono::steady_clock::now() - began < std::chrono::seconds(2));
    }

    void waiting_is_counted() {
        const Bench bench(64);
        bench.store->delay = std::chrono::milliseconds(2);
        const auto began = std::chrono::steady_clock::now();
        auto source = bench.batches(settings_of(16, 1));
        QCOMPARE(source.waited(), 0.0);
        while (source.next()) {
        }
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
        QVERIFY(source.waited() > 0.05 && source.waited() <= wall.count());
    }

    void wrong_settings() {
        const Bench bench(4);
        Fault fault = Fault::Internal;
        error_of([&] { bench.batches(settings_of(0, 1)); }, &fault);
        QCOMPARE(fault, Fault::Input);
        auto other = bench.spec;
        other.size = 9;
        QVERIFY(!error_of([&] { Batches(bench.store, bench.set, bench.samples, other, settings_of(1, 1)); }).empty());
    }

    void speed() {
        const Bench bench(512, 128);
        auto source = bench.batches(settings_of(64, 1));
        const auto began = std::clock(); // processor time: other programs do not count
        std::size_t images = 0;
        while (const auto batch = source.next()) images += batch->count();
        const double rate = double(images) * CLOCKS_PER_SEC / double(std::clock() - began);
        qInfo("%.0f augmented 128-pixel images per second of processor time", rate);
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(rate > 2000);
#endif
    }
};

QTEST_APPLESS_MAIN(TestBatches)
#include "test_batches.moc"
