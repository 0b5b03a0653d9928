// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/session_request.h"

#include "app/studio/export/file_names.h"
#include "app/studio/export/format_words.h"
#include "app/studio/preferences.h"
#include "app/studio/session.h"
#include "backend/model/zoo.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace squeeze::studio {

namespace {

/// For a shell: as it is where that is safe, else in single quotes.
QString quoted(const QString& word) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./@:=+-]+$"));
    return plain.match(word).hasMatch() ? word : u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

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
    request.recipeText = decisions.recipe;
    request.command = command_line(decisions, {}, Preferences::load().threadsHere());
    request.target = decisions.target;
    request.settings.recipe = decisions.recipe;
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

QString export_command(const std::string& run, const QString& folder, const QString& name, const QStringList& formats) {
    const auto stem = folder + u'/' + QString::fromStdString(file_name(name.toStdString()));
    const auto sqz = quoted(stem + QStringLiteral(".sqz"));
    QString text = QString::fromStdString(run) + QStringLiteral(" --out ") + sqz;
    for (const auto& format : formats) {
        const auto* row = find_format(format.toStdString());
        if (!row || format == QLatin1String("sqz")) continue;
        text += QStringLiteral(" && squeeze convert ") + sqz + u' ' +
                quoted(stem + QString::fromStdString(row->extensions.front()));
    }
    return text;
}

} // namespace squeeze::studio
