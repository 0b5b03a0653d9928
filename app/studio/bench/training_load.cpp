// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/bench/training_load.h"

#include "app/studio/jobs/job.h"
#include "backend/core/random.h"
#include "backend/model/zoo.h"
#include "backend/nn/trainer.h"

namespace squeeze::studio {

namespace {

constexpr int side = 128, batch = 32, batches = 40;

class NoisePictures final : public data::Dataset, public data::PixelStore {
public:
    NoisePictures() : m_samples(std::size_t(batch) * batches), m_pixels(std::size_t(side) * side * 3 * 64) {
        for (std::size_t i = 0; i < m_samples.size(); ++i) m_samples[i].label = int(i % m_classes.size());
        Random random{1};
        for (auto& pixel : m_pixels) pixel = std::uint8_t(random.next());
    }
    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<data::Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t) const override { return {}; }
    std::string fingerprint() const override { return m_name; }
    int size() const override { return side; }
    std::span<const std::uint8_t> rgb(std::size_t index) const override {
        constexpr auto bytes = std::size_t(side) * side * 3;
        return std::span(m_pixels).subspan(index % 64 * bytes, bytes);
    }
    bool usable(std::size_t) const override { return true; }

private:
    std::string m_name = "noise";
    std::vector<std::string> m_classes{"a", "b", "c", "d", "e", "f"};
    std::vector<data::Sample> m_samples;
    std::vector<std::uint8_t> m_pixels;
};

} // namespace

TrainingLoad::TrainingLoad() : m_problem(std::make_shared<std::string>()) {
    m_thread = std::jthread([this](const std::stop_token& stop) {
        lower_priority();
        try {
            const auto pictures = std::make_shared<const NoisePictures>();
            nn::TrainJob job;
            job.start = zoo::fresh(zoo::find("squeezenet1_1"), pictures->classes(), 1);
            job.start.input.size = side;
            job.images = {pictures, pictures, {}, Split::Train};
            for (std::size_t i = 0; i < pictures->samples().size(); ++i) job.images.samples.push_back(i);
            job.settings.epochs = 10'000;
            job.settings.batch = batch;
            job.settings.rate = 1e-3;
            Progress progress(
                [this](const Event& event) {
                    const auto* tick = std::get_if<Tick>(&event);
                    if (tick && tick->phase == "train") m_images = std::uint64_t(tick->done);
                },
                stop);
            nn::backend().train(job, {}, progress);
        } catch (const Error& error) {
            if (error.fault() != Fault::Cancelled) *m_problem = error.what();
        }
        m_ended = true;
    });
}

TrainingLoad::~TrainingLoad() = default;

std::string TrainingLoad::problem() const { return m_ended ? *m_problem : std::string(); }

SpeedMeter::SpeedMeter(const TrainingLoad& load) : m_load(load), m_begin(Clock::now()), m_images(load.images()) {}

double SpeedMeter::stop() const {
    const double seconds = std::chrono::duration<double>(Clock::now() - m_begin).count();
    return seconds > 0 ? double(m_load.images() - m_images) / seconds : 0;
}

} // namespace squeeze::studio
