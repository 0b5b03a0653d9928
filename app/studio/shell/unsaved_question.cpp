// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/unsaved_question.h"

#include "app/studio/document/document.h"
#include "app/studio/shell/file_questions.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QMessageBox>
#include <QPushButton>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::UnsavedQuestion)
};

enum class Answer { Again, Elsewhere, Lose, Stay };

Answer ask(QWidget* window, const Document& document) {
    QMessageBox box(QMessageBox::Warning, Words::tr("Not saved"),
                    Words::tr("The latest changes of %1 could not be saved.").arg(document.name()),
                    QMessageBox::NoButton, window);
    box.setInformativeText(document.savingProblem());
    auto* again = box.addButton(Words::tr("Try again"), QMessageBox::AcceptRole);
    auto* elsewhere = box.addButton(Words::tr("Save elsewhere…"), QMessageBox::ActionRole);
    auto* lose = box.addButton(Words::tr("Lose the changes"), QMessageBox::DestructiveRole);
    auto* stay = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(again);
    box.setEscapeButton(stay);
    box.exec();
    auto* const chosen = box.clickedButton();
    return chosen == again       ? Answer::Again
           : chosen == elsewhere ? Answer::Elsewhere
           : chosen == lose      ? Answer::Lose
                                 : Answer::Stay;
}

/// Returns when it is there, or is known not to be: then its own problem says so.
void save_elsewhere(QWidget* window, Document& document) {
    const auto path = askWhereToSave(window, document.name());
    if (path.isEmpty()) return;
    QEventLoop loop;
    QObject::connect(&document, &Document::opened, &loop, &QEventLoop::quit);
    QObject::connect(&document, &Document::problem, &loop, &QEventLoop::quit);
    document.saveAs(path.toStdString());
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace

bool leaveSaved(QWidget* window, Document& document) {
    while (!document.flush()) switch (ask(window, document)) {
        case Answer::Again:
            break;
        case Answer::Elsewhere:
            save_elsewhere(window, document);
            break;
        case Answer::Lose:
            return true;
        case Answer::Stay:
            return false;
        }
    return true;
}

} // namespace squeeze::studio
