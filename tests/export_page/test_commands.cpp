// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as CLI command" does what the page does: a draft's command writes the draft's bytes, an opened file is copied,
// and what needs a file that is not there says so.
#include "app/studio/export/commands.h"
#include "backend/pipeline/draft.h"
#include "session_sample.h"

using namespace squeeze;
using namespace squeeze::studio;

class TestCommands : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString start() const { return m_folder.filePath("its weights.sqz"); }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        auto model = test::fresh();
        model.input.filter = InputSpec::Filter::Area;
        write_file(start().toStdString(), codec::encode(model));
    }

    void a_draft_is_not_trained() {
        QCOMPARE(draft_recipe({}, "train epochs=3 | prune keep=0.3 ranking=lamp epochs=5 rate=0.01 | cluster bits=4 | "
                                  "train epochs=2 | encode"),
                 std::string("prune keep=0.3 ranking=lamp | cluster bits=4 | encode"));
        QCOMPARE(draft_recipe("train epochs=2 | prune keep=0.5 | train epochs=4", "prune keep=0.1 conv10:keep=0.5"),
                 std::string("train epochs=2 | prune keep=0.1 conv10:keep=0.5"));
        QCOMPARE(draft_recipe({}, "train epochs=3"), std::string("encode"));
        QCOMPARE(draft_recipe({}, "what is this"), std::string("encode"));
    }

    void a_drafts_command_writes_its_bytes() {
        Session session;
        session.document().decide("begin", [&](Decisions& d) {
            d.start = start().toStdString();
            d.size = 32;
            d.recipe = "prune keep=0.3 epochs=2 | cluster bits=3 | train epochs=1 | encode biases=fp16";
        });
        QTRY_VERIFY_WITH_TIMEOUT(session.compressed() && session.now().draft, 20000);
        const auto file = codec::encode(*session.compressed(), session.encoding());
        const auto command = export_command(session, "/tmp/a folder", "it", {"sqz", "pth"});
        const QString steps = "prune keep=0.3 | cluster bits=3 | encode biases=fp16";
        QVERIFY2(command.startsWith("squeeze run '" + steps + "' --init '" + start() + "' --size 32"),
                 qPrintable(command));
        QVERIFY(command.contains("--out '/tmp/a folder/it.sqz' && squeeze convert '/tmp/a folder/it.sqz' "));
        Progress progress;
        const auto begun = codec::decode(read_file(start().toStdString())).model;
        const auto direct =
            pipeline::run(pipeline::parse(steps.toStdString()), {0, {begun, {}, nullptr, {}}, 0}, {}, {}, progress);
        QVERIFY(direct.file == file);
    }

    void a_drafts_weights_are_trained_as_they_were() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        QVERIFY(session.now().draft);
        const auto command = export_command(session, folder.path(), "it", {"sqz"});
        QVERIFY2(command.startsWith("# "), qPrintable(command)); // it takes its time
        QVERIFY2(command.contains("\nsqueeze run 'train epochs=1 | prune keep=0.2 | cluster bits=4 | encode' --data "),
                 qPrintable(command));
    }

    void an_opened_model_is_copied() {
        const auto file = m_folder.filePath("finished.sqz");
        pipeline::Draft finished(test::fresh());
        finished.apply(pipeline::parse("prune keep=0.3 | cluster bits=4 | encode"));
        write_file(file.toStdString(), codec::encode(finished.model(), finished.encoding()));
        Session session;
        session.open({file});
        QTRY_VERIFY_WITH_TIMEOUT(session.compressed() && !session.now().draft, 20000);
        QCOMPARE(export_command(session, "/tmp/x", "it", {"sqz"}), "cp " + file + " /tmp/x/it.sqz");
        QCOMPARE(compare_command(session, start()), "squeeze info " + file + " && squeeze info '" + start() + "'");
        QCOMPARE(evaluate_command(session, Split::Validation, {}), "squeeze info " + file); // no photos to measure on
        session.document().decide("photos", [](Decisions& d) { d.data = "demo"; });
        QCOMPARE(evaluate_command(session, Split::Validation, {}),
                 "squeeze evaluate " + file + " --data demo --split validation");
        const auto photo = m_folder.filePath("it's.png");
        write_file(photo.toStdString(), Bytes{1});
        QCOMPARE(evaluate_command(session, Split::Test, photo).section('\n', 1),
                 "squeeze classify " + file + " '" + QString(photo).replace("'", "'\\''") + "'");
        session.document().decide("edit", [](Decisions& d) { d.photos["a.png"].excluded = true; });
        QVERIFY(evaluate_command(session, Split::Test, {}).startsWith("# "));
    }

    /// What no file holds yet cannot be read by a command: it says so first.
    void what_is_in_no_file_is_to_be_exported() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        const auto command = evaluate_command(session, Split::Validation, {});
        QVERIFY2(command.startsWith("# Export"), qPrintable(command));
        QVERIFY(command.contains("\nsqueeze evaluate "));
        QVERIFY(compare_command(session, {}).startsWith("# Export"));
    }
};

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
