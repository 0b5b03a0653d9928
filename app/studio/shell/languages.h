// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window: translations from the resources, and a pseudo-language that shows what is not
// translated and what has no room.
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace squeeze::studio {

class Languages {
public:
    ~Languages();
    struct Language {
        QString code, name; ///< the name in the language itself
    };
    static std::vector<Language> all();
    /// "en", "de", "zh_CN" or "pseudo"; empty or unknown: the desktop's, else English. Widgets hear of it by
    /// LanguageChange.
    void use(const QString& code);
    const QString& current() const { return m_current; }

private:
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

/// "Open photos…" → "[Öþéñ þĥöţöš… one]": longer by a third, letters with accents, place holders kept.
class PseudoTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char* note, int n) const override;
    bool isEmpty() const override { return false; }
    static QString pseudo(const QString& text);
};

} // namespace squeeze::studio
