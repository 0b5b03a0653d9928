// SPDX-License-Identifier: GPL-3.0-or-later
// Read from and written to the settings; what is out of range falls back.
#include "app/studio/preferences.h"

#include <QSettings>

#include <algorithm>
#include <thread>

namespace squeeze::studio {

Preferences Preferences::load() {
    const QSettings settings;
    Preferences p;
    const auto word = [&](const char* key, const QString& standard) {
        return settings.value(QLatin1String(key), standard).toString();
    };
    p.theme = word("look/theme", p.theme);
    if (p.theme != u"light" && p.theme != u"dark") p.theme = QStringLiteral("system");
    p.language = word("look/language", p.language);
    p.motion = settings.value(QStringLiteral("look/motion"), p.motion).toBool();
    p.comfortable = settings.value(QStringLiteral("look/comfortable"), p.comfortable).toBool();
    p.threads = std::clamp(settings.value(QStringLiteral("run/threads"), p.threads).toInt(), 0, 256);
    p.notify = settings.value(QStringLiteral("run/notify"), p.notify).toBool();
    return p;
}

void Preferences::save() const {
    QSettings settings;
    settings.setValue(QStringLiteral("look/theme"), theme);
    settings.setValue(QStringLiteral("look/language"), language);
    settings.setValue(QStringLiteral("look/motion"), motion);
    settings.setValue(QStringLiteral("look/comfortable"), comfortable);
    settings.setValue(QStringLiteral("run/threads"), threads);
    settings.setValue(QStringLiteral("run/notify"), notify);
}

int Preferences::threadsHere() const {
    return threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace squeeze::studio
