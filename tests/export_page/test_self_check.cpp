// SPDX-License-Identifier: GPL-3.0-or-later
// A written file is opened again and asked; damage and differences are found, not smoothed over.
#include "app/studio/export/format_words.h"
#include "app/studio/export/self_check.h"
#include "sample.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestSelfCheck : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Photos m_photos;
    Model m_model;
    Answers m_answers;
    Progress m_progress;

    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    ExportRow check(const std::filesystem::path& file, const Bytes& meant) {
        ExportRow row;
        Progress progress;
        self_check(row, file, {m_model, meant, &m_photos, &m_answers}, progress);
        return row;
    }

private Q_SLOTS:
    void initTestCase() {
        test::write_photos(m_folder.path() + "/photos", 12);
        m_model = test::small(test::fresh());
        m_photos =
            photos(test::open_photos(m_folder.path() + "/photos"), Split::Validation, m_model.input, 3000, m_progress);
        QVERIFY(m_photos.samples.size() >= 6);
        m_answers = answers(m_model, m_photos, "check", m_progress);
    }

    void answers_are_shares_and_the_same_every_time() {
        QCOMPARE(m_answers.count(), m_photos.samples.size());
        for (std::size_t i = 0; i < m_answers.count(); ++i) {
            float sum = 0;
            for (const float share : m_answers.row(i)) sum += share;
            QVERIFY(std::abs(sum - 1) < 1e-5f);
        }
        QCOMPARE(answers(m_model, m_photos, "check", m_progress).shares, m_answers.shares);
    }

    void fewer_photos_are_spread_evenly() {
        const auto some = photos(m_photos.dataset, Split::Validation, m_model.input, 3, m_progress);
        QCOMPARE(some.samples.size(), std::size_t(3));
        QCOMPARE(some.samples[0], m_photos.samples[0]);
        QVERIFY(some.samples[2] > m_photos.samples[m_photos.samples.size() / 2]);
    }

    void every_format_answers_the_same() {
        for (const auto* format : writable_formats()) {
            const auto file = file_bytes(*format, m_model, {});
            const auto at = path("good") += format->extensions.front();
            write_file(at, file);
            const auto row = check(at, file);
            QVERIFY2(row.check == ExportRow::Check::Same, qPrintable(row.problem));
            QCOMPARE(row.agree, std::uint64_t(m_photos.samples.size()));
            QCOMPARE(row.fileBytes, std::uint64_t(file.size()));
            QVERIFY(row.sameBytes && row.openMilliseconds > 0);
            QCOMPARE(row.sha256.size(), 64);
            QVERIFY(row.worst < 1e-4);
            QCOMPARE(row.top1, row.top1Before);
            QCOMPARE(row.note.isEmpty(), std::string_view(format->name) == "sqz"); // only it says how photos are fed
        }
    }

    void damage_is_caught() {
        const auto file = codec::encode(m_model);
        auto damaged = file;
        damaged[damaged.size() / 2] ^= 0x40;
        write_file(path("damaged.sqz"), damaged);
        auto row = check(path("damaged.sqz"), file);
        QVERIFY(row.check == ExportRow::Check::Failed);
        QVERIFY2(row.problem.contains("reads back differently"), qPrintable(row.problem));
        damaged.resize(damaged.size() - 9);
        write_file(path("short.sqz"), damaged);
        row = check(path("short.sqz"), file);
        QVERIFY(row.check == ExportRow::Check::Failed);
        QVERIFY2(row.problem.contains("instead of"), qPrintable(row.problem));
        QVERIFY(check(path("missing.sqz"), file).check == ExportRow::Check::Failed);
    }

    void bytes_that_are_right_but_no_model_are_caught() {
        const Bytes junk(1000, 7);
        write_file(path("junk.sqz"), junk);
        const auto row = check(path("junk.sqz"), junk);
        QVERIFY(row.check == ExportRow::Check::Failed && row.sameBytes);
        QVERIFY2(row.problem.contains("junk.sqz"), qPrintable(row.problem));
    }

    void another_network_differs_and_says_where() {
        const auto other = codec::encode(test::small(test::fresh(77)));
        write_file(path("other.sqz"), other);
        const auto row = check(path("other.sqz"), other);
        QVERIFY2(row.check == ExportRow::Check::Differs, qPrintable(row.problem));
        QVERIFY(row.agree < row.asked && row.worst > 0);
        QCOMPARE(std::uint64_t(row.differences.size()), row.asked - row.agree);
        QVERIFY(row.differences[0].photo.endsWith(".png"));
        QVERIFY(row.differences[0].was != row.differences[0].is);
    }

    void another_way_to_feed_photos_is_caught() {
        Model fed = m_model;
        fed.input.order = InputSpec::Order::Bgr;
        const auto file = codec::encode(fed);
        write_file(path("bgr.sqz"), file);
        const auto row = check(path("bgr.sqz"), file);
        QVERIFY(row.check == ExportRow::Check::Failed);
        QVERIFY2(row.problem.contains("feed photos differently"), qPrintable(row.problem));
    }

    void a_stop_is_no_failure_of_the_file() {
        const auto file = codec::encode(m_model);
        write_file(path("stop.sqz"), file);
        std::stop_source stop;
        Progress progress({}, stop.get_token());
        stop.request_stop();
        ExportRow row;
        QVERIFY_THROWS_EXCEPTION(Error,
                                 self_check(row, path("stop.sqz"), {m_model, file, &m_photos, &m_answers}, progress));
        QVERIFY(row.check != ExportRow::Check::Failed);
    }
};

QTEST_MAIN(TestSelfCheck)
#include "test_self_check.moc"
