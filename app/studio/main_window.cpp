// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the product's name and version, and the recipes that come with it, each with the command that runs it.
#include "app/studio/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace squeeze {

namespace {

struct RecipeText {
    QString about, line;
};

/// A recipe file is comments and one line of steps.
RecipeText read_recipe(const QString& path) {
    QFile file(path);
    RecipeText text;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) return text;
    for (const auto& raw : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#')) {
            const QString words = line.mid(1).trimmed();
            if (!words.startsWith(u"SPDX") && text.about.isEmpty()) text.about = words;
        } else if (!line.isEmpty()) {
            text.line += (text.line.isEmpty() ? QString() : QStringLiteral(" ")) + line;
        }
    }
    return text;
}

QLabel* heading(const QString& text, double factor) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

MainWindow::MainWindow(const QString& recipe_folder, QWidget* parent) : QMainWindow(parent) {
    setWindowTitle(tr("Squeeze Studio"));
    auto* recipes = new QTreeWidget;
    recipes->setAccessibleName(tr("Recipes"));
    recipes->setHeaderLabels({tr("Recipe"), tr("What it does"), tr("Steps")});
    recipes->setRootIsDecorated(false);
    recipes->setAlternatingRowColors(true);
    const QDir folder(recipe_folder);
    for (const auto& name : folder.entryList({QStringLiteral("*.recipe")}, QDir::Files, QDir::Name)) {
        const RecipeText text = read_recipe(folder.filePath(name));
        auto* row = new QTreeWidgetItem(recipes, {QFileInfo(name).completeBaseName(), text.about, text.line});
        row->setToolTip(2, text.line);
    }
    recipes->resizeColumnToContents(0);
    recipes->setColumnWidth(1, 320);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(heading(tr("Squeeze Studio"), 2.0));
    column->addWidget(heading(tr("Version %1").arg(QApplication::applicationVersion()), 1.0));
    column->addWidget(
        heading(tr("Small image classifiers: train, prune, share weights, Huffman-code. In this version the "
                   "work is done on the command line; these recipes come with it:"),
                1.0));
    column->addWidget(recipes, 1);
    auto* command = heading(tr("squeeze run @demo --data demo --out demo.sqz --report report"), 1.0);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    command->setAccessibleName(tr("Command that runs the demo"));
    column->addWidget(command);
    setCentralWidget(page);
    resize(860, 520);
}

} // namespace squeeze
#include "moc_main_window.cpp"
