// SPDX-License-Identifier: GPL-3.0-or-later
// Two panels: look, and work.
#include "app/studio/shell/preferences_page.h"

#include "app/studio/shell/languages.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>

#include <thread>
#include <utility>

namespace squeeze::studio {

namespace {

constexpr const char* themes[] = {"system", "light", "dark"};

TextLabel* label(TextRole role = TextRole::Body, TextLabel::Tone tone = TextLabel::Tone::Second) {
    auto* made = new TextLabel({}, static_cast<int>(role), tone);
    return made;
}

} // namespace

PreferencesPage::PreferencesPage(QWidget* parent)
    : QWidget(parent), m_look(new Panel(QStringLiteral(" "))), m_work(new Panel(QStringLiteral(" "))),
      m_themeLabel(label()), m_languageLabel(label()), m_threadsLabel(label()),
      m_threadsNote(label(TextRole::Small, TextLabel::Tone::Third)),
      m_layoutNote(label(TextRole::Small, TextLabel::Tone::Third)),
      m_theme(new Segmented({QString(), QString(), QString()})), m_language(new QComboBox), m_threads(new QSpinBox),
      m_motion(new Toggle({})), m_comfortable(new Toggle({})), m_notify(new Toggle({})), m_reset(new QPushButton) {
    build();
    retranslate();
    connect(m_theme, &Segmented::currentChanged, this,
            [this](int index) { edit([index](Preferences& p) { p.theme = QLatin1String(themes[index]); }); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { edit([this](Preferences& p) { p.language = m_language->currentData().toString(); }); });
    connect(m_threads, &QSpinBox::valueChanged, this, [this](int n) { edit([n](Preferences& p) { p.threads = n; }); });
    connect(m_motion, &QAbstractButton::toggled, this,
            [this](bool on) { edit([on](Preferences& p) { p.motion = on; }); });
    connect(m_comfortable, &QAbstractButton::toggled, this,
            [this](bool on) { edit([on](Preferences& p) { p.comfortable = on; }); });
    connect(m_notify, &QAbstractButton::toggled, this,
            [this](bool on) { edit([on](Preferences& p) { p.notify = on; }); });
    connect(m_reset, &QPushButton::clicked, this, &PreferencesPage::resetLayoutWanted);
}

void PreferencesPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    const auto grid = [](Panel* panel) {
        auto* made = new QGridLayout;
        made->setHorizontalSpacing(16);
        made->setVerticalSpacing(12);
        made->setColumnMinimumWidth(0, 140);
        made->setColumnStretch(2, 1);
        panel->body()->addLayout(made);
        return made;
    };
    auto* look = grid(m_look);
    look->addWidget(m_themeLabel, 0, 0);
    look->addWidget(m_theme, 0, 1);
    look->addWidget(m_languageLabel, 1, 0);
    m_language->addItem(QString(), QString());
    for (const auto& language : Languages::all()) m_language->addItem(language.name, language.code);
    look->addWidget(m_language, 1, 1);
    look->addWidget(m_motion, 2, 1, 1, 2);
    look->addWidget(m_comfortable, 3, 1, 1, 2);
    look->addWidget(m_reset, 4, 1, Qt::AlignLeft);
    look->addWidget(m_layoutNote, 4, 2);
    auto* work = grid(m_work);
    m_threads->setRange(0, static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
    work->addWidget(m_threadsLabel, 0, 0);
    work->addWidget(m_threads, 0, 1);
    work->addWidget(m_threadsNote, 0, 2);
    work->addWidget(m_notify, 1, 1, 1, 2);
    m_themeLabel->setBuddy(m_theme);
    m_languageLabel->setBuddy(m_language);
    m_threadsLabel->setBuddy(m_threads);
    for (QLabel* note : {m_threadsNote, m_layoutNote}) note->setWordWrap(true);
    column->addWidget(m_look);
    column->addWidget(m_work);
    column->addStretch(1);
    m_look->setMaximumWidth(820);
    m_work->setMaximumWidth(820);
}

void PreferencesPage::retranslate() {
    const bool filling = std::exchange(m_filling, true);
    m_look->setTitle(tr("Look"));
    m_work->setTitle(tr("Work"));
    m_themeLabel->setText(tr("Theme"));
    m_theme->setWords({tr("System"), tr("Light"), tr("Dark")});
    m_theme->setAccessibleName(tr("Theme"));
    m_languageLabel->setText(tr("Language"));
    m_language->setItemText(0, tr("As the desktop"));
    m_language->setAccessibleName(tr("Language"));
    m_motion->setText(tr("Short motions, such as a toast that fades in"));
    m_comfortable->setText(tr("Comfortable rows: tables show fewer, higher ones"));
    m_reset->setText(tr("Reset layout"));
    m_layoutNote->setText(tr("Window and docks as they were at first"));
    m_threadsLabel->setText(tr("Training uses"));
    m_threads->setSpecialValueText(tr("all processors"));
    m_threads->setSuffix(tr(" threads"));
    m_threads->setAccessibleName(tr("Threads for training"));
    m_threadsNote->setText(tr("From the next run on. Another number gives other bytes for equal seeds."));
    m_notify->setText(tr("Tell me when a run ends while another window is in front"));
    m_filling = filling;
}

void PreferencesPage::setPreferences(const Preferences& preferences) {
    m_preferences = preferences;
    m_filling = true;
    m_theme->setCurrent(preferences.theme == u"light" ? 1 : preferences.theme == u"dark" ? 2 : 0);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_threads->setValue(preferences.threads);
    m_motion->setChecked(preferences.motion);
    m_comfortable->setChecked(preferences.comfortable);
    m_notify->setChecked(preferences.notify);
    m_filling = false;
}

void PreferencesPage::edit(const std::function<void(Preferences&)>& change) {
    if (m_filling) return;
    const Preferences before = m_preferences;
    change(m_preferences);
    if (!(m_preferences == before)) Q_EMIT changed(m_preferences);
}

void PreferencesPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace squeeze::studio
#include "moc_preferences_page.cpp"
