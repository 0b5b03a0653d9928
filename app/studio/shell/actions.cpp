// SPDX-License-Identifier: GPL-3.0-or-later
// One table row per action: icon, shortcut, text, tool tip.
#include "app/studio/shell/actions.h"

#include "widgets/theme/icons.h"

#include <QUndoStack>
#include <QWidget>

namespace squeeze::studio {

namespace {

struct Row {
    Do what;
    const char *icon, *shortcut, *text, *tip;
};

const std::array<Row, static_cast<std::size_t>(Do::Count)>& rows() {
    using enum Do;
#define TEXT(words) QT_TRANSLATE_NOOP("squeeze::studio::Actions", words)
    static const std::array<Row, static_cast<std::size_t>(Do::Count)> table{{
        {OpenPhotos, "folder", "Ctrl+Shift+O", TEXT("Open photos…"),
         TEXT("A folder with one folder per class, a zip or a tar")},
        {OpenProject, "tray", "Ctrl+O", TEXT("Open a project or model…"), TEXT(".squeeze, .sqz or .pth")},
        {SaveAs, "copy", "Ctrl+Shift+S", TEXT("Save the project as…"),
         TEXT("Everything is saved as you go; this names the file")},
        {Demo, "play", "", TEXT("Try the demo"), TEXT("Drawn scenes and a trained model, built in and offline")},
        {NewProject, "plus", "Ctrl+N", TEXT("New project"), TEXT("This one is saved and closed")},
        {Undo, "undo", "Ctrl+Z", TEXT("Undo"), ""},
        {Redo, "redo", "Ctrl+Shift+Z", TEXT("Redo"), ""},
        {Find, "search", "Ctrl+K", TEXT("Find an action…"), TEXT("Everything the program can do, by name")},
        {Retrain, "train", "Ctrl+R", TEXT("Train or retrain"),
         TEXT("Runs the recipe from the first step that changed")},
        {Pause, "pause", "Ctrl+.", TEXT("Pause or resume training"), TEXT("Everything up to the last epoch is kept")},
        {Compare, "evaluate", "Ctrl+D", TEXT("Compare original and compressed"),
         TEXT("Both models on the same photos")},
        {Export, "export", "Ctrl+E", TEXT("Export…"), TEXT("Write the file and check it")},
        {CopyCommand, "terminal", "Ctrl+Shift+C", TEXT("Copy as CLI command"),
         TEXT("The squeeze command line that does the same")},
        {PageData, "data", "Alt+1", TEXT("Data"), TEXT("Photos, classes, split and problems")},
        {PageModel, "model", "Alt+2", TEXT("Model"), TEXT("The network, module by module")},
        {PageCompress, "compress", "Alt+3", TEXT("Compress"),
         TEXT("Size target, layers, thresholds and shared values")},
        {PageTrain, "train", "Alt+4", TEXT("Train"), TEXT("Learning curves and accuracy against size")},
        {PageEvaluate, "evaluate", "Alt+5", TEXT("Evaluate"), TEXT("Ask both models, and see what compression broke")},
        {PageExport, "export", "Alt+6", TEXT("Export"), TEXT("Formats, self-check and report")},
        {PageRuns, "runs", "Alt+7", TEXT("Runs"), TEXT("Every run as a point; go back to any of them")},
        {PageSettings, "settings", "Ctrl+,", TEXT("Settings"), TEXT("Theme, language, threads and motion")},
        {Wizard, "wand", "Ctrl+Shift+W", TEXT("Wizard"), TEXT("The same project, one question at a time")},
        {Studio, "grid", "", TEXT("Studio"), TEXT("The same project, all at once")},
        {JobsDock, "clock", "Ctrl+J", TEXT("Jobs and log"), TEXT("What runs in the background")},
        {HistoryDock, "history", "Ctrl+H", TEXT("History"), TEXT("Every decision, to go back to")},
        {ResetLayout, "split", "", TEXT("Reset layout"), TEXT("Window and docks as they were at first")},
        {NextRegion, "chevron-right", "F6", TEXT("Next region"), TEXT("Header, budget, rail, page, dock, status")},
        {PreviousRegion, "chevron-left", "Shift+F6", TEXT("Previous region"), ""},
        {CancelJobs, "stop", "", TEXT("Cancel all jobs"), ""},
        {Quit, "close", "Ctrl+Q", TEXT("Quit"), ""},
    }};
#undef TEXT
    return table;
}

} // namespace

Actions::Actions(QWidget* window) : QObject(window) {
    for (const Row& row : rows()) {
        auto* action = new QAction(icon(QLatin1String(row.icon)), QString(), window);
        action->setObjectName(QStringLiteral("do%1").arg(static_cast<int>(row.what)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action);
        m_all[static_cast<std::size_t>(row.what)] = action;
    }
    (*this)[Do::JobsDock]->setCheckable(true);
    (*this)[Do::HistoryDock]->setCheckable(true);
    retranslate();
}

void Actions::retranslate() {
    for (const Row& row : rows()) {
        QAction* action = (*this)[row.what];
        const QString text = tr(row.text), tip = *row.tip ? tr(row.tip) : QString(),
                      keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        QString shown = QString(text).remove(QStringLiteral("…"));
        if (!keys.isEmpty()) shown += QStringLiteral(" (%1)").arg(keys);
        action->setToolTip(tip.isEmpty() ? shown : shown + u'\n' + tip);
        action->setStatusTip(tip);
    }
    refreshHistory();
}

void Actions::follow(QUndoStack* history) {
    if (m_history) m_history->disconnect(this);
    m_history = history;
    if (history) connect(history, &QUndoStack::indexChanged, this, [this] { refreshHistory(); });
    refreshHistory();
}

void Actions::refreshHistory() {
    const auto set = [](QAction* action, bool can, const QString& bare, const QString& with) {
        action->setEnabled(can);
        action->setText(can && !with.isEmpty() ? bare + QStringLiteral(": ") + with : bare);
    };
    set((*this)[Do::Undo], m_history && m_history->canUndo(), tr("Undo"),
        m_history ? m_history->undoText() : QString());
    set((*this)[Do::Redo], m_history && m_history->canRedo(), tr("Redo"),
        m_history ? m_history->redoText() : QString());
}

} // namespace squeeze::studio
