// SPDX-License-Identifier: GPL-3.0-or-later
// The functions behind the catalogue's rows, one file each.
#pragma once

#include "backend/formats/formats.h"

namespace squeeze::formats {

bool is_sqz_file(ByteView file);
Imported load_sqz(ByteView file, const std::string& what, const ImportOptions& options);
Bytes save_sqz(const Model& model, const ExportOptions& options);

bool is_pth_file(ByteView file);
Imported load_pth(ByteView file, const std::string& what, const ImportOptions& options);
Bytes save_pth(const Model& model, const ExportOptions& options);

bool is_song_file(ByteView file);
Imported load_song(ByteView file, const std::string& what, const ImportOptions& options);

} // namespace squeeze::formats
