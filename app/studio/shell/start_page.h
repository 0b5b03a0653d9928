// SPDX-License-Identifier: GPL-3.0-or-later
// What people see first: where to drop photos, the demo, projects opened before, and what will happen in the next
// minute.
#pragma once

#include "app/studio/document/recent.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace squeeze {
class DropZone;
class Panel;
} // namespace squeeze

namespace squeeze::studio {

class Actions;
class SceneGrid;
class StartArt;

class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(Actions& actions, Recent& recent, QWidget* parent = nullptr);
    /// Draws the scenes of the picture; called once the window stands.
    void drawPictures();

Q_SIGNALS:
    void projectChosen(const QString& path);
    void terminalWanted(); ///< how the same is done on the command line

protected:
    void changeEvent(QEvent*) override;
    void showEvent(QShowEvent*) override;

private:
    QWidget* buildLeft();
    QWidget* buildDemo();
    QWidget* buildRight();
    void fillRecent();
    void fillSteps();
    void retranslate();

    Actions& m_actions;
    Recent& m_recent;
    DropZone* m_drop;
    StartArt* m_art;
    SceneGrid* m_grid;
    Panel *m_recentPanel, *m_steps;
    QLabel *m_name, *m_line, *m_title, *m_text, *m_demoTitle, *m_demoText;
    QPushButton *m_photos, *m_project, *m_demo, *m_wizard, *m_terminal;
};

} // namespace squeeze::studio
