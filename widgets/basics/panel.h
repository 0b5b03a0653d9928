// SPDX-License-Identifier: GPL-3.0-or-later
// A panel: one rounded rectangle on the window, with a head (title, caption, controls at the right) and a body.
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace squeeze {

class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setCaption(const QString& caption);     ///< beside the title, in tertiary text
    QHBoxLayout* head() const { return m_head; } ///< add controls; they stand at the right. Hidden without a title
    int headNeeds(bool captions) const; ///< the width for its controls and title, with all of the caption or without
    QVBoxLayout* body() const { return m_body; } ///< padding 14 x 12; set its margins to 0 for a table
    void setHairline(bool shown);                ///< below the head

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    QWidget* m_headArea;
    QWidget* m_corners; ///< over what fills the body, so that tables keep the rounding
    QLabel *m_title, *m_caption;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    bool m_hairline = true;
};

} // namespace squeeze
