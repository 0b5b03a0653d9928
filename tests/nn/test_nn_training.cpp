// SPDX-License-Identifier: GPL-3.0-or-later
// Training as a whole: it learns, stops on request and on nonsense, and learns from a teacher.
#include "toys.h"

#include <limits>

using namespace squeeze;
using namespace squeeze::toys;

namespace {

nn::TrainJob job(int epochs, double rate = 0.05) {
    nn::TrainJob job;
    job.start = small_net(8);
    job.images = colours(120, 8);
    job.settings = settings(epochs, rate);
    return job;
}

Model train(const nn::TrainJob& job) {
    Progress progress;
    return nn::backend().train(job, one_thread(), progress);
}

double top1(const Model& model, const nn::Images& images) {
    Progress progress;
    return nn::backend().evaluate(model, images, one_thread(), progress).top1;
}

/// Mean KL(teacher || student) at temperature 1 over the images.
double distance(const Model& teacher, const Model& student, const nn::Images& images) {
    std::vector<std::span<const std::uint8_t>> pictures;
    for (const auto sample : images.samples) pictures.push_back(images.store->rgb(sample));
    const auto p = nn::backend().forward(teacher, pictures, one_thread());
    const auto q = nn::backend().forward(student, pictures, one_thread());
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        for (std::size_t c = 0; c < 3; ++c) sum += double(p[i][c]) * std::log(double(p[i][c]) / double(q[i][c]));
    return sum / double(p.size());
}

} // namespace

class TestNnTraining : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void learns_data() {
        QTest::addColumn<QString>("schedule");
        for (const char* schedule : {"cosine", "constant", "step"}) QTest::newRow(schedule) << schedule;
    }
    void learns() {
        QFETCH(QString, schedule);
        auto toy = job(6);
        toy.settings.schedule = schedule.toStdString();
        std::vector<double> losses;
        toy.on_epoch = [&](const nn::EpochResult& epoch) {
            losses.push_back(epoch.loss);
            QCOMPARE(epoch.epoch, int(losses.size()));
            QCOMPARE(epoch.images, std::uint64_t(120));
            QVERIFY(epoch.waited >= 0 && epoch.seconds > 0);
        };
        const auto unseen = colours(60, 8, 99);
        QVERIFY(top1(toy.start, unseen) < 0.8);
        const auto trained = train(toy);
        QCOMPARE(losses.size(), std::size_t(6));
        QVERIFY(losses.back() < 0.5 * losses.front());
        QVERIFY(top1(trained, unseen) > 0.95);
    }
    void smoothing_and_clip_train_too() {
        auto toy = job(6);
        toy.settings.smoothing = 0.1;
        toy.settings.clip = 1;
        toy.settings.dropout = 0;
        QVERIFY(top1(train(toy), colours(60, 8, 99)) > 0.95);
    }
    /// As in SqueezeNet, a ReLU behind the classifier; here every class begins below zero, so that the outputs are all
    /// 0.
    void dead_classifier_comes_back() {
        auto toy = job(24);
        auto graph = *toy.start.graph;
        graph.nodes.insert(graph.nodes.begin() + 9, {"relu10", Relu{}, {8}});
        graph.nodes.resize(10);
        graph.nodes.push_back({"pool10", GlobalAveragePool{}, {9}});
        toy.start.graph = std::make_shared<const Graph>(graph);
        auto head = *toy.start.layers[3];
        head.bias = {-3, -3, -3};
        toy.start.layers[3] = std::make_shared<const Layer>(head);
        QVERIFY(top1(toy.start, colours(60, 8, 99)) < 0.5);
        QVERIFY(top1(train(toy), colours(60, 8, 99)) > 0.95);
    }
    void pruned_zeros_stay() {
        auto toy = job(2);
        auto layer = *toy.start.layers[2];
        layer.weights.mask = Mask(432, 0);
        for (std::size_t i = 0; i < 432; i += 3) (*layer.weights.mask)[i] = 1;
        toy.start = with_layer(toy.start, 2, layer);
        const auto trained = train(toy);
        const auto& after = trained.layers[2]->weights;
        QVERIFY(after.mask == layer.weights.mask);
        const auto& values = std::get<Floats>(after.data).values;
        for (std::size_t i = 0; i < 432; ++i) QCOMPARE(values[i] == 0, i % 3 != 0);
    }
    void nonsense_stops_at_once() {
        auto toy = job(5, 1e30);
        toy.settings.warmup = 0;
        int epochs = 0;
        toy.on_epoch = [&](const nn::EpochResult&) { ++epochs; };
        std::string what;
        QCOMPARE(fault_of([&] { train(toy); }, &what), int(Fault::Input));
        QVERIFY2(what.find("epoch 1 of 5") != std::string::npos && what.find("rate") != std::string::npos,
                 what.c_str());
        QCOMPARE(epochs, 0);
    }
    void stops_within_one_batch() {
        auto toy = job(50);
        std::stop_source stop;
        int ticks = 0, after = 0;
        Progress progress(
            [&](const Event& event) {
                if (!std::holds_alternative<Tick>(event)) return;
                after += stop.stop_requested();
                if (++ticks == 2) stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(fault_of([&] { nn::backend().train(toy, one_thread(), progress); }), int(Fault::Cancelled));
        QVERIFY(after <= 1);
        QCOMPARE(fault_of([&] { nn::backend().evaluate(toy.start, toy.images, one_thread(), progress); }),
                 int(Fault::Cancelled));
    }
    void an_exception_of_the_listener_passes() {
        auto toy = job(2);
        toy.on_epoch = [](const nn::EpochResult&) { throw Error(Fault::Io, "disk full"); };
        std::string what;
        QCOMPARE(fault_of([&] { train(toy); }, &what), int(Fault::Io));
        QCOMPARE(what, std::string("disk full"));
    }
    void a_teacher_draws_the_student_near() {
        auto teaching = job(6);
        const auto teacher = train(teaching);
        auto toy = job(2);
        toy.start = small_net(8, 50);
        const double before = distance(teacher, toy.start, toy.images);
        toy.teacher = std::make_shared<const Model>(teacher);
        toy.settings.distil = 1;
        toy.settings.temperature = 3;
        const double after = distance(teacher, train(toy), toy.images);
        QVERIFY2(after < 0.5 * before, qPrintable(QString("%1 -> %2").arg(before).arg(after)));
        toy.teacher = nullptr;
        QCOMPARE(fault_of([&] { train(toy); }), int(Fault::Usage));
    }
    void refuses_settings_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("rate") << "rate" << -1.0;
        QTest::newRow("rate nan") << "rate" << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("epochs") << "epochs" << 0.0;
        QTest::newRow("batch") << "batch" << 0.0;
        QTest::newRow("momentum") << "momentum" << 1.0;
        QTest::newRow("distil") << "distil" << 1.5;
        QTest::newRow("schedule") << "schedule" << 0.0;
    }
    void refuses_settings() {
        QFETCH(QString, name);
        QFETCH(double, value);
        auto toy = job(1);
        if (name == "rate") toy.settings.rate = value;
        if (name == "epochs") toy.settings.epochs = int(value);
        if (name == "batch") toy.settings.batch = int(value);
        if (name == "momentum") toy.settings.momentum = value;
        if (name == "distil") toy.settings.distil = value;
        if (name == "schedule") toy.settings.schedule = "sometimes";
        std::string what;
        QCOMPARE(fault_of([&] { train(toy); }, &what), int(Fault::Usage));
        QVERIFY2(what.starts_with(name.toStdString()), what.c_str());
    }
};

QTEST_APPLESS_MAIN(TestNnTraining)
#include "test_nn_training.moc"
