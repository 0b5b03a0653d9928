// SPDX-License-Identifier: GPL-3.0-or-later
// The engine behind the Compress page without a window: replays slider moves through Preview and prints how long each
// takes until its exact frame is there. `squeeze-studio --bench-edit` measures the same with events and paint.
//   bench_edit [MODEL] [MOVES] [INTERVAL_MS] [training]
#include "app/studio/bench/stall_watch.h"
#include "app/studio/bench/training_load.h"
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/preview/preview.h"
#include "backend/core/random.h"
#include "backend/formats/formats.h"
#include "backend/model/zoo.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

Model fresh() {
    std::vector<std::string> labels;
    for (int i = 0; i < 1000; ++i) labels.push_back("class " + std::to_string(i));
    return zoo::fresh(zoo::find("squeezenet1_1"), labels, 1);
}

void pass(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Move {
    int kind = 0;
    std::uint64_t serial = 0;
    double sent = 0, framed = -1;
    bool merged = false;
};

void make(Preview& preview, Random& random, int kind) {
    const auto layers = preview.trained()->layers.size();
    const auto layer = kind == 1 ? layers - 1 : random.below(layers - 1);
    if (kind == 0)
        preview.setTarget(std::uint64_t(double(preview.originalBytes()) / random.uniform(9, 90)), "drag", false);
    else if (kind == 2 && random.chance(0.3))
        preview.setBits(layer, int(1 + random.below(8)));
    else
        preview.setThreshold(layer, random.uniform(0.001, 0.05), "drag");
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int count = argc > 2 ? std::atoi(argv[2]) : 500, interval = argc > 3 ? std::atoi(argv[3]) : 33;
    Jobs jobs;
    Document document;
    DataSource data(document, jobs);
    Preview preview(document, data, jobs);
    document.decide("Benchmark", [](Decisions& d) { d.recipe = "prune keep=0.2 | cluster bits=4 | encode"; });
    const bool given = argc > 1 && argv[1][0];
    preview.setTrained(std::make_shared<const Model>(given ? formats::load(argv[1]).model : fresh()), {});
    while (!preview.frame() || preview.sensitivity().empty()) pass(20);

    std::vector<Move> moves(static_cast<std::size_t>(count));
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&preview, &Preview::framed, &preview, [&](const std::shared_ptr<const Frame>& frame) {
        for (auto& move : moves) {
            if (!move.serial || move.framed >= 0 || move.serial > frame->serial) continue;
            move.framed = double(clock.nsecsElapsed()) / 1e6;
            move.merged = move.serial < frame->serial;
        }
    });
    std::optional<TrainingLoad> training;
    if (argc > 4) training.emplace();
    if (training)
        while (training->images() < 200 && training->problem().empty()) pass(50);
    double alone = 0, beside = 0;
    if (training) {
        const SpeedMeter meter(*training);
        pass(15'000);
        alone = meter.stop();
    }
    std::optional<SpeedMeter> meter;
    if (training) meter.emplace(*training);
    Random random{7};
    for (std::size_t i = 0; i < moves.size(); ++i) {
        auto& move = moves[i];
        move.kind = int(i / 10 % 3);
        move.sent = double(clock.nsecsElapsed()) / 1e6;
        const auto before = preview.asked();
        make(preview, random, move.kind);
        if (preview.asked() != before) move.serial = preview.asked(); // else it changed nothing
        const int left = int(double(i + 1) * interval - double(clock.nsecsElapsed()) / 1e6 + moves[0].sent);
        pass(std::max(1, left));
    }
    if (meter) beside = meter->stop();
    pass(500);
    const char* const names[] = {"size target", "threshold of conv10", "other layers", "all"};
    std::printf("%-20s %5s %7s %7s %7s %8s\n", "decision to frame, ms", "n", "p50", "p99", "most", "merged");
    for (int kind = 0; kind < 4; ++kind) {
        std::vector<double> times;
        int merged = 0;
        for (const auto& move : moves)
            if (move.serial && (kind == 3 || move.kind == kind))
                times.push_back(move.framed < 0 ? 1e9 : move.framed - move.sent), merged += move.merged;
        std::printf("%-20s %5zu %7.1f %7.1f %7.1f %6.1f %%\n", names[kind], times.size(), percentile(times, 0.5),
                    percentile(times, 0.99), percentile(times, 1),
                    100.0 * merged / double(std::max<std::size_t>(times.size(), 1)));
    }
    if (training)
        std::printf("training, images/s: alone %.1f, beside the moves %.1f (%.0f %%)\n", alone, beside,
                    100 * beside / alone);
}
