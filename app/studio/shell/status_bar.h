// SPDX-License-Identifier: GPL-3.0-or-later
// The window's foot: what runs and how far it is; where it runs, the seed, History and the command line.
#pragma once

#include "app/studio/jobs/jobs.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace squeeze {
class TextLabel;
class ThinBar;
} // namespace squeeze

namespace squeeze::studio {

class Actions;

class StatusBar : public QWidget {
    Q_OBJECT
public:
    StatusBar(Actions& actions, Jobs& jobs, QWidget* parent = nullptr);
    void setThreads(int threads);
    void setSeed(std::uint64_t seed);
    /// What stands at the left while nothing runs.
    void setIdle(const QString& text);
    /// On the start page: no seed, no command.
    void setProjectShown(bool shown);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void refresh();
    void retranslate();

    Actions& m_actions;
    Jobs& m_jobs;
    QWidget *m_mark, *m_chip;
    TextLabel *m_text, *m_left, *m_device, *m_seed;
    ThinBar* m_bar;
    QPushButton *m_job, *m_history, *m_command;
    QString m_idle;
    int m_threads = 1;
    std::uint64_t m_seedNumber = 1;
};

} // namespace squeeze::studio
