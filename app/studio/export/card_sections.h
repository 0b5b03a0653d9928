// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a model card, each a piece of Markdown that begins with its heading.
#pragma once

#include "app/studio/export/card.h"

namespace squeeze::studio::card {

struct Input {
    const ExportRequest& request;
    const std::vector<ExportRow>& rows;
    const FinalMeasures& measures;
};

QString summary(const Input& input);
QString data(const Input& input);
QString use(const Input& input);
QString misuse(const Input& input);
QString accuracy(const Input& input);
QString work(const Input& input);
QString files(const Input& input);
QString limits(const Input& input);
QString origin(const Input& input);

} // namespace squeeze::studio::card
