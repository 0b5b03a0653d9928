// SPDX-License-Identifier: GPL-3.0-or-later
// Photos left out and given other labels, without touching a file or decoding a picture again.
#include "backend/data/cache.h"
#include "backend/data/edits.h"
#include "memory_set.h"

#include <QtTest>

using namespace fixtures;
using namespace squeeze::data;

class TestEdits : public QObject {
    Q_OBJECT
    std::shared_ptr<const Dataset> m_set = std::make_shared<MemorySet>(9);

private Q_SLOTS:
    void nothing_to_do_is_the_same_set() {
        QCOMPARE(edited(m_set, {}), m_set);
        QCOMPARE(edited(m_set, {{"no such photo", {true, {}}}}), m_set);
        QCOMPARE(edited(m_set, {{"p1", {false, "no such class"}}}), m_set);
        QCOMPARE(edited(m_set, {{"p1", {false, "b"}}}), m_set); // p1 is of class b already
    }

    void excluded_and_relabelled() {
        const auto set = edited(m_set, {{"p2", {true, {}}}, {"p3", {false, "c"}}, {"p4", {true, "a"}}});
        QCOMPARE(set->samples().size(), m_set->samples().size());
        QCOMPARE(set->samples()[2].label, -1);
        QCOMPARE(set->samples()[3].label, 2);
        QCOMPARE(set->samples()[4].label, -1); // excluded wins
        QCOMPARE(set->samples()[5].label, m_set->samples()[5].label);
        QCOMPARE(m_set->samples()[2].label, 2);
        QCOMPARE(set->labelled().size(), std::size_t(7));
        QCOMPARE(set->file(2), m_set->file(2));
        QVERIFY(set->pixels(3) == m_set->pixels(3));
        QCOMPARE(set->classes(), m_set->classes());
    }

    void fingerprint_covers_the_edits() {
        const auto one = edited(m_set, {{"p2", {true, {}}}});
        const auto same = edited(m_set, {{"p2", {true, {}}}, {"gone", {true, {}}}});
        const auto other = edited(m_set, {{"p3", {true, {}}}});
        const auto relabelled = edited(m_set, {{"p2", {false, "a"}}});
        QVERIFY(one->fingerprint() != m_set->fingerprint());
        QVERIFY(one->fingerprint() != other->fingerprint());
        QVERIFY(one->fingerprint() != relabelled->fingerprint());
        QCOMPARE(one->fingerprint(), same->fingerprint());
        QVERIFY(one->fingerprint_with_split() != m_set->fingerprint_with_split());
    }

    void decoded_pictures_are_kept() {
        const Sandbox box;
        const auto set = std::make_shared<MemorySet>(9, "kept");
        Log log;
        const InputSpec spec{.size = 16};
        const auto store = prepare(set, spec, log.progress);
        const int decoded = set->decoded;
        QCOMPARE(decoded, 9);
        const auto again = prepare(edited(set, {{"p2", {true, {}}}}), spec, log.progress);
        QCOMPARE(int(set->decoded), decoded);
        QVERIFY(std::ranges::equal(again->rgb(2), store->rgb(2)));
    }
};

QTEST_APPLESS_MAIN(TestEdits)
#include "test_edits.moc"
