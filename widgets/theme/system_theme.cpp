// SPDX-License-Identifier: GPL-3.0-or-later
// org.freedesktop.portal.Settings, group org.freedesktop.appearance, key color-scheme.
#include "widgets/theme/system_theme.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QStandardPaths>
#include <QToolTip>

#include <utility>

namespace squeeze {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop"),
           path = QStringLiteral("/org/freedesktop/portal/desktop"),
           interface = QStringLiteral("org.freedesktop.portal.Settings"),
           appearance = QStringLiteral("org.freedesktop.appearance"), scheme = QStringLiteral("color-scheme");

/// A bus that is there; asking for one that is not would start it.
bool busRuns() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/bus"));
}

} // namespace

SystemTheme::SystemTheme(QPalette desktop, QObject* parent) : QObject(parent), m_desktop(std::move(desktop)) {}

void SystemTheme::choose(Choice choice) {
    m_choice = choice;
    apply();
}

bool SystemTheme::dark() const {
    if (m_choice != Choice::System) return m_choice == Choice::Dark;
    return m_portal.value_or(Theme::of(m_desktop).dark);
}

void SystemTheme::apply() {
    const QPalette palette = (dark() ? Theme::darkTheme() : Theme::light()).palette();
    if (palette == QApplication::palette()) return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

void SystemTheme::ask() {
    if (std::exchange(m_asked, true) || !busRuns()) return;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << scheme;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) settingChanged(appearance, scheme, reply.value());
        watcher->deleteLater();
    });
}

void SystemTheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != appearance || key != scheme) return;
    const auto before = std::exchange(m_portal, prefersDark(value.variant()));
    if (m_portal != before) Q_EMIT preferenceChanged();
    apply();
}

std::optional<bool> SystemTheme::prefersDark(QVariant answer) {
    while (answer.canConvert<QDBusVariant>()) answer = answer.value<QDBusVariant>().variant();
    bool number = false;
    const uint preference = answer.toUInt(&number);
    if (!number || (preference != 1 && preference != 2)) return {};
    return preference == 1;
}

SystemTheme::Choice SystemTheme::choiceNamed(const QString& name) {
    return name == u"light" ? Choice::Light : name == u"dark" ? Choice::Dark : Choice::System;
}

} // namespace squeeze
#include "moc_system_theme.cpp"
