// SPDX-License-Identifier: GPL-3.0-or-later
// The look of standard controls: one proxy over Fusion, no style sheets. Buttons, fields, check boxes, tabs, combo
// boxes, sliders, progress bars, scroll bars, menus and the focus ring (on keyboard focus only) read
// Theme::of(palette).
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QPushButton;
class QAbstractButton;
class QFocusFrame;

namespace squeeze {

class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();
    ~Style() override;
    /// Off: nothing moves (SH_Widget_Animation_Duration is 0).
    void setMotion(bool on) { m_motion = on; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QFocusFrame> m_ring;
    bool m_motion = true;
};

/// The one filled button of a page.
void makePrimary(QPushButton* button);
/// A button without frame until hovered: text in text2, or in accent when it is a link.
void makeFlat(QAbstractButton* button, bool link = false);
/// 26 px high instead of 30.
void makeSmall(QWidget* control);
/// A field outlined in error while what it holds cannot be used.
void markInvalid(QWidget* field, bool invalid);

/// The keyboard brought the focus here (not a click): what custom widgets ask before they draw a focus ring of their
/// own. Such a widget sets the property "squeezeOwnRing" so that it gets no second one.
bool hasKeyFocus(const QWidget* widget);
void ownFocusRing(QWidget* widget);
/// A ring of 2 px accent around `where`.
void paintFocusRing(QPainter& painter, const QRectF& where, double radius, const QPalette& palette);

/// A motion's length here: `milliseconds`, or 0 where people have turned motion off.
int motion(const QWidget* widget, int milliseconds);

} // namespace squeeze
