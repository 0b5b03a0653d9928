// SPDX-License-Identifier: GPL-3.0-or-later
// Training and evaluation speed on made-up pixels, in images a second of wall and of processor time, with and without a
// teacher, and the share of the time that training waits for data.
//   bench_train [MODEL] [SIZE] [BATCH] [BATCHES] [THREADS]
#include "backend/core/random.h"
#include "backend/model/zoo.h"
#include "backend/nn/trainer.h"

#include <chrono>
#include <cstdio>
#include <ctime>

using namespace squeeze;

namespace {

class NoiseDataset final : public data::Dataset {
public:
    explicit NoiseDataset(int count) : m_samples(std::size_t(count)) {
        for (std::size_t i = 0; i < m_samples.size(); ++i) m_samples[i].label = int(i % m_classes.size());
    }
    const std::string& name() const override { return m_name; }
    bool synthetic() const override { return true; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<data::Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t) const override { return {}; }
    std::string fingerprint() const override { return m_name; }

private:
    std::string m_name = "noise";
    std::vector<std::string> m_classes{"a", "b", "c", "d", "e", "f"};
    std::vector<data::Sample> m_samples;
};

class NoiseStore final : public data::PixelStore {
public:
    NoiseStore(int size, int count)
        : m_size(size), m_pixels(std::size_t(size) * std::size_t(size) * 3 * std::size_t(count)) {
        Random random{1};
        for (auto& pixel : m_pixels) pixel = std::uint8_t(random.next());
    }
    int size() const override { return m_size; }
    std::span<const std::uint8_t> rgb(std::size_t index) const override {
        const auto bytes = std::size_t(m_size) * std::size_t(m_size) * 3;
        return std::span(m_pixels).subspan(index * bytes, bytes);
    }
    bool usable(std::size_t) const override { return true; }

private:
    int m_size;
    std::vector<std::uint8_t> m_pixels;
};

double wall() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
double processor() { return double(std::clock()) / CLOCKS_PER_SEC; }

void train(const Model& model, const nn::Images& images, int batch, const nn::Device& device, bool taught) {
    nn::TrainJob job;
    job.start = model;
    job.images = images;
    job.settings.epochs = 3; // the first warms up
    job.settings.batch = batch;
    job.settings.rate = 1e-3;
    if (taught) {
        job.settings.distil = 0.5;
        job.teacher = std::make_shared<const Model>(model);
    }
    double used = processor();
    job.on_epoch = [&](const nn::EpochResult& epoch) {
        const double count = double(epoch.images);
        std::printf("train%s, epoch %d: %.1f images/s, %.1f images per processor second, %.1f %% waited for data\n",
                    taught ? " with teacher" : "", epoch.epoch, count / epoch.seconds, count / (processor() - used),
                    100 * epoch.waited / epoch.seconds);
        std::fflush(stdout);
        used = processor();
    };
    Progress progress;
    nn::backend().train(job, device, progress);
}

} // namespace

int main(int argc, char** argv) {
    const auto number = [&](int at, int standard) { return argc > at ? std::atoi(argv[at]) : standard; };
    const int size = number(2, 128), batch = number(3, 64), batches = number(4, 12);
    const nn::Device device{"auto", number(5, 0)};
    auto model = zoo::fresh(zoo::find(argc > 1 ? argv[1] : "squeezenet1_1"), {"a", "b", "c", "d", "e", "f"}, 1);
    model.input.size = size;
    nn::Images images;
    images.dataset = std::make_shared<NoiseDataset>(batch * batches);
    images.store = std::make_shared<NoiseStore>(size, batch * batches);
    for (int i = 0; i < batch * batches; ++i) images.samples.push_back(std::size_t(i));

    std::printf("%s, %d pixels, batch %d; %s\n", model.graph->name.c_str(), size, batch,
                nn::backend().info().description.c_str());
    train(model, images, batch, device, false);
    train(model, images, batch, device, true);
    Progress progress;
    for (int i = 0; i < 2; ++i) {
        const double start = wall(), used = processor();
        const auto result = nn::backend().evaluate(model, images, device, progress);
        std::printf("evaluate: %.1f images/s, %.1f images per processor second\n", double(result.n) / (wall() - start),
                    double(result.n) / (processor() - used));
    }
}
