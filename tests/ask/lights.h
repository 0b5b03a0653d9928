// SPDX-License-Identifier: GPL-3.0-or-later
// A model that tells light from dark by two weights, a second one that has it wrong in between, and photos for them.
#pragma once

#include "backend/core/error.h"
#include "backend/data/dataset.h"
#include "backend/image/image.h"
#include "backend/model/model.h"

#include <QImage>

#include <atomic>
#include <memory>

namespace lights {

using namespace squeeze;

/// Answers "light" from `limit` grey on, 0..255, else "dark".
inline std::shared_ptr<const Model> model(float limit, std::vector<std::string> labels = {"dark", "light"}) {
    Graph graph{"lights", {}};
    graph.nodes.push_back({"conv", Conv{3, 2, 1, 1, 0}, {graph_input}});
    graph.nodes.push_back({"mean", GlobalAveragePool{}, {0}});
    graph.nodes.push_back({"flat", Flatten{}, {1}});
    Layer layer;
    layer.weights = {{2, 3, 1, 1}, {}, Floats{{-4, -4, -4, 4, 4, 4}}};
    layer.bias = {12 * limit / 255, -12 * limit / 255};
    Model made{std::make_shared<Graph>(graph), {std::make_shared<Layer>(layer)}, {}, std::move(labels)};
    made.input.size = 16;
    made.input.mean = {0, 0, 0};
    made.input.scale = {1 / 255.f, 1 / 255.f, 1 / 255.f};
    return std::make_shared<Model>(std::move(made));
}

inline image::Pixels grey(int level, int width = 24, int height = 20) {
    return {width, height,
            std::vector<std::uint8_t>(std::size_t(width) * std::size_t(height) * 3, std::uint8_t(level))};
}

inline QImage picture(int level) {
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(QColor(level, level, level));
    return image;
}

/// Photo i is grey at i * 10, "light" from 128 on; every third one is validation.
class Greys : public data::Dataset {
public:
    explicit Greys(std::vector<std::string> classes = {"dark", "light"}) : m_classes(std::move(classes)) {
        for (int i = 0; i < 26; ++i)
            m_samples.push_back(
                {"grey " + std::to_string(i) + ".png", i * 10 >= 128, i % 3 ? Split::Train : Split::Validation, 100});
    }
    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<data::Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t index) const override { return image::encode_png(pixels(index)); }
    image::Pixels pixels(std::size_t index) const override {
        if (index == broken) throw Error(Fault::Corrupt, m_samples[index].name + ": ends early");
        return grey(int(index) * 10);
    }
    std::string fingerprint() const override { return "greys" + std::to_string(broken); }

    std::size_t broken = 999;

private:
    std::string m_name = "greys";
    std::vector<std::string> m_classes;
    std::vector<data::Sample> m_samples;
};

} // namespace lights
