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
    QFileDialog dialog(window, Words::tr("Save the project as"), lastFolder("projects"),
                       Words::tr("Projects") + QStringLiteral(" (*.squeeze)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("squeeze")); // before it asks whether to replace
    dialog.selectFile(name + QStringLiteral(".squeeze"));
    while (dialog.exec() == QDialog::Accepted) {
        QString file = dialog.selectedFiles().value(0);
        if (file.isEmpty()) return {};
        const bool other = QFileInfo(file).suffix() != u"squeeze"; // "photos.2024": that suffix is of the name
        if (other) file += QStringLiteral(".squeeze");
        if (other && QFileInfo::exists(file)) { // nobody was asked about this one
            dialog.selectFile(file);
            continue;
        }
        remember("projects", file);
        return file;
    }
    return {};
}

} // namespace squeeze::studio
