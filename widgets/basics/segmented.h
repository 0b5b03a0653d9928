// SPDX-License-Identifier: GPL-3.0-or-later
// Two to five words of which one is chosen.
#pragma once

#include <QWidget>

class QButtonGroup;

namespace squeeze {

/// Two to five words of which one is chosen: "Original | Now".
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QStringList& words, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);
    void setWords(const QStringList& words); ///< in another language; their number stays

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace squeeze
