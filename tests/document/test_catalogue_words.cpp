// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the engine's catalogues, and every sentence of its parser, can be translated.
#include "app/studio/document/catalogue_words.h"
#include "app/studio/document/recipe_words.h"
#include "backend/core/error.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/recipe.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace squeeze;
using namespace squeeze::studio;

class TestCatalogueWords : public QObject {
    Q_OBJECT
    /// Answers in capitals, so that what was not asked for is seen.
    class Shouting : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* text, const char*, int) const override {
            return qstrcmp(context, "Recipe") ? QString() : QString::fromUtf8(text).toUpper();
        }
    };

private Q_SLOTS:
    void every_text_is_there() {
        for (const auto& stage : pipeline::catalogue()) {
            QVERIFY2(translatable(stage.summary), stage.summary);
            for (const auto& parameter : stage.parameters)
                QVERIFY2(translatable(parameter.help), parameter.help.c_str());
        }
        for (const auto& row : zoo::catalogue()) QVERIFY2(translatable(row.summary), row.summary);
        QVERIFY(!translatable("nothing of ours"));
        QCOMPARE(catalogueWords("nothing of ours"), QString("nothing of ours"));
    }

    /// Every sentence of the parser is known; names and figures stay as people wrote them.
    void what_is_wrong_with_a_recipe_is_translated() {
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const std::pair<const char*, const char*> cases[] = {
            {"train epochs=x", "STEP 1: train: 'epochs=x': epochs=x: A WHOLE NUMBER IS NEEDED"},
            {"train | prune keep=7", "STEP 2: prune: 'keep=7': keep=7: MUST BE BETWEEN 0 AND 1"},
            {"train | prune keep", "STEP 2: prune: 'keep': A PARAMETER IS WRITTEN NAME=VALUE OR LAYER:NAME=VALUE"},
            {"train | | encode", "STEP 2: IS EMPTY; THERE IS A '|' TOO MANY"},
            {"bake", "STEP 1: UNKNOWN STAGE 'bake': KNOWN: train, prune, cluster, encode"},
            {"encode coder=zip", "STEP 1: encode: 'coder=zip': coder=zip: MUST BE ONE OF raw, huffman, mixed"},
            {"prune", "STEP 1: prune: prune: EXACTLY ONE OF KEEP, THRESHOLD AND DEVIATIONS IS NEEDED, FOR EXAMPLE "
                      "KEEP=0.2"},
            {"prune keep=0", "STEP 1: prune: 'KEEP=0' WOULD LEAVE NOTHING OF A LAYER; KEEP A SHARE ABOVE 0, SUCH AS "
                             "0.05"},
        };
        for (const auto& [recipe, said] : cases) {
            QString problem;
            try {
                pipeline::parse(recipe);
            } catch (const Error& error) {
                problem = recipeWords(QString::fromUtf8(error.what()));
            }
            QCOMPARE(problem, QString::fromUtf8(said));
        }
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueWords)
#include "test_catalogue_words.moc"
