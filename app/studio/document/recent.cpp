// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/recent.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace squeeze::studio {

namespace {

const QString key = QStringLiteral("recent");
constexpr int kept = 2 * Recent::most; ///< those on a drive that is not there now come back with it

std::vector<RecentProject> read() {
    QSettings settings;
    std::vector<RecentProject> result;
    const int count = std::min(settings.beginReadArray(key), kept);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentProject one;
        one.path = settings.value(QStringLiteral("path")).toString();
        one.name = settings.value(QStringLiteral("name")).toString();
        one.bytes = settings.value(QStringLiteral("bytes")).toULongLong();
        one.target = settings.value(QStringLiteral("target")).toULongLong();
        one.top1 = settings.value(QStringLiteral("top1"), -1.0).toDouble();
        one.thumbnail = settings.value(QStringLiteral("thumbnail")).toByteArray();
        one.opened = settings.value(QStringLiteral("opened")).toDateTime();
        if (!one.path.isEmpty()) result.push_back(std::move(one));
    }
    return result;
}

void write(const std::vector<RecentProject>& projects) {
    QSettings settings;
    settings.remove(key);
    settings.beginWriteArray(key, int(projects.size()));
    for (int i = 0; i < int(projects.size()); ++i) {
        const auto& one = projects[std::size_t(i)];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), one.path);
        settings.setValue(QStringLiteral("name"), one.name);
        settings.setValue(QStringLiteral("bytes"), qulonglong(one.bytes));
        settings.setValue(QStringLiteral("target"), qulonglong(one.target));
        settings.setValue(QStringLiteral("top1"), one.top1);
        settings.setValue(QStringLiteral("thumbnail"), one.thumbnail);
        settings.setValue(QStringLiteral("opened"), one.opened);
    }
    settings.endArray();
}

} // namespace

Recent::Recent(QObject* parent) : QObject(parent) {}

std::vector<RecentProject> Recent::list() const {
    auto projects = read();
    std::erase_if(projects, [](const auto& one) { return !QFileInfo::exists(one.path); });
    if (int(projects.size()) > most) projects.resize(most);
    return projects;
}

void Recent::remember(const RecentProject& project) {
    auto projects = read();
    RecentProject first = project;
    if (!first.opened.isValid()) first.opened = QDateTime::currentDateTime();
    const auto same =
        std::find_if(projects.begin(), projects.end(), [&](const auto& one) { return one.path == project.path; });
    if (same != projects.end()) {
        if (first.thumbnail.isEmpty()) first.thumbnail = same->thumbnail;
        projects.erase(same);
    }
    projects.insert(projects.begin(), std::move(first));
    if (int(projects.size()) > kept) projects.resize(kept);
    write(projects);
    Q_EMIT changed();
}

} // namespace squeeze::studio
#include "moc_recent.cpp"
