// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/classmap.h"

#include <algorithm>
#include <map>

namespace squeeze::data {

ClassMap::ClassMap(const Model& model, const data::Dataset& dataset)
    : m_output(dataset.classes().size(), -1), m_label(std::size_t(model.graph->classes()), -1) {
    const auto& classes = dataset.classes();
    if (model.labels.empty()) {
        if (m_output.size() > m_label.size())
            throw Error(Fault::Input, dataset.name() + ": has " + std::to_string(m_output.size()) +
                                          " classes, but the model gives " + std::to_string(m_label.size()) +
                                          " outputs and no labels; train a model for these classes first");
        for (std::size_t i = 0; i < m_output.size(); ++i) m_output[i] = m_label[i] = int(i);
        return;
    }
    std::map<std::string, int> known;
    for (std::size_t i = 0; i < std::min(model.labels.size(), m_label.size()); ++i)
        known.emplace(model.labels[i], int(i));
    bool any = false;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const auto at = known.find(classes[i]);
        if (at == known.end()) continue;
        m_output[i] = at->second;
        m_label[std::size_t(at->second)] = int(i);
        any = true;
    }
    if (!any && !classes.empty())
        throw Error(Fault::Input, dataset.name() + ": none of its classes (\"" + classes[0] +
                                      "\", …) is known to the model (\"" + model.labels[0] +
                                      "\", …); train a model for these classes first");
}

void ClassMap::require_all(const data::Dataset& dataset) const {
    for (std::size_t i = 0; i < m_output.size(); ++i)
        if (m_output[i] < 0)
            throw Error(Fault::Input, dataset.name() + ": class \"" + dataset.classes()[i] +
                                          "\" is not among the model's labels; adapt the model to the data set first");
}

} // namespace squeeze::data
