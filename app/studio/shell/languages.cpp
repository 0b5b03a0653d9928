// SPDX-License-Identifier: GPL-3.0-or-later
// Loads :/i18n/squeeze_CODE.qm and Qt's own texts.
#include "app/studio/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace squeeze::studio {

std::vector<Languages::Language> Languages::all() {
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

Languages::~Languages() {
    for (const auto& translator : m_installed) QCoreApplication::removeTranslator(translator.get());
}

void Languages::use(const QString& code) {
    const auto known = all();
    const auto among = [&](const QString& name) {
        return std::any_of(known.begin(), known.end(), [&](const Language& l) { return l.code == name; });
    };
    QString wanted = code;
    if (wanted != u"pseudo" && !among(wanted)) {
        const QLocale desktop = QLocale::system();
        wanted = among(desktop.name()) ? desktop.name() : desktop.name().section(u'_', 0, 0);
        if (desktop.language() == QLocale::Chinese) wanted = QStringLiteral("zh_CN");
        if (!among(wanted)) wanted = QStringLiteral("en");
    }
    if (wanted == m_current) return;
    // English people keep their own country's figures.
    const bool own = QLocale::system().name().startsWith(wanted);
    QLocale::setDefault(own                   ? QLocale::system()
                        : wanted == u"pseudo" ? QLocale(QStringLiteral("en"))
                                              : QLocale(wanted));
    for (const auto& translator : m_installed) QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    m_current = wanted;
    const auto install = [this](std::unique_ptr<QTranslator> translator) {
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    if (wanted == u"pseudo") return install(std::make_unique<PseudoTranslator>());
    if (auto qt = std::make_unique<QTranslator>();
        qt->load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    if (auto own_texts = std::make_unique<QTranslator>();
        own_texts->load(QStringLiteral(":/i18n/squeeze_%1.qm").arg(wanted)))
        install(std::move(own_texts));
}

QString PseudoTranslator::translate(const char*, const char* text, const char*, int) const {
    return pseudo(QString::fromUtf8(text));
}

QString PseudoTranslator::pseudo(const QString& text) {
    static const QString plain = QStringLiteral("AaCcDdEeGgHhIiKkLlNnOoRrSsTtUuYyZz");
    static const QString marked = QStringLiteral("ÅåÇçÐðÉéĜĝĤĥÎîĶķĻļÑñÖöŔŕŠšŢţÛûÝýŽž");
    QString out = QStringLiteral("[");
    bool tag = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'<') tag = true;
        const bool holder = text[i] == u'%' && i + 1 < text.size();
        const auto at = plain.indexOf(text[i]);
        out += !tag && at >= 0 ? marked[at] : text[i];
        if (holder) out += text[++i];
        if (holder && text[i] == u'L' && i + 1 < text.size()) out += text[++i]; // %Ln, %L1
        if (text[i] == u'>') tag = false;
    }
    for (qsizetype more = (text.size() + 2) / 3; more > 0; more -= 4) out += QStringLiteral(" one");
    return out + u']';
}

} // namespace squeeze::studio
