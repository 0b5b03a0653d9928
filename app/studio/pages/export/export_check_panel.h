// SPDX-License-Identifier: GPL-3.0-or-later
// What the self-check of one file found, line by line.
#pragma once

#include "app/studio/export/rows.h"
#include "app/studio/pages/texts.h"
#include "widgets/basics/panel.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace squeeze {
class KnownBadge;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class StatePill;

class CheckPanel : public Panel {
    Q_OBJECT
public:
    explicit CheckPanel(QWidget* parent = nullptr);
    void setRow(const ExportRow& row, std::uint64_t photos); ///< `photos`: how many a check would ask
    void setCompact(bool compact);                           ///< leaves the device out
    /// The line that asks the file on another device; empty hides it.
    void setDeviceCommand(const QString& command);

Q_SIGNALS:
    void copyWanted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLabel* icon;
        TextLabel *text, *value;
    };
    enum class Mark { None, Good, Bad, Odd };
    void set(int line, Mark mark, const QString& text, const QString& value);
    void showState();
    void paintMarks();

    std::vector<Line> m_lines;
    std::vector<Mark> m_marks;
    StatePill* m_state;
    TextLabel *m_words, *m_device;
    QLabel* m_deviceIcon;
    KnownBadge* m_deviceBadge;
    QGridLayout* m_grid;
    QWidget* m_deviceArea;
    QPushButton *m_differences, *m_copy;
    QString m_command;
    ExportRow m_row;
    std::uint64_t m_photos = 0;
    Texts m_texts;
};

} // namespace squeeze::studio
