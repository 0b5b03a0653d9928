// SPDX-License-Identifier: GPL-3.0-or-later
// Both models on one part of a data set: figures that can be computed by hand, on the jobs list, and stale when the
// models change.
#include "app/studio/ask/comparing.h"
#include "app/studio/export/answers.h"
#include "app/studio/preview/measuring.h"
#include "tests/ask/lights.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;
using namespace squeeze::studio;

class TestComparing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_cache.isValid());
        qputenv("SQUEEZE_CACHE", m_cache.path().toUtf8());
    }

    void figures_by_hand() {
        Jobs jobs;
        Classifier classifier(jobs);
        QSignalSpy compared(&classifier, &Classifier::compared);
        classifier.setModels(lights::model(128), lights::model(75));
        QVERIFY(!classifier.fresh());
        const auto greys = std::make_shared<lights::Greys>();
        classifier.compare(greys, Split::Validation);
        QVERIFY(classifier.comparing());
        QVERIFY(compared.wait(20000));
        QVERIFY(!classifier.comparing());
        QVERIFY(classifier.fresh());

        // Validation: 0, 3, … 24 times ten; dark up to 120 (0 30 60 90 120), light 150 180 210 240.
        const auto result = classifier.comparison();
        QCOMPARE(result->original.samples, std::vector<std::size_t>({0, 3, 6, 9, 12, 15, 18, 21, 24}));
        QCOMPARE(result->compressed.samples, result->original.samples);
        QCOMPARE(result->original.top1, 1.0);
        QCOMPARE(result->compressed.top1, 7.0 / 9); // 90 and 120 are taken for light
        QCOMPARE(result->compressed.balanced, (3.0 / 5 + 1) / 2);
        QCOMPARE(result->compressed.top5, 1.0);
        QCOMPARE(result->compressed.confusion, (std::vector<std::vector<int>>{{3, 2}, {0, 4}}));
        QCOMPARE(result->original.labels, std::vector<int>({0, 0, 0, 0, 0, 1, 1, 1, 1}));
        QCOMPARE(result->compressed.predicted, std::vector<int>({0, 0, 0, 1, 1, 1, 1, 1, 1}));
        QCOMPARE(result->classes, greys->classes());
        for (std::size_t i = 0; i < 9; ++i) {
            const bool right = result->compressed.predicted[i] == result->compressed.labels[i];
            const float share = result->compressed.confidence[i], truth = result->truthCompressed[i];
            QVERIFY(std::abs(truth - (right ? share : 1 - share)) < 1e-5f);
        }
        QCOMPARE(jobs.rowCount(), 1);
        classifier.setModels(lights::model(128), lights::model(80));
        QVERIFY(!classifier.fresh());
        QVERIFY(classifier.comparison() == result);
    }

    void without_a_compressed_model() {
        Jobs jobs;
        Classifier classifier(jobs);
        QSignalSpy compared(&classifier, &Classifier::compared);
        classifier.setModels(lights::model(128), nullptr);
        auto greys = std::make_shared<lights::Greys>();
        greys->broken = 3; // cannot be read: left out
        classifier.compare(greys, Split::Validation);
        QVERIFY(compared.wait(20000));
        QCOMPARE(classifier.comparison()->original.n, std::uint64_t(8));
        QCOMPARE(classifier.comparison()->compressed.n, std::uint64_t(0));
    }

    void what_cannot_be_compared_says_why() {
        Jobs jobs;
        Classifier classifier(jobs);
        classifier.compare(std::make_shared<lights::Greys>(), Split::Validation); // no model: nothing happens
        QCOMPARE(jobs.rowCount(), 0);
        classifier.setModels(lights::model(128), nullptr);
        classifier.compare(std::make_shared<lights::Greys>(std::vector<std::string>{"cats", "dogs"}),
                           Split::Validation);
        auto* job = classifier.comparing();
        QVERIFY(job);
        QVERIFY(QTest::qWaitFor([&] { return job->state() != Job::State::Running; }, 20000));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->failure().text.contains("cats"), qPrintable(job->failure().text));
        classifier.compare(std::make_shared<lights::Greys>(), Split::Test); // has no test part
        job = classifier.comparing();
        QVERIFY(QTest::qWaitFor([&] { return job->state() != Job::State::Running; }, 20000));
        QVERIFY(job->failure().text.contains("test"));
        QVERIFY(!classifier.comparison());
    }

    void everybody_counts_ties_and_what_is_no_number_alike() {
        auto broken = std::make_shared<Model>(*lights::model(128));
        const float large = 3e38f; // finite, and three of them are not
        using Row = std::vector<float>;
        for (const auto& weights : {Row{0, 0, 0, 0, 0, 0}, Row{large, large, large, 0, 0, 0},
                                    Row{large, large, large, large, large, large}}) {
            auto layer = std::make_shared<Layer>(*broken->layers[0]);
            layer->weights.data = Floats{weights};
            layer->bias = {1, 1};
            broken->layers[0] = layer;
            const auto greys = std::make_shared<lights::Greys>();
            Progress progress;
            const auto compared = compare_models(broken, nullptr, greys, Split::Validation, progress).original;
            const auto asked = photos(greys, Split::Validation, broken->input, 100, progress);
            const auto card = evaluation(answers(*broken, asked, "measure", progress), *broken, asked);
            const auto figure = measure_top1(*broken, greys, 100, progress);
            QCOMPARE(card.top1, compared.top1);
            QCOMPARE(card.top5, compared.top5);
            QCOMPARE(card.predicted, compared.predicted);
            QCOMPARE(figure.value, compared.top1);
            QCOMPARE(compared.predicted.back(), weights[0] > 0 ? -1 : 0); // a tie: the first; no number: none
        }
    }

    void a_new_comparison_replaces_one_that_runs() {
        Jobs jobs;
        Classifier classifier(jobs);
        QSignalSpy compared(&classifier, &Classifier::compared);
        classifier.setModels(lights::model(128), lights::model(75));
        const auto greys = std::make_shared<lights::Greys>();
        classifier.compare(greys, Split::Validation);
        auto* first = classifier.comparing();
        classifier.compare(greys, Split::Train);
        QVERIFY(classifier.comparing() != first);
        QVERIFY(QTest::qWaitFor([&] { return jobs.running().isEmpty(); }, 20000));
        QCOMPARE(classifier.comparison()->split, Split::Train);
        QCOMPARE(classifier.comparison()->original.n, std::uint64_t(17));
    }

private:
    QTemporaryDir m_cache;
};

QTEST_MAIN(TestComparing)
#include "test_comparing.moc"
