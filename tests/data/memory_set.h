// SPDX-License-Identifier: GPL-3.0-or-later
// A data set in memory: pictures made up on demand, counted, and refused where a test wants it.
#pragma once

#include "fixtures.h"

#include <atomic>
#include <set>

namespace fixtures {

class MemorySet : public squeeze::data::Dataset {
public:
    explicit MemorySet(std::size_t count, std::string fingerprint = "memory") : m_fingerprint(std::move(fingerprint)) {
        for (std::size_t i = 0; i < count; ++i)
            m_samples.push_back({"p" + std::to_string(i), int(i % 3), Split::Train, 1});
    }
    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<squeeze::data::Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t index) const override { return image::encode_png(pixels(index)); }
    image::Pixels pixels(std::size_t index) const override {
        ++decoded;
        if (broken.contains(index)) throw Error(Fault::Corrupt, m_samples[index].name + ": broken");
        return noise(index, 20, 16);
    }
    std::string fingerprint() const override { return m_fingerprint; }

    mutable std::atomic<int> decoded = 0;
    std::set<std::size_t> broken;

private:
    std::string m_name = "memory", m_fingerprint;
    std::vector<std::string> m_classes{"a", "b", "c"};
    std::vector<squeeze::data::Sample> m_samples;
};

} // namespace fixtures
