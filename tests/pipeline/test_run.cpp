// SPDX-License-Identifier: GPL-3.0-or-later
// The run loop: what is measured is what the file gives back, once per step and epoch; everything that can be known to
// be wrong is refused first.
#include "tiny.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

struct Bench {
    tiny::Backend backend;
    Workbench workbench;
    std::vector<Event> events;
    Progress progress{[this](const Event& event) {
        if (!std::holds_alternative<Tick>(event)) events.push_back(event);
    }};
    Bench() {
        workbench.dataset = std::make_shared<tiny::Colours>();
        workbench.backend = &backend;
    }
    RunResult run(const std::string& recipe, Model model = tiny::model(), const RunHooks& hooks = {}) {
        return pipeline::run(parse(recipe), {0, {std::move(model), {}, nullptr, {}}, 0}, workbench, hooks, progress);
    }
};

double layer_density(const Model& model, std::size_t layer) {
    return double(nonzeros(model.layers[layer]->weights)) / double(model.layers[layer]->weights.size());
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measures_once_per_step_and_epoch() {
        Bench bench;
        const auto result = bench.run("train epochs=2 | prune keep=0.2 | train epochs=1 | cluster bits=2 | encode");
        std::vector<std::pair<int, int>> points; // step, epoch
        for (const auto& m : result.measurements) points.emplace_back(m.step_index, m.epoch);
        const std::vector<std::pair<int, int>> expected{{-1, 0}, {0, 1}, {0, 2}, {1, 0}, {2, 1}, {3, 0}, {4, 0}};
        QCOMPARE(points, expected);
        QCOMPARE(bench.backend.evaluations, 7);
        QCOMPARE(result.measurements.front().step, std::string("start"));
        QCOMPARE(result.measurements[3].step, std::string("prune keep=0.2"));
        QCOMPARE(result.measurements[2].loss, 0.5);
        QCOMPARE(result.measurements[1].n, std::uint64_t(24)); // validation: every fifth of 3 x 40
        for (const auto& m : result.measurements) QCOMPARE(m.split, Split::Validation);
        for (std::size_t i = 1; i < result.measurements.size(); ++i)
            QVERIFY(result.measurements[i].seconds >= result.measurements[i - 1].seconds);
    }

    void what_is_measured_is_the_file() {
        Bench bench;
        const auto result = bench.run("train epochs=1 | prune keep=0.3 | cluster bits=3 | encode codebooks=fp16 "
                                      "biases=fp16 | train epochs=2");
        const auto decoded = codec::decode(result.file);
        QVERIFY(equal(decoded.model, result.state.model));
        QVERIFY(decoded.encoding == result.state.encoding);
        QCOMPARE(result.measurements.back().bytes, std::uint64_t(result.file.size()));
        const auto images = nn::images(bench.workbench.dataset, Split::Validation, decoded.model.input, bench.progress);
        const auto accuracy = bench.backend.evaluate(decoded.model, images, {}, bench.progress);
        QCOMPARE(result.measurements.back().top1, accuracy.top1);
        QCOMPARE(result.validation.top1, accuracy.top1);
        QCOMPARE(result.measurements.back().sparsity, sparsity(decoded.model));
        nn::Evaluation details;
        const auto test =
            measure(result.state.model, result.state.encoding, Split::Test, bench.workbench, bench.progress, &details);
        QCOMPARE(test.split, Split::Test);
        QCOMPARE(test.bytes, std::uint64_t(result.file.size()));
        QCOMPARE(test.n, details.n);
        QVERIFY(test.n > 0 && test.n != result.measurements.back().n);
    }

    /// A run that is stopped after an epoch has that epoch's model, as if it had gone on.
    void stopped_after_an_epoch() {
        for (const std::string step : {"train epochs=4", "prune keep=0.2 epochs=4 batch=16"}) {
            Bench whole;
            whole.run(step);
            Bytes second;
            for (const auto& event : whole.events)
                if (const auto* point = std::get_if<Measured>(&event); point && point->measurement.epoch == 2)
                    second = *point->file;
            QVERIFY(!second.empty());
            Bench bench;
            const auto stopped = bench.run(step + " stop=2");
            QVERIFY(stopped.file == second);
            QCOMPARE(stopped.measurements.size(), std::size_t(3)); // start and two epochs
            QCOMPARE(stopped.measurements.back().epoch, 2);
        }
        const auto step = parse("train epochs=4 stop=6").steps.front();
        QCOMPARE(step.stage->epochs(step.values), 4);
    }

    void every_point_comes_with_its_file() {
        Bench bench;
        const auto result = bench.run("train epochs=2 | prune keep=0.2 | cluster bits=2 | encode codebooks=fp16");
        std::size_t points = 0;
        for (const auto& event : bench.events) {
            const auto* point = std::get_if<Measured>(&event);
            if (!point) continue;
            QVERIFY(point->file && point->file->size() == point->measurement.bytes);
            const auto decoded = codec::decode(*point->file);
            QCOMPARE(sparsity(decoded.model), point->measurement.sparsity);
            if (++points == result.measurements.size()) QVERIFY(*point->file == result.file);
        }
        QCOMPARE(points, result.measurements.size());
    }

    void events_in_order() {
        Bench bench;
        bench.run("prune keep=0.5 | train epochs=1");
        QStringList order;
        for (const auto& event : bench.events)
            order << std::visit(
                Overloaded{
                    [](const StepStarted& e) { return QString("start %1/%2").arg(e.index).arg(e.count); },
                    [](const StepFinished& e) { return QString("finish %1").arg(e.index); },
                    [](const Measured& e) { return QString("point %1").arg(e.measurement.step_index); },
                    [](const auto&) { return QString("other"); },
                },
                event);
        QCOMPARE(order.join(", "), QString("point -1, start 0/2, point 0, finish 0, start 1/2, point 1, finish 1"));
    }

    void teacher_is_the_model_before_the_first_removal() {
        Bench bench;
        std::vector<Checkpoint> checkpoints;
        const auto result = bench.run("train epochs=1 | prune keep=0.2 | train epochs=1 distil=0.5 | cluster | train "
                                      "epochs=1",
                                      tiny::model(), {[&](const Checkpoint& c) { checkpoints.push_back(c); }});
        QVERIFY(!bench.backend.jobs[0].teacher);
        QVERIFY(bench.backend.jobs[1].teacher);
        QVERIFY(!bench.backend.jobs[2].teacher); // distil=0: not handed over
        QCOMPARE(sparsity(*bench.backend.jobs[1].teacher), 0.0);
        QVERIFY(equal(*bench.backend.jobs[1].teacher, *result.state.teacher));
        QVERIFY(!equal(*result.state.teacher, tiny::model())); // it has been trained
        QVERIFY(bench.backend.jobs[0].settings.seed != bench.backend.jobs[1].settings.seed);
        // before every step, after every epoch, and at the end
        QCOMPARE(checkpoints.size(), std::size_t(5 + 3 + 1));
        QVERIFY(checkpoints[1].step == 0 && !checkpoints[1].state.resume.empty());
        QVERIFY(checkpoints.back().step == 5 && checkpoints.back().state.resume.empty());
    }

    void gradual_pruning_arrives() {
        Bench bench;
        const auto result = bench.run("prune keep=0.1 conv10:keep=0.5 epochs=6 batch=8 ramp=0.5");
        QVERIFY(std::abs(layer_density(result.state.model, 0) - 0.1) < 0.005);
        QVERIFY(std::abs(layer_density(result.state.model, 2) - 0.5) < 0.02);
        double last = -1;
        for (const auto& m : result.measurements) { // the curve climbs on the way
            QVERIFY(m.sparsity >= last);
            last = m.sparsity;
        }
        QVERIFY(result.measurements[1].sparsity > 0 && result.measurements[1].sparsity < last);
        QCOMPARE(result.measurements.size(), std::size_t(7)); // start and six epochs, none twice
    }

    void gradual_pruning_arrives_however_short() {
        for (const char* rule : {"keep=0.1", "threshold=0.3", "deviations=1", "keep=0.2 ranking=global"}) {
            Bench bench;
            const auto once = bench.run(std::string("prune ") + rule);
            const auto slow = bench.run(std::string("prune epochs=1 batch=4096 ") + rule); // a single batch
            for (std::size_t layer = 0; layer < 3; ++layer)
                QCOMPARE(layer_density(slow.state.model, layer), layer_density(once.state.model, layer));
            const auto& points = slow.measurements;
            QCOMPARE(points.size(), std::size_t(3)); // the epoch's model was not pruned yet: measured again
            QVERIFY(points[2].sparsity > points[1].sparsity);
        }
    }

    void what_is_pruned_stays_pruned() {
        Bench bench;
        const auto first = bench.run("prune keep=0.3");
        const auto second = bench.run("prune keep=0.29 epochs=3 batch=16 | train epochs=1", first.state.model);
        QCOMPARE(nonzeros(second.state.model.layers[0]->weights), std::size_t(std::lround(0.29 * 216)));
        for (std::size_t layer = 0; layer < 3; ++layer) {
            const auto before = dense(first.state.model.layers[layer]->weights);
            const auto after = dense(second.state.model.layers[layer]->weights);
            for (std::size_t i = 0; i < before.size(); ++i) QVERIFY(before[i] != 0 || after[i] == 0);
        }
    }

    void without_images() {
        Bench bench;
        bench.workbench.dataset = nullptr;
        const auto result = bench.run("prune keep=0.2 | cluster bits=2 | encode coder=raw");
        QCOMPARE(bench.backend.evaluations, 0);
        QCOMPARE(result.measurements.size(), std::size_t(4));
        QCOMPARE(result.measurements.back().n, std::uint64_t(0));
        QCOMPARE(result.measurements.back().bytes, std::uint64_t(result.file.size()));
        QVERIFY(result.file.size() < result.measurements.front().bytes);
    }

    void without_pictures_of_a_part() {
        Bench bench; // one picture of each class: all of them of the first round, which is for validation
        bench.workbench.dataset = std::make_shared<tiny::Colours>(1);
        const auto measured = bench.run("prune keep=0.2 | encode");
        QVERIFY(measured.measurements.back().n == 3);
        const auto train = tiny::caught([&] { bench.run("train epochs=1"); });
        QCOMPARE(train.fault, Fault::Input);
        QVERIFY2(train.what.find("no usable training images") != std::string::npos, train.what.c_str());
        bench.events.clear();
        nn::Evaluation details;
        const auto test = measure(measured.state.model, {}, Split::Test, bench.workbench, bench.progress, &details);
        QVERIFY(test.n == 0 && test.bytes > 0 && details.n == 0);
        QCOMPARE(bench.events.size(), std::size_t(1));
        QVERIFY(std::get<Note>(bench.events[0]).text.find("no usable test images") != std::string::npos);

        class AllTraining : public tiny::Colours {
        public:
            AllTraining() : tiny::Colours(1), m_samples(tiny::Colours::samples()) {
                for (auto& sample : m_samples) sample.split = Split::Train;
            }
            const std::vector<data::Sample>& samples() const override { return m_samples; }

        private:
            std::vector<data::Sample> m_samples;
        };
        bench.workbench.dataset = std::make_shared<AllTraining>();
        bench.events.clear();
        const auto blind = bench.run("train epochs=2 | prune keep=0.2 | encode");
        QCOMPARE(blind.measurements.back().n, std::uint64_t(0));
        QCOMPARE(std::ranges::count_if(bench.events, [](const Event& e) { return std::holds_alternative<Note>(e); }),
                 std::ptrdiff_t(1)); // said once
    }

    void refuses_before_it_begins_data() {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<bool>("images");
        QTest::addColumn<int>("classes");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* recipe, bool images, int classes, const char* words) {
            QTest::addRow("%s %d", recipe, classes) << recipe << images << classes << words;
        };
        row("encode | train epochs=1", false, 3, "step 2 (train): this step trains and needs images");
        row("prune keep=0.1 epochs=2", false, 3, "step 1 (prune): this step trains and needs images");
        row("train | prune keep=0.2 conv11:keep=0.1", true, 3,
            "step 2 (prune): the model has no layer 'conv11': its layers are conv1, fire2/squeeze1x1, conv10");
        row("train | cluster fire9:bits=3", true, 3, "step 2 (cluster): the model has no layer 'fire9'");
        row("train | train distil=0.5 | prune keep=0.1", true, 3, "step 2 (train): distil needs a teacher");
        row("train", true, 1, "step 1 (train): colours: only the class 'colour0' has training images");
        row("train", true, 4, "step 1 (train): colours: has 4 classes, but the model gives 3 outputs and no labels");
    }
    void refuses_before_it_begins() {
        QFETCH(QString, recipe);
        QFETCH(bool, images);
        QFETCH(int, classes);
        QFETCH(QString, words);
        Bench bench;
        bench.workbench.dataset = images ? std::make_shared<tiny::Colours>(10, classes) : nullptr;
        const auto error = tiny::caught([&] { bench.run(recipe.toStdString()); });
        QVERIFY2(QString::fromStdString(error.what).startsWith(words), error.what.c_str());
        QVERIFY(error.fault == Fault::Usage || error.fault == Fault::Input);
        QVERIFY(bench.events.empty());
        QVERIFY(bench.backend.jobs.empty());
    }

    void classes_are_known_by_name() {
        Bench bench;
        auto model = tiny::model();
        model.labels = {"colour2", "colour0", "green"};
        const auto error = tiny::caught([&] { bench.run("train", model); });
        QCOMPARE(error.fault, Fault::Input);
        QVERIFY2(error.what.find("class \"colour1\" is not among the model's labels") != std::string::npos,
                 error.what.c_str());
        model.labels[2] = "colour1";
        bench.run("train epochs=1", model);
    }

    void same_seed_same_bytes() {
        const char* recipe = "train epochs=1 | prune keep=0.3 | cluster bits=3 init=random | train epochs=1";
        Bench a, b, c;
        c.workbench.seed = 2;
        const auto first = a.run(recipe).file;
        QVERIFY(first == b.run(recipe).file);
        QVERIFY(first != c.run(recipe).file);
    }

    void errors_inside_a_step_name_it() {
        Bench bench;
        auto model = tiny::model();
        auto layer = *model.layers[0];
        layer.bias[0] = 1e6f; // beyond fp16
        model = with_layer(model, 0, layer);
        const auto error = tiny::caught([&] { bench.run("cluster | encode biases=fp16", model); });
        QCOMPARE(error.fault, Fault::Input);
        QVERIFY2(error.what.starts_with("step 2 (encode): "), error.what.c_str());
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "test_run.moc"
