// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze-studio [FILE...] and its options.
#pragma once

#include "app/studio/session.h"

#include <QStringList>

#include <optional>

namespace squeeze::studio {

struct Options {
    QStringList files; ///< projects, models, photos, folders, archives
    std::optional<Page> page;
    QString theme, language;
    bool demo = false, wizard = false, quitAfterFirstPaint = false;
    QString problem; ///< a sentence where an option is wrong
};

Options readOptions(const QStringList& arguments);

/// --help and --version, answered before a display is looked for: the exit code.
std::optional<int> answeredWithoutDisplay(int argc, char** argv);
int complain(const QString& problem);

} // namespace squeeze::studio
