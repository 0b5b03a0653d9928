// SPDX-License-Identifier: GPL-3.0-or-later
// The look of standard controls: one proxy over Fusion, no style sheets. Buttons, fields, check boxes, tabs, combo
// boxes, sliders, progress bars, scroll bars, menus and the focus ring (on keyboard focus only) read
// Theme::of(palette).
#pragma once

#include <QProxyStyle>

class QPushButton;
class QAbstractButton;

namespace squeeze {

class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();
    ~Style() override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

/// The one filled button of a page.
void makePrimary(QPushButton* button);
/// A button without frame until hovered: text in accent (link) or text2.
void makeFlat(QAbstractButton* button);
/// 26 px high instead of 30.
void makeSmall(QWidget* control);

} // namespace squeeze
