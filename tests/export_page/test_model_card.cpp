// SPDX-License-Identifier: GPL-3.0-or-later
// The card's content: classes before and after with their numbers, misuse, work, files, limits, and the repeating line.
#include "app/studio/export/card.h"
#include "app/studio/export/export_work.h"
#include "sample.h"
#include "widgets/theme/format.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// Reads `right` of `count` photos of each class right.
nn::Evaluation answered(const std::vector<int>& right, int count) {
    nn::Evaluation result;
    result.split = Split::Test;
    double correct = 0;
    for (std::size_t c = 0; c < right.size(); ++c)
        for (int i = 0; i < count; ++i) {
            result.labels.push_back(int(c));
            result.predicted.push_back(i < right[c] ? int(c) : int((c + 1) % right.size()));
            correct += i < right[c];
        }
    result.n = result.labels.size();
    result.top1 = result.balanced = correct / double(result.n);
    return result;
}

} // namespace

class TestModelCard : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    ExportRequest m_request;
    FinalMeasures m_measures;
    QString card(const std::vector<ExportRow>& rows = {}) const {
        return model_card(m_request, rows, m_measures).replace(QChar(0x202F), ' ');
    }

private Q_SLOTS:
    void initTestCase() {
        test::write_photos(m_folder.path() + "/photos", 10);
        m_request = test::request(m_folder.path(), test::open_photos(m_folder.path() + "/photos"));
    }
    void init() {
        m_measures.before = answered({190, 180, 200}, 200);
        m_measures.after = answered({188, 170, 200}, 200);
        m_measures.bytesBefore = 2902296;
        m_measures.bytesAfter = 61204;
    }

    void has_every_part() {
        const auto text = card();
        for (const char* head : {"# colours", "## Data", "## Intended use", "## Not for", "## Accuracy",
                                 "## Work per answer", "## Files", "## Limits", "## How it was made"})
            QVERIFY2(text.contains(head), head);
        QVERIFY(text.contains("Surveillance"));
        QVERIFY(text.contains("61,204 B") && text.contains(QString("47.4×")));
    }

    void classes_before_and_after_with_n_and_interval() {
        const auto text = card();
        QVERIFY2(text.contains("| blue | 200 | 95.0 % 91.0 – 97.3 | 94.0 % 89.8 – 96.5 | −1.0 points |"),
                 qPrintable(text));
        QVERIFY(text.contains("| green | 200 | 90.0 %"));
        QVERIFY(text.contains("−5.0 points"));
        QVERIFY(text.contains("| red | 200 | 100 %"));
        QVERIFY(text.contains("| **All** | 600 | 95.0 % "));
        QVERIFY(text.contains("600 test photos"));
    }

    void few_photos_are_counted_not_divided() {
        m_measures.after = answered({9, 10, 10}, 10);
        m_measures.before = answered({10, 10, 10}, 10);
        const auto text = card();
        QVERIFY2(text.contains("| blue | 10 | 10 of 10 | 9 of 10 |"), qPrintable(text));
        QVERIFY(text.contains("fewer than 30 photos"));
    }

    void unmeasured_is_said() {
        m_measures.after = m_measures.before = {};
        const auto text = card();
        QVERIFY(text.contains("Not measured for this export."));
        QVERIFY(!text.contains("100 %"));
    }

    void validation_is_said() {
        m_measures.after.split = m_measures.before.split = Split::Validation;
        QVERIFY(card().contains("600 validation photos"));
        QVERIFY(card().contains("on which choices were made too"));
    }

    void work_is_counted() {
        const auto work = work_per_answer(*m_request.model);
        long long macs_of_all = 0;
        for (const auto one : macs(*m_request.model->graph, 32)) macs_of_all += one;
        QCOMPARE(work.macs, std::uint64_t(macs_of_all));
        QVERIFY(work.effective < work.macs * 3 / 10 && work.effective > work.macs / 10); // a fifth was kept
        QVERIFY(work.moved > 4 * std::uint64_t(parameter_count(*m_request.model->graph)));
        QVERIFY(card().contains(Format().count(work.macs)));
    }

    void recipe_and_command_stand_there() {
        QVERIFY(card().contains("    prune keep=0.2 | cluster bits=4 | encode\n"));
        QVERIFY(card().contains("    squeeze run 'prune keep=0.2"));
    }

    void files_with_digest_and_check() {
        ExportRow row;
        row.file = "/somewhere/colours.sqz";
        row.fileBytes = 61204;
        row.sha256 = QString(64, 'a');
        row.agree = 2999, row.asked = 3000, row.worst = 0.0123;
        row.check = ExportRow::Check::Differs;
        const auto text = card({row});
        QVERIFY(
            text.contains("| colours.sqz | 2,999 of 3,000 answers the same, largest change of a probability 0.0123 |"));
        QVERIFY(text.contains(row.sha256) && text.contains("61,204"));
        QVERIFY(!text.contains("/somewhere"));
    }

    void drafts_are_called_so() {
        QVERIFY(!card().contains("Before retraining"));
        m_request.draft = true;
        QVERIFY(card().contains("Before retraining"));
        m_request.draft = false;
    }

    void nothing_from_data_becomes_markup() {
        QCOMPARE(escape_markdown("a|b *c* [d](e) <f> `g`\n#"),
                 QString("a\\|b \\*c\\* \\[d\\]\\(e\\) \\<f\\> \\`g\\`?\\#"));
    }
};

QTEST_MAIN(TestModelCard)
#include "test_model_card.moc"
