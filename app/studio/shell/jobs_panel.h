// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs as cards above the log, or left of it.
#pragma once

#include "app/studio/jobs/jobs.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace squeeze {
class EmptyState;
} // namespace squeeze

namespace squeeze::studio {

class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(Jobs& jobs, Qt::Orientation orientation = Qt::Vertical, QWidget* parent = nullptr);

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
