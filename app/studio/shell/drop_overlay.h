// SPDX-License-Identifier: GPL-3.0-or-later
// While files are held over the window: what letting go would do, or why nothing.
#pragma once

#include <QWidget>

class QDropEvent;

namespace squeeze {
class DropZone;
}

namespace squeeze::studio {

class DropOverlay : public QWidget {
    Q_OBJECT
public:
    explicit DropOverlay(QWidget* window);
    void tell(const QString& text, bool refused);
    QString text() const { return m_text; }
    bool refused() const { return m_refused; }
    /// Local files of what is dragged.
    static QStringList paths(const QDropEvent& event);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
    bool m_refused = false;
};

} // namespace squeeze::studio
