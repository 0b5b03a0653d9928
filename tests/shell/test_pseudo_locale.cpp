// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window in the pseudo-language: every text on every page is translated and in the catalogues, and what is not
// painted whole is told whole by a tool tip, in the smallest window and in that of the design.
#include "app/studio/main_window.h"
#include "app/studio/shell/command_palette.h"
#include "app/studio/shell/languages.h"
#include "app/studio/shell/page_host.h"
#include "app/studio/wizard/wizard.h"
#include "tests/shell/window_texts.h"
#include "widgets/theme/style.h"
#include "widgets/theme/system_theme.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>
#include <set>
#include <vector>

using namespace squeeze;
using namespace squeeze::studio;

class TestPseudoLocale : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyTextIsTranslated();
    void everyTextIsInTheCatalogues();
    void everyTextHasRoom_data();
    void everyTextHasRoom();

private:
    using Visit = std::function<void(const QString& place)>;
    void walk(const Visit& visit);
    void settle();

    struct Parts {
        SystemTheme theme{Theme::light().palette()};
        Languages languages;
        Session session;
        MainWindow window{session, theme, languages};
    };
    std::unique_ptr<Parts> m;
};

namespace {

/// What is the same in every language: names of the program, of languages, networks, layers and classes, recipe words
/// and command lines, files, and units.
const QStringList& names() {
    static const QStringList all =
        QStringLiteral(
            "Squeeze Studio SqueezeNet squeezenet alexnet bypass caffe English Deutsch fire squeeze expand conv "
            "buildings forest glacier mountain sea street train prune cluster encode keep ranking lamp epochs "
            "rate batch decay distil dropout clip bits init density coder huffman biases seed run data demo "
            "size model threads out e- png sqz sqz' ms KB Ctrl")
            .split(u' ');
    return all;
}

/// Words that should have been translated. Paths, which this computer names, and words that are elided are left out.
QStringList foreign(QString text) {
    static const QRegularExpression path(QStringLiteral("~?/[^\\s']*/[^\\s']*")), cut(QStringLiteral("\\S*…"));
    QStringList words = plainWords(text.remove(path).remove(cut));
    words.removeIf([](const QString& word) { return names().contains(word); });
    return words;
}

/// Hears what is asked of translators and answers nothing.
class Asked final : public QTranslator {
public:
    struct Text {
        QByteArray context, text, comment;
        int n;
    };
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* comment, int n) const override {
        if (context && *context != 'Q' && m_keys.insert(QByteArray(context) + '|' + text).second)
            m_all.push_back({context, text, comment, n});
        return {};
    }
    const std::vector<Text>& all() const { return m_all; }

private:
    mutable std::set<QByteArray> m_keys;
    mutable std::vector<Text> m_all;
};

QString line(const QString& place, const Said& said) {
    return QStringLiteral("%1: %2: %3").arg(place, said.where, said.text);
}

} // namespace

void TestPseudoLocale::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("squeeze-test"));
    QCoreApplication::setApplicationName(QStringLiteral("pseudo"));
    QApplication::setStyle(new Style);
}

void TestPseudoLocale::init() {
    QSettings().clear();
    m = std::make_unique<Parts>();
    Preferences preferences;
    preferences.language = QStringLiteral("pseudo");
    preferences.motion = false;
    m->languages.use(preferences.language);
    m->window.apply(preferences);
    m->window.resize(1440, 900);
    m->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m->window));
}

void TestPseudoLocale::cleanup() { m.reset(); }

/// Until nothing is worked on.
void TestPseudoLocale::settle() {
    QTest::qWait(250);
    QVERIFY(QTest::qWaitFor([&] { return m->session.jobs().running().isEmpty(); }, 60000));
    QTest::qWait(250);
}

void TestPseudoLocale::walk(const Visit& visit) {
    settle();
    visit(QStringLiteral("start"));
    m->session.tryDemo();
    QVERIFY(QTest::qWaitFor([&] { return m->session.runner().models() != nullptr; }, 60000));
    static const std::pair<Page, const char*> pages[] = {{Page::Data, "data"},         {Page::Model, "model"},
                                                         {Page::Compress, "compress"}, {Page::Train, "train"},
                                                         {Page::Evaluate, "evaluate"}, {Page::Export, "export"},
                                                         {Page::Runs, "runs"},         {Page::Settings, "settings"}};
    for (const auto& [page, name] : pages) {
        m->window.go(page);
        if (page == Page::Evaluate) // the answers' figures have the longest words
            QVERIFY(QTest::qWaitFor([&] { return m->session.classifier().comparison() != nullptr; }, 60000));
        settle();
        visit(QLatin1String(name));
    }
    m->window.actions()[Do::JobsDock]->trigger();
    m->window.actions()[Do::HistoryDock]->trigger();
    m->window.actions()[Do::Find]->trigger();
    settle();
    visit(QStringLiteral("palette and docks"));
    m->window.findChild<CommandPalette*>()->close();
    m->window.actions()[Do::JobsDock]->trigger();
    m->window.actions()[Do::HistoryDock]->trigger();
    m->window.showFace(MainWindow::Face::Wizard);
    auto* wizard = m->window.findChild<Wizard*>();
    for (int step = 0; step < 5; ++step) {
        wizard->go(step);
        settle();
        visit(QStringLiteral("wizard %1").arg(step + 1));
    }
}

void TestPseudoLocale::everyTextIsTranslated() {
    QStringList wrong;
    walk([&](const QString& place) {
        for (const Said& said : textsOf(m->window))
            if (!foreign(said.text).isEmpty() && !wrong.contains(line(place, said))) wrong += line(place, said);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

/// What a macro or a table hides from lupdate is no text of the catalogues.
void TestPseudoLocale::everyTextIsInTheCatalogues() {
    m->languages.use(QStringLiteral("en"));
    Asked asked;
    QVERIFY(QCoreApplication::installTranslator(&asked));
    walk([](const QString&) {});
    QCoreApplication::removeTranslator(&asked);
    QVERIFY(asked.all().size() > 300);
    QStringList missing;
    for (const QString& code : {QStringLiteral("de"), QStringLiteral("zh_CN")}) {
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(":/i18n/squeeze_%1.qm").arg(code)));
        for (const auto& [context, text, comment, n] : asked.all())
            if (catalogue.translate(context, text, comment.isNull() ? nullptr : comment.data(), n).isEmpty())
                missing += code + QStringLiteral(": ") + QString::fromUtf8(context + ": " + text);
    }
    for (const QString& one : missing) qWarning().noquote() << one; // QVERIFY2 shortens
    QVERIFY2(missing.isEmpty(), "run update_translations and translate these");
}

void TestPseudoLocale::everyTextHasRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(1280, 720);
    QTest::newRow("design") << QSize(1440, 900);
}

void TestPseudoLocale::everyTextHasRoom() {
    QFETCH(QSize, size);
    m->window.resize(size);
    QStringList cut;
    walk([&](const QString& place) {
        for (const Said& said : cutTextsOf(m->window))
            if (!cut.contains(line(place, said))) cut += line(place, said);
    });
    QVERIFY2(cut.isEmpty(), qPrintable(u'\n' + cut.join(u'\n')));
}

QTEST_MAIN(TestPseudoLocale)
#include "test_pseudo_locale.moc"
