// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/commands.h"

#include "app/studio/document/parsed.h"
#include "app/studio/export/file_names.h"
#include "app/studio/export/format_words.h"
#include "app/studio/export/session_request.h"
#include "app/studio/preferences.h"
#include "app/studio/run/plan.h"
#include "app/studio/session.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString quoted(const QString& word) { return QString::fromStdString(shell_word(word.toStdString())); }

QString comment(const QString& text) { return QStringLiteral("# ") + text + u'\n'; }

/// As it was opened: there is a file that holds exactly this model.
bool opened(Session& session) { return !session.now().draft && session.now().any && session.runner().basis() == 0; }

/// The run whose uncompressed model a draft is made of; null: the start weights.
const RunRow* trained_by(Session& session) {
    auto& runner = session.runner();
    if (runner.basis()) return runner.find(runner.basisPoint());
    if (!runner.trained()) return nullptr;
    return runner.current() ? runner.current() : runner.find(runner.resumable());
}

/// Of a cut, what says where it is made, and nothing of training beside it.
pipeline::Step untrained(const pipeline::Step& step) {
    if (step.stage->epochs(step.values) == 0) return step;
    pipeline::Step result{step.stage, Values(step.stage->parameters)};
    for (const auto& setting : step.values.settings())
        for (const char* own : {"keep", "threshold", "deviations", "ranking"})
            if (setting.name == own) result.values.set(setting.name, text(setting.value), setting.layer);
    return result;
}

/// A file with the model of now; one that an export would write where there is none yet.
struct InHand {
    QString file, comment;
};

InHand in_hand(Session& session) {
    if (opened(session)) return {QString::fromStdString(session.document().decisions().start), {}};
    const auto& exporter = session.exporter();
    for (const auto& row : exporter.rows())
        if (row.format == QLatin1String("sqz") && exporter.writtenModel() == session.compressed() &&
            QFileInfo(row.file).isFile())
            return {row.file, {}};
    const auto name = QString::fromStdString(file_name(session.document().name().toStdString()));
    return {usual_folder(session) + u'/' + name + QStringLiteral(".sqz"),
            comment(Words::tr("Export the model first: this command reads its file."))};
}

} // namespace

std::string draft_recipe(const std::string& trained_by, const std::string& recipe) {
    pipeline::Recipe result;
    const auto before = parsed(trained_by), now = parsed(recipe);
    if (before)
        for (const auto& step : before->steps) {
            if (step.stage->removes) break;
            if (step.stage->trains) result.steps.push_back(step);
        }
    if (now)
        for (const auto& step : now->steps)
            if (!step.stage->trains) result.steps.push_back(untrained(step));
    return result.steps.empty() ? "encode" : result.text();
}

std::string making_command(Session& session) {
    if (opened(session)) return {};
    auto decisions = session.document().decisions();
    if (session.now().draft) {
        const auto* run = trained_by(session);
        const auto recipe = draft_recipe(run ? run->settings.recipe : std::string(), decisions.recipe);
        if (run) decide_as(decisions, run->settings);
        decisions.recipe = recipe;
    }
    return command_line(decisions, {}, Preferences::load().threadsHere());
}

QString export_command(Session& session, const QString& folder, const QString& name, const QStringList& formats) {
    const auto stem = folder + u'/' + QString::fromStdString(file_name(name.toStdString()));
    const auto sqz = quoted(stem + QStringLiteral(".sqz"));
    QString text;
    if (opened(session)) {
        text =
            QStringLiteral("cp ") + quoted(QString::fromStdString(session.document().decisions().start)) + u' ' + sqz;
    } else {
        if (session.now().draft && trained_by(session))
            text = comment(Words::tr("Trains the weights once more as they were, then cuts them as they are cut now, "
                                     "without retraining."));
        text += QString::fromStdString(making_command(session)) + QStringLiteral(" --out ") + sqz;
    }
    for (const auto& format : formats) {
        const auto* row = find_format(format.toStdString());
        if (!row || format == QLatin1String("sqz")) continue;
        text += QStringLiteral(" && squeeze convert ") + sqz + u' ' +
                quoted(stem + QString::fromStdString(row->extensions.front()));
    }
    return text;
}

QString evaluate_command(Session& session, Split split, const QString& photo) {
    const auto hand = in_hand(session);
    const auto& decisions = session.document().decisions();
    QStringList lines;
    if (!decisions.data.empty()) {
        if (!decisions.photos.empty())
            lines << comment(Words::tr("It reads the photos as they are on disk, without this project's edits."));
        lines << QStringLiteral("squeeze evaluate %1 --data %2 --split %3\n")
                     .arg(quoted(hand.file), QString::fromStdString(shell_word(decisions.data)),
                          split == Split::Test ? QStringLiteral("test") : QStringLiteral("validation"));
    }
    if (QFileInfo(photo).isFile())
        lines << QStringLiteral("squeeze classify %1 %2\n").arg(quoted(hand.file), quoted(photo));
    if (lines.isEmpty()) lines << QStringLiteral("squeeze info %1\n").arg(quoted(hand.file));
    return (hand.comment + lines.join(QString())).trimmed();
}

QString compare_command(Session& session, const QString& other) {
    const auto hand = in_hand(session);
    const auto line = QStringLiteral("squeeze info ") + quoted(hand.file);
    return hand.comment + (other.isEmpty() ? line : line + QStringLiteral(" && squeeze info ") + quoted(other));
}

} // namespace squeeze::studio
