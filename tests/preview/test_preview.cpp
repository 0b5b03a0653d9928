// SPDX-License-Identifier: GPL-3.0-or-later
// The preview behind a document: every frame's bytes are the file's, targets are met, decisions can be undone, and no
// figure is called measured unless it was, in that very state.
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/preview/preview.h"
#include "backend/core/random.h"
#include "backend/image/image.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/draft.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

constexpr std::uint64_t seed = 3;

std::shared_ptr<const Model> trained(const std::vector<std::string>& labels = {"black", "white"}) {
    auto model = zoo::fresh(zoo::find("squeezenet1_1"), labels, seed);
    model.input.size = 48;
    return std::make_shared<const Model>(std::move(model));
}

struct Work {
    Jobs jobs;
    Document document;
    DataSource data{document, jobs};
    Preview preview{document, data, jobs};
    QSignalSpy framed{&preview, &Preview::framed};

    void open(const std::string& recipe, Figure top1 = {0.9, Known::Measured, 100, 0.85, 0.95}) {
        document.decide("recipe", [&](Decisions& d) { d.recipe = recipe; });
        preview.setTrained(trained(), top1);
    }
    /// Until nothing comes any more.
    void settle() {
        if (framed.isEmpty()) framed.wait(10'000);
        while (framed.wait(50)) {
        }
    }

    std::uint64_t file() {
        const auto recipe = pipeline::parse(document.decisions().recipe);
        pipeline::Draft draft(*preview.trained());
        draft.apply(recipe, document.decisions().seed);
        return codec::encode(draft.model(), draft.encoding()).size();
    }
    std::size_t layer(const std::string& name) const {
        for (std::size_t i = 0; i < preview.trained()->layers.size(); ++i)
            if (preview.trained()->node(i).name == name) return i;
        return 0;
    }
};

/// 60 small photos of two classes.
QString photos(const QTemporaryDir& folder) {
    Random random{9};
    for (const auto* name : {"black", "white"}) {
        QDir(folder.path()).mkpath(name);
        for (int i = 0; i < 30; ++i) {
            image::Pixels pixels{40, 40, std::vector<std::uint8_t>(40 * 40 * 3)};
            for (auto& value : pixels.rgb) value = std::uint8_t(random.below(90) + (name[0] == 'w' ? 160 : 0));
            const auto bytes = image::encode_png(pixels);
            QFile file(folder.filePath(QString("%1/%2.png").arg(name).arg(i)));
            if (!file.open(QIODevice::WriteOnly)) return {};
            file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size()));
        }
    }
    return folder.path();
}

} // namespace

class TestPreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void nothing_to_show() {
        Work work;
        QVERIFY(!work.preview.frame());
        QCOMPARE(work.preview.originalBytes(), 0ull);
        work.preview.setThreshold(0, 0.1, {});
        work.preview.setTarget(5000, {}, true);
        QCOMPARE(work.document.decisions().target, 5000ull);
        QVERIFY(work.document.decisions().recipe.empty());
        work.preview.setTrained(nullptr, {});
        QTest::qWait(50);
        QVERIFY(!work.preview.frame() && work.preview.curve().empty());
    }

    /// What the recipe ended in, with its own accuracy; the first edit makes a draft of it, undo shows it again.
    void what_it_ended_in_is_shown_until_something_is_edited() {
        Work work;
        const std::string recipe = "train epochs=1 | prune keep=0.3 | cluster bits=4 | train epochs=1 | encode";
        work.open(recipe);
        work.settle();
        const auto draft = work.preview.frame();
        QVERIFY(!draft->finished);
        QCOMPARE(draft->drafted, draft->bytes);
        auto other = zoo::fresh(zoo::find("squeezenet1_1"), {"black", "white"}, seed + 1); // as retraining would
        other.input.size = 48;
        pipeline::Draft retrained(other);
        retrained.apply(pipeline::parse("prune keep=0.28 | cluster bits=4 | encode biases=fp16"));
        const auto result = std::make_shared<const Model>(retrained.model());
        const auto file = codec::encode(*result, retrained.encoding());
        work.preview.setFinished(result, retrained.encoding(), recipe, {0.86, Known::Measured, 100, 0.8, 0.9});
        work.settle();
        const auto shown = work.preview.frame();
        QVERIFY(shown->finished);
        QCOMPARE(shown->bytes, std::uint64_t(file.size()));
        QCOMPARE(shown->drafted, draft->bytes);
        QCOMPARE(shown->asIs.known, Known::Measured);
        QCOMPARE(shown->asIs.value, 0.86);
        QCOMPARE(shown->retrained.value, 0.86); // nothing is left to win
        QVERIFY(std::abs(shown->sparsity - 0.72) < 0.01);
        QCOMPARE(shown->layers[3].threshold, draft->layers[3].threshold); // what was decided
        QVERIFY(codec::encode(work.preview.model(), work.preview.state()->encoding) == file);

        work.preview.setThreshold(3, draft->layers[3].threshold * 1.5, {});
        work.settle();
        QVERIFY(!work.preview.frame()->finished);
        QCOMPARE(work.preview.frame()->bytes, work.file());
        work.document.history()->undo();
        work.settle();
        QVERIFY(work.preview.frame()->finished);
        QCOMPARE(work.preview.frame()->bytes, std::uint64_t(file.size()));
        work.preview.setFinished(nullptr, {}, {}, {});
        work.settle();
        QVERIFY(!work.preview.frame()->finished);
        QCOMPARE(work.preview.frame()->asIs.known, draft->asIs.known);
    }

    /// A model of another network is not shown beside this one.
    void what_has_other_layers_is_not_shown() {
        Work work;
        work.open("prune keep=0.3 | encode");
        work.preview.setFinished(trained({"red", "green", "blue"}), {}, "prune keep=0.3 | encode", {});
        work.settle();
        QVERIFY(!work.preview.frame()->finished);
        QCOMPARE(work.preview.frame()->bytes, work.file());
    }

    void bytes_are_the_files() {
        Work work;
        work.open("train epochs=1 | prune keep=0.3 | cluster bits=4 | encode");
        work.settle();
        QCOMPARE(work.preview.frame()->bytes, work.file());
        QCOMPARE(work.preview.originalBytes(), std::uint64_t(codec::encode(*work.preview.trained()).size()));
        Random random{4};
        for (int i = 0; i < 15; ++i) {
            const auto layer = random.below(26);
            work.framed.clear();
            if (i % 3 == 0)
                work.preview.setTarget(20'000 + random.below(300'000), "drag", false);
            else if (i % 3 == 1)
                work.preview.setThreshold(layer, random.uniform(0, 0.1), {});
            else
                work.preview.setBits(layer, int(1 + random.below(8)));
            work.settle();
            QCOMPARE(work.preview.frame()->bytes, work.file());
        }
        const auto model = work.preview.model();
        QCOMPARE(std::uint64_t(codec::encode(model).size()), work.preview.frame()->bytes);
        QVERIFY(work.preview.trouble().isEmpty());
    }

    void the_newest_wins() {
        Work work;
        work.open("prune keep=0.3 | cluster bits=4");
        work.settle();
        work.framed.clear();
        const auto layer = work.layer("conv10");
        for (int i = 1; i <= 200; ++i) work.preview.setThreshold(layer, 0.0005 * i, "drag");
        QTRY_COMPARE_WITH_TIMEOUT(work.preview.frame()->layers[layer].threshold, 0.0005 * 200, 5000);
        QVERIFY(work.framed.count() < 200);
        QCOMPARE(work.document.history()->count(), 2); // one drag is one step
        std::uint64_t last = 0;
        for (const auto& frame : work.framed) {
            const auto serial = frame.at(0).value<std::shared_ptr<const Frame>>()->serial;
            QVERIFY(serial > last);
            last = serial;
        }
    }

    void targets_are_met() {
        Work work;
        work.open("prune keep=0.3 | cluster bits=4 init=density");
        work.settle();
        for (const std::uint64_t target : {150'000ull, 60'000ull, 25'000ull}) {
            work.framed.clear();
            const int steps = work.document.history()->count();
            work.preview.setTarget(target, {}, true);
            QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame()->bytes <= target &&
                                         double(work.preview.frame()->bytes) > 0.995 * double(target),
                                     5000);
            QTest::qWait(100);
            QCOMPARE(work.preview.frame()->bytes, work.file());
            QCOMPARE(work.document.decisions().target, target);
            QCOMPARE(work.document.history()->count(), steps + 1);
        }
        work.document.history()->undo();
        QCOMPARE(work.document.decisions().target, 60'000ull);
        QTRY_VERIFY(work.preview.frame()->bytes > 55'000 && work.preview.frame()->bytes <= 60'000);
    }

    void a_drag_ends_in_an_exact_target_as_one_step() {
        Work work;
        work.open("prune keep=0.3 | cluster bits=4");
        work.settle();
        const int steps = work.document.history()->count();
        for (std::uint64_t target = 200'000; target > 100'000; target -= 9'000)
            work.preview.setTarget(target, "drag", false);
        work.preview.setTarget(100'000, "drag", true);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame()->bytes <= 100'000 && work.preview.frame()->bytes > 99'500, 5000);
        QCOMPARE(work.document.history()->count(), steps + 1);
        QCOMPARE(work.preview.frame()->bytes, work.file());
        // whoever goes on at once is not called back
        work.preview.setTarget(70'000, {}, true);
        work.preview.setThreshold(0, 0.5, {});
        work.settle();
        QTest::qWait(300);
        QCOMPARE(work.document.history()->count(), steps + 3);
        QCOMPARE(work.preview.frame()->layers[0].threshold, 0.5);
    }

    void a_target_that_cannot_be() {
        Work work;
        work.open("prune keep=0.3 | cluster bits=4");
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.leastBytes() > 0, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.curve().size() > 30, 10'000);
        work.preview.setTarget(10, {}, true);
        QCOMPARE(work.document.decisions().target, 10ull);
        QVERIFY(work.preview.leastBytes() > 10);
    }

    void locked_layers_are_left_alone() {
        Work work;
        work.open("prune keep=0.3 | cluster bits=4");
        work.settle();
        const auto layer = work.layer("conv1");
        const auto survivors = work.preview.frame()->layers[layer].survivors;
        work.preview.setLocked(layer, true);
        QVERIFY(work.document.decisions().locked.contains("conv1"));
        QTRY_VERIFY(work.preview.frame()->layers[layer].pinned);
        QCOMPARE(work.preview.frame()->layers[layer].survivors, survivors);
        work.preview.setTarget(40'000, {}, true);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame()->bytes <= 40'000, 5000);
        QCOMPARE(work.preview.frame()->layers[layer].survivors, survivors);
        work.preview.setLocked(layer, false);
        work.preview.setTarget(30'000, {}, true);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame()->bytes <= 30'000, 5000);
        QVERIFY(work.preview.frame()->layers[layer].survivors != survivors);
        QVERIFY(!work.preview.frame()->layers[layer].pinned);
    }

    void troubles_are_said() {
        Work work;
        work.open("prune keep=0.3 | cluster bits=4");
        work.settle();
        QSignalSpy said(&work.preview, &Preview::troubleChanged);
        const auto bytes = work.preview.frame()->bytes;
        work.document.decide("nonsense", [](Decisions& d) { d.recipe = "prune keep=much"; });
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(work.preview.trouble().contains("much"));
        QCOMPARE(work.preview.frame()->bytes, bytes);
        work.document.history()->undo();
        QTRY_VERIFY(work.preview.trouble().isEmpty());
    }

    void a_suggestion_is_what_sensitivity_gives() {
        Work work;
        work.open("prune keep=0.3 ranking=sensitivity");
        work.settle();
        const auto& frame = *work.preview.frame();
        for (const std::size_t layer : {std::size_t(0), std::size_t(10), std::size_t(25)}) {
            const double suggested = work.preview.suggestedThreshold(layer);
            QVERIFY(std::abs(suggested - frame.layers[layer].threshold) < 0.02 * frame.layers[layer].threshold);
        }
    }

    void accuracy_is_never_mislabelled() {
        QTemporaryDir folder;
        const auto path = photos(folder);
        Work work;
        work.document.decide("data", [&](Decisions& d) { d.data = path.toStdString(); });
        QTRY_VERIFY_WITH_TIMEOUT(work.data.dataset(), 10'000);
        work.open("prune keep=0.3 | cluster bits=4");
        work.settle();
        QVERIFY(work.preview.frame()->asIs.known == Known::Estimated);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame()->asIs.known == Known::Measured, 20'000);
        const auto measured = work.preview.frame()->asIs;
        QVERIFY(measured.n > 0 && measured.low <= measured.value && measured.value <= measured.high);
        QVERIFY(work.preview.frame()->retrained.known == Known::Estimated);
        // another state: estimated again; back again: what was measured there
        work.preview.setThreshold(work.layer("conv10"), 0.02, {});
        QTRY_VERIFY(work.preview.frame()->asIs.known == Known::Estimated);
        work.document.history()->undo();
        QTRY_VERIFY(work.preview.frame()->asIs.known == Known::Measured);
        QCOMPARE(work.preview.frame()->asIs.value, measured.value);
        // other photos: it is no longer so
        work.data.exclude({0, 1}, true);
        QTRY_VERIFY(work.preview.frame()->asIs.known != Known::Measured);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame()->asIs.known == Known::Measured, 20'000);
        QVERIFY(work.jobs.running().isEmpty());
        work.preview.measureInFull();
        QCOMPARE(work.jobs.running().size(), 1);
    }

    /// A measurement that ends just when another model comes is of nothing that is shown.
    void another_model_during_a_measurement() {
        QTemporaryDir folder;
        const auto path = photos(folder);
        Work work;
        work.document.decide("data", [&](Decisions& d) { d.data = path.toStdString(); });
        QTRY_VERIFY_WITH_TIMEOUT(work.data.dataset(), 10'000);
        int begun = 0;
        connect(&work.jobs, &Jobs::started, &work.preview, [&](Job* job) {
            if (job->title() != "Measuring accuracy" || ++begun > 2) return;
            const auto another = [&work, job] {
                job->wait(); // what it tells comes before the next frame
                work.preview.setTrained(trained(), {0.9, Known::Measured, 100, 0.85, 0.95});
                QVERIFY(!work.preview.frame());
            };
            QMetaObject::invokeMethod(&work.preview, another, Qt::QueuedConnection);
        });
        work.open("prune keep=0.3 | cluster bits=4");
        QTRY_VERIFY_WITH_TIMEOUT(begun > 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame() && work.preview.frame()->asIs.known == Known::Measured, 20'000);
    }

    void without_a_known_original_a_measured_figure_becomes_stale() {
        QTemporaryDir folder;
        const auto path = photos(folder);
        Work work;
        work.document.decide("data", [&](Decisions& d) { d.data = path.toStdString(); });
        QTRY_VERIFY_WITH_TIMEOUT(work.data.dataset(), 10'000);
        work.open("prune keep=0.3 | cluster bits=4", {});
        work.settle();
        QVERIFY(work.preview.frame()->asIs.known == Known::None);
        QTRY_VERIFY_WITH_TIMEOUT(work.preview.frame()->asIs.known == Known::Measured, 20'000);
        work.preview.setThreshold(work.layer("conv10"), 0.02, {});
        QTRY_VERIFY(work.preview.frame()->asIs.known == Known::Stale);
        QVERIFY(work.preview.curve().empty());
    }
};

QTEST_MAIN(TestPreview)
#include "test_preview.moc"
