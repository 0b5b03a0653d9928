// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as the Data page's panels use them.
#pragma once

#include "widgets/basics/text_label.h"
#include "widgets/theme/theme.h"

namespace squeeze::studio {

inline TextLabel* label(const QString& text, TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal) {
    return new TextLabel(text, int(role), tone);
}

/// Wrapped, and never read as markup: it names files.
inline TextLabel* paragraph(TextLabel::Tone tone = TextLabel::Tone::Third) {
    auto* words = label({}, TextRole::Caption, tone);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    return words;
}

} // namespace squeeze::studio
