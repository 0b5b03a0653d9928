// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in data set: scenes drawn in code, in the six classes of the Intel image classification set. Every picture
// derives from (seed, class, number) alone.
#include "backend/data/dataset.h"
#include "backend/data/demo_scenes.h"

#include <cstdio>

namespace squeeze::data {

namespace {

constexpr int side = 128;

struct Kind {
    const char* name;
    void (*paint)(scenes::Shot&);
    float most_roll;
};
constexpr Kind kinds[] = {
    {"buildings", scenes::paint_buildings, 0.07f},
    {"forest", scenes::paint_forest, 0.08f},
    {"glacier", scenes::paint_glacier, 0.06f},
    {"mountain", scenes::paint_mountain, 0.05f},
    {"sea", scenes::paint_sea, 0.05f},
    {"street", scenes::paint_street, 0.07f},
};

class Demo : public Dataset {
public:
    Demo(int per_class, std::uint64_t seed) : m_per_class(per_class), m_seed(seed) {
        for (int label = 0; label < int(std::size(kinds)); ++label) {
            m_classes.push_back(kinds[label].name);
            add(label, per_class, "train");
            add(label, per_class / 3, "test");
        }
    }

    const std::string& name() const override { return m_name; }
    bool synthetic() const override { return true; }
    bool own_test() const override { return true; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t index) const override { return image::encode_png(pixels(index)); }

    image::Pixels pixels(std::size_t index) const override {
        const auto& kind = kinds[m_samples.at(index).label];
        scenes::Shot shot(m_seed, std::uint64_t(m_samples[index].label), m_numbers[index]);
        kind.paint(shot);
        scenes::paint_weather(shot);
        scenes::draw_camera(shot, kind.most_roll);
        return scenes::develop(shot.canvas, shot.camera, side, shot.random);
    }

    std::string fingerprint() const override {
        return "demo-v1-" + std::to_string(m_per_class) + "-" + std::to_string(m_seed);
    }

private:
    /// Appends `count` samples; of the training ones every tenth, at a place that the seed decides, is for validation.
    /// Training pictures have even numbers, test pictures odd ones, so that more of one never changes the other.
    void add(int label, int count, const std::string& part) {
        const bool test = part == "test";
        std::vector<Split> splits(std::size_t(count), test ? Split::Test : Split::Train);
        if (!test) {
            std::fill_n(splits.begin(), (count + 5) / 10, Split::Validation);
            Random({m_seed, std::uint64_t(label), 0x73706C6974}).shuffle(std::span(splits));
        }
        for (int i = 0; i < count; ++i) {
            char file[24];
            std::snprintf(file, sizeof file, "%04d.png", i);
            const auto path = part + "/" + kinds[label].name + "/" + file;
            // the size of the pixels: that of the PNG is known only once it is made
            m_samples.push_back({path, label, splits[std::size_t(i)], std::uint64_t(side) * side * 3});
            m_numbers.push_back(std::uint64_t(i) * 2 + test);
        }
    }

    const std::string m_name = "demo";
    int m_per_class;
    std::uint64_t m_seed;
    std::vector<std::string> m_classes;
    std::vector<Sample> m_samples;
    std::vector<std::uint64_t> m_numbers; ///< parallel to the samples
};

} // namespace

std::shared_ptr<const Dataset> demo(int per_class, std::uint64_t seed) {
    if (per_class < 1 || per_class > 100'000)
        throw Error(Fault::Input, "demo: " + std::to_string(per_class) + " images a class; 1 to 100000 are possible");
    return std::make_shared<Demo>(per_class, seed);
}

} // namespace squeeze::data
