// SPDX-License-Identifier: GPL-3.0-or-later
// What pages do, as commands of `squeeze`: a file that a command would have to be given is named, and where there is
// none yet, or where the command does something else than the page, a comment says so.
#pragma once

#include "backend/core/measurement.h"

#include <QStringList>

namespace squeeze::studio {

class Session;

/// What makes a draft: the steps of `trained_by` up to the first that removes something, then those of `recipe` that
/// compress, without any training between or after them.
std::string draft_recipe(const std::string& trained_by, const std::string& recipe);

/// The line that ends in the model as it is now; empty where it was opened as a file and nothing was done to it.
std::string making_command(Session& session);

/// The commands that write the files of an export; only such as exist. `formats` by catalogue name.
QString export_command(Session& session, const QString& folder, const QString& name, const QStringList& formats);

/// `photo`: a picture that both models were asked about; empty: none.
QString evaluate_command(Session& session, Split split, const QString& photo);

/// `other`: the file that is compared with; empty: none.
QString compare_command(Session& session, const QString& other);

} // namespace squeeze::studio
