// SPDX-License-Identifier: GPL-3.0-or-later
// What an export of the session as it stands now begins with: the same for page, wizard and shortcut.
#pragma once

#include "app/studio/export/rows.h"

namespace squeeze::studio {

class Session;

/// Without folder, name, formats and choices: those are people's.
ExportRequest session_request(Session& session);

/// A network that was trained here, or brought in a file; fresh weights are nothing to export.
bool can_export(Session& session);

/// Where exports go unless people say otherwise: beside the project, or among the documents.
QString usual_folder(Session& session);

} // namespace squeeze::studio
