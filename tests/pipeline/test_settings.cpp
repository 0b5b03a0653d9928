// SPDX-License-Identifier: GPL-3.0-or-later
// From a step's words to the settings of compress, codec and nn; defaults equal those of the folders that do the work.
#include "backend/pipeline/settings.h"
#include "tiny.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

Values values(const std::string& step) { return parse(step).steps.front().values; }

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prune() {
        auto settings = prune_settings(values("prune keep=0.3 ranking=lamp conv10:keep=0.1 conv1:deviations=0.5"));
        QVERIFY(settings.rule.keep == 0.3 && !settings.rule.threshold && !settings.rule.deviations);
        QCOMPARE(settings.ranking, compress::Ranking::Lamp);
        QCOMPARE(settings.overrides.size(), std::size_t(2));
        QCOMPARE(settings.overrides[0].layer, std::string("conv10"));
        QVERIFY(settings.overrides[0].rule.keep == 0.1);
        QVERIFY(settings.overrides[1].rule.deviations == 0.5 && !settings.overrides[1].rule.keep);
        QVERIFY(prune_settings(values("prune threshold=0.01")).rule.threshold == 0.01);
        QVERIFY(prune_settings(values("prune deviations=1")).rule.deviations == 1);
    }

    void prune_refuses_data() {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << "prune"
                              << "exactly one of keep, threshold and deviations";
        QTest::newRow("two") << "prune keep=0.2 threshold=0.1"
                             << "exactly one of";
        QTest::newRow("two in a layer") << "prune keep=0.2 a:keep=0.1 a:threshold=0.1"
                                        << "a: exactly one of";
        QTest::newRow("only a layer") << "prune a:keep=0.1"
                                      << "exactly one of";
        QTest::newRow("ranking") << "prune threshold=0.1 ranking=global"
                                 << "ranking=global: works with keep only";
        QTest::newRow("ranking s") << "prune threshold=0.1 ranking=sensitivity"
                                   << "works with keep only";
    }
    void prune_refuses() {
        QFETCH(QString, step);
        QFETCH(QString, words);
        const auto error = tiny::caught([&] { values(step.toStdString()); });
        QCOMPARE(error.fault, Fault::Usage);
        QVERIFY2(QString::fromStdString(error.what).contains(words), error.what.c_str());
    }

    void prune_by_sensitivity() {
        const auto model = tiny::model();
        const auto step = values("prune keep=0.4 ranking=sensitivity conv10:keep=0.9");
        QCOMPARE(tiny::caught([&] { prune_settings(step); }).fault, Fault::Usage);
        const auto settings = prune_settings(step, model);
        QCOMPARE(settings.overrides.size(), model.layers.size());
        QVERIFY(settings.overrides.front().rule.keep == 0.9); // what was given stays
        double kept = 0, all = 0;
        for (std::size_t i = 0; i < 2; ++i) { // the other two share 0.4 of their own weights
            const auto size = double(model.layers[i]->weights.size());
            QCOMPARE(settings.overrides[i + 1].layer, model.node(i).name);
            kept += *settings.overrides[i + 1].rule.keep * size;
            all += size;
        }
        QVERIFY(std::abs(kept / all - 0.4) < 0.006);
    }

    void cluster() {
        auto settings = cluster_settings(values("cluster"), 7);
        QCOMPARE(settings.bits, 4);
        QCOMPARE(settings.init, compress::CentroidInit::Linear);
        QCOMPARE(settings.seed, std::uint64_t(7));
        settings = cluster_settings(values("cluster bits=3 init=optimal conv10:bits=5"), 7);
        QCOMPARE(settings.bits, 3);
        QCOMPARE(settings.init, compress::CentroidInit::Optimal);
        QCOMPARE(settings.overrides.front().bits, 5);
        QCOMPARE(cluster_settings(values("cluster init=density"), 0).init, compress::CentroidInit::Density);
        QCOMPARE(cluster_settings(values("cluster init=random"), 0).init, compress::CentroidInit::Random);
    }

    void encoding() {
        QVERIFY(encoding_settings(values("encode")) == codec::Encoding{});
        const codec::Encoding other{codec::Coder::Raw, codec::FloatType::Fp16, codec::FloatType::Fp16};
        QVERIFY(encoding_settings(values("encode coder=raw biases=fp16 codebooks=fp16")) == other);
    }

    void training() {
        const nn::TrainSettings standard;
        auto settings = train_settings(values("train"), 9);
        QCOMPARE(settings.epochs, 5);
        QCOMPARE(settings.rate, standard.rate);
        QCOMPARE(settings.batch, standard.batch);
        QCOMPARE(settings.schedule, standard.schedule);
        QVERIFY(settings.augmentation == standard.augmentation);
        QCOMPARE(settings.seed, std::uint64_t(9));
        settings = train_settings(values("train epochs=2 rate=0.1 momentum=0.5 decay=0 batch=8 schedule=step warmup=0 "
                                         "smoothing=0.1 clip=1 dropout=0.3 distil=0.5 temperature=4 flip=0 crop=4 "
                                         "brightness=0 contrast=0.1 saturation=0.3"),
                                  1);
        const data::Augmentation augmentation{0, 4, 0, 0.1, 0.3};
        QVERIFY(settings.augmentation == augmentation);
        QVERIFY(settings.epochs == 2 && settings.rate == 0.1 && settings.momentum == 0.5 && settings.decay == 0);
        QVERIFY(settings.batch == 8 && settings.schedule == "step" && settings.warmup == 0 && settings.clip == 1);
        QVERIFY(settings.smoothing == 0.1 && settings.dropout == 0.3 && settings.distil == 0.5);
        QCOMPARE(settings.temperature, 4.0);
        QCOMPARE(train_settings(values("prune keep=0.1"), 1).epochs, 0);
    }

    void who_needs_images() {
        const auto needs = [](const std::string& text) {
            const auto step = parse(text).steps.front();
            return step.stage->needs_images(step.values);
        };
        QVERIFY(needs("train"));
        QVERIFY(!needs("prune keep=0.1"));
        QVERIFY(needs("prune keep=0.1 epochs=1"));
        QVERIFY(!needs("cluster"));
        QVERIFY(!needs("encode"));
    }
};

QTEST_APPLESS_MAIN(TestSettings)
#include "test_settings.moc"
