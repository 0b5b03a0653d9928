// SPDX-License-Identifier: GPL-3.0-or-later
// The work behind the Exporter, without threads and windows: sizes, writing, checking.
#pragma once

#include "app/studio/export/board.h"
#include "app/studio/export/final_measures.h"

namespace squeeze::studio {

/// One row per format that can be written; the first is chosen.
std::vector<ExportRow> export_rows();

/// Exact bytes of every row's file; a format that cannot hold the network gets the reason as its problem.
void size_rows(Board& board, const Model& model, const codec::Encoding& encoding, Progress& progress);

struct Exported {
    QStringList files;
    QString card;
};
/// All chosen formats, each opened again and checked, then the model card (and the recipe). Throws Error{Input} with
/// the words for people, Error{Input} when nothing could be written, Error{Cancelled}.
Exported write_all(const ExportRequest& request, Board& board, FinalMeasures& measures, Progress& progress);

/// The report beside them; returns its path. `measures` are made where they have no photos yet.
QString write_report(const ExportRequest& request, const ReportChoice& choice, FinalMeasures& measures,
                     Progress& progress);

} // namespace squeeze::studio
