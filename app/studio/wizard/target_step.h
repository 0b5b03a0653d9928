// SPDX-License-Identifier: GPL-3.0-or-later
// How small should it be? By size, by the accuracy that must stay, or by the time of an answer.
#pragma once

#include "app/studio/wizard/expectation.h"
#include "app/studio/wizard/step.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace squeeze {
class KnownBadge;
class Panel;
class Segmented;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class Facts;
class PresetCard;
class SpeedChoice;
class TargetChart;

class TargetStep : public WizardStep {
    Q_OBJECT
public:
    explicit TargetStep(Session& session, QWidget* parent = nullptr);
    QString name() const override { return tr("Target"); }
    QString question() const override;
    QString hint() const override;
    QString button() const override { return reached() ? tr("Next") : tr("Compress"); }
    QString note() const override { return reached() ? QString() : tr("Nothing runs until you press Compress."); }
    bool ready() const override;
    bool done() const override;
    Page page() const override { return Page::Compress; }
    bool advance() override;
    void enter() override { refresh(); }
    void forget() override { m_target = 0, m_ended = nullptr; }
    void setCompact(bool compact) override { m_fitsArea->setVisible(!compact); }
    QWidget* beside() override;
    std::uint64_t target() const { return m_target; }

private:
    QWidget* buildHead();
    QWidget* buildExpectation();
    void refresh();                              ///< the curve, the presets, the document's target
    void showFigures();
    void showReach();                          ///< of m_target
    void set(std::uint64_t bytes, bool settled); ///< by hand
    void typed();
    void keep(const QString& drag); ///< m_target becomes a decision, by accuracy with the floor that it is to hold
    void typedFloor();
    bool reached() const; ///< there is a network for this target: nothing is cut again
    void remember();
    std::uint64_t original() const; ///< bytes of 1x, or of fresh weights
    int classes() const;

    Segmented* m_by;
    QLineEdit* m_field;
    QComboBox* m_unit;
    TextLabel *m_lead, *m_also;
    KnownBadge *m_badge, *m_expectBadge;
    TargetChart* m_chart;
    SpeedChoice* m_speed;
    QStackedLayout* m_ways;
    Panel* m_expect;
    QWidget* m_fitsArea;
    Facts *m_facts, *m_fits;
    std::vector<PresetCard*> m_cards;
    std::vector<Preset> m_presets;
    TargetCurve m_curve;
    std::uint64_t m_target = 0;
    std::shared_ptr<const Model> m_ended; ///< what these decisions came to
    std::uint64_t m_endedFor = 0;         ///< the target as it was then
    int m_drags = 0;
    bool m_moving = false; ///< the handle is on its way: one step of undo until it is let go
};

} // namespace squeeze::studio
