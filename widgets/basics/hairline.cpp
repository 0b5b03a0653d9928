// SPDX-License-Identifier: GPL-3.0-or-later
// One device pixel of `line`.
#include "widgets/basics/hairline.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace squeeze {

namespace {

class Hairline final : public QWidget {
public:
    Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent), m_across(orientation == Qt::Horizontal) {
        if (m_across)
            setFixedHeight(1);
        else
            setFixedWidth(1);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QPen pen(Theme::of(palette()).line, 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        if (m_across)
            painter.drawLine(0, 0, width(), 0);
        else
            painter.drawLine(0, 0, 0, height());
    }

private:
    bool m_across;
};

} // namespace

QWidget* hairline(Qt::Orientation orientation, QWidget* parent) { return new Hairline(orientation, parent); }

} // namespace squeeze
