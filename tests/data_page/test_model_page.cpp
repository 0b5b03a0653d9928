// SPDX-License-Identifier: GPL-3.0-or-later
// The Model page: what it computes of two models, and the page under mouse and keys.
#include "app/studio/pages/model/model_compare.h"
#include "app/studio/pages/model/model_facts.h"
#include "app/studio/pages/model/model_page.h"
#include "app/studio/pages/model/model_twins.h"
#include "app/studio/session.h"
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/core/files.h"
#include "backend/model/zoo.h"
#include "widgets/network/filter_view.h"
#include "widgets/network/flow_view.h"
#include "widgets/network/module_view.h"
#include "widgets/network/weight_curves.h"
#include "widgets/theme/format.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

const std::vector<std::string> kClasses{"buildings", "森林", "sea"};

std::shared_ptr<const Model> fresh(int size = 64) {
    auto model = zoo::fresh(zoo::find("squeezenet1_1"), kClasses, 1);
    model.input.size = size;
    return std::make_shared<const Model>(std::move(model));
}

std::shared_ptr<const Model> pruned(const Model& model, double keep) {
    compress::PruneSettings settings;
    settings.rule.keep = keep;
    return std::make_shared<const Model>(compress::prune(model, settings));
}

std::shared_ptr<const ModelFacts> facts_of(ModelRequest request) {
    Progress progress;
    return modelFacts(request, progress);
}

} // namespace

