// SPDX-License-Identifier: GPL-3.0-or-later
// What is left after the cut, before any retraining.
#pragma once

#include "app/studio/wizard/step.h"

namespace squeeze {
class Panel;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class Facts;
class PartsBar;

class CompressStep : public WizardStep {
    Q_OBJECT
public:
    explicit CompressStep(Session& session, QWidget* parent = nullptr);
    QString name() const override { return tr("Compress"); }
    QString question() const override;
    QString hint() const override;
    QString button() const override;
    QString note() const override;
    bool ready() const override;
    bool done() const override;
    Page page() const override { return Page::Compress; }
    bool advance() override { return ready(); }
    void enter() override { refresh(); }

private:
    void refresh();
    void showFrame();
    void showPlan();
    bool ended() const;

    Panel *m_file, *m_steps;
    TextLabel *m_bytes, *m_budget, *m_was;
    PartsBar* m_parts;
    Facts *m_facts, *m_layers, *m_plan;
    TextLabel* m_layersHead;
};

} // namespace squeeze::studio
