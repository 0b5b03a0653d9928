// SPDX-License-Identifier: GPL-3.0-or-later
// What compression did to the answers: one photo asked of both models, and a whole part of the data set compared.
#pragma once

#include "app/studio/pages/evaluate/evaluate_figures.h"
#include "app/studio/pages/page.h"

#include <QTimer>

class QGridLayout;

namespace squeeze {
class Banner;
}

namespace squeeze::studio {

class ClassesPanel;
class ConfusionPanel;
class TryPanel;
class VerdictPanel;

class EvaluatePage : public PageWidget {
    Q_OBJECT
public:
    explicit EvaluatePage(Session& session, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override { return m_actions; }
    bool takeDrop(const QStringList& paths) override;
    QString dropText(const QStringList& paths) const override;
    void setCompact(bool compact) override;

    void measure(Split split);

    TryPanel* tryPanel() const { return m_try; }
    VerdictPanel* verdicts() const { return m_verdicts; }
    ConfusionPanel* confusion() const { return m_confusion; }
    ClassesPanel* classes() const { return m_classes; }

protected:
    void showEvent(QShowEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void build();
    void buildActions();
    void connectAll();
    void retranslate();
    void refresh(); ///< what there is to show
    void refreshBytes();
    void refreshComparison(); ///< the comparison, where it is of these photos
    void refreshBanner();
    QString command() const;
    void follow(Job* job);
    void measureUnasked();

    TryPanel* m_try;
    VerdictPanel* m_verdicts;
    ConfusionPanel* m_confusion;
    ClassesPanel* m_classes;
    Banner* m_banner;
    QGridLayout* m_grid = nullptr;
    QList<QAction*> m_actions;
    QAction *m_open = nullptr, *m_paste = nullptr, *m_webcam = nullptr, *m_measure = nullptr, *m_test = nullptr,
            *m_copy = nullptr;
    std::shared_ptr<const Comparison> m_shown;
    QTimer m_settle;
    bool m_untrained = false; ///< as the banner says
    QString m_problem;
};

} // namespace squeeze::studio
