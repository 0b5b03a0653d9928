// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/bench/edit_bench.h"

#include "app/studio/bench/edit_replay.h"
#include "app/studio/bench/stall_watch.h"
#include "app/studio/bench/training_load.h"
#include "app/studio/main_window.h"
#include "app/studio/pages/compress/compress_page.h"
#include "app/studio/shell/languages.h"
#include "app/studio/shell/page_host.h"
#include "backend/core/files.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/draft.h"
#include "widgets/layers/layer_model.h"
#include "widgets/layers/layer_table.h"
#include "widgets/theme/system_theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace squeeze::studio {

namespace {

constexpr const char* recipe =
    "train epochs=1 | prune keep=0.2 ranking=sensitivity | train epochs=1 | cluster bits=4 | train epochs=1 | encode";
constexpr int patience_ms = 60'000;

struct Settings {
    QString model, theme;
    int moves = 500, interval = 33, states = 100, seconds = 15;
    bool training = false;
};

Settings read(const QStringList& arguments) {
    Settings settings;
    QCommandLineParser parser;
    const auto option = [&](const char* name) {
        const QCommandLineOption result(QString::fromLatin1(name), {}, QStringLiteral("VALUE"));
        parser.addOption(result);
        return result;
    };
    const auto model = option("model"), theme = option("theme"), moves = option("moves"), interval = option("interval"),
               states = option("states"), seconds = option("seconds");
    const QCommandLineOption training(QStringLiteral("training")), bench(QStringLiteral("bench-edit"));
    parser.addOption(training);
    parser.addOption(bench);
    parser.parse(arguments);
    const auto number = [&](const QCommandLineOption& of, int standard) {
        return parser.isSet(of) ? std::max(0, parser.value(of).toInt()) : standard;
    };
    settings.model = parser.value(model);
    settings.theme = parser.value(theme);
    settings.moves = number(moves, settings.moves);
    settings.interval = number(interval, settings.interval);
    settings.states = number(states, settings.states);
    settings.seconds = number(seconds, settings.seconds);
    settings.training = parser.isSet(training);
    return settings;
}

/// Events are handled meanwhile.
void pass(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until it holds, or too long.
bool until(const std::function<bool()>& holds, int milliseconds = patience_ms) {
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > milliseconds) return false;
        pass(10);
    }
    return true;
}

/// SqueezeNet 1.1 with 1,000 classes, as a file.
QString fresh_model(const QTemporaryDir& folder) {
    std::vector<std::string> labels;
    for (int i = 0; i < 1000; ++i) labels.push_back("class " + std::to_string(i));
    const auto bytes = codec::encode(zoo::fresh(zoo::find("squeezenet1_1"), labels, 1));
    const QString path = folder.filePath(QStringLiteral("squeezenet1_1.sqz"));
    write_file(path.toStdString(), bytes);
    return path;
}

struct Latency {
    double p50 = 0, p90 = 0, p99 = 0, most = 0, merged = 0;
    double framed = 0;    ///< p50 until the frame came, before it was painted
    double processor = 0; ///< p50 of the window's thread
    int count = 0, lost = 0;
};

Latency latency(const std::vector<EditReplay::Move>& moves, std::optional<EditReplay::Kind> kind) {
    Latency result;
    std::vector<double> times, framed, worked;
    int merged = 0;
    for (const auto& move : moves) {
        if (kind && move.kind != *kind) continue;
        ++result.count;
        merged += move.merged;
        if (move.framed >= 0) framed.push_back(move.framed - move.sent);
        if (move.painted < 0)
            ++result.lost;
        else
            times.push_back(move.painted - move.sent), worked.push_back(move.processor);
    }
    result.p50 = percentile(times, 0.5), result.p90 = percentile(times, 0.9), result.p99 = percentile(times, 0.99);
    result.most = percentile(times, 1);
    result.framed = percentile(framed, 0.5);
    result.processor = percentile(worked, 0.5);
    result.merged = result.count ? double(merged) / result.count : 0;
    return result;
}

void print(const char* what, const Latency& l) {
    std::printf("%-22s %5d  %7.1f %7.1f %7.1f %7.1f %7.1f  %6.1f %%  %4d\n", what, l.count, l.framed, l.p50, l.p90,
                l.p99, l.most, 100 * l.merged, l.lost);
}

