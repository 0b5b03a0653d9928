// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze-studio: the window.
#include "app/studio/bench/edit_bench.h"
#include "app/studio/main_window.h"
#include "app/studio/shell/command_line_options.h"
#include "app/studio/shell/first_paint.h"
#include "app/studio/shell/languages.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/system_theme.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// What the desktop preferred when it was asked last, so that the first frame is right.
std::optional<bool> lastKnown() {
    const QVariant dark = QSettings().value(QStringLiteral("look/desktopDark"));
    return dark.isValid() ? std::optional<bool>(dark.toBool()) : std::nullopt;
}

void open(const Options& options, Session& session, MainWindow& window) {
    if (options.demo) session.tryDemo();
    if (!options.files.isEmpty()) session.open(options.files);
    if (options.wizard)
        window.showFace(MainWindow::Face::Wizard);
    else if (options.page)
        window.go(*options.page);
}

} // namespace

int main(int argc, char** argv) {
    if (const auto answer = answeredWithoutDisplay(argc, argv)) return *answer;
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    const QPalette desktop = QApplication::palette();
    QApplication::setStyle(new Style);
    QApplication::setOrganizationName(QStringLiteral("squeeze-studio"));
    QApplication::setApplicationName(QStringLiteral("squeeze-studio"));
    QApplication::setApplicationDisplayName(QStringLiteral("Squeeze Studio"));
    QApplication::setApplicationVersion(QStringLiteral(SQUEEZE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.squeeze_studio.SqueezeStudio"));
    QApplication::setWindowIcon(appIcon());

    if (QApplication::arguments().contains(QStringLiteral("--bench-edit")))
        return bench_edit(app, QApplication::arguments());
    const Options options = readOptions(QApplication::arguments());
    if (!options.problem.isEmpty()) return complain(options.problem);
    SystemTheme theme(desktop);
    theme.assume(lastKnown());
    Languages languages;
    Preferences preferences = Preferences::load();
    if (!options.theme.isEmpty()) preferences.theme = options.theme;
    if (!options.language.isEmpty()) preferences.language = options.language;
    languages.use(preferences.language);
    theme.choose(SystemTheme::choiceNamed(preferences.theme));

    Session session;
    MainWindow window(session, theme, languages);
    window.apply(preferences);
    const bool measure = options.quitAfterFirstPaint;
    onFirstPaint(window, [&window, measure](double milliseconds) {
        if (measure) return sayFirstPaint(milliseconds);
        window.afterFirstPaint();
    });
    window.show();
    QTimer::singleShot(0, &window, [&] { open(options, session, window); });
    return QApplication::exec();
}
