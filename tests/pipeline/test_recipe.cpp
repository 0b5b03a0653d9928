// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes: text and back for any recipe the catalogue can make, comments, and errors that name the step and the word.
#include "backend/core/files.h"
#include "tiny.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

std::string random_value(const Parameter& parameter, Random& random) {
    if (!parameter.choices.empty()) return parameter.choices[random.below(parameter.choices.size())];
    if (std::holds_alternative<bool>(parameter.standard)) return random.chance(0.5) ? "true" : "false";
    if (std::holds_alternative<std::int64_t>(parameter.standard))
        return text(Value(std::int64_t(parameter.low) +
                          std::int64_t(random.below(std::uint64_t(parameter.high - parameter.low) + 1))));
    return text(Value(random.uniform(parameter.low, parameter.high)));
}

/// Exactly one prune rule, since a recipe without it is refused.
bool is_rule(const std::string& name) { return name == "keep" || name == "threshold" || name == "deviations"; }

Step random_step(Random& random) {
    const std::vector<std::string> layers{"conv1", "fire2/squeeze1x1", "a.b-c_d", "strange:layer"};
    Step step;
    step.stage = &catalogue()[random.below(catalogue().size())];
    step.values = Values(step.stage->parameters);
    const bool prunes = std::string(step.stage->name) == "prune";
    std::vector<Parameter> knobs = step.stage->parameters;
    random.shuffle(std::span<Parameter>(knobs));
    if (prunes) {
        const auto rule = std::find_if(knobs.begin(), knobs.end(), [](auto& p) { return is_rule(p.name); });
        step.values.set(rule->name, random_value(*rule, random));
        for (const auto& layer : layers)
            if (random.chance(0.3)) step.values.set("keep", text(Value(random.uniform())), layer);
    }
    for (const auto& knob : knobs) {
        if (is_rule(knob.name) || knob.name == "ranking" || random.chance(0.6)) continue;
        step.values.set(knob.name, random_value(knob, random));
        for (const auto& layer : layers)
            if (knob.per_layer && random.chance(0.3)) step.values.set(knob.name, random_value(knob, random), layer);
    }
    return step;
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void any_recipe_round_trips() {
        Random random({42});
        for (int i = 0; i < 2000; ++i) {
            Recipe recipe;
            for (auto n = random.below(7); n > 0; --n) recipe.steps.push_back(random_step(random));
            const auto written = recipe.text();
            const auto again = parse(written);
            QCOMPARE(again.text(), written);
            QCOMPARE(again.steps.size(), recipe.steps.size());
            for (std::size_t s = 0; s < recipe.steps.size(); ++s) {
                QCOMPARE(again.steps[s].stage, recipe.steps[s].stage);
                QVERIFY(again.steps[s].values.settings() == recipe.steps[s].values.settings());
            }
        }
    }

    void noise_is_refused_or_round_trips() {
        const std::string alphabet = "train prune keep=0.2|#\n:=";
        Random random({43});
        int accepted = 0;
        for (int i = 0; i < 20000; ++i) {
            std::string noise;
            for (auto n = random.below(40); n > 0; --n) noise += alphabet[random.below(alphabet.size())];
            const auto error = tiny::caught([&] {
                const auto recipe = parse(noise);
                QCOMPARE(parse(recipe.text()).text(), recipe.text());
                ++accepted;
            });
            QVERIFY(!error.thrown || error.fault == Fault::Usage);
        }
        QVERIFY(accepted > 0); // comments and blanks at least
    }

    void layout_and_comments() {
        const auto recipe = parse("# the paper's three stages\n"
                                  "train epochs=4 # until it is good\r\n"
                                  "| prune keep=0.2 conv10:keep=0.1 |\n\n"
                                  "\ttrain epochs=3#tight\n"
                                  "|cluster bits=4|encode coder=huffman # | not a step\n");
        QCOMPARE(recipe.text(), std::string("train epochs=4 | prune keep=0.2 conv10:keep=0.1 | train epochs=3 | "
                                            "cluster bits=4 | encode coder=huffman"));
        QCOMPARE(recipe.steps[1].values.number("keep", "conv10"), 0.1);
        QVERIFY(parse("").steps.empty());
        QVERIFY(parse(" # nothing\n").steps.empty());
        QCOMPARE(parse("encode").text(), std::string("encode"));
    }

    void errors_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* text, const char* message) { QTest::newRow(text) << text << message; };
        row("train | pruen keep=0.2", "step 2: unknown stage 'pruen': known: train, prune, cluster, encode");
        row("train || encode", "step 2: is empty; there is a '|' too many");
        row("train |", "step 2: is empty; there is a '|' too many");
        row("| train", "step 1: is empty; there is a '|' too many");
        row("encode coder", "step 1: encode: 'coder': a parameter is written name=value or LAYER:name=value");
        row("encode codre=raw",
            "step 1: encode: 'codre=raw': unknown parameter 'codre'; known: coder, biases, codebooks");
        row("encode coder=zip", "step 1: encode: 'coder=zip': coder=zip: must be one of raw, huffman, mixed");
        row("cluster bits=4 bits=5", "step 1: cluster: 'bits=5': is given twice");
        row("cluster :bits=4", "step 1: cluster: ':bits=4': the layer's name is missing before the colon");
        row("cluster bits=9", "step 1: cluster: 'bits=9': bits=9: must be between 1 and 8");
        row("cluster conv1:init=random", "step 1: cluster: 'conv1:init=random': conv1:init: this parameter cannot be "
                                         "set for a single layer");
        row("train | prune", "step 2: prune: prune: exactly one of keep, threshold and deviations is needed, for "
                             "example keep=0.2 (keep=1 with overrides prunes single layers)");
    }
    void errors() {
        QFETCH(QString, text);
        QFETCH(QString, message);
        const auto error = tiny::caught([&] { parse(text.toStdString()); });
        QCOMPARE(QString::fromStdString(error.what), message);
        QCOMPARE(error.fault, Fault::Usage);
    }

    void files() {
        QTemporaryDir directory;
        const auto path = (directory.path() + "/my.recipe").toStdString();
        write_file(path, view("# mine\ncluster bits=3\n"));
        QCOMPARE(load_recipe(path).text(), std::string("cluster bits=3"));
        QCOMPARE(load_recipe("@" + path).text(), std::string("cluster bits=3"));
        write_file(path, view("clutser"));
        auto error = tiny::caught([&] { load_recipe(path); });
        QCOMPARE(error.what, path + ": step 1: unknown stage 'clutser': known: train, prune, cluster, encode");
        write_file(path, view("# nothing\n"));
        QCOMPARE(tiny::caught([&] { load_recipe(path); }).what, path + ": there is no step in it");
        error = tiny::caught([&] { load_recipe(path + "x"); });
        QCOMPARE(error.fault, Fault::Io);
        QVERIFY(QString::fromStdString(error.what).contains("my.recipex"));
        error = tiny::caught([&] { load_recipe("@no-such-recipe"); });
        QCOMPARE(error.fault, Fault::Io);
        QVERIFY(
            QString::fromStdString(error.what).startsWith("no-such-recipe: no such file, and no recipe of that name"));
    }

    /// Every recipe that we ship parses and is found by its name.
    void shipped() {
        const auto folder = std::filesystem::path(SQUEEZE_SOURCE_DIR) / "resources/recipes";
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".recipe") {
                const auto recipe = load_recipe(entry.path().string());
                QVERIFY(!recipe.steps.empty());
                QCOMPARE(load_recipe("@" + entry.path().stem().string()).text(), recipe.text());
            }
    }
};

QTEST_APPLESS_MAIN(TestRecipe)
#include "test_recipe.moc"
