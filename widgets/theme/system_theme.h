// SPDX-License-Identifier: GPL-3.0-or-later
// Which theme the program wears: light, dark, or as the desktop says (the portal's color-scheme; where there is none,
// the lightness of the desktop's own palette).
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

#include <optional>

namespace squeeze {

class SystemTheme : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    /// `desktop`: the palette that the desktop gave the application.
    explicit SystemTheme(QPalette desktop, QObject* parent = nullptr);

    Choice choice() const { return m_choice; }
    /// Takes effect at once, on the whole application.
    void choose(Choice choice);
    bool dark() const;
    /// What the desktop was found to prefer: kept by the settings, so that the next start has no flash of the other.
    std::optional<bool> desktopPrefersDark() const { return m_portal; }
    void assume(std::optional<bool> dark) { m_portal = dark; }
    /// Asks the portal, in the background, and listens from then on.
    void ask();

    static Choice choiceNamed(const QString& name); ///< "light", "dark", else System
    /// The portal's answer, however many variants it is wrapped in: 1 dark, 2 light, anything else no preference.
    static std::optional<bool> prefersDark(QVariant answer);

Q_SIGNALS:
    void changed();
    void preferenceChanged(); ///< desktopPrefersDark() is another, whatever is worn

public Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void apply();

    QPalette m_desktop;
    Choice m_choice = Choice::System;
    std::optional<bool> m_portal;
    bool m_asked = false;
};

} // namespace squeeze
