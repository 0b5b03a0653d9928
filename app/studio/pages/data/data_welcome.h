// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page without photos: a place to drop some (the window takes drops), the progress of reading them, or what
// went wrong.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace squeeze {
class Banner;
class DropZone;
class ThinBar;
} // namespace squeeze

namespace squeeze::studio {

class DataSource;

class DataWelcome : public QWidget {
    Q_OBJECT
public:
    explicit DataWelcome(DataSource& source, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void browseWanted();
    void demoWanted();

private:
    void follow();

    DataSource& m_data;
    DropZone* m_drop;
    Banner* m_banner;
    QWidget* m_reading;
    QLabel *m_what, *m_where;
    ThinBar* m_bar;
    QPushButton *m_stop, *m_demo;
};

} // namespace squeeze::studio
