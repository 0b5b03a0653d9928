// SPDX-License-Identifier: GPL-3.0-or-later
// How a format of the catalogue is called in front of people, and its exact bytes.
#pragma once

#include "backend/codec/codec.h"
#include "backend/formats/formats.h"

#include <QString>

namespace squeeze::studio {

struct FormatWords {
    QString title, forWhom;
};
/// Names we know; of any other format its extension and the catalogue's summary.
FormatWords words(const formats::Format& format);

/// The rows of the catalogue that can be written.
std::vector<const formats::Format*> writable_formats();
/// Null where there is none of this name.
const formats::Format* find_format(const std::string& name);

/// The complete file: a .sqz as the document encodes it, any other as its row writes it. Throws Error{Input} for a
/// network that the format cannot hold.
Bytes file_bytes(const formats::Format& format, const Model& model, const codec::Encoding& encoding);

/// Whether the file of so many bytes has at least one for every weight although most of them are zero.
bool stores_zeros(std::uint64_t bytes, const Model& model);
/// About what a zip makes of it.
std::uint64_t zipped(ByteView file);

} // namespace squeeze::studio
