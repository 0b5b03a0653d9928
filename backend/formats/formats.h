// SPDX-License-Identifier: GPL-3.0-or-later
// Importers and exporters: one file and one catalogue row each. Every file is hostile.
#pragma once

#include "backend/core/bytes.h"
#include "backend/model/model.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace squeeze::formats {

struct ImportOptions {
    std::string architecture;       ///< zoo name, or empty: recognised from the file
    std::optional<InputSpec> input; ///< overrides what the file or architecture says
};

struct Imported {
    Model model;
    std::vector<std::string> assumptions; ///< what the file did not say and was assumed, one sentence each
};

struct ExportOptions {
    std::string type = "fp32"; ///< fp32, fp16, int8 where the format has it
};

struct Format {
    const char* name; ///< "sqz", "pth"
    const char* summary;
    std::vector<std::string> extensions;                                            ///< with the dot, lower case
    bool (*recognises)(ByteView file);                                              ///< by content
    Imported (*load)(ByteView file, const std::string& what, const ImportOptions&); ///< nullptr: cannot import
    Bytes (*save)(const Model&, const ExportOptions&);                              ///< nullptr: cannot export
};

std::span<const Format> catalogue();

/// Reads any known format, recognised by content. Throws Error{Io, Corrupt, Input or Usage} naming the file and the
/// remedy.
Imported load(const std::filesystem::path& path, const ImportOptions& options = {});

/// The format of the extension. Throws Error{Usage} listing the known ones. Written atomically.
void save(const std::filesystem::path& path, const Model& model, const ExportOptions& options = {});

/// "SIZE,rgb|bgr,MEAN,SCALE,squash|crop": MEAN and SCALE are one number or three joined by ":", in channel order, in
/// units of 0..255 pixels; the value fed is (pixel - mean) * scale. A sixth part,
/// ",area", asks for that filter; bilinear is usual. Throws Error{Usage} naming the part.
InputSpec parse_input(const std::string& text);
/// The inverse of parse_input.
std::string text(const InputSpec& input);

} // namespace squeeze::formats
