// SPDX-License-Identifier: GPL-3.0-or-later
// Photos asked of both models: files, folders, pictures and samples; what cannot be read says why; the newest request
// wins; the window never waits.
#include "app/studio/ask/classifier.h"
#include "backend/model/zoo.h"
#include "tests/ask/lights.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// A classifier, and what it answered.
struct Asked {
    Jobs jobs;
    Classifier classifier{jobs};
    std::vector<PhotoAnswer> answers;
    Asked() {
        QObject::connect(&classifier, &Classifier::answered, &classifier,
                         [this](const PhotoAnswer& answer) { answers.push_back(answer); });
    }
    bool wait(std::size_t count) {
        return QTest::qWaitFor([&] { return answers.size() >= count; }, 10000);
    }
    void both() { classifier.setModels(lights::model(128), lights::model(60)); }
};

} // namespace

class TestClassifier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(lights::picture(250).save(path("a white.png")));
        QVERIFY(lights::picture(10).save(path("b black.png")));
        QVERIFY(lights::picture(90).save(path("夜 🌙.png")));
        QFile broken(path("c broken.jpg"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\xff\xd8\xff\xe0 and then nothing");
        broken.close();
        QFile text(path("readme.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no photo");
        text.close();
        QVERIFY(QDir(m_folder.path()).mkdir("empty"));
    }

    void both_models_answer() {
        Asked asked;
        QVERIFY(!asked.classifier.ready());
        asked.both();
        QVERIFY(asked.classifier.ready());
        QCOMPARE(asked.classifier.labels().size(), std::size_t(2));
        asked.classifier.ask(QStringList{path("夜 🌙.png")});
        QVERIFY(asked.wait(1));
        const auto& answer = asked.answers[0];
        QCOMPARE(answer.name, QString("夜 🌙.png"));
        QCOMPARE(answer.problem, QString());
        QCOMPARE(answer.width, 40);
        QCOMPARE(answer.height, 30);
        QCOMPARE(answer.photo.width, 40);
        QCOMPARE(answer.seen.width, 16);
        QCOMPARE(answer.label, -1);
        QCOMPARE(answer.original.top.size(), std::size_t(2));
        QCOMPARE(answer.original.top[0].first, 0);   // dark
        QCOMPARE(answer.compressed.top[0].first, 1); // light
        QVERIFY(std::abs(answer.original.top[0].second + answer.original.top[1].second - 1) < 1e-5f);
        QVERIFY(answer.original.top[0].second > answer.original.top[1].second);
        QVERIFY(answer.original.milliseconds > 0);
        QCOMPARE(answer.original.side, 16);
        QCOMPARE(answer.original.attention.size(), std::size_t(256));
        QCOMPARE(answer.overlap, -1.0); // flat maps: nothing to compare
    }

    void attention_overlaps() {
        QImage half = lights::picture(0);
        for (int y = 0; y < 30; ++y)
            for (int x = 20; x < 40; ++x) half.setPixelColor(x, y, Qt::white);
        Asked asked;
        asked.classifier.setModels(lights::model(100), lights::model(60));
        asked.classifier.ask(half, "half");
        QVERIFY(asked.wait(1));
        QVERIFY(asked.answers[0].overlap > 0.99); // light 0.5 above both limits: the same channel
        asked.classifier.setModels(lights::model(200), lights::model(60));
        QVERIFY(asked.wait(2));
        QCOMPARE(asked.answers[1].original.top[0].first, 0);
        QVERIFY(asked.answers[1].overlap < 0.01); // one looks at the dark half, the other at the light one
    }

    void folders_in_order_and_what_is_broken_says_so() {
        Asked asked;
        asked.both();
        asked.classifier.ask(QStringList{m_folder.path(), path("readme.txt"), path("gone.png")});
        QVERIFY(asked.wait(6));
        QStringList names;
        for (const auto& answer : asked.answers) names << answer.name;
        QCOMPARE(names,
                 QStringList({"a white.png", "b black.png", "c broken.jpg", "夜 🌙.png", "readme.txt", "gone.png"}));
        for (const int good : {0, 1, 3})
            QVERIFY2(asked.answers[std::size_t(good)].problem.isEmpty(), qPrintable(names[good]));
        for (const int bad : {2, 4, 5}) {
            QVERIFY2(asked.answers[std::size_t(bad)].problem.contains(names[bad]),
                     qPrintable(asked.answers[std::size_t(bad)].problem));
            QVERIFY(asked.answers[std::size_t(bad)].original.top.empty());
        }
        asked.classifier.ask(QStringList{path("empty")});
        QVERIFY(asked.wait(7));
        QVERIFY(asked.answers[6].problem.contains("empty"));
    }

    void the_newest_request_wins() {
        Asked asked;
        asked.classifier.ask(QStringList{m_folder.path()});
        asked.classifier.ask(QStringList{path("a white.png")});
        asked.classifier.ask(lights::picture(0), "pasted");
        QTest::qWait(50);
        QVERIFY(asked.answers.empty()); // no model yet
        asked.both();
        QVERIFY(asked.wait(1));
        QTest::qWait(100);
        QCOMPARE(asked.answers.size(), std::size_t(1));
        QCOMPARE(asked.answers[0].name, QString("pasted"));
        QCOMPARE(asked.answers[0].original.top[0].first, 0);
    }

    void new_models_answer_again() {
        Asked asked;
        QSignalSpy changed(&asked.classifier, &Classifier::modelsChanged);
        asked.classifier.setModels(lights::model(128), nullptr);
        asked.classifier.ask(lights::picture(90), "dusk");
        QVERIFY(asked.wait(1));
        QVERIFY(asked.answers[0].compressed.top.empty());
        asked.classifier.setModels(lights::model(60), lights::model(128));
        QVERIFY(asked.wait(2));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(asked.answers[1].name, QString("dusk"));
        QCOMPARE(asked.answers[1].width, 40);
        QCOMPARE(asked.answers[1].original.top[0].first, 1);
        QCOMPARE(asked.answers[1].compressed.top[0].first, 0);
    }

    /// What was seen of the photo before is not shown as the broken one's.
    void a_photo_that_fails_is_still_the_last_one() {
        Asked asked;
        asked.both();
        asked.classifier.ask(QStringList{path("a white.png")});
        QVERIFY(asked.wait(1));
        asked.classifier.ask(QStringList{path("c broken.jpg")});
        QVERIFY(asked.wait(2));
        asked.classifier.setModels(lights::model(128), lights::model(70));
        QVERIFY(asked.wait(3));
        QCOMPARE(asked.answers[2].name, QString("c broken.jpg"));
        QVERIFY2(asked.answers[2].problem.contains("c broken.jpg"), qPrintable(asked.answers[2].problem));
        QVERIFY(asked.answers[2].original.top.empty());
    }

    /// What waits to be delivered when other models come is of the models before: asked again, not shown as theirs.
    void answers_and_latency_are_of_the_models_as_they_are() {
        Asked asked;
        asked.classifier.setModels(lights::model(128, {"dark", "light"}), nullptr);
        asked.classifier.ask(QStringList{path("a white.png"), path("b black.png"), path("夜 🌙.png")});
        QThread::msleep(300); // all three and the latency are on their way
        asked.classifier.setModels(lights::model(128, {"night", "day"}), nullptr);
        QVERIFY(asked.wait(3));
        QTest::qWait(100);
        QCOMPARE(asked.answers.size(), std::size_t(3));
        for (const auto& answer : asked.answers) QCOMPARE(answer.classes->front(), std::string("night"));
        QCOMPARE(asked.answers[0].name, QString("a white.png"));
        QCOMPARE(asked.answers[2].name, QString("夜 🌙.png"));
        QTRY_VERIFY(asked.classifier.latencyOriginal() > 0);
        QThread::msleep(50);
        asked.classifier.setModels(nullptr, nullptr);
        QTest::qWait(50);
        QCOMPARE(asked.classifier.latencyOriginal(), 0.0);
    }

    /// Each model is measured with pictures of its own size.
    void latency_of_models_of_different_sizes() {
        auto other = *lights::model(60);
        other.input.size = 24;
        Asked asked;
        const auto first = lights::model(128);
        asked.classifier.setModels(first, std::make_shared<Model>(other));
        QTRY_VERIFY_WITH_TIMEOUT(asked.classifier.latencyOriginal() > 0 && asked.classifier.latencyCompressed() > 0,
                                 10'000);
        asked.classifier.ask(lights::picture(90), "dusk");
        QVERIFY(asked.wait(1));
        QCOMPARE(asked.answers[0].compressed.top[0].first, 1);
        asked.classifier.setModels(first, nullptr); // the one that stays keeps its figure
        QTRY_VERIFY(asked.classifier.latencyOriginal() > 0);
        QCOMPARE(asked.classifier.latencyCompressed(), 0.0);
    }

    void samples_bring_their_label() {
        Asked asked;
        asked.classifier.setModels(lights::model(128, {"light", "dark"}), nullptr); // another order than the data set's
        auto greys = std::make_shared<lights::Greys>();
        greys->broken = 4;
        asked.classifier.ask(greys, 20);
        QVERIFY(asked.wait(1));
        QCOMPARE(asked.answers[0].name, QString("grey 20.png"));
        QCOMPARE(asked.answers[0].label, 0);
        asked.classifier.ask(greys, 4);
        QVERIFY(asked.wait(2));
        QVERIFY(asked.answers[1].problem.contains("grey 4.png"));
        asked.classifier.ask(greys, 1000); // not there
        QTest::qWait(30);
        QCOMPARE(asked.answers.size(), std::size_t(2));
    }

    void latency_is_measured_without_photos() {
        Asked asked;
        QSignalSpy measured(&asked.classifier, &Classifier::latencyMeasured);
        asked.both();
        QCOMPARE(asked.classifier.latencyOriginal(), 0.0);
        QVERIFY(measured.wait(10000));
        QVERIFY(asked.classifier.latencyOriginal() > 0);
        QVERIFY(asked.classifier.latencyCompressed() > 0);
    }

    void a_model_that_cannot_run_says_why() {
        auto model = zoo::fresh(zoo::find("alexnet"), {"a", "b"}, 1);
        model.input.size = 8;
        Asked asked;
        asked.classifier.setModels(std::make_shared<Model>(std::move(model)), nullptr);
        asked.classifier.ask(lights::picture(1), "x");
        QVERIFY(asked.wait(1));
        QVERIFY2(asked.answers[0].problem.contains("8"), qPrintable(asked.answers[0].problem));
    }

    void the_window_never_waits() {
        auto model = zoo::fresh(zoo::find("squeezenet1_1"), {"a", "b"}, 1);
        Asked asked;
        qint64 longest = 0;
        QElapsedTimer since;
        since.start();
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, [&] { longest = std::max(longest, since.restart()); });
        timer.start(1);
        QElapsedTimer call;
        call.start();
        asked.classifier.setModels(std::make_shared<Model>(model), std::make_shared<Model>(model));
        for (int i = 0; i < 20; ++i) asked.classifier.ask(QStringList{m_folder.path()});
        QVERIFY2(call.elapsed() < 50, qPrintable(QString::number(call.elapsed())));
        QVERIFY(asked.wait(4));
        QVERIFY2(longest < 250, qPrintable(QString::number(longest))); // other programs may want the processor
    }

    void going_away_in_the_middle_is_quick() {
        auto asked = std::make_unique<Asked>();
        asked->classifier.setModels(std::make_shared<Model>(zoo::fresh(zoo::find("squeezenet1_1"), {"a", "b"}, 1)),
                                    nullptr);
        asked->classifier.ask(QStringList{m_folder.path()});
        QTest::qWait(5);
        asked.reset();
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestClassifier)
#include "test_classifier.moc"
