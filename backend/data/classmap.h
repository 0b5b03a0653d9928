// SPDX-License-Identifier: GPL-3.0-or-later
// Which output of a model stands for which class of a data set. The one place that knows.
#pragma once

#include "backend/data/dataset.h"
#include "backend/model/model.h"

#include <vector>

namespace squeeze::data {

/// By name where the model knows its labels, by index where it does not.
class ClassMap {
public:
    /// Throws Error{Input} when no class of the data set is known to the model, or (without labels) when the data set
    /// has more classes than the model has outputs.
    ClassMap(const Model& model, const data::Dataset& dataset);

    int outputs() const { return int(m_label.size()); }                  ///< of the model
    int output(int label) const { return m_output[std::size_t(label)]; } ///< -1: the model does not know this class
    int label(int output) const { return m_label[std::size_t(output)]; } ///< -1: not a class of the data set

    /// Throws Error{Input} naming the first class that the model does not know: training needs them all.
    void require_all(const data::Dataset& dataset) const;

private:
    std::vector<int> m_output, m_label;
};

} // namespace squeeze::data
