// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page's small panels: where the split comes from, and where the photos come from.
#pragma once

#include "app/studio/data/findings.h"
#include "widgets/basics/panel.h"

#include <QStringList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

class DataSource;

/// The whole set as one bar.
class SplitBar : public QWidget {
    Q_OBJECT
public:
    explicit SplitBar(QWidget* parent = nullptr);
    void setCount(const ClassCount& count);
    QSize sizeHint() const override { return {120, 12}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    ClassCount m_count;
};

class SplitPanel : public Panel {
    Q_OBJECT
public:
    explicit SplitPanel(DataSource& source, QWidget* parent = nullptr);
    void refresh();

private:
    DataSource& m_data;
    SplitBar* m_bar;
    TextLabel *m_names[3], *m_counts[3];
    QLabel* m_origin;
};

class SourcePanel : public Panel {
    Q_OBJECT
public:
    explicit SourcePanel(DataSource& source, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void replaceWanted();

private:
    DataSource& m_data;
    TextLabel* m_name;
    QLabel *m_icon, *m_what, *m_reading;
    QPushButton* m_replace;
};

} // namespace squeeze::studio
