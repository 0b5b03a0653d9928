// SPDX-License-Identifier: GPL-3.0-or-later
// The model card beside every export (after Mitchell et al. 2019), as Markdown: what it was made from, what it is for
// and what not, how often it is right for each class before and after, what an answer costs, and the line that repeats
// it.
#pragma once

#include "app/studio/export/final_measures.h"
#include "app/studio/export/rows.h"

namespace squeeze::studio {

/// In the language of the interface. Whatever comes from data is escaped.
QString model_card(const ExportRequest& request, const std::vector<ExportRow>& rows, const FinalMeasures& measures);

/// What one answer costs, whoever computes it.
struct WorkPerAnswer {
    std::uint64_t macs = 0;      ///< multiply-accumulates, zeros included
    std::uint64_t effective = 0; ///< of those, with a weight that is not zero
    std::uint64_t moved = 0;     ///< bytes: every weight read once and every activation written once, as fp32
};
WorkPerAnswer work_per_answer(const Model& model);

/// Right answers of one class.
struct ClassScore {
    std::uint64_t right = 0, count = 0;
};
std::vector<ClassScore> by_class(const nn::Evaluation& evaluation, std::size_t classes);

/// Text from data inside Markdown.
QString escape_markdown(const QString& text);

} // namespace squeeze::studio
