// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: each takes effect at once and is kept.
#pragma once

#include "app/studio/preferences.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace squeeze {
class Panel;
class Segmented;
class Toggle;
} // namespace squeeze

namespace squeeze::studio {

class PreferencesPage : public QWidget {
    Q_OBJECT
public:
    explicit PreferencesPage(QWidget* parent = nullptr);
    void setPreferences(const Preferences& preferences);
    const Preferences& preferences() const { return m_preferences; }

Q_SIGNALS:
    void changed(const squeeze::studio::Preferences& preferences);
    void resetLayoutWanted();

protected:
    void changeEvent(QEvent*) override;

private:
    void build();
    void retranslate();
    void edit(const std::function<void(Preferences&)>& change);

    Preferences m_preferences;
    Panel *m_look, *m_work;
    QLabel *m_themeLabel, *m_languageLabel, *m_threadsLabel, *m_threadsNote, *m_layoutNote;
    Segmented* m_theme;
    QComboBox* m_language;
    QSpinBox* m_threads;
    Toggle *m_motion, *m_comfortable, *m_notify;
    QPushButton* m_reset;
    bool m_filling = false;
};

} // namespace squeeze::studio
