// SPDX-License-Identifier: GPL-3.0-or-later
// Style: which control is painted how, how large it is, and where the focus ring stands.
#include "widgets/theme/style.h"

#include "widgets/theme/controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>

namespace squeeze {

using namespace controls;

namespace {

/// Selected rows and items are `selection` with ordinary text; `fill` is for buttons.
template <typename Option>
Option softened(const Option& option) {
    const Theme& theme = Theme::of(option.palette);
    Option copy = option;
    copy.palette.setColor(QPalette::Highlight, theme.selection);
    copy.palette.setColor(QPalette::HighlightedText, theme.text);
    return copy;
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}
Style::~Style() { delete m_ring; }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Theme& theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return buttonBevel(*painter, *option, widget);
    case PE_PanelButtonTool:
        return toolBevel(*painter, *option, widget);
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return field(*painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return checkMark(*painter, *option);
    case PE_IndicatorRadioButton:
        return radioMark(*painter, *option);
    case PE_PanelTipLabel:
        return tip(*painter, *option);
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_FrameFocusRect:
        if (widget && hasKeyFocus(widget) && qobject_cast<const QAbstractItemView*>(widget))
            box(*painter, option->rect, 3, {}, theme.accent);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const auto soft = softened(*item);
            return QProxyStyle::drawPrimitive(element, &soft, painter, widget);
        }
        break;
    case PE_Frame:
    case PE_FrameMenu:
        return box(*painter, option->rect, 0, {}, theme.line);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        return buttonBevel(*painter, *option, widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonLabel(*painter, *button, widget);
        break;
    case CE_FocusFrame:
        return paintFocusRing(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), 7, option->palette);
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto* shape = qstyleoption_cast<const QStyleOptionTab*>(option)) return tab(*painter, *shape);
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const auto soft = softened(*item);
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const auto soft = softened(*item);
            return QProxyStyle::drawControl(element, &soft, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return headerSection(*painter, *header);
        break;
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, Theme::of(option->palette).alt);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader copy = *header;
            copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).text2);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return progress(*painter, *bar);
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ComboBox)
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return comboBox(*painter, *combo, widget);
    if (control == CC_SpinBox)
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return spinBox(*painter, *spin, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                           proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), widget);
    if (control == CC_Slider)
        if (const auto* range = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return slider(*painter, *range, proxy()->subControlRect(control, option, SC_SliderGroove, widget),
                          proxy()->subControlRect(control, option, SC_SliderHandle, widget));
    if (control == CC_ScrollBar)
        if (const auto* range = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBar(*painter, *range, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (control == CC_ToolButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && button->features & QStyleOptionToolButton::HasMenu) {
            QStyleOptionToolButton plain = *button; // the icon says enough
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void paintFocusRing(QPainter& painter, const QRectF& where, double radius, const QPalette& palette) {
    box(painter, where.adjusted(-2, -2, 2, 2), radius + 1, {}, Theme::of(palette).accent, 2);
}

int motion(const QWidget* widget, int milliseconds) {
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? milliseconds : 0;
}

} // namespace squeeze
#include "moc_style.cpp"
