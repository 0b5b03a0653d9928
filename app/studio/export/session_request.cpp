// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/session_request.h"

#include "app/studio/export/commands.h"
#include "app/studio/session.h"
#include "backend/model/zoo.h"

#include <QStandardPaths>

namespace squeeze::studio {

bool can_export(Session& session) {
    if (!session.compressed()) return false;
    const auto& start = session.document().decisions().start;
    return session.runner().basis() != 0 || (!start.empty() && !zoo::contains(start));
}

ExportRequest session_request(Session& session) {
    const auto& decisions = session.document().decisions();
    ExportRequest request;
    request.model = session.compressed();
    request.original = session.original();
    request.encoding = session.encoding();
    request.dataset = session.data().dataset();
    request.name = session.document().name();
    request.draft = session.now().draft;
    request.untrained = session.now().untrained;
    request.command = making_command(session);
    request.recipe = !request.command.empty(); // else it was made before it came here
    if (request.recipe) request.recipeText = decisions.recipe;
    request.target = decisions.target;
    request.settings.recipe = request.recipeText;
    request.settings.data = decisions.data;
    request.settings.seed = decisions.seed;
    (zoo::contains(decisions.start) ? request.settings.model : request.settings.file) = decisions.start;
    if (request.draft) return request; // its figures are no run's
    if (const auto* run = session.runner().find(session.runner().basisPoint())) {
        request.settings = run->settings;
        request.measurements = run->measurements;
        if (!run->measurements.empty()) request.seconds = run->measurements.back().seconds;
    }
    return request;
}

QString usual_folder(Session& session) {
    if (!session.document().untitled()) return QString::fromStdString(session.document().path().parent_path().string());
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Squeeze");
}

} // namespace squeeze::studio
