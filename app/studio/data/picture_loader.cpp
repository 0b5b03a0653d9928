// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/data/picture_loader.h"

#include "app/studio/jobs/job.h"

#include <QCache>
#include <QMetaObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

namespace squeeze::studio {

namespace {

constexpr std::size_t kMostWaiting = 512; // older requests have scrolled away

struct Key {
    std::size_t sample = 0;
    int side = 0;
    auto operator<=>(const Key&) const = default;
};
std::size_t qHash(const Key& key, std::size_t seed = 0) noexcept { return qHashMulti(seed, key.sample, key.side); }

QImage shrunk(const image::Pixels& pixels, int side) {
    const QImage whole(pixels.rgb.data(), pixels.width, pixels.height, qsizetype(pixels.width) * 3,
                       QImage::Format_RGB888);
    if (pixels.width <= side && pixels.height <= side) return whole.convertToFormat(QImage::Format_RGB32);
    return whole.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace

struct PictureLoader::Impl {
    PictureLoader* owner = nullptr; ///< GUI thread only
    QCache<Key, QImage> cache;      ///< GUI thread only; a null image: cannot be decoded
    std::set<Key> asked;            ///< GUI thread only

    mutable std::mutex mutex;
    std::condition_variable wake;
    std::shared_ptr<const data::Dataset> dataset;
    std::uint64_t generation = 0;
    std::deque<Key> waiting; ///< newest first
    std::deque<std::function<std::function<void()>()>> posted;
    bool stop = false;
    std::vector<std::thread> threads;

    using Answer = std::function<void()>;

    Answer decode(const std::shared_ptr<const data::Dataset>& set, Key key) {
        QImage image;
        try {
            image = shrunk(set->pixels(key.sample), key.side);
        } catch (const std::exception&) {
            // stays null: the survey says what is wrong with it
        }
        return [this, key, image] {
            asked.erase(key);
            cache.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
            Q_EMIT owner->ready(key.sample);
        };
    }

    void work(const std::shared_ptr<Impl>& self) {
        lower_priority();
        std::unique_lock lock(mutex);
        for (;;) {
            wake.wait(lock, [&] { return stop || !posted.empty() || !waiting.empty(); });
            if (stop) return;
            const auto set = dataset;
            const auto now = generation;
            std::function<Answer()> task;
            if (!posted.empty()) {
                task = std::move(posted.front());
                posted.pop_front();
            } else {
                task = [this, set, key = waiting.front()] { return decode(set, key); };
                waiting.pop_front();
            }
            lock.unlock();
            Answer answer;
            try {
                answer = task();
            } catch (const std::exception&) {
                // a posted task that fails answers nothing
            }
            deliver(self, now, std::move(answer));
            task = nullptr;
            lock.lock();
        }
    }

    /// The owner may be gone by then: its thread's event loop asks for it.
    void deliver(const std::shared_ptr<Impl>& self, std::uint64_t made, Answer answer) {
        const std::lock_guard lock(mutex);
        if (stop) return; // the owner waits for this thread: it is still there, but wants nothing any more
        QMetaObject::invokeMethod(
            owner,
            [self, made, answer = std::move(answer)] {
                if (answer && self->generation == made) answer();
            },
            Qt::QueuedConnection);
    }
};

PictureLoader::PictureLoader(QObject* parent, std::uint64_t cacheBytes) : QObject(parent), m(std::make_shared<Impl>()) {
    m->owner = this;
    m->cache.setMaxCost(qsizetype(cacheBytes / 1024));
    for (int i = 0; i < 2; ++i) m->threads.emplace_back([impl = m] { impl->work(impl); });
}

PictureLoader::~PictureLoader() {
    {
        const std::lock_guard lock(m->mutex);
        m->stop = true;
    }
    m->wake.notify_all();
    for (auto& thread : m->threads) thread.join();
    m->threads.clear();
}

void PictureLoader::setSource(std::shared_ptr<const data::Dataset> dataset) {
    const std::lock_guard lock(m->mutex);
    if (m->dataset == dataset) return;
    m->dataset = std::move(dataset);
    ++m->generation;
    m->waiting.clear();
    m->posted.clear();
    m->asked.clear();
    m->cache.clear();
}

int PictureLoader::roundedSide(int side) {
    int rounded = 64;
    while (rounded < side && rounded < 1024) rounded += rounded / 2;
    return rounded;
}

QImage PictureLoader::thumbnail(std::size_t sample, int side) {
    const Key key{sample, roundedSide(side)};
    if (const auto* image = m->cache.object(key)) return *image;
    const std::lock_guard lock(m->mutex);
    if (!m->dataset || sample >= m->dataset->samples().size() || !m->asked.insert(key).second) return {};
    m->waiting.push_front(key);
    if (m->waiting.size() > kMostWaiting) {
        m->asked.erase(m->waiting.back());
        m->waiting.pop_back();
    }
    m->wake.notify_one();
    return {};
}

void PictureLoader::post(std::function<std::function<void()>()> work) {
    {
        const std::lock_guard lock(m->mutex);
        m->posted.push_back(std::move(work));
    }
    m->wake.notify_one();
}

std::uint64_t PictureLoader::cachedBytes() const { return std::uint64_t(m->cache.totalCost()) * 1024; }

} // namespace squeeze::studio

#include "moc_picture_loader.cpp"
