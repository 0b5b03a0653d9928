// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom (ARCHITECTURE.md), and what every source file begins with.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace layering {

/// Folders of ours that a folder may include, besides itself.
inline const QHash<QString, QStringList>& allowed() {
    static const QStringList backend{"core", "model", "codec",   "compress", "image",
                                     "data", "nn",    "runtime", "formats",  "pipeline"};
    static const QHash<QString, QStringList> rows = [] {
        QHash<QString, QStringList> table{
            {"backend/core", {}},
            {"backend/model", {"core"}},
            {"backend/codec", {"core", "model"}},
            {"backend/compress", {"core", "model", "codec"}},
            {"backend/image", {"core", "model"}},
            {"backend/data", {"core", "model", "image"}},
            {"backend/nn", {"core", "model", "compress", "image", "data"}},
            {"backend/runtime", {"core", "model", "image"}},
            {"backend/formats", {"core", "model", "codec"}},
            {"backend/pipeline", backend},
            {"widgets", {"core", "model"}},
            {"app/decisions", backend},
            {"app/cli", backend},
            {"app/studio", backend},
        };
        for (auto& names : table)
            for (auto& name : names) name.prepend("backend/");
        table["app/cli"] << "app/decisions";
        table["app/studio"] << "app/decisions"
                            << "widgets";
        return table;
    }();
    return rows;
}

/// Folders of the window that work behind it, and what they may not include: whatever people see.
inline const QStringList& work() {
    static const QStringList rows{"app/studio/jobs", "app/studio/document", "app/studio/data",
                                  "app/studio/ask",  "app/studio/preview",  "app/studio/run"};
    return rows;
}

inline const QStringList& faces() {
    static const QStringList rows{"app/studio/shell", "app/studio/pages", "app/studio/wizard", "app/studio/export"};
    return rows;
}

/// Libraries that only some folders may include: a pattern of the header, and the folders.
struct Library {
    QString name;
    QRegularExpression header;
    QStringList folders;
};

inline const QList<Library>& libraries() {
    static const QList<Library> rows{
        {"torch", QRegularExpression("^(torch|ATen|c10|caffe2)/"), {"backend/nn"}},
        {"Qt", QRegularExpression("^(Q[A-Z]\\w*|Qt\\w+/.*|q[a-z]+\\.h)$"), {"widgets", "app/studio"}},
        {"OpenCV", QRegularExpression("^opencv2?/"), {"backend/image", "app/studio"}},
        {"libarchive", QRegularExpression("^archive(_entry)?\\.h$"), {"backend/data"}},
        {"SQLite", QRegularExpression("^sqlite3"), {"backend/pipeline"}},
        {"CLI11", QRegularExpression("^CLI/"), {"app/cli"}},
    };
    return rows;
}

/// Prefixes of the path, longest first: "backend/nn/torch/x.cpp" belongs to backend/nn, "app/cli/x.cpp" to app/cli.
inline bool inside(const QString& path, const QStringList& folders) {
    return std::any_of(folders.begin(), folders.end(), [&](const QString& f) { return path.startsWith(f + '/'); });
}

inline QString home(const QString& path) {
    for (auto row = allowed().begin(); row != allowed().end(); ++row)
        if (path.startsWith(row.key() + '/')) return row.key();
    return {};
}

inline QString check_include(const QString& path, const QString& header, bool ours) {
    for (const auto& library : libraries())
        if (library.header.match(header).hasMatch() && !inside(path, library.folders))
            return library.name + " may only be included in " + library.folders.join(", ") + ", not here: " + header;
    if (inside(path, work()) && header.startsWith("app/studio/") && inside(header, faces()))
        return "what works in the background knows no page, no shell and no session: " + header;
    if (!ours || header.startsWith("moc_")) return {}; // what moc makes stands beside nothing
    const QString folder = home(path), target = home(header);
    if (target.isEmpty()) return "an include of ours is written from the root of the project: " + header;
    if (target == folder || allowed().value(folder).contains(target)) return {};
    return folder + " may not include " + target + ": " + header;
}

/// All violations under `root`, one sentence each: "FILE:LINE: …".
inline QStringList violations(const QDir& root, int* files = nullptr) {
    static const QRegularExpression include("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]");
    static const QString licence("SPDX-License-Identifier: GPL-3.0-or-later");
    QStringList found;
    for (const QString top : {"backend", "widgets", "app", "tests"}) {
        QDirIterator walk(root.filePath(top), {"*.h", "*.cpp", "CMakeLists.txt"}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            const QString path = root.relativeFilePath(file.fileName());
            if (!file.open(QIODevice::ReadOnly)) {
                found << path + ":0: cannot be read";
                continue;
            }
            if (files) ++*files;
            const QStringList lines = QString::fromUtf8(file.readAll()).split('\n');
            if (!lines.first().contains(licence)) found << path + ":1: the first line must name the licence";
            if (top == "tests") continue; // tests may include everything
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const auto match = include.match(lines[i]);
                if (!match.hasMatch()) continue;
                const QString problem = check_include(path, match.captured(2), match.captured(1) == "\"");
                if (!problem.isEmpty()) found << path + ':' + QString::number(i + 1) + ": " + problem;
            }
        }
    }
    found.sort();
    return found;
}

} // namespace layering
