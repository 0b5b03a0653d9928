// SPDX-License-Identifier: GPL-3.0-or-later
// Which photos shall it tell apart?
#pragma once

#include "app/studio/wizard/step.h"

class QComboBox;
class QPushButton;

namespace squeeze {
class DropZone;
class Panel;
class TextLabel;
class ThinBar;
} // namespace squeeze

namespace squeeze::studio {

class Facts;

class DataStep : public WizardStep {
    Q_OBJECT
public:
    explicit DataStep(Session& session, QWidget* parent = nullptr);
    QString name() const override { return tr("Data"); }
    QString question() const override { return tr("What should it recognise?"); }
    QString hint() const override;
    QString button() const override { return tr("Set the target"); }
    QString note() const override;
    bool ready() const override;
    bool done() const override { return ready(); }
    Page page() const override { return Page::Data; }
    bool advance() override { return ready(); }
    void enter() override { refresh(); }

private:
    void refresh();
    void chooseFolder();
    void chooseArchive();

    DropZone* m_drop;
    Panel *m_found, *m_network;
    Facts* m_facts;
    TextLabel *m_nothing, *m_classes, *m_problem;
    QComboBox* m_start;
    ThinBar* m_busy;
};

} // namespace squeeze::studio
