// SPDX-License-Identifier: GPL-3.0-or-later
// Each class before and after, balanced accuracy, what compression changed on the same photos, and what saying "not
// sure" would leave.
#pragma once

#include "app/studio/pages/evaluate/evaluate_figures.h"
#include "widgets/basics/panel.h"

class QComboBox;
class QSlider;
class QStackedWidget;

namespace squeeze {
class Legend;
class PerClassView;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class ClassesPanel : public Panel {
    Q_OBJECT
public:
    explicit ClassesPanel(QWidget* parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    double threshold() const; ///< 0..1
    QSlider* slider() const { return m_slider; }
    PerClassView* view() const { return m_view; }
    QString sentence() const; ///< what "not sure" leaves
    void setCompact(bool compact);

Q_SIGNALS:
    void thresholdChanged(double threshold);
    void classChosen(int label); ///< -1: taken back

protected:
    void changeEvent(QEvent*) override;

private:
    void build();
    void retranslate();
    void refreshThreshold();

    std::shared_ptr<const Comparison> m_comparison;
    PerClassView* m_view;
    QComboBox* m_order;
    Legend* m_legend;
    QStackedWidget* m_stack;
    QWidget* m_foot;
    TextLabel *m_nothing, *m_change, *m_hurt, *m_notSure, *m_sure;
    QSlider* m_slider;
};

} // namespace squeeze::studio
