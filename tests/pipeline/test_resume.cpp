// SPDX-License-Identifier: GPL-3.0-or-later
// A run resumed from any of its checkpoints, through a project file, ends in the bytes of the uninterrupted one.
#include "backend/pipeline/project.h"
#include "scratch.h"
#include "tiny.h"

#include <QtTest>

#include <algorithm>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

const char* const recipe_text =
    "train epochs=2 | prune keep=0.2 epochs=3 batch=16 distil=0.3 | train epochs=2 distil=0.5 "
    "| cluster bits=3 init=random | train epochs=2 | encode codebooks=fp16 | train epochs=1";

} // namespace

class TestResume : public QObject {
    Q_OBJECT
    tiny::Backend m_backend;
    Workbench m_bench;
    QTemporaryDir m_directory{scratch()};

private Q_SLOTS:
    void initTestCase() {
        m_bench.dataset = std::make_shared<tiny::Colours>();
        m_bench.backend = &m_backend;
    }

    void from_every_checkpoint() {
        auto project = Project::open(m_directory.filePath("every.squeeze").toStdString());
        const auto id = project.begin_run({recipe_text, "colours", "f", "tiny", "", "16", 1, 0, "auto"});
        const auto recipe = parse(recipe_text);
        std::vector<Checkpoint> checkpoints;
        Progress progress;
        const RunHooks hooks{[&](const Checkpoint& c) { checkpoints.push_back(c); }};
        const auto whole = run(recipe, {0, {tiny::model(), {}, nullptr, {}}, 0}, m_bench, hooks, progress);
        QCOMPARE(checkpoints.size(), std::size_t(7 + 10 + 1));
        for (const auto& checkpoint : checkpoints) {
            project.store(id, checkpoint);
            const auto stored = project.checkpoint(id);
            QVERIFY(stored.has_value());
            const auto rest = run(recipe, *stored, m_bench, {}, progress);
            QVERIFY(rest.file == whole.file);
            QCOMPARE(rest.validation.top1, whole.validation.top1);
            QVERIFY(rest.seconds >= checkpoint.seconds);
            if (rest.measurements.empty()) continue;       // all steps were done
            const auto& first = rest.measurements.front(); // also of a step whose epochs were all done: with their loss
            const auto same = std::ranges::find_if(whole.measurements, [&](const Measurement& m) {
                return m.step_index == first.step_index && m.epoch == first.epoch;
            });
            QVERIFY(same != whole.measurements.end());
            QCOMPARE(first.loss, same->loss);
        }
    }

    /// Stops at random events, again and again, resuming from what the project holds.
    void stopped_at_random() {
        const auto recipe = parse(recipe_text);
        Progress plain;
        const auto whole = run(recipe, {0, {tiny::model(), {}, nullptr, {}}, 0}, m_bench, {}, plain);
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            Random random({seed});
            const auto path = m_directory.filePath(QString("stop%1.squeeze").arg(seed)).toStdString();
            std::optional<RunResult> result;
            int stops = 0;
            while (!result) {
                auto project = Project::open(path);
                if (project.runs().empty())
                    project.begin_run({recipe_text, "colours", "f", "tiny", "", "16", 1, 0, "auto"});
                const auto id = project.runs().front().id;
                std::stop_source source;
                int left = int(random.below(12)) + 1;
                Progress progress(
                    [&](const Event& event) {
                        if (const auto* point = std::get_if<Measured>(&event)) project.store(id, point->measurement);
                        if (--left == 0) source.request_stop();
                    },
                    source.get_token());
                const RunHooks hooks{[&](const Checkpoint& c) { project.store(id, c); }};
                const auto begin = project.checkpoint(id).value_or(Checkpoint{0, {tiny::model(), {}, nullptr, {}}, 0});
                const auto error = tiny::caught([&] { result = run(recipe, begin, m_bench, hooks, progress); });
                if (error.thrown) {
                    QCOMPARE(error.fault, Fault::Cancelled);
                    QVERIFY(++stops < 100);
                    continue;
                }
                project.finish_run(id, result->file);
            }
            QVERIFY(result->file == whole.file);
            const auto project = Project::open(path);
            // The curve is complete and has no point twice.
            const auto points = project.measurements(1);
            QCOMPARE(points.size(), whole.measurements.size());
            for (std::size_t i = 0; i < points.size(); ++i) {
                QCOMPARE(points[i].step_index, whole.measurements[i].step_index);
                QCOMPARE(points[i].epoch, whole.measurements[i].epoch);
                QCOMPARE(points[i].bytes, whole.measurements[i].bytes);
                QCOMPARE(points[i].top1, whole.measurements[i].top1);
                QCOMPARE(points[i].loss, whole.measurements[i].loss);
            }
        }
    }

    void a_foreign_checkpoint_is_refused() {
        Progress progress;
        const Checkpoint late{3, {tiny::model(), {}, nullptr, {}}, 0};
        const auto error = tiny::caught([&] { run(parse("encode"), late, m_bench, {}, progress); });
        QCOMPARE(error.fault, Fault::Input);
    }
};

QTEST_GUILESS_MAIN(TestResume)
#include "test_resume.moc"
