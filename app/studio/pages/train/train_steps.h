// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe as a list of steps with a form each, and as the one line of text that it is. The form is made from the
// step's Parameters; every change is one decision of the document.
#pragma once

#include "app/studio/pages/train/train_recipe.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

/// One step's parameters as a form. Asks for changes; setStep() shows what became of them.
class StepForm : public QWidget {
    Q_OBJECT
public:
    explicit StepForm(QWidget* parent = nullptr);
    ~StepForm() override;
    void setStep(const pipeline::Step* step); ///< null: none
    /// The editor of a parameter; null where there is none. For tests and keyboard focus.
    QWidget* editor(const QString& parameter) const;

Q_SIGNALS:
    void changed(const QString& parameter, const QString& value); ///< an empty value: the default

private:
    QWidget* makeEditor(const Parameter& parameter);
    void fill(QWidget* editor, const Parameter& parameter, const pipeline::Step& step);
    std::string m_stage;
    bool m_filling = false;
};

class StepsEditor : public QWidget {
    Q_OBJECT
public:
    explicit StepsEditor(QWidget* parent = nullptr);
    ~StepsEditor() override;
    /// The document's recipe. A text that cannot be read stays in the line with its problem below.
    void setRecipe(const std::string& text);
    void selectStep(int step);
    int selectedStep() const;
    QString problem() const;

    QListWidget* list() const { return m_list; }
    QLineEdit* line() const { return m_line; }
    StepForm* form() const { return m_form; }

Q_SIGNALS:
    /// A new text for the recipe, valid as a whole; `what` reads like a History line.
    void recipeWanted(const QString& text, const QString& what);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    void fillList();
    void showStep();
    void showProblem(const QString& problem);
    void want(const RecipeEdit& edit, const QString& what, int selectAfter);
    void addMenu();
    void removeStep();
    void moveStep(int by);
    void lineEdited();

    std::string m_text;
    std::optional<pipeline::Recipe> m_recipe;
    QListWidget* m_list;
    StepForm* m_form;
    QScrollArea* m_scroll;
    QLineEdit* m_line;
    TextLabel *m_problem, *m_summary;
    QToolButton *m_add, *m_remove, *m_up, *m_down;
    int m_selectAfter = -1;
};

} // namespace squeeze::studio
