// SPDX-License-Identifier: GPL-3.0-or-later
// The open project: decisions with undo, autosaved into the project file. Knows no widget, no job and no torch.
#pragma once

#include "app/studio/document/decisions.h"
#include "backend/pipeline/project.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <functional>

namespace squeeze::studio {

class Document : public QObject {
    Q_OBJECT
public:
    /// A fresh document in a file of its own among the application's data ("Untitled"), until it is saved elsewhere.
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// Opens a project file. Throws Error (in use by another process, newer version, damaged, …) and then changes
    /// nothing.
    void open(const std::filesystem::path& path);
    /// Moves an untitled project there, or copies this one; continues in the new file.
    void saveAs(const std::filesystem::path& path);
    QString name() const; ///< "intel-scenes"
    const std::filesystem::path& path() const;
    bool untitled() const;

    const Decisions& decisions() const { return m_decisions; }
    /// One undoable decision. `text` reads like a History line ("Threshold of fire9/expand3x3 set to 0.0500").
    /// Consecutive decisions with the same `drag` (not empty) become one step until endDrag(). Nothing happens when
    /// nothing changes.
    void decide(const QString& text, const std::function<void(Decisions&)>& edit, const QString& drag = {});
    void endDrag();
    QUndoStack* history() { return &m_history; }

    /// The store under it: runs, measurements, models. Only the GUI thread uses it; a run's hooks go through Runner.
    pipeline::Project& project() { return *m_project; }

    enum class Saved { Saved, Saving, Failed };
    Saved saved() const { return m_saved; }

Q_SIGNALS:
    void decided(const squeeze::studio::Decisions& before, const squeeze::studio::Decisions& now);
    void opened(); ///< another project, or another name of this one
    void savedChanged(squeeze::studio::Document::Saved saved, const QString& problem);

private:
    class Decision; ///< the one undo command: the value before and the value after
    void become(const Decisions& decisions);
    void save();

    Decisions m_decisions;
    QUndoStack m_history;
    std::optional<pipeline::Project> m_project;
    std::filesystem::path m_path;
    Saved m_saved = Saved::Saved;
    int m_dragging = 0;
};

} // namespace squeeze::studio
