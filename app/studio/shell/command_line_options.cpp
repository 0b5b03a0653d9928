// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/command_line_options.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <string_view>

namespace squeeze::studio {

namespace {

constexpr const char* help =
    "Usage: squeeze-studio [OPTIONS] [FILE...]\n"
    "Opens the window. FILE: a project (.squeeze), a model (.sqz, .pth), photos, a folder or archive of photos.\n"
    "\n"
    "  --page NAME            show data, model, compress, train, evaluate, export, runs or settings\n"
    "  --wizard               begin with the wizard\n"
    "  --demo                 open the built-in scenes and their trained model\n"
    "  --theme NAME           light, dark or system\n"
    "  --language CODE        en, de, zh_CN, or pseudo (shows what is not translated)\n"
    "  --quit-after-first-paint  print the milliseconds from start to the first painted window, and end\n"
    "  --bench-edit [--model FILE] [--moves N] [--training]  how fast the Compress page follows a hand\n"
    "  --help, --version\n"
    "\n"
    "The command line is `squeeze`: squeeze --help\n";

std::optional<Page> pageNamed(const QString& name) {
    static const std::pair<const char*, Page> pages[] = {{"data", Page::Data},         {"model", Page::Model},
                                                         {"compress", Page::Compress}, {"train", Page::Train},
                                                         {"evaluate", Page::Evaluate}, {"export", Page::Export},
                                                         {"runs", Page::Runs},         {"settings", Page::Settings}};
    for (const auto& [word, page] : pages)
        if (name.compare(QLatin1String(word), Qt::CaseInsensitive) == 0) return page;
    return {};
}

bool among(const QString& word, std::initializer_list<const char*> words) {
    for (const char* one : words)
        if (word == QLatin1String(one)) return true;
    return false;
}

} // namespace

Options readOptions(const QStringList& arguments) {
    Options options;
    QCommandLineParser parser;
    const QCommandLineOption page(QStringLiteral("page"), {}, QStringLiteral("NAME")),
        theme(QStringLiteral("theme"), {}, QStringLiteral("NAME")),
        language(QStringLiteral("language"), {}, QStringLiteral("CODE")), demo(QStringLiteral("demo")),
        wizard(QStringLiteral("wizard")), quit(QStringLiteral("quit-after-first-paint"));
    parser.addOptions({page, theme, language, demo, wizard, quit});
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    options.demo = parser.isSet(demo);
    options.wizard = parser.isSet(wizard);
    options.quitAfterFirstPaint = parser.isSet(quit);
    options.theme = parser.value(theme);
    options.language = parser.value(language);
    options.page = pageNamed(parser.value(page));
    for (const QString& file : parser.positionalArguments()) options.files += QFileInfo(file).absoluteFilePath();
    if (parser.isSet(page) && !options.page)
        options.problem =
            QStringLiteral("--page %1: no such page; data, model, compress, train, evaluate, export, runs or settings")
                .arg(parser.value(page));
    if (parser.isSet(theme) && !among(options.theme, {"light", "dark", "system"}))
        options.problem = QStringLiteral("--theme %1: light, dark or system").arg(options.theme);
    if (parser.isSet(language) && !among(options.language, {"en", "de", "zh_CN", "pseudo"}))
        options.problem = QStringLiteral("--language %1: en, de, zh_CN or pseudo").arg(options.language);
    return options;
}

std::optional<int> answeredWithoutDisplay(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word == "--version" || word == "-v") return std::puts("squeeze-studio " SQUEEZE_VERSION) >= 0 ? 0 : 1;
        if (word == "--help" || word == "-h") return std::fputs(help, stdout) >= 0 ? 0 : 1;
    }
    return {};
}

int complain(const QString& problem) {
    std::fprintf(stderr, "squeeze-studio: %s\n", problem.toUtf8().constData());
    return 2;
}

} // namespace squeeze::studio
