// SPDX-License-Identifier: GPL-3.0-or-later
// A data set that is only names, labels and splits; pictures are plain colours.
#pragma once

#include "backend/data/dataset.h"

class NamedSet : public squeeze::data::Dataset {
public:
    NamedSet(std::vector<std::string> classes, std::vector<squeeze::data::Sample> samples, bool ownTest = false,
             std::string name = "photos")
        : m_name(std::move(name)), m_classes(std::move(classes)), m_samples(std::move(samples)), m_own(ownTest) {}
    const std::string& name() const override { return m_name; }
    bool own_test() const override { return m_own; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<squeeze::data::Sample>& samples() const override { return m_samples; }
    squeeze::Bytes file(std::size_t index) const override { return squeeze::image::encode_png(pixels(index)); }
    squeeze::image::Pixels pixels(std::size_t index) const override {
        squeeze::image::Pixels pixels{48, 32, std::vector<std::uint8_t>(48 * 32 * 3)};
        for (std::size_t i = 0; i < pixels.rgb.size(); ++i) pixels.rgb[i] = std::uint8_t(40 * (index % 6) + i % 3 * 20);
        return pixels;
    }
    std::string fingerprint() const override { return "named"; }

private:
    std::string m_name;
    std::vector<std::string> m_classes;
    std::vector<squeeze::data::Sample> m_samples;
    bool m_own;
};
