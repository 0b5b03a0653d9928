// SPDX-License-Identifier: GPL-3.0-or-later
// What people dropped or opened, judged by content: a few kilobytes are read of each file, never more.
#pragma once

#include <QStringList>

#include <limits>

namespace squeeze::studio {

enum class Content { Project, Model, DataSet, Photo, Unknown, Missing };

/// A folder (or archive) is a data set unless it plainly is not: a folder without subfolders is so many photos.
Content content_of(const QString& path);

struct Route {
    enum class To { Project, Model, DataSet, Photos, Refused } to = To::Refused;
    QStringList paths; ///< those that it is about
    QString sentence;  ///< what will happen, or why nothing can
};

/// One project, one model, one data set, or any number of photos; else refused, saying why.
/// `looked_at`: photos that are opened to see whether they are; those after them are taken for more of the same.
Route route(const QStringList& paths, int looked_at = std::numeric_limits<int>::max());

} // namespace squeeze::studio
