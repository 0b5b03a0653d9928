// SPDX-License-Identifier: GPL-3.0-or-later
// One job: title, where it stands, time left, pause and cancel where it can be, bar; one that ended with its reason and
// the one thing to do about it.
#pragma once

#include "app/studio/jobs/job.h"

#include <QBoxLayout>
#include <QFrame>

class QPushButton;

namespace squeeze {
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
    QPushButton* addButton(const char* name);
    void again();

    Job& m_job;
    TextLabel *m_title, *m_where;
    QPushButton *m_again, *m_pause, *m_cancel;
    ThinBar* m_bar;
    QHBoxLayout* m_buttons;
};

} // namespace squeeze::studio
