// SPDX-License-Identifier: GPL-3.0-or-later
// The same seed gives the same bytes, and a run that was cut between epochs ends as the one that was not.
#include "toys.h"

using namespace squeeze;
using namespace squeeze::toys;

namespace {

/// The small net with a shared, a levelled and a masked layer.
Model mixed_net() {
    auto model = small_net(8);
    auto shared = *model.layers[2];
    Codebook codebook;
    for (int k = 0; k < 16; ++k) codebook.values.push_back(float(k - 7) * 0.05f);
    Random random{5};
    for (int i = 0; i < 432; ++i) codebook.index.push_back(std::uint8_t(random.below(16)));
    shared.weights.data = codebook;
    model = with_layer(model, 2, shared);
    auto levelled = *model.layers[1];
    Levels levels{0.1f, {}};
    for (int i = 0; i < 48; ++i) levels.levels.push_back(int(random.below(15)) - 7);
    levelled.weights.data = levels;
    model = with_layer(model, 1, levelled);
    auto masked = *model.layers[0];
    masked.weights.mask = Mask(216, 1);
    for (std::size_t i = 0; i < 216; i += 2) {
        (*masked.weights.mask)[i] = 0;
        std::get<Floats>(masked.weights.data).values[i] = 0;
    }
    return with_layer(model, 0, masked);
}

nn::TrainJob job(const QString& kind) {
    nn::TrainJob job;
    job.start = kind == "mixed" ? mixed_net() : small_net(8);
    job.images = colours(90, 8);
    job.settings = settings(3);
    job.settings.seed = 7;
    if (kind == "taught") {
        job.teacher = std::make_shared<const Model>(small_net(8, 30));
        job.settings.distil = 0.5;
    }
    if (kind == "gradual") {
        job.mask_every = 2;
        job.masks = [](double progress, const std::vector<std::vector<float>>& weights) {
            std::vector<Mask> masks;
            for (const auto& layer : weights) {
                Mask mask;
                for (const float w : layer) mask.push_back(std::abs(w) > 0.1f * float(std::min(1.0, 2 * progress)));
                masks.push_back(mask);
            }
            return masks;
        };
    }
    return job;
}

struct Run {
    Model model;
    std::vector<Bytes> resume;
    std::vector<Model> models;
};

Run train(nn::TrainJob job, int threads = 1) {
    Run run;
    job.on_epoch = [&](const nn::EpochResult& epoch) {
        run.resume.push_back(epoch.resume);
        run.models.push_back(epoch.model);
    };
    Progress progress;
    run.model = nn::backend().train(job, {"cpu", threads}, progress);
    return run;
}

} // namespace

class TestNnResume : public QObject {
    Q_OBJECT
    Bytes m_resume; ///< of the plain job after its first epoch

private Q_SLOTS:
    void initTestCase() { m_resume = train(job("plain")).resume.front(); }
    void resumed_is_uninterrupted_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"plain", "mixed", "taught", "gradual"}) QTest::newRow(kind) << kind;
    }
    void resumed_is_uninterrupted() {
        QFETCH(QString, kind);
        const auto whole = train(job(kind));
        QCOMPARE(whole.resume.size(), std::size_t(3));
        QVERIFY(equal(whole.model, whole.models.back()));
        QVERIFY(!equal(whole.model, whole.models.front()));
        validate(whole.model);
        for (int cut = 0; cut < 3; ++cut) {
            auto rest = job(kind);
            rest.resume = whole.resume[std::size_t(cut)];
            const auto resumed = train(rest);
            QCOMPARE(resumed.resume.size(), std::size_t(2 - cut));
            QVERIFY(equal(resumed.model, whole.model));
            if (cut < 2) QVERIFY(resumed.resume.back() == whole.resume.back());
        }
    }
    void same_seed_same_bytes_data() {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("two threads") << 2;
    }
    void same_seed_same_bytes() {
        QFETCH(int, threads);
        auto toy = job("mixed");
        toy.settings.epochs = 2;
        const auto first = train(toy, threads);
        for (int i = 0; i < 3; ++i) QVERIFY(equal(train(toy, threads).model, first.model));
        toy.settings.seed = 8;
        QVERIFY(!equal(train(toy, threads).model, first.model));
    }
    void one_thread_or_two_same_bytes() { // a batch of 16 is two shards
        QVERIFY(equal(train(job("taught"), 1).model, train(job("taught"), 2).model));
    }
    void measuring_between_epochs_changes_nothing() { // a batch of 8 is one shard on two OpenMP threads
        auto toy = job("plain");
        toy.settings.batch = 8;
        Progress progress;
        const auto alone = nn::backend().train(toy, {"cpu", 2}, progress);
        toy.on_epoch = [&](const nn::EpochResult& epoch) {
            nn::backend().evaluate(epoch.model, toy.images, {"cpu", 2}, progress);
        };
        QVERIFY(equal(nn::backend().train(toy, {"cpu", 2}, progress), alone));
    }
    void refuses_other_runs_data() {
        QTest::addColumn<QString>("change");
        for (const char* change : {"rate", "seed", "epochs", "augmentation", "images", "graph", "masks"})
            QTest::newRow(change) << change;
    }
    void refuses_other_runs() {
        QFETCH(QString, change);
        auto toy = job("plain");
        toy.resume = m_resume;
        if (change == "rate") toy.settings.rate *= 2;
        if (change == "seed") toy.settings.seed = 9;
        if (change == "epochs") toy.settings.epochs = 4;
        if (change == "augmentation") toy.settings.augmentation.flip = 0;
        if (change == "images") toy.images.samples.pop_back();
        if (change == "masks") toy.masks = job("gradual").masks;
        if (change == "graph") {
            auto graph = *toy.start.graph;
            graph.nodes[7].op = Dropout{0.3f};
            toy.start.graph = std::make_shared<const Graph>(graph);
        }
        QCOMPARE(fault_of([&] { train(toy); }), int(Fault::Input));
    }
    void refuses_damage() {
        auto toy = job("plain");
        const auto good = m_resume;
        for (std::size_t size = 0; size < good.size(); size += 1 + good.size() / 40) {
            toy.resume = Bytes(good.begin(), good.begin() + std::ptrdiff_t(size));
            if (size) QCOMPARE(fault_of([&] { train(toy); }), int(Fault::Corrupt));
        }
        for (std::size_t at = 0; at < good.size(); at += 1 + good.size() / 40) {
            toy.resume = good;
            toy.resume[at] ^= 0x10;
            QVERIFY(fault_of([&] { train(toy); }) >= 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestNnResume)
#include "test_nn_resume.moc"
