// SPDX-License-Identifier: GPL-3.0-or-later
// A session on a folder of small photos, with a network that was "trained" elsewhere: what the pages show.
#pragma once

#include "app/studio/run/plan.h"
#include "app/studio/session.h"
#include "backend/codec/codec.h"
#include "backend/formats/formats.h"
#include "sample.h"

#include <QSignalSpy>
#include <QtTest>

namespace squeeze::test {

inline constexpr const char* recipe = "train epochs=1 | prune keep=0.2 | cluster bits=4 | encode";

/// Photos below `folder`, opened. False when that does not end.
inline bool with_photos(studio::Session& session, const QString& folder) {
    write_photos(folder + "/photos", 12);
    session.document().decide("photos", [&](Decisions& d) {
        d.data = (folder + "/photos").toStdString();
        d.start = "squeezenet1_1";
        d.size = 32;
        d.recipe = recipe;
    });
    return QTest::qWaitFor([&] { return session.data().state() == studio::DataSource::State::Ready; }, 20000);
}

/// And a run that ends in the uncompressed network: everything after it is a draft.
inline bool with_network(studio::Session& session, const QString& folder) {
    if (!with_photos(session, folder)) return false;
    const Model model = fresh();
    auto settings = studio::settings_of(session.document().decisions());
    settings.recipe = "train epochs=1";
    settings.fingerprint = session.data().dataset()->fingerprint_with_split();
    settings.input = formats::text(model.input);
    Measurement m;
    m.step = settings.recipe;
    m.epoch = 1;
    m.n = 12, m.top1 = m.balanced = 0.75, m.top5 = 1;
    const auto file = codec::encode(model);
    m.bytes = file.size();
    m.seconds = 10;
    session.runner().adopt(settings, file, {m});
    return QTest::qWaitFor(
        [&] {
            return session.compressed() && session.now().any && session.now().bytes > 0 && session.preview().frame();
        },
        30000);
}

} // namespace squeeze::test
