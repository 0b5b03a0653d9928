// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze-studio: the window.
#include "app/studio/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

namespace {

/// Installed beside the program, else in the source tree.
QString recipe_folder() {
    const QDir installed(QApplication::applicationDirPath() + QStringLiteral("/../share/squeeze-studio/recipes"));
    return installed.exists() ? installed.canonicalPath() : QStringLiteral(SQUEEZE_RECIPES);
}

/// Answered before a display is looked for.
bool answered(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word == "--version" || word == "-v") return std::puts("squeeze-studio " SQUEEZE_VERSION) >= 0;
        if (word == "--help" || word == "-h")
            return std::puts("Usage: squeeze-studio [--help] [--version]\n"
                             "Opens the window. The command line is `squeeze`: squeeze --help") >= 0;
    }
    return false;
}

} // namespace

int main(int argc, char** argv) {
    if (answered(argc, argv)) return 0;
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("squeeze-studio"));
    QApplication::setApplicationDisplayName(QStringLiteral("Squeeze Studio"));
    QApplication::setApplicationVersion(QStringLiteral(SQUEEZE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.squeeze_studio.SqueezeStudio"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    squeeze::MainWindow window(recipe_folder());
    window.show();
    return QApplication::exec();
}
