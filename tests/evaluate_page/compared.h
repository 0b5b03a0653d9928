// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison small enough to check by hand: ten photos of three classes.
#pragma once

#include "app/studio/ask/classifier.h"
#include "tests/ask/lights.h"

namespace compared {

using namespace squeeze;
using namespace squeeze::studio;

/// Names, labels and grey pictures.
class Names : public data::Dataset {
public:
    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<data::Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t index) const override { return image::encode_png(pixels(index)); }
    image::Pixels pixels(std::size_t index) const override { return lights::grey(int(index) * 10); }
    std::string fingerprint() const override { return "names"; }
    Names() {
        for (int i = 0; i < 20; ++i)
            m_samples.push_back(
                {"sub/photo " + std::string(1, char('a' + 19 - i)) + ".jpg", i % 3, Split::Validation, 1});
    }

private:
    std::string m_name = "names";
    std::vector<std::string> m_classes{"sea", "forest", "street"};
    std::vector<data::Sample> m_samples;
};

inline nn::Evaluation evaluation(std::vector<int> predicted, std::vector<float> confidence) {
    nn::Evaluation made;
    made.predicted = std::move(predicted);
    made.confidence = std::move(confidence);
    made.confusion.assign(3, std::vector<int>(3));
    double right = 0;
    for (std::size_t i = 0; i < made.predicted.size(); ++i) {
        const int label = int(i * 2 % 3);
        made.samples.push_back(i * 2);
        made.labels.push_back(label);
        right += label == made.predicted[i];
        if (made.predicted[i] >= 0) ++made.confusion[std::size_t(label)][std::size_t(made.predicted[i])];
    }
    made.n = made.samples.size();
    made.top1 = right / double(made.n);
    return made;
}

/// Labels of samples 0, 2, … 18: 0 2 1 0 2 1 0 2 1 0. Position 1 and 3 are broken, 2 is fixed, 4 is wrong in both.
inline std::shared_ptr<Classifier::Comparison> sample() {
    auto made = std::make_shared<Classifier::Comparison>();
    made->dataset = std::make_shared<Names>();
    made->classes = made->dataset->classes();
    made->original = evaluation({0, 2, 0, 0, 1, 1, 0, 2, 1, 0}, {.9f, .8f, .5f, .7f, .6f, .9f, .9f, .9f, .9f, .9f});
    made->compressed = evaluation({0, 1, 1, 2, 0, 1, 0, 2, 1, 0}, {.8f, .6f, .7f, .9f, .4f, .8f, .3f, .8f, .8f, .8f});
    made->original.balanced = (1 + 2 / 3.0 + 2 / 3.0) / 3;
    made->compressed.balanced = (3 / 4.0 + 1 + 1 / 3.0) / 3;
    made->truthOriginal = {.9f, .8f, .3f, .7f, .2f, .9f, .9f, .9f, .9f, .9f};
    made->truthCompressed = {.8f, .3f, .7f, .05f, .2f, .8f, .3f, .8f, .8f, .8f};
    return made;
}

} // namespace compared
