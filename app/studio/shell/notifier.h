// SPDX-License-Identifier: GPL-3.0-or-later
// A note from the desktop when something ended while people looked elsewhere (org.freedesktop.Notifications).
#pragma once

#include <QDBusMessage>
#include <QString>

namespace squeeze::studio {

/// The call that shows it; sent and not waited for. Nothing happens without a session bus.
QDBusMessage notification(const QString& title, const QString& text);
void notify(const QString& title, const QString& text);

} // namespace squeeze::studio
