// SPDX-License-Identifier: GPL-3.0-or-later
// The window's top line: menu, project, saved or not, undo, recipe, find an action, wizard or studio.
#pragma once

#include "app/studio/shell/actions.h"
#include "app/studio/shell/recipe_line.h"

class QPushButton;
class QToolButton;

namespace squeeze {
class Segmented;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class Header : public QWidget {
    Q_OBJECT
public:
    explicit Header(Actions& actions, QWidget* parent = nullptr);
    RecipeLine* recipe() const { return m_recipe; }
    void setProject(const QString& name);
    void setSaved(const QString& text, bool problem, const QString& tip = {});
    enum class Face { Start, Studio, Wizard };
    void setFace(Face face);
    void setCompact(bool compact);

Q_SIGNALS:
    void faceChosen(squeeze::studio::Header::Face face);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void fillMenus();
    void retranslate();
    void arrange();

    Actions& m_actions;
    QToolButton *m_menu, *m_undo, *m_redo;
    QPushButton *m_project, *m_find;
    TextLabel *m_name, *m_saved, *m_caption;
    QWidget *m_line1, *m_line2;
    RecipeLine* m_recipe;
    Segmented* m_face;
    Face m_shown = Face::Start;
    bool m_compact = false;
};

} // namespace squeeze::studio
