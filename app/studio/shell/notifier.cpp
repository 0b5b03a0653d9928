// SPDX-License-Identifier: GPL-3.0-or-later
// Notify(app, replaces, icon, summary, body, actions, hints, timeout), Desktop Notifications Specification 1.2.
#include "app/studio/shell/notifier.h"

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QStringList>
#include <QVariantMap>

namespace squeeze::studio {

QDBusMessage notification(const QString& title, const QString& text) {
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const auto id = QStringLiteral("io.github.squeeze_studio.SqueezeStudio");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), id}};
    call << QStringLiteral("Squeeze Studio") << 0u << id << title << text.toHtmlEscaped() << QStringList() << hints
         << -1;
    return call;
}

void notify(const QString& title, const QString& text) {
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return;
    auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) bus.asyncCall(notification(title, text), 2000);
}

} // namespace squeeze::studio
