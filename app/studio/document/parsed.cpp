// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/parsed.h"

#include "backend/core/error.h"

namespace squeeze::studio {

std::optional<pipeline::Recipe> parsed(const std::string& text, QString* problem) {
    try {
        return pipeline::parse(text);
    } catch (const Error& error) {
        if (problem) *problem = QString::fromStdString(error.what());
        return {};
    }
}

} // namespace squeeze::studio
