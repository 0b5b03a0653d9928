// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes photos off the GUI thread: two threads of low priority, the newest request first, and a cache of thumbnails
// bounded in bytes.
#pragma once

#include "backend/data/dataset.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace squeeze::studio {

class PictureLoader : public QObject {
    Q_OBJECT
public:
    explicit PictureLoader(QObject* parent = nullptr, std::uint64_t cacheBytes = std::uint64_t(64) << 20);
    ~PictureLoader() override; ///< waits for the photos being decoded, at most one per thread

    /// Where photos come from from now on; what was asked for before is forgotten.
    void setSource(std::shared_ptr<const data::Dataset> dataset);

    /// With both sides at most `side` pixels (rounded up to one of a few sizes); null where it is not there yet (then
    /// ready() follows) or cannot be decoded.
    QImage thumbnail(std::size_t sample, int side);

    /// work() on a worker, before the thumbnails that wait; what it returns is called on this thread. Dropped when the
    /// source changes.
    void post(std::function<std::function<void()>()> work);

    std::uint64_t cachedBytes() const;
    static int roundedSide(int side);

Q_SIGNALS:
    void ready(std::size_t sample);

private:
    struct Impl;
    std::shared_ptr<Impl> m;
};

} // namespace squeeze::studio
