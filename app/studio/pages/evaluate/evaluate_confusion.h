// SPDX-License-Identifier: GPL-3.0-or-later
// Who is taken for whom, of the original, the compressed model or the change; which part of the photos it is of.
#pragma once

#include "app/studio/pages/evaluate/evaluate_figures.h"
#include "widgets/basics/panel.h"

class QAction;
class QPushButton;
class QStackedWidget;

namespace squeeze {
class ConfusionView;
class Segmented;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class ConfusionPanel : public Panel {
    Q_OBJECT
public:
    explicit ConfusionPanel(QWidget* parent = nullptr);

    void setComparison(const Comparison* comparison);
    ConfusionView* view() const { return m_view; }
    Segmented* which() const { return m_which; }
    void setCompact(bool compact);
    /// Measure on validation (the usual), or on the test part, which is for the final figure.
    QList<QAction*> parts() const { return {m_validation, m_test}; }

Q_SIGNALS:
    void cellChosen(const squeeze::studio::CellFilter& cell); ///< without truth and answer: taken back
    void partWanted(squeeze::Split split);

protected:
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void retranslate();
    void relabel();
    void fitWords();

    Segmented* m_which;
    ConfusionView* m_view;
    QPushButton* m_part;
    QAction *m_validation, *m_test;
    QStackedWidget* m_stack;
    TextLabel* m_nothing;
    bool m_any = false, m_compact = false;
    Split m_split = Split::Validation;
    std::uint64_t m_n = 0;
    std::size_t m_classes = 0;
};

} // namespace squeeze::studio
