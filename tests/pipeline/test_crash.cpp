// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at random moments: whatever was committed is there afterwards, whole.
#include "backend/pipeline/project.h"
#include "scratch.h"
#include "tiny.h"

#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

Checkpoint checkpoint(int number) {
    State state;
    state.model = tiny::model(std::uint64_t(number));
    state.resume = Bytes(20000 + std::size_t(number) % 7 * 5000, std::uint8_t(number));
    return {number, state, double(number)};
}

/// Stores measurements and checkpoints first, first + 1, …, saying which is committed, until it is killed.
[[noreturn]] void store_forever(const std::filesystem::path& path, std::int64_t id, int first, int tell) {
    auto project = Project::open(path);
    for (int number = first;; ++number) {
        Measurement m;
        m.step_index = number;
        project.store(id, m);
        project.store(id, checkpoint(number));
        if (::write(tell, &number, sizeof number) != sizeof number) ::_exit(1);
    }
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killed_at_random_moments() {
        QTemporaryDir directory{scratch()};
        const std::filesystem::path path = directory.filePath("killed.squeeze").toStdString();
        std::int64_t id = 0;
        {
            auto project = Project::open(path);
            id = project.begin_run({"encode", "demo", "", "tiny", "", "", 1, 0, "auto"});
        }
        Random random({std::uint64_t(::getpid())});
        int next = 0;
        for (int round = 0; round < 40; ++round) {
            int channel[2];
            QCOMPARE(::pipe(channel), 0);
            const auto child = ::fork();
            if (child == 0) {
                ::close(channel[0]);
                try {
                    store_forever(path, id, next, channel[1]);
                } catch (...) {
                    ::_exit(2);
                }
            }
            ::close(channel[1]);
            ::usleep(useconds_t(random.below(60000)));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status)); // it had not failed by itself
            int committed = next - 1, number = 0;
            while (::read(channel[0], &number, sizeof number) == sizeof number) committed = number;
            ::close(channel[0]);

            const auto project = Project::open(path); // checks the file's structure
            const auto stored = project.checkpoint(id);
            if (committed < 0 && !stored) continue;
            QVERIFY(stored.has_value());
            // The last one announced, or the next, whose announcement the kill cut off.
            QVERIFY(stored->step == committed || stored->step == committed + 1);
            const auto expected = checkpoint(stored->step);
            QVERIFY(equal(stored->state.model, expected.state.model));
            QCOMPARE(stored->state.resume, expected.state.resume);
            const auto points = project.measurements(id);
            QVERIFY(int(points.size()) == stored->step + 1 || int(points.size()) == stored->step + 2);
            next = stored->step + 1;
        }
        QVERIFY(next > 20); // it did get somewhere
    }
};

QTEST_APPLESS_MAIN(TestCrash)
#include "test_crash.moc"
