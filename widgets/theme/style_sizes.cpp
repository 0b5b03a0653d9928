// SPDX-License-Identifier: GPL-3.0-or-later
// Style: sizes and hints of controls.
#include "widgets/theme/controls.h"
#include "widgets/theme/style.h"

#include <QAbstractSpinBox>
#include <QWidget>

#include <algorithm>

namespace squeeze {

namespace {

/// Of a button or field: 30, or 26 where it is small, and more where the font needs it.
int controlHeight(const QStyleOption* option, const QWidget* widget) {
    const int wanted = controls::marked(widget, controls::property::small) ? 26 : 30;
    return option ? std::max(wanted, option->fontMetrics.height() + (wanted == 26 ? 8 : 10)) : wanted;
}

} // namespace

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const QRect all = option->rect;
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) return {};
        if (const auto* range = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool across = range->orientation == Qt::Horizontal;
            const int length = across ? all.width() : all.height();
            const double span = static_cast<double>(range->maximum) - range->minimum;
            const int handle = span <= 0
                                   ? length
                                   : std::clamp(static_cast<int>(length * (range->pageStep / (span + range->pageStep))),
                                                std::min(28, length), length);
            const int at = sliderPositionFromValue(range->minimum, range->maximum, range->sliderPosition,
                                                   length - handle, range->upsideDown);
            const auto piece = [&](int from, int size) {
                return across ? QRect(all.left() + from, all.top(), size, all.height())
                              : QRect(all.left(), all.top() + from, all.width(), size);
            };
            if (part == SC_ScrollBarSlider) return piece(at, handle);
            if (part == SC_ScrollBarGroove) return all;
            if (part == SC_ScrollBarSubPage) return piece(0, at);
            if (part == SC_ScrollBarAddPage) return piece(at + handle, length - at - handle);
        }
    }
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - 26, all.top(), 26, all.height()));
        if (part == SC_ComboBoxEditField) return visualRect(option->direction, all, all.adjusted(8, 1, -28, -1));
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int arrows = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons ? 20 : 0, half = all.height() / 2;
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, all, QRect(all.right() - arrows + 1, all.top() + 2, arrows, half - 2));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, all,
                              QRect(all.right() - arrows + 1, all.top() + half, arrows, half - 2));
        if (part == SC_SpinBoxEditField) return visualRect(option->direction, all, all.adjusted(7, 1, -arrows - 4, -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents)
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(6, 1, -6, -1); // the field itself adds two more
    return QProxyStyle::subElementRect(element, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 18;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolBarIconSize:
        return 18;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_DefaultFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return metric == PM_DefaultFrameWidth ? 1 : 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_DockWidgetFrameWidth:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_SplitterWidth:
        return 12;
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_motion ? QProxyStyle::styleHint(hint, option, widget, data) : 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const int height = controlHeight(option, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button) break;
        QFont font = widget ? widget->font() : QFont();
        if (controls::marked(widget, controls::property::primary)) font.setWeight(QFont::DemiBold);
        const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width();
        const int icon = button->icon.isNull() ? 0 : button->iconSize.width() + (button->text.isEmpty() ? 0 : 7);
        const int padding = button->text.isEmpty() ? 7 : controls::marked(widget, controls::property::flat) ? 9 : 13;
        const int menu = button->features & QStyleOptionButton::HasMenu ? 18 : 0;
        return QSize(std::max(text + icon + menu + 2 * padding, height), height);
    }
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth <= 0) break;
        return QSize(size.width() + 12, std::max(height, size.height()));
    }
    case CT_ComboBox:
        return QSize(QProxyStyle::sizeFromContents(type, option, size, widget).width() + 14, height);
    case CT_SpinBox:
        return QSize(QProxyStyle::sizeFromContents(type, option, size, widget).width() + 14, height);
    case CT_TabBarTab:
        return QSize(size.width(), std::max(34, size.height()));
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator) return base;
        return QSize(base.width() + 12, std::max(28, base.height()));
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(base.width(), std::max(24, base.height()));
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace squeeze
