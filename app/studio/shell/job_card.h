// SPDX-License-Identifier: GPL-3.0-or-later
// One job: title, where it stands, time left, cancel, bar; a failed one with its reason.
#pragma once

#include "app/studio/jobs/job.h"

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

    Job& m_job;
    TextLabel *m_title, *m_where;
    QPushButton* m_cancel;
    ThinBar* m_bar;
};

} // namespace squeeze::studio
