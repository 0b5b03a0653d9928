// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs as cards (title, where it stands, time left, cancel, bar; a failed one with its reason) above the log.
#pragma once

#include "app/studio/jobs/jobs.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace squeeze {
class EmptyState;
class TextLabel;
class ThinBar;
} // namespace squeeze

namespace squeeze::studio {

class JobCard : public QFrame {
    Q_OBJECT
public:
    explicit JobCard(Job& job, QWidget* parent = nullptr);
    const Job& job() const { return m_job; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void refresh();

    Job& m_job;
    TextLabel *m_title, *m_where;
    QPushButton* m_cancel;
    ThinBar* m_bar;
};

class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(Jobs& jobs, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent*) override;

private:
    void rebuild();
    void retranslate();

    Jobs& m_jobs;
    QVBoxLayout* m_cards;
    EmptyState* m_empty;
    QPlainTextEdit* m_log;
};

} // namespace squeeze::studio
