// SPDX-License-Identifier: GPL-3.0-or-later
// A data set seen through a model's classes: the same samples and pictures, other label numbers.
#include "app/cli/options.h"

#include <algorithm>

namespace squeeze::cli {

namespace {

class Relabelled final : public data::Dataset {
public:
    Relabelled(std::shared_ptr<const data::Dataset> source, std::vector<std::string> classes,
               const std::vector<int>& new_label)
        : m_source(std::move(source)), m_classes(std::move(classes)), m_samples(m_source->samples()) {
        for (auto& sample : m_samples)
            if (sample.label >= 0) sample.label = new_label[std::size_t(sample.label)];
    }

    const std::string& name() const override { return m_source->name(); }
    bool synthetic() const override { return m_source->synthetic(); }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<data::Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t index) const override { return m_source->file(index); }
    image::Pixels pixels(std::size_t index) const override { return m_source->pixels(index); }
    std::string fingerprint() const override { return m_source->fingerprint(); }

private:
    std::shared_ptr<const data::Dataset> m_source;
    std::vector<std::string> m_classes;
    std::vector<data::Sample> m_samples;
};

} // namespace

std::shared_ptr<const data::Dataset> with_labels_of(const Model& model, std::shared_ptr<const data::Dataset> dataset) {
    const auto& given = dataset->classes();
    const auto outputs = std::size_t(model.graph->classes());
    const auto& wanted = model.labels;
    if (wanted == given && given.size() == outputs) return dataset;
    if (wanted.empty()) {
        if (given.size() == outputs) return dataset; // by class index
        throw Error(Fault::Input, dataset->name() + ": has " + std::to_string(given.size()) +
                                      " classes, but the model tells " + std::to_string(outputs) +
                                      " apart and does not name them; use the data set it was trained for");
    }
    std::vector<int> new_label;
    for (const auto& name : given) {
        const auto at = std::find(wanted.begin(), wanted.end(), name);
        if (at == wanted.end())
            throw Error(Fault::Input, dataset->name() + ": the model does not know the class \"" + name +
                                          "\"; it knows " + std::to_string(wanted.size()) + ", the first of them \"" +
                                          wanted.front() + "\"");
        new_label.push_back(int(at - wanted.begin()));
    }
    return std::make_shared<Relabelled>(std::move(dataset), wanted, new_label);
}

} // namespace squeeze::cli
