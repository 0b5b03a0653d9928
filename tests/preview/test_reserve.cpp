// SPDX-License-Identifier: GPL-3.0-or-later
// A run that begins within a size target ends within it: training moves the weights that are left, and so the lengths
// of their codes. The demo's network, with fewer photos and epochs.
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/preview/preview.h"
#include "app/studio/preview/target_table.h"
#include "backend/core/files.h"
#include "backend/data/dataset.h"
#include "backend/pipeline/run.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestReserve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void a_retrained_demo_is_within_its_target() {
        Jobs jobs;
        Document document;
        DataSource data(document, jobs);
        Preview preview(document, data, jobs);
        document.decide("Recipe", [](Decisions& d) {
            d.recipe = "prune keep=0.2 epochs=2 batch=32 | cluster bits=4 init=density | train epochs=1 batch=32 | "
                       "encode biases=fp16";
        });
        const auto file = read_file(SQUEEZE_SOURCE_DIR "/resources/demo.sqz", 1 << 24);
        const auto model = codec::decode(file, "demo.sqz").model;
        preview.setTrained(std::make_shared<const Model>(model), {});
        QTRY_VERIFY_WITH_TIMEOUT(preview.frame() != nullptr, 20'000);
        constexpr std::uint64_t target = 290'105;
        const auto least = std::uint64_t(double(aimed(target, true)) * 0.999);
        preview.setTarget(target, {}, true);
        QTRY_VERIFY_WITH_TIMEOUT(preview.frame()->serial == preview.asked() && preview.frame()->bytes >= least &&
                                     preview.frame()->bytes <= aimed(target, true),
                                 60'000);
        QCOMPARE(document.decisions().target, target);

        pipeline::Workbench bench;
        bench.dataset = data::demo(40);
        Progress progress;
        const auto result = pipeline::run(pipeline::parse(document.decisions().recipe), {0, {model, {}, {}, {}}, 0, 0},
                                          bench, {}, progress);
        const auto before = double(preview.frame()->bytes), after = double(result.file.size());
        qInfo("%.0f B before training, %.0f B after it: %+.3f %%", before, after, (after / before - 1) * 100);
        QVERIFY(result.file.size() <= target);
    }

    /// Without training the file is what it was: nothing needs to stay free.
    void without_training_there_is_no_reserve() {
        QCOMPARE(aimed(100'000, false), std::uint64_t(100'000));
        QCOMPARE(aimed(100'000, true), std::uint64_t(99'700));
    }
};

QTEST_MAIN(TestReserve)
#include "test_reserve.moc"