class TestModelPage : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
    }

    void pictures_have_table_twins() {
        const Histogram before{-1, 1, {4, 0, 6}}, after{-1, 1, {1, 0, 2}};
        QObject owner;
        const auto* weights = weightTable({{"conv1", before, after, 0, 0.7}, {"conv2", before, before, 0, 0}}, &owner);
        QCOMPARE(weights->rowCount(), 4); // the empty bins are left out
        QCOMPARE(weights->index(1, 0).data().toString(), QString("conv1"));
        QCOMPARE(weights->index(1, 3).data().toULongLong(), 6ULL);
        QCOMPARE(weights->index(1, 4).data().toULongLong(), 2ULL);
        FilterLayer layer{"conv1",
                          2,
                          2,
                          2,
                          1,
                          false,
                          {},
                          [](int filter) {
                              return filter ? std::vector<float>{0, 1, 2, 3, 4, 5, 6, 7} : std::vector<float>(8, 0.0f); }};
        const auto* filter = filterTable(layer, 1, &owner);
        QCOMPARE(filter->rowCount(), 2);
        QCOMPARE(filter->columnCount(), 5);
        QCOMPARE(filter->index(1, 2).data().toDouble(), 5.0);
        QCOMPARE(filterTable(layer, 2, &owner)->rowCount(), 0);
    }

    /// Bytes are those of the files; survivors, zeros and receptive fields those of the models.
    void facts_are_exact() {
        const auto original = fresh(), now = pruned(*original, 0.1);
        const auto facts = facts_of({original, now, {}, "squeezenet1_1", 64, 1, kClasses, {}});
        QCOMPARE(facts->after.total, std::uint64_t(codec::encode(*now).size()));
        QCOMPARE(facts->before.total, std::uint64_t(codec::encode(*original).size()));
        QCOMPARE(facts->title, QString("SqueezeNet 1.1"));
        QVERIFY(facts->net.compressed);
        std::uint64_t bytes = facts->after.header;
        for (const auto& block : facts->net.blocks) bytes += block.bytes();
        QCOMPARE(bytes, facts->after.total);
        const auto [block, part] = facts->net.find(25);
        const auto& conv10 = facts->net.blocks[std::size_t(block)].parts[std::size_t(part)];
        QCOMPARE(conv10.weights, 1536u);
        QCOMPARE(conv10.survivors, 154u);
        QVERIFY(std::abs(facts->layers[25].zeroAfter - (1 - 154.0 / 1536)) < 1e-12);
        QCOMPARE(facts->layers[25].zeroBefore, 0.0);
        std::uint64_t counted = 0;
        for (const auto count : facts->layers[25].after.counts) counted += count;
        QCOMPARE(counted, 154u);
        QCOMPARE(facts->parameters, parameter_count(*original->graph));
        QVERIFY(!facts->untrained);
    }

    void starts() {
        QVERIFY(!facts_of({}));
        const auto zoo = facts_of({nullptr, nullptr, {}, "squeezenet1_0", 128, 3, kClasses, {}});
        QVERIFY(zoo->untrained);
        QCOMPARE(zoo->original->labels, kClasses);
        QVERIFY(zoo->imported.contains("seed 3"));
        QVERIFY(!zoo->net.compressed);
        const auto file = m_folder.filePath(QStringLiteral("网络 🧠.sqz")).toStdString();
        write_file(file, codec::encode(*fresh()));
        const auto same = facts_of({nullptr, nullptr, {}, file, 64, 1, kClasses, {}});
        QCOMPARE(same->imported, QString("Imported: all 26 layer(s) from 网络 🧠.sqz."));
        const auto other = facts_of({nullptr, nullptr, {}, file, 64, 1, {"a", "b"}, {}});
        QCOMPARE(other->imported,
                 QString("Imported: conv1 to fire9 from 网络 🧠.sqz. conv10 is new, for 2 class(es)."));
        QVERIFY_EXCEPTION_THROWN(facts_of({nullptr, nullptr, {}, "/no/such/file.sqz", 64, 1, kClasses, {}}), Error);
        // A trained model is shown even where its start is gone.
        QVERIFY(facts_of({fresh(), nullptr, {}, "/no/such/file.sqz", 64, 1, kClasses, {}}));
    }

    void filters_of_any_storage() {
        const auto model = pruned(*fresh(), 0.3);
        const auto& weights = model->layers[25]->weights;
        const auto all = dense(weights);
        const auto per = weights.size() / 3;
        for (int filter = 0; filter < 3; ++filter)
            QCOMPARE(filterOf(weights, filter), std::vector<float>(all.begin() + filter * std::ptrdiff_t(per),
                                                                   all.begin() + (filter + 1) * std::ptrdiff_t(per)));
        const Weights book{{2, 2}, Mask{1, 0, 1, 1}, Codebook{{-1, 2}, {0, 0, 1, 0}}};
        QCOMPARE(filterOf(book, 0), (std::vector<float>{-1, 0}));
        QCOMPARE(filterOf(book, 1), (std::vector<float>{2, -1}));
        const Weights levels{{1, 2}, {}, Levels{0.5f, {3, -2}}};
        QCOMPARE(filterOf(levels, 0), (std::vector<float>{1.5f, -1}));
        QVERIFY(filterOf(levels, 1).empty());
    }

    void compared_layer_by_layer() {
        const auto a = fresh(), b = pruned(*a, 0.2);
        const Graph small{"small", {{"conv1", Conv{3, 2, 1, 1, 0}, {graph_input}}, {"only", Conv{2, 1, 1, 1, 0}, {0}}}};
        const auto layer = [](Shape shape, std::size_t n) {
            return std::make_shared<const Layer>(
                Layer{{shape, {}, Floats{std::vector<float>(n, 0.5f)}}, std::vector<float>(std::size_t(shape[0]))});
        };
        const Model other{
            std::make_shared<const Graph>(small), {layer({2, 3, 1, 1}, 6), layer({1, 2, 1, 1}, 2)}, {}, {}};
        ComparedLayers table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto costA = codec::cost(*a), costB = codec::cost(*b);
        table.set(compareModels(*a, costA, *b, costB), "original", "now");
        QCOMPARE(table.rowCount(), 27);
        const auto& conv10 = table.rows()[25];
        QCOMPARE(conv10.b->survivors, 307u);
        QVERIFY(*conv10.difference > 0.1 && *conv10.difference < 0.6);
        const auto& file = table.rows().back();
        QCOMPARE(file.a->bytes, costA.total);
        QCOMPARE(table.index(26, ComparedLayers::BytesB).data().toString(), Format().bytes(costB.total));
        QCOMPARE(*compareModels(*a, costA, *a, costA)[3].difference, 0.0);
        const auto mixed = compareModels(*a, costA, other, codec::cost(other));
        QCOMPARE(mixed.size(), std::size_t(26 + 1 + 1)); // conv1 is in both, by name
        QVERIFY(!mixed[5].b.has_value());
        QVERIFY(!mixed[0].difference.has_value()); // of other shapes
        table.set(mixed, "a", "b");
        QCOMPARE(table.index(5, ComparedLayers::BytesB).data().toString(), QString("–"));
    }

    void table_twin() {
        const auto facts = facts_of({fresh(), nullptr, {}, "", 64, 1, kClasses, {}});
        std::unique_ptr<QStandardItemModel> table(layerTable(*facts, nullptr));
        QCOMPARE(table->rowCount(), 26);
        QCOMPARE(table->item(0, 5)->text(), QString("3 × 3"));
        QCOMPARE(table->item(25, 0)->text(), QString("conv10"));
        QCOMPARE(table->item(25, 3)->text(), QString("1,539"));
    }

    void the_page() {
        Session session;
        ModelPage page(session);
        page.resize(1258, 740);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(!page.facts());
        page.chooseStart("squeezenet1_1");
        QTRY_VERIFY(page.facts());
        QVERIFY(session.document().history()->undoText().contains("SqueezeNet 1.1"));
        auto& flow = *page.findChild<FlowView*>();
        auto& module = *page.findChild<ModuleView*>();
        auto& curves = *page.findChild<WeightCurves*>();
        auto& filters = *page.findChild<FilterView*>();
        QCOMPARE(page.selectedLayer(), 25); // without photos it is for 1000 classes: conv10 has the most weights
        QCOMPARE(module.selected(), 25);
        QCOMPARE(filters.layer().filters, 1000);
        QCOMPARE(curves.series().size(), std::size_t(1));
        QTest::mouseClick(flow.viewport(), Qt::LeftButton, {}, flow.squareOf(0).center());
        QCOMPARE(page.selectedLayer(), 0);
        QVERIFY(filters.layer().pictures()); // a first layer's filters are pictures
        flow.setFocus();
        QTest::keyClick(&flow, Qt::Key_Right);
        QCOMPARE(module.selected(), 1);
        QTest::mouseClick(&module, Qt::LeftButton, {}, module.cardOf(3).center());
        QCOMPARE(flow.selected(), 3);
        auto& metric = *page.findChild<QComboBox*>();
        metric.setFocus();
        QTest::keyClick(&metric, Qt::Key_Down);
        QCOMPARE(flow.scale().metric, FlowMetric::Sensitivity);
        QSignalSpy wanted(&session, &Session::pageWanted);
        QTest::mouseDClick(flow.viewport(), Qt::LeftButton, {}, flow.squareOf(0).center());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<Page>(), Page::Compress);
        page.chooseStart("squeezenet1_0");
        QTRY_COMPARE(page.facts()->title, QString("SqueezeNet 1.0"));
        session.document().history()->undo();
        QTRY_COMPARE(page.facts()->title, QString("SqueezeNet 1.1"));
        session.document().history()->undo();
        QTRY_VERIFY(!page.facts());
    }

    void compared_with_a_file() {
        Session session;
        ModelCompare compare(session);
        const auto model = fresh();
        compare.setFacts(facts_of({model, nullptr, {}, "", 64, 1, kClasses, {}}));
        QCOMPARE(compare.table().rowCount(), 27);
        const auto file = m_folder.filePath("other.sqz");
        const auto bytes = codec::encode(*pruned(*model, 0.5));
        write_file(file.toStdString(), bytes);
        compare.compareWithFile(file);
        QTRY_COMPARE(compare.table().rows().back().b->bytes, std::uint64_t(bytes.size()));
        compare.compareWithFile(m_folder.filePath("gone.sqz"));
        QTRY_VERIFY(session.jobs().running().isEmpty());
        QCOMPARE(compare.table().rowCount(), 27); // what was there stays
    }
};

QTEST_MAIN(TestModelPage)
#include "test_model_page.moc"
