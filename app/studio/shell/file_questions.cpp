// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's own file dialogs; the folder used last is remembered.
#include "app/studio/shell/file_questions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::FileQuestions)
};

QString lastFolder(const char* what) {
    return QSettings().value(QStringLiteral("folders/%1").arg(QLatin1String(what)), QDir::homePath()).toString();
}

void remember(const char* what, const QString& path) {
    QSettings().setValue(QStringLiteral("folders/%1").arg(QLatin1String(what)), QFileInfo(path).absolutePath());
}

} // namespace

QStringList askForPhotos(QWidget* window) {
    const QString folder = QFileDialog::getExistingDirectory(
        window, Words::tr("Choose a folder with one folder per class"), lastFolder("photos"));
    if (folder.isEmpty()) return {};
    remember("photos", folder);
    return {folder};
}

QStringList askForProject(QWidget* window) {
    const QString filter =
        Words::tr("Projects, models and archives") +
        QStringLiteral(" (*.squeeze *.sqz *.pth *.pt *.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst);;") +
        Words::tr("All files") + QStringLiteral(" (*)");
    const QString file = QFileDialog::getOpenFileName(window, Words::tr("Open a project, model or archive"),
                                                      lastFolder("projects"), filter);
    if (file.isEmpty()) return {};
    remember("projects", file);
    return {file};
}

QString askWhereToSave(QWidget* window, const QString& name) {
    const QString proposed = QDir(lastFolder("projects")).filePath(name + QStringLiteral(".squeeze"));
    QString file = QFileDialog::getSaveFileName(window, Words::tr("Save the project as"), proposed,
                                                Words::tr("Projects") + QStringLiteral(" (*.squeeze)"));
    if (file.isEmpty()) return {};
    if (QFileInfo(file).suffix() != u"squeeze") file += QStringLiteral(".squeeze");
    remember("projects", file);
    return file;
}

} // namespace squeeze::studio
