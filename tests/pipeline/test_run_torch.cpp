// SPDX-License-Identifier: GPL-3.0-or-later
// A whole recipe with real training on a tiny data set: it learns, keeps what it learned, and resumes bit-exactly.
#include "tiny.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::pipeline;

class TestRunTorch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learns_and_resumes() {
        Workbench bench;
        bench.dataset = std::make_shared<tiny::Colours>(60);
        bench.device = {"cpu", 1};
        const std::string steps = "batch=16 rate=0.1 crop=1 brightness=0 contrast=0 saturation=0";
        const auto recipe = parse("train epochs=8 " + steps + " | prune keep=0.3 epochs=4 " + steps +
                                  " distil=0.2 | cluster bits=4 | train epochs=2 rate=0.01 batch=16 distil=0.5 | "
                                  "encode codebooks=fp16");
        Progress progress;
        std::vector<Checkpoint> checkpoints;
        const RunHooks hooks{[&](const Checkpoint& c) { checkpoints.push_back(c); }};
        const auto whole = run(recipe, {0, {tiny::model(), {}, nullptr, {}}, 0}, bench, hooks, progress);
        QVERIFY2(whole.validation.top1 > 0.95, std::to_string(whole.validation.top1).c_str());
        QVERIFY(whole.file.size() < whole.measurements.front().bytes / 2);
        QVERIFY(equal(codec::decode(whole.file).model, whole.state.model));
        for (const std::size_t at : {std::size_t(3), std::size_t(11), std::size_t(16), checkpoints.size() - 1})
            QVERIFY(run(recipe, checkpoints[at], bench, {}, progress).file == whole.file);
        QVERIFY(run(recipe, checkpoints.front(), bench, {}, progress).file == whole.file);
    }
};

QTEST_GUILESS_MAIN(TestRunTorch)
#include "test_run_torch.moc"
