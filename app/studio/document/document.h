// SPDX-License-Identifier: GPL-3.0-or-later
// The open project: decisions with undo, autosaved into the project file. Knows no widget, no job and no torch.
#pragma once

#include "app/decisions/decisions.h"
#include "app/studio/document/store.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <filesystem>
#include <functional>

namespace squeeze::studio {

class Document : public QObject {
    Q_OBJECT
public:
    /// A fresh document in a file of its own among the application's data ("Untitled"), until it is saved elsewhere.
    /// The file is made with the first decision.
    explicit Document(QObject* parent = nullptr);
    ~Document() override; ///< waits until everything decided is in the file

    /// What open() needs, read on any thread.
    struct Opened {
        std::filesystem::path path;
        pipeline::Project project;
        Decisions decisions;
    };
    /// Throws Error (not there, in use by another process, newer version, damaged, …).
    static Opened read(const std::filesystem::path& path);

    /// Opens a project file. Throws as read() does, and then changes nothing.
    void open(const std::filesystem::path& path);
    /// Goes on with a project that was read; the one before is saved and closed.
    void become(Opened opened);
    /// A fresh document takes the place of this one, which is saved and closed.
    void renew();
    /// Moves an untitled project there, or copies this one; continues in the new file. In the background: opened() or
    /// problem() says how it went.
    void saveAs(const std::filesystem::path& path);
    QString name() const; ///< "intel-scenes"
    const std::filesystem::path& path() const { return m_path; }
    bool untitled() const;

    const Decisions& decisions() const { return m_decisions; }
    /// One undoable decision. `text` reads like a History line ("Threshold of fire9/expand3x3 set to 0.0500").
    /// Consecutive decisions with the same `drag` (not empty) become one step until endDrag(). Nothing happens when
    /// nothing changes.
    void decide(const QString& text, const std::function<void(Decisions&)>& edit, const QString& drag = {});
    void endDrag();
    QUndoStack* history() { return &m_history; }

    /// The project file behind it, on a thread of its own: runs, measurements, models.
    const std::shared_ptr<Store>& store() const { return m_store; }

    enum class Saved { Saved, Saving, Failed };
    Saved saved() const { return m_saved; }
    const QString& savingProblem() const { return m_problem; } ///< while Failed
    /// Returns when all that was decided is in the file, or cannot be: then it is false, and savingProblem() says why.
    bool flush();

Q_SIGNALS:
    void decided(const squeeze::Decisions& before, const squeeze::Decisions& now);
    void replaced(); ///< another project took the place of this one; opened() follows
    void opened();   ///< another project, or another name of this one
    void savedChanged(squeeze::studio::Document::Saved saved, const QString& problem);
    void problem(const QString& text); ///< saveAs did not work

private:
    class Decision; ///< the one undo command: the value before and the value after
    void become(const Decisions& decisions);
    void begin(); ///< a fresh file's path and store
    void close();
    void save();
    void settle(std::uint64_t number, const std::exception_ptr& failure);
    void say(Saved saved, const QString& problem = {});

    Decisions m_decisions;
    QUndoStack m_history;
    std::shared_ptr<Store> m_store;
    std::filesystem::path m_path;
    Saved m_saved = Saved::Saved;
    QString m_problem;
    QTimer m_timer;             ///< until the next save
    std::uint64_t m_number = 0; ///< of decisions; grows
    std::uint64_t m_first = 0;  ///< the number this file began with
    int m_drag = 0;             ///< of drags; grows
};

} // namespace squeeze::studio
