// SPDX-License-Identifier: GPL-3.0-or-later
// Published weights on real photos: the answers come out as often right as their known accuracy says, and fast enough
// to classify while one watches.
#include "backend/data/dataset.h"
#include "backend/formats/formats.h"
#include "backend/runtime/engine.h"

#include <QtTest>

using namespace squeeze;

class TestPublishedWeights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void first_hundred_photos();
};

void TestPublishedWeights::first_hundred_photos() {
    const QString folder = qEnvironmentVariable("SQUEEZE_TEST_DATA", SQUEEZE_SOURCE_DIR "/../shared");
    const QString weights = folder + "/weights/squeezenet1_1-imagenet.pth",
                  photos = folder + "/data/ilsvrc2012-val-227.tar";
    if (!QFile::exists(weights) || !QFile::exists(photos)) QSKIP("no weights or photos: set SQUEEZE_TEST_DATA");
    const auto model = formats::load(weights.toStdString()).model;
    Progress progress;
    const auto dataset = data::open(photos.toStdString(), {}, progress);
    const auto labelled = dataset->labelled();
    QVERIFY(labelled.size() >= 100);

    runtime::Engine engine(model);
    int right = 0;
    double milliseconds = 0;
    for (std::size_t i = 0; i < 100; ++i) {
        const auto seen = image::fit(dataset->pixels(labelled[i]), model.input);
        QElapsedTimer timer;
        timer.start();
        const auto outputs = engine.run(seen.rgb);
        milliseconds += double(timer.nsecsElapsed()) / 1e6;
        const auto best = std::max_element(outputs.begin(), outputs.end()) - outputs.begin();
        right += best == dataset->samples()[labelled[i]].label;
    }
    qInfo("%d of 100 right, %.1f ms a photo", right, milliseconds / 100);
    QVERIFY2(right >= 60 && right <= 76, qPrintable(QString("%1 of 100 right, about 68 expected").arg(right)));
}

QTEST_MAIN(TestPublishedWeights)
#include "test_published_weights.moc"