/// States whose bytes, as the table shows them, are not the file's.
int wrong_states(Session& session, CompressPage& page, int states) {
    Random random{5};
    int wrong = 0;
    auto& preview = session.preview();
    const auto layers = preview.trained()->layers.size();
    for (int i = 0; i < states; ++i) {
        const auto layer = random.below(layers);
        if (i % 3 == 0)
            preview.setTarget(20'000 + random.below(preview.originalBytes() / 8), {}, i % 2 == 0);
        else if (i % 3 == 1)
            preview.setThreshold(layer, preview.frame()->layers[layer].threshold * random.uniform(0.3, 2), {});
        else
            preview.setBits(layer, int(1 + random.below(8)));
        until([&] { return preview.frame()->serial == preview.asked(); });
        pass(60); // an exact target may follow
        until([&] { return preview.frame()->serial == preview.asked(); });
        std::uint64_t shown = preview.frame()->header;
        for (const auto& row : page.table()->model()->rows()) shown += row.bytes;
        const auto file = codec::encode(preview.model(), preview.state()->encoding).size();
        wrong += shown != file || preview.frame()->bytes != file;
    }
    return wrong;
}

struct Figures {
    std::vector<EditReplay::Move> moves;
    std::vector<double> window, empty; ///< late timers
    double alone = 0, beside = 0;      ///< images a second
    int wrong = 0;
    QString problem;
};

/// All that is measured, in a window that shows.
Figures measure(const Settings& settings, Session& session, CompressPage& page) {
    Figures figures;
    std::unique_ptr<TrainingLoad> training;
    const auto speed = [&] {
        const SpeedMeter meter(*training);
        pass(1000 * settings.seconds);
        return meter.stop();
    };
    if (settings.training) {
        training = std::make_unique<TrainingLoad>();
        if (!until([&] { return training->images() > 200 || !training->problem().empty(); }, 2 * patience_ms) ||
            !training->problem().empty()) {
            figures.problem = QStringLiteral("no training: ") + QString::fromStdString(training->problem());
            return figures;
        }
        figures.alone = speed();
    }
    EditReplay replay(session, page, settings.moves, settings.interval);
    {
        EmptyThread empty;
        const StallWatch watch;
        std::optional<SpeedMeter> meter;
        if (training) meter.emplace(*training);
        bool over = false;
        QObject::connect(&replay, &EditReplay::finished, &replay, [&over] { over = true; });
        replay.start();
        until([&over] { return over; }, settings.moves * settings.interval + 2 * patience_ms);
        if (meter) figures.beside = meter->stop();
        figures.window = watch.late();
        figures.empty = empty.finish();
    }
    figures.moves = replay.moves();
    if (training) figures.alone = (figures.alone + speed()) / 2; // before and after
    training.reset();
    figures.wrong = wrong_states(session, page, settings.states);
    return figures;
}

bool report(const Settings& settings, const Figures& figures) {
    const auto all = latency(figures.moves, {});
    std::printf("%-22s %5s  %7s %7s %7s %7s %7s  %8s  %4s  %6s\n", "event to paint, ms", "n", "framed", "p50", "p90",
                "p99", "most", "merged", "lost", "worked");
    print("size target", latency(figures.moves, EditReplay::Target));
    print("threshold of conv10", latency(figures.moves, EditReplay::Threshold));
    print("keys on other layers", latency(figures.moves, EditReplay::Keys));
    print("all", all);
    const double window = percentile(figures.window, 0.999), window_most = percentile(figures.window, 1);
    const double empty = percentile(figures.empty, 0.999), empty_most = percentile(figures.empty, 1);
    std::printf("late timers, ms        window p99.9 %.1f, most %.1f; empty thread p99.9 %.1f, most %.1f\n", window,
                window_most, empty, empty_most);
    const double share = figures.alone > 0 ? figures.beside / figures.alone : 0;
    if (settings.training)
        std::printf("training, images/s     alone %.1f, beside the edits %.1f (%.0f %%)\n", figures.alone,
                    figures.beside, 100 * share);
    std::printf("bytes shown            %d of %d states differ from the file\n", figures.wrong, settings.states);
    const bool good = all.p50 <= 16 && all.p99 <= 50 && all.merged <= 0.2 && all.lost == 0 && figures.wrong == 0 &&
                      window <= 50 && window_most <= empty_most + 50 && (!settings.training || share >= 0.8);
    const QJsonObject json{{"moves", all.count},
                           {"p50", all.p50},
                           {"p90", all.p90},
                           {"p99", all.p99},
                           {"most", all.most},
                           {"merged", all.merged},
                           {"lost", all.lost},
                           {"window_p999", window},
                           {"window_most", window_most},
                           {"empty_p999", empty},
                           {"empty_most", empty_most},
                           {"training_alone", figures.alone},
                           {"training_beside", figures.beside},
                           {"states", settings.states},
                           {"states_wrong", figures.wrong},
                           {"within_bounds", good}};
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return good;
}

} // namespace

int bench_edit(QApplication& app, const QStringList& arguments) {
    const auto settings = read(arguments);
    QStandardPaths::setTestModeEnabled(true); // nothing of the user's is touched
    const QTemporaryDir folder;
    SystemTheme theme(app.palette());
    Languages languages;
    theme.choose(SystemTheme::choiceNamed(settings.theme));
    Session session;
    MainWindow window(session, theme, languages);
    window.resize(1440, 900);
    window.show();
    const QString model = settings.model.isEmpty() ? fresh_model(folder) : settings.model;
    session.document().decide(QStringLiteral("Benchmark"), [&](Decisions& decisions) {
        decisions.start = model.toStdString();
        decisions.recipe = recipe;
        decisions.target = 0;
    });
    window.showFace(MainWindow::Face::Studio);
    window.go(Page::Compress);
    auto* page = dynamic_cast<CompressPage*>(window.pages().built(Page::Compress));
    auto& preview = session.preview();
    const bool ready = page && until([&] { return preview.frame() && preview.leastBytes() && !page->empty(); }) &&
                       until([&] { return !preview.sensitivity().empty(); });
    if (!ready) {
        std::fprintf(stderr, "squeeze-studio: %s: no model to edit\n", qPrintable(model));
        return 1;
    }
    pass(2000);
    const auto figures = measure(settings, session, *page);
    if (!figures.problem.isEmpty()) {
        std::fprintf(stderr, "squeeze-studio: %s\n", qPrintable(figures.problem));
        return 1;
    }
    return report(settings, figures) ? 0 : 1;
}

} // namespace squeeze::studio
