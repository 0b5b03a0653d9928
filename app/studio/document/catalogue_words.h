// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's catalogues in the language of the window: what stages and networks are, and what their parameters mean.
#pragma once

#include <QString>

#include <string_view>

namespace squeeze::studio {

/// A summary or a help text of a catalogue row; one that has no translation stays as the engine writes it.
QString catalogueWords(std::string_view english);
/// Whether translators were given this text.
bool translatable(std::string_view english);

} // namespace squeeze::studio
