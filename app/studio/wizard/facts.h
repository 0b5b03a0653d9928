// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of "name … figure", as the wizard's side panels have them.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

class Facts : public QWidget {
    Q_OBJECT
public:
    explicit Facts(QWidget* parent = nullptr);
    /// Sets line `name`, at the end where it is new; `known` in semibold, else regular.
    void set(const QString& name, const QString& value, bool known = true);
    void setIcon(const QString& name, bool good); ///< a tick or a cross before it
    void clear();
    QString value(const QString& name) const;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Line {
        QString name;
        QWidget* box;
        TextLabel *left, *right;
        int mark = -1;
    };
    std::vector<Line> m_lines;
    QVBoxLayout* m_column;
};

} // namespace squeeze::studio
