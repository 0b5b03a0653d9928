// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the photos, and one button each that mends it.
#pragma once

#include "app/studio/data/findings.h"
#include "widgets/basics/panel.h"

class QLabel;
class QPushButton;

namespace squeeze::studio {

class DataSource;

/// One line per kind of problem with the one button that mends it.
class ProblemsPanel : public Panel {
    Q_OBJECT
public:
    explicit ProblemsPanel(DataSource& source, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void showWanted(const std::vector<std::size_t>& samples);

private:
    void addRow(const Finding& finding);
    void mend(const Finding& finding);

    DataSource& m_data;
    QWidget* m_rows = nullptr;
    QPushButton* m_all;
    QLabel* m_promise;
};

} // namespace squeeze::studio
