// SPDX-License-Identifier: GPL-3.0-or-later
// The document's file: where a fresh one lies, what is written into it and read back, and moving it elsewhere.
#include "app/studio/document/document.h"
#include "app/studio/jobs/failure.h"

#include <QDateTime>
#include <QStandardPaths>
#include <QUuid>

namespace squeeze::studio {

namespace fs = std::filesystem;

namespace {

constexpr int again = 3000; // ms until a save that failed is tried again

fs::path untitled_folder() {
    const auto data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return fs::path(data.toStdString()) / "projects";
}

fs::path fresh_path() {
    const auto when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const auto unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return untitled_folder() / ("untitled-" + when + "-" + unique + ".squeeze").toStdString();
}

pipeline::Project make(const fs::path& path) {
    std::error_code code;
    fs::create_directories(path.parent_path(), code);
    return pipeline::Project::open(path);
}

/// A path below the project's folder is kept relative as well: the folder may be moved as a whole.
std::string below(const std::string& path, const fs::path& folder) {
    if (path.empty() || fs::path(path).is_relative()) return {};
    const auto relative = fs::path(path).lexically_relative(fs::absolute(folder));
    return relative.empty() || *relative.begin() == ".." ? std::string() : relative.string();
}

std::map<std::string, std::string> texts(const Decisions& decisions, const fs::path& file) {
    const auto folder = file.parent_path();
    return {{"decisions", to_json(decisions)},
            {"data_below", below(decisions.data, folder)},
            {"start_below", below(decisions.start, folder)}};
}

Decisions read_decisions(const pipeline::Project& project, const fs::path& file) {
    const auto stored = project.document();
    const auto text = [&](const char* key) {
        const auto found = stored.find(key);
        return found == stored.end() ? std::string() : found->second;
    };
    Decisions result;
    try {
        if (!text("decisions").empty()) result = from_json(text("decisions"));
    } catch (const Error& error) {
        throw Error(error.fault(), file.string() + ": " + error.what());
    }
    std::error_code code;
    for (auto [key, path] : {std::pair{"data_below", &result.data}, std::pair{"start_below", &result.start}}) {
        const auto moved = file.parent_path() / text(key);
        if (!text(key).empty() && !fs::exists(*path, code) && fs::exists(moved, code))
            *path = moved.lexically_normal().string();
    }
    return result;
}

/// A project of the command line has no decisions yet: its newest run says what it is about.
Decisions decisions_of_runs(const pipeline::Project& project) {
    Decisions result;
    const auto runs = project.runs();
    if (runs.empty()) return result;
    const auto& settings = runs.back().settings;
    result.data = settings.data;
    result.start = settings.file.empty() ? settings.model : settings.file;
    result.seed = settings.seed;
    result.recipe = settings.recipe;
    const int size = std::atoi(settings.input.c_str()); // "128,rgb,…"
    if (size > 0) result.size = size;
    return result;
}

} // namespace

Document::Opened Document::read(const fs::path& given) {
    std::error_code code;
    const auto path = fs::absolute(given, code);
    if (!fs::exists(path, code)) throw Error(Fault::Io, path.string() + ": is not there any more");
    auto project = pipeline::Project::open(path);
    auto decisions = project.document().empty() ? decisions_of_runs(project) : read_decisions(project, path);
    return {path, std::move(project), std::move(decisions)};
}

void Document::begin() {
    m_path = fresh_path();
    m_store = std::make_shared<Store>([path = m_path] { return make(path); });
}

bool Document::untitled() const { return m_path.parent_path() == untitled_folder(); }

void Document::close() {
    if (m_timer.isActive()) save();
    m_timer.stop();
    m_store->close();
    m_first = ++m_number; // what is still on its way here is about a file that is no longer ours
}

bool Document::flush() {
    if (m_saved == Saved::Saved) return true;
    m_timer.stop();
    try {
        m_store->call([&](pipeline::Project& project) { project.store_document(texts(m_decisions, m_path)); });
        say(Saved::Saved);
    } catch (...) {
        say(Saved::Failed, current_failure().text);
        m_timer.start(again);
    }
    return m_saved == Saved::Saved;
}

void Document::save() {
    auto task = [decisions = m_decisions, path = m_path](pipeline::Project& project) {
        project.store_document(texts(decisions, path));
    };
    m_store->replace("document", std::move(task), [this, number = m_number](const std::exception_ptr& failure) {
        QMetaObject::invokeMethod(
            this, [this, number, failure] { settle(number, failure); }, Qt::QueuedConnection);
    });
}

void Document::settle(std::uint64_t number, const std::exception_ptr& failure) {
    if (number < m_first) return;
    if (failure) {
        try {
            std::rethrow_exception(failure);
        } catch (...) {
            say(Saved::Failed, current_failure().text);
        }
        if (!m_timer.isActive()) m_timer.start(again);
    } else if (number == m_number) {
        say(Saved::Saved);
    }
}

void Document::say(Saved saved, const QString& problem) {
    if (saved == Saved::Saving && m_saved == Saved::Failed) return; // until it is known to be in the file
    if (saved == m_saved && problem == m_problem) return;
    m_saved = saved;
    m_problem = problem;
    Q_EMIT savedChanged(saved, problem);
}

void Document::saveAs(const fs::path& given) {
    const auto path = fs::absolute(given);
    if (m_timer.isActive()) save();
    m_timer.stop();
    std::error_code there;
    if (path == m_path && fs::exists(path, there)) return;
    const auto before = m_path;
    const bool moves = untitled() && path != before;
    auto* store = m_store.get(); // it outlives its tasks
    auto task = [store, path, before, moves, decisions = m_decisions](pipeline::Project& project) {
        std::error_code code;
        if (fs::exists(path, code) && fs::file_size(path, code) > 0) try {
                (void)pipeline::Project::open(path); // in use elsewhere: then it is not replaced under their hands
            } catch (const Error& error) {
                if (error.fault() == Fault::Input) throw;
            }
        project.copy_to(path);
        auto copy = pipeline::Project::open(path);
        copy.store_document(texts(decisions, path));
        store->move_to(std::move(copy));
        if (moves) fs::remove(before, code);
    };
    m_store->post(std::move(task), [this, path, to = std::weak_ptr(m_store)](const std::exception_ptr& failure) {
        QMetaObject::invokeMethod(
            this,
            [this, path, to, failure] {
                try {
                    if (failure) std::rethrow_exception(failure);
                    if (to.lock() != m_store) return; // another project has been opened meanwhile
                    m_path = path;
                    if (m_saved != Saved::Saved) save();
                    Q_EMIT opened();
                } catch (...) {
                    Q_EMIT problem(current_failure().text);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace squeeze::studio
