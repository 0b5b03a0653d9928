// SPDX-License-Identifier: GPL-3.0-or-later
// The draft equals what the stages do, its bytes equal the file, and an edit of one layer computes one layer.
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/core/error.h"
#include "backend/core/random.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/draft.h"
#include "backend/pipeline/settings.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

Model trained() { return zoo::fresh(zoo::find("squeezenet1_1"), {"forest", "sea", "street"}, 3); }

/// The stages one after the other, without memory.
State staged(const Model& model, const Recipe& recipe) {
    State state{model, {}, nullptr, {}};
    Workbench workbench;
    Progress progress;
    for (const auto& step : recipe.steps)
        if (!step.stage->needs_images(step.values))
            state = step.stage->apply(std::move(state), step.values, workbench, progress);
    return state;
}

std::size_t index_of(const Model& model, const std::string& name) {
    for (std::size_t i = 0; i < model.layers.size(); ++i)
        if (model.node(i).name == name) return i;
    return model.layers.size();
}

/// Layers that are not the same objects as before.
std::vector<std::size_t> changed(const Model& before, const Model& after) {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < before.layers.size(); ++i)
        if (before.layers[i] != after.layers[i]) result.push_back(i);
    return result;
}

} // namespace

class TestDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equals_the_stages_data() {
        QTest::addColumn<QString>("recipe");
        for (const char* recipe :
             {"train epochs=2", "prune keep=0.2 | train epochs=1", "prune keep=0.15 ranking=global conv10:keep=0.5",
              "prune keep=0.3 ranking=lamp | cluster bits=3 init=density conv1:bits=6 | encode coder=raw",
              "prune deviations=1.2 conv1:threshold=0.01 | cluster bits=4 init=random | prune keep=0.1",
              "prune keep=0.2 ranking=sensitivity conv1:keep=1 | cluster bits=5 init=optimal | encode biases=fp16"})
            QTest::newRow(recipe) << recipe;
    }
    void equals_the_stages() {
        QFETCH(QString, recipe);
        const auto parsed = parse(recipe.toStdString());
        const auto expected = staged(trained(), parsed);
        Draft draft(trained());
        for (int again = 0; again < 2; ++again) { // the second time from memory
            draft.apply(parsed);
            QVERIFY(equal(draft.model(), expected.model));
            QVERIFY(draft.encoding() == expected.encoding);
            QCOMPARE(draft.cost().total, std::uint64_t(codec::encode(expected.model, expected.encoding).size()));
        }
    }

    void edits_in_any_order_leave_no_trace() {
        const char* recipes[] = {"prune keep=0.2 | cluster bits=4",
                                 "prune keep=0.2 fire2/squeeze1x1:keep=0.5 | cluster bits=4",
                                 "cluster bits=4",
                                 "",
                                 "prune keep=0.2 ranking=global | cluster bits=4 conv10:bits=2",
                                 "prune keep=0.2 ranking=global conv10:keep=0.4 | cluster bits=4 conv10:bits=2",
                                 "prune keep=0.2 ranking=lamp | prune keep=0.1 ranking=global | encode coder=raw",
                                 "prune keep=0.2 | cluster bits=4 init=random"};
        Draft draft(trained());
        Random random{11};
        for (int i = 0; i < 8; ++i) {
            const auto recipe = parse(recipes[random.below(std::size(recipes))]);
            draft.apply(recipe);
            Draft fresh(trained());
            fresh.apply(recipe);
            QVERIFY(equal(draft.model(), fresh.model()));
            QVERIFY(draft.encoding() == fresh.encoding());
            QCOMPARE(draft.cost().total, fresh.cost().total);
            QCOMPARE(draft.cost().total, codec::cost(draft.model(), draft.encoding()).total);
        }
    }

    void an_edit_computes_one_layer() {
        Draft draft(trained());
        draft.apply(parse("prune keep=0.2 conv10:keep=0.3 | cluster bits=4 init=optimal"));
        const auto conv10 = index_of(draft.model(), "conv10"), conv1 = index_of(draft.model(), "conv1");
        for (const char* edit : {"prune keep=0.2 conv10:keep=0.1 | cluster bits=4 init=optimal",
                                 "prune keep=0.2 conv10:keep=0.1 | cluster bits=4 init=optimal conv10:bits=3"}) {
            const auto before = draft.model();
            draft.apply(parse(edit));
            QCOMPARE(changed(before, draft.model()), std::vector<std::size_t>{conv10});
        }
        // in a common ranking, too: the overridden layer is not part of it
        draft.apply(parse("prune keep=0.2 ranking=global conv1:keep=0.9 | cluster bits=4"));
        const auto before = draft.model();
        draft.apply(parse("prune keep=0.2 ranking=global conv1:keep=0.8 | cluster bits=4"));
        QCOMPARE(changed(before, draft.model()), std::vector<std::size_t>{conv1});
        draft.apply(parse("prune keep=0.2 ranking=global conv1:keep=0.8 | cluster bits=4 | encode biases=fp16"));
        QCOMPARE(changed(before, draft.model()), std::vector<std::size_t>{conv1});
    }

    void a_wrong_recipe_changes_nothing() {
        Draft draft(trained());
        draft.apply(parse("prune keep=0.2"));
        const auto model = draft.model();
        const auto total = draft.cost().total;
        QVERIFY_EXCEPTION_THROWN(draft.apply(parse("prune keep=0.1 | cluster bits=3 conv99:bits=2")), Error);
        QVERIFY(draft.model().layers == model.layers);
        QCOMPARE(draft.cost().total, total);
    }

    void keeps_the_masks_of_the_trained_model() {
        compress::PruneSettings half;
        half.rule.keep = 0.5;
        Draft draft(compress::prune(trained(), half));
        draft.apply(parse("prune keep=0.9"));
        QVERIFY(sparsity(draft.model()) > 0.49);
    }

    void is_fast_for_one_layer() {
        Draft draft(trained());
        draft.apply(parse("prune keep=0.2 | cluster bits=4"));
        QElapsedTimer timer;
        timer.start();
        for (const char* edit : {"0.3", "0.31", "0.32", "0.33", "0.34"})
            draft.apply(parse(std::string("prune keep=0.2 fire9/expand3x3:keep=") + edit + " | cluster bits=4"));
        qInfo("one layer of 147,456 weights: %lld ms", timer.elapsed() / 5);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_APPLESS_MAIN(TestDraft)
#include "test_draft.moc"
