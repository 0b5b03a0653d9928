// SPDX-License-Identifier: GPL-3.0-or-later
// Data, Target, Compress, Retrain, Export: the straight way through the same session that the studio shows. Nothing
// runs until its button is pressed; leaving and coming back finds everything as it was.
#pragma once

#include "app/studio/wizard/step.h"

class QPushButton;
class QStackedWidget;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

class Stepper;

class Wizard : public QWidget {
    Q_OBJECT
public:
    explicit Wizard(Session& session, QWidget* parent = nullptr);

    int current() const { return m_current; }
    WizardStep* step(int index) const { return m_steps[std::size_t(index)]; }
    void go(int index);
    /// The step for that page of the studio, where there is one and it can be reached.
    bool goTo(Page page);
    Page page() const { return m_steps[std::size_t(m_current)]->page(); }
    QPushButton* primary() const { return m_next; }
    Stepper* stepper() const { return m_stepper; }
    void setCompact(bool compact); ///< below 1366 px wide

Q_SIGNALS:
    void studioWanted(squeeze::studio::Page page); ///< "Open in studio"

protected:
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    void refresh();
    void showStep();
    void begin(); ///< another project
    void press();
    int reachable() const;

    Session& m_session;
    std::vector<WizardStep*> m_steps;
    Stepper* m_stepper;
    TextLabel *m_question, *m_hint, *m_note;
    QStackedWidget *m_pages, *m_besides;
    QWidget *m_foot, *m_body;
    QPushButton *m_back, *m_studio, *m_next;
    int m_current = 0;
    bool m_compact = false;
};

} // namespace squeeze::studio
