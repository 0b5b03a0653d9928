// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/edits.h"

#include "backend/data/digest.h"

#include <algorithm>

namespace squeeze::data {

namespace {

class Edited : public Dataset {
public:
    Edited(std::shared_ptr<const Dataset> base, std::vector<Sample> samples, std::string fingerprint)
        : m_base(std::move(base)), m_samples(std::move(samples)), m_fingerprint(std::move(fingerprint)) {}

    const std::string& name() const override { return m_base->name(); }
    bool synthetic() const override { return m_base->synthetic(); }
    bool own_test() const override { return m_base->own_test(); }
    const std::vector<std::string>& classes() const override { return m_base->classes(); }
    const std::vector<Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t index) const override { return m_base->file(index); }
    image::Pixels pixels(std::size_t index) const override { return m_base->pixels(index); }
    std::string fingerprint() const override { return m_fingerprint; }
    std::string pictures() const override { return m_base->pictures(); }

private:
    std::shared_ptr<const Dataset> m_base;
    std::vector<Sample> m_samples;
    std::string m_fingerprint;
};

int label_of(const Edit& edit, const std::vector<std::string>& classes, int own) {
    if (edit.excluded) return -1;
    if (!edit.label) return own;
    const auto found = std::ranges::find(classes, *edit.label);
    return found == classes.end() ? own : int(found - classes.begin());
}

} // namespace

std::shared_ptr<const Dataset> edited(std::shared_ptr<const Dataset> dataset, const Edits& edits) {
    if (edits.empty()) return dataset;
    auto samples = dataset->samples();
    Digest digest;
    digest.text("squeeze edited data set 1").text(dataset->fingerprint());
    bool any = false;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto edit = edits.find(samples[i].name);
        if (edit == edits.end()) continue;
        const int label = label_of(edit->second, dataset->classes(), samples[i].label);
        if (label == samples[i].label) continue;
        samples[i].label = label;
        digest.number(i).number(std::uint64_t(std::int64_t(label)));
        any = true;
    }
    if (!any) return dataset;
    return std::make_shared<Edited>(std::move(dataset), std::move(samples), hex(digest.finish()));
}

} // namespace squeeze::data
