// SPDX-License-Identifier: GPL-3.0-or-later
// From the preview's figures to what the page shows, and thresholds in terms of the weights they keep.
#include "app/studio/document/document.h"
#include "app/studio/pages/compress/compress_drag.h"
#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/pages/compress/compress_steps.h"
#include "backend/model/zoo.h"

#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

Measurement point(int step, int epoch, double seconds) {
    Measurement it;
    it.step_index = step, it.epoch = epoch, it.seconds = seconds, it.bytes = 290'000, it.n = 600, it.top1 = 0.9;
    return it;
}

const Model& model() {
    static const Model fresh = zoo::fresh(zoo::find("squeezenet1_1"), {"a", "b"}, 1);
    return fresh;
}

} // namespace

class TestCompressRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }

    void rows_follow_the_model() {
        Frame frame;
        Decisions decisions;
        decisions.locked = {"conv1"};
        QVERIFY(compress_rows::layers(model(), frame, decisions).empty()); // of another model
        for (std::size_t i = 0; i < model().layers.size(); ++i) {
            LayerFrame layer;
            layer.weights = 100, layer.survivors = 10, layer.bits = 4, layer.cost.ids = i;
            frame.layers.push_back(layer);
        }
        const auto rows = compress_rows::layers(model(), frame, decisions);
        QCOMPARE(rows.size(), std::size_t(26));
        QCOMPARE(rows[2].name, "fire2/expand1x1");
        QVERIFY(rows[0].locked && !rows[1].locked);
        QCOMPARE(rows[3].bytes, std::uint64_t(3));
        QCOMPARE(rows[3].sparsity(), 0.9);
    }

    void curves_go_by_name() {
        const std::vector<compress::LayerSensitivity> sensitivity{{"conv10", {{0.8, 0.01}, {0.2, 0.4}}, {}},
                                                                  {"elsewhere", {{0.5, 0.5}}, {}}};
        const auto curves = compress_rows::curves(model(), sensitivity);
        QCOMPARE(curves.size(), std::size_t(26));
        QVERIFY(curves[0].empty());
        QCOMPARE(curves[25].size(), std::size_t(2));
        QVERIFY(std::abs(curves[25][0].first - 0.2) < 1e-9); // sparsity, ascending
        QCOMPARE(curves[25][1].second, 0.4);
    }

    void shapes_read_as_in_the_paper() {
        QCOMPARE(compress_rows::shape(model().node(3)), "64 × 16 × 3 × 3, stride 1");
        QCOMPARE(compress_rows::shape(model().node(0)), "64 × 3 × 3 × 3, stride 2");
        QCOMPARE(compress_rows::shape({"fc", Linear{4096, 10}, {}}), "10 × 4096");
    }

    void symbols_get_their_values() {
        LayerDetail detail;
        detail.centroids = {-0.5f, 0.25f, 0.75f};
        detail.shares = {5, 0, 7}; // 0.25 is in no weight, and so not in the file
        detail.ids = {{0, 5, 1}, {1, 7, 1}, {2, 3, 2}};
        detail.gaps = {{0, 4, 1}, {15, 2, 2}};
        detail.filler = 15;
        LayerFrame layer;
        layer.cost.ids = 10, layer.cost.gaps = 20, layer.cost.tables = 3;
        const auto view = compress_rows::huffman("conv1", layer, detail);
        QCOMPARE(view.values[0].meaning, QString(QChar(0x2212)) + "0.5000");
        QCOMPARE(view.values[1].meaning, "0.7500");
        QCOMPARE(view.values[2].meaning, "pruned");
        QCOMPARE(view.positions[0].meaning, "+1");
        QCOMPARE(view.positions[1].meaning, "+15 and on");
        QCOMPARE(view.bytes.total(), std::uint64_t(33));
        QCOMPARE(view.bytes.positions, std::uint64_t(20));
    }

    void the_table_twin_has_every_bin() {
        LayerDetail detail;
        detail.before = {-1, 1, {1, 2, 3, 4}};
        detail.after = {-1, 1, {1, 0, 0, 4}};
        QObject owner;
        const auto* table = compress_rows::table(detail, &owner);
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->item(1, 0)->data(Qt::DisplayRole).toDouble(), -0.5);
        QCOMPARE(table->item(1, 3)->data(Qt::DisplayRole).toULongLong(), 0ULL);
    }

    void the_map_s_twin_is_the_map() {
        LayerDetail detail;
        detail.filters = 2, detail.inputs = 3, detail.kernel = 3;
        detail.map = {1, 2, 3, 4, 5, 9}; // filters across
        QObject owner;
        const auto* table = compress_rows::map(detail, &owner);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->item(2, 1)->data(Qt::DisplayRole).toInt(), 9);
        QVERIFY(table->verticalHeaderItem(2)->text().contains("3"));
        detail.kernel = 1;
        detail.map[5] = 255;
        QCOMPARE(compress_rows::map(detail, &owner)->item(2, 1)->data(Qt::DisplayRole).toDouble(), 1.0);
    }

    void what_holds_a_target_up_is_named() {
        Frame frame;
        frame.layers.resize(model().layers.size());
        frame.layers[0].cost.ids = 400;
        const auto open = compress_rows::unreachable(model(), frame, {}, 3412).remove(u',');
        QVERIFY2(open.contains("biases") && open.contains("3412"), qPrintable(open));
        const auto locked =
            compress_rows::unreachable(model(), frame, {model().node(std::size_t(0)).name}, 3412).remove(u',');
        QVERIFY2(locked.contains("locked") && locked.contains("400") && locked.contains("3012"), qPrintable(locked));
        frame.bytes = 61'440, frame.sparsity = 0.927;
        const auto needs = compress_rows::needs(frame, 0).remove(u',');
        QVERIFY2(needs.contains("61440") && needs.contains("92.7") && needs.contains("zeros"), qPrintable(needs));
        QVERIFY(compress_rows::needs(frame, 2).contains("share the cut"));
    }

    void only_measured_points_are_discs() {
        RunRow run;
        run.measurements = {point(0, 1, 1), point(0, 2, 2)};
        run.measurements[1].badge = Badge::Estimated;
        run.measurements.push_back(point(1, 0, 3));
        run.measurements.back().split = Split::Test;
        const auto curve = compress_rows::curve({{10, 0.8, 0.9, 0.88, 0.91}}, {run}, 2'900'000, 0.85);
        QCOMPARE(curve.measured.size(), std::size_t(1));
        QCOMPARE(curve.measured[0].ratio, 10.0);
        QCOMPARE(curve.floor, 0.85);
    }

    void the_suggestion_is_the_last_size_above_the_floor() {
        TargetCurve curve;
        curve.points = {{1, 0.92, 0.92, 0.92, 0.92}, {300, 0.5, 0.62, 0.6, 0.7}};
        curve.floor = 0.77; // half-way down: at the root of 300
        const auto bytes = compress_rows::suggestedBytes(curve, 3'000'000);
        QVERIFY(std::abs(3'000'000.0 / double(bytes) / std::sqrt(300.0) - 1) < 0.02);
        curve.floor = 0;
        QVERIFY(compress_rows::suggestedBytes(curve, 3'000'000) > bytes); // one point of the original: sooner
        QCOMPARE(compress_rows::suggestedBytes({}, 3'000'000), std::uint64_t(0));
    }

    void advice_says_points_and_time() {
        Frame frame;
        const std::string recipe =
            "train epochs=4 | prune keep=0.1 | train epochs=3 | cluster bits=4 | train epochs=1 | encode";
        QCOMPARE(compress_rows::advice(compress_rows::retraining(frame, recipe, {})), QString());
        frame.asIs = {0.887, Known::Estimated, 0, 0, 0};
        frame.retrained = {0.912, Known::Estimated, 0, 0, 0};
        const auto unknown = compress_rows::retraining(frame, recipe, {});
        QVERIFY(unknown.seconds < 0);
        QCOMPARE(compress_rows::advice(unknown), "Retrain to recover about 2.5 points");
        RunRow run;
        run.measurements = {point(0, 1, 60), point(0, 2, 120), point(0, 3, 180), point(1, 0, 300)};
        const auto known = compress_rows::retraining(frame, recipe, {run});
        QCOMPARE(known.seconds, 240.0); // four epochs of 60 s
        QCOMPARE(compress_rows::advice(known),
                 QString("Retrain to recover about 2.5 points (about 4%1min)").arg(QChar(0x202F)));
        QVERIFY(compress_rows::retraining(frame, "prune keep=0.1 | encode", {run}).seconds < 0);
        QVERIFY(compress_rows::retraining(frame, "nonsense", {run}).seconds < 0);
    }

    void steps_count_weights() {
        QCOMPARE(stepped(compress::Magnitudes({}), 100, 0.01), 0.0);
        const std::vector<float> four{0.1f, -0.4f, 0.3f, -0.2f};
        const compress::Magnitudes weights(four);
        QCOMPARE(float(stepped(weights, 4, 0.01)), 0.2f); // one fewer: 0.1 goes
        QCOMPARE(float(stepped(weights, 3, 0.34)), 0.3f); // a third fewer
        QCOMPARE(stepped(weights, 3, -0.01), 0.0);        // all four
        QCOMPARE(float(stepped(weights, 1, 0.5)), 0.4f);  // one is always left
    }

    void a_drag_goes_back() {
        Document document;
        CompressDrag drag(document);
        const auto set = [&](const QString& name, std::uint64_t target) {
            drag.move(name, 1000 + target, true);
            document.decide(
                "target", [&](Decisions& d) { d.target = target; }, name);
        };
        set("one", 5);
        set("one", 6);
        QCOMPARE(*drag.change(900), std::int64_t(-105));
        drag.end();
        QVERIFY(!drag.change(1));
        QCOMPARE(document.history()->index(), 1);
        set("two", 7);
        set("two", 8);
        drag.cancel();
        QCOMPARE(document.decisions().target, std::uint64_t(6));
        QCOMPARE(document.history()->index(), 1);
        drag.cancel(); // nothing runs
        QCOMPARE(document.history()->index(), 1);
    }
};

QTEST_MAIN(TestCompressRows)
#include "test_compress_rows.moc"
