// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done from anywhere, once: the menu, the command palette and the shortcuts share it.
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QObject>

#include <array>

class QUndoStack;

namespace squeeze::studio {

enum class Do {
    OpenPhotos,
    OpenProject,
    SaveAs,
    Demo,
    NewProject,
    Undo,
    Redo,
    Find,
    Retrain,
    Pause,
    Compare,
    Export,
    CopyCommand,
    PageData,
    PageModel,
    PageCompress,
    PageTrain,
    PageEvaluate,
    PageExport,
    PageRuns,
    PageSettings,
    Wizard,
    Studio,
    JobsDock,
    HistoryDock,
    ResetLayout,
    NextRegion,
    PreviousRegion,
    CancelJobs,
    Quit,
    Count
};

class Actions : public QObject {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::Actions)
public:
    explicit Actions(QWidget* window);
    QAction* operator[](Do what) const { return m_all[static_cast<std::size_t>(what)]; }
    QList<QAction*> all() const { return {m_all.begin(), m_all.end()}; }
    void retranslate();
    /// Undo and redo follow the stack; `history` may change when another document is opened.
    void follow(QUndoStack* history);

private:
    void refreshHistory();

    std::array<QAction*, static_cast<std::size_t>(Do::Count)> m_all{};
    QUndoStack* m_history = nullptr;
};

} // namespace squeeze::studio
