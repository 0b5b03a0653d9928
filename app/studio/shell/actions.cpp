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
    static const std::array<Row, static_cast<std::size_t>(Do::Count)> table{{
        {OpenPhotos, "folder", "Ctrl+Shift+O", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Open photos…"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "A folder with one folder per class, a zip or a tar")},
        {OpenProject, "tray", "Ctrl+O", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Open a project or model…"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", ".squeeze, .sqz or .pth")},
        {SaveAs, "copy", "Ctrl+Shift+S", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Save the project as…"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Everything is saved as you go; this names the file")},
        {Demo, "play", "", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Try the demo"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Drawn scenes and a trained model, built in and offline")},
        {NewProject, "plus", "Ctrl+N", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "New project"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "This one is saved and closed")},
        {Undo, "undo", "Ctrl+Z", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Undo"), ""},
        {Redo, "redo", "Ctrl+Shift+Z", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Redo"), ""},
        {Find, "search", "Ctrl+K", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Find an action…"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Everything the program can do, by name")},
        {Retrain, "train", "Ctrl+R", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Train or retrain"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Runs the recipe from the first step that changed")},
        {Pause, "pause", "Ctrl+.", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Pause or resume training"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Everything up to the last epoch is kept")},
        {Compare, "evaluate", "Ctrl+D",
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Compare original and compressed"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Both models on the same photos")},
        {Export, "export", "Ctrl+E", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Export…"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Write the file and check it")},
        {CopyCommand, "terminal", "Ctrl+Shift+C", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Copy as CLI command"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "The squeeze command line that does the same")},
        {PageData, "data", "Alt+1", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Data"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Photos, classes, split and problems")},
        {PageModel, "model", "Alt+2", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Model"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "The network, module by module")},
        {PageCompress, "compress", "Alt+3", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Compress"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Size target, layers, thresholds and shared values")},
        {PageTrain, "train", "Alt+4", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Train"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Learning curves and accuracy against size")},
        {PageEvaluate, "evaluate", "Alt+5", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Evaluate"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Ask both models, and see what compression broke")},
        {PageExport, "export", "Alt+6", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Export"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Formats, self-check and report")},
        {PageRuns, "runs", "Alt+7", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Runs"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Every run as a point; go back to any of them")},
        {PageSettings, "settings", "Ctrl+,", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Settings"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Theme, language, threads and motion")},
        {Wizard, "wand", "Ctrl+Shift+W", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Wizard"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "The same project, one question at a time")},
        {Studio, "grid", "", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Studio"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "The same project, all at once")},
        {JobsDock, "clock", "Ctrl+J", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Jobs and log"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "What runs in the background")},
        {HistoryDock, "history", "Ctrl+H", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "History"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Every decision, to go back to")},
        {ResetLayout, "split", "", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Reset layout"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Window and docks as they were at first")},
        {NextRegion, "chevron-right", "F6", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Next region"),
         QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Header, budget, rail, page, dock, status")},
        {PreviousRegion, "chevron-left", "Shift+F6", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Previous region"),
         ""},
        {CancelJobs, "stop", "", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Cancel all jobs"), ""},
        {Quit, "close", "Ctrl+Q", QT_TRANSLATE_NOOP("squeeze::studio::Actions", "Quit"), ""},
    }};
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
