// SPDX-License-Identifier: GPL-3.0-or-later
// Retraining, as it goes: where it stands, how long it takes, what came out.
#pragma once

#include "app/studio/wizard/step.h"

class QPushButton;

namespace squeeze {
class Banner;
class Panel;
class TextLabel;
class ThinBar;
} // namespace squeeze

namespace squeeze::studio {

class Facts;
class LossLine;

class RetrainStep : public WizardStep {
    Q_OBJECT
public:
    explicit RetrainStep(Session& session, QWidget* parent = nullptr);
    QString name() const override { return tr("Retrain"); }
    QString question() const override;
    QString hint() const override;
    QString button() const override;
    QString note() const override;
    bool ready() const override;
    bool done() const override;
    Page page() const override { return Page::Train; }
    bool advance() override;
    void enter() override { refresh(); }
    void begin(); ///< starts the run unless one is on its way or nothing is left to do
    QPushButton* pauseButton() const { return m_pause; }
    QPushButton* againButton() const { return m_again; }

    static QString where(const Runner::Live& live); ///< "Step 2 of 5, epoch 1 of 3"
    static double share(const Runner::Live& live);  ///< of the recipe; negative: unknown

private:
    void refresh();
    void showLive();
    bool current() const; ///< the network is what these decisions came to, here or before it was opened
    void again();

    Panel *m_panel, *m_result;
    TextLabel *m_where, *m_left, *m_empty;
    ThinBar* m_bar;
    LossLine* m_loss;
    QPushButton *m_pause, *m_cancel, *m_twin, *m_again;
    Banner* m_banner;
    Facts* m_facts;
};

} // namespace squeeze::studio
