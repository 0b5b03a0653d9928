// SPDX-License-Identifier: GPL-3.0-or-later
// The two instances, which of them a palette is, colour arithmetic, and fonts by role.
#include "widgets/theme/theme.h"

#include "widgets/theme/palettes.h"
#include "widgets/theme/rows.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace squeeze {

namespace {

/// What both themes derive from the rest of themselves.
Theme completed(Theme t) {
    t.positions = t.categories[0];
    t.biases = t.categories[2];
    t.codebooks = t.categories[3];
    t.header = t.original;
    t.attention = {QColor(0x2B, 0x18, 0x54), QColor(0x7A, 0x22, 0x60), QColor(0xCA, 0x44, 0x48),
                   QColor(0xF0, 0x88, 0x30), QColor(0xFC, 0xE2, 0x78)};
    return t;
}

double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }
double gamma(double c) { return c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055; }

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// The interface font relative to the 10 pt that the sizes are given for.
double interfaceScale() {
    const double points = QFontInfo(QApplication::font()).pointSizeF();
    return points > 0 ? points / 10 : 1;
}

} // namespace

const Theme& Theme::light() {
    static const Theme theme = completed(lightPalette());
    return theme;
}

const Theme& Theme::darkTheme() {
    static const Theme theme = completed(darkPalette());
    return theme;
}

const Theme& Theme::of(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? darkTheme()
                                                                                                         : light();
}

QPalette Theme::palette() const {
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(role, colour); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alt);
    set(QPalette::Text, text);
    set(QPalette::BrightText, onFill);
    set(QPalette::PlaceholderText, text3);
    set(QPalette::Button, button);
    set(QPalette::ButtonText, text);
    set(QPalette::Highlight, fill);
    set(QPalette::HighlightedText, onFill);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, tooltip);
    set(QPalette::ToolTipText, onTooltip);
    set(QPalette::Light, base);
    set(QPalette::Midlight, line);
    set(QPalette::Mid, buttonLine);
    set(QPalette::Dark, control);
    set(QPalette::Shadow, dark ? QColor(Qt::black) : text2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, control);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line2);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text2);
    return p;
}

QColor ramp(std::span<const QColor> colours, double at) {
    if (colours.empty()) return {};
    const double where = std::clamp(std::isnan(at) ? 0.0 : at, 0.0, 1.0) * static_cast<double>(colours.size() - 1);
    const auto lower = std::min(static_cast<std::size_t>(where), colours.size() - 1);
    const auto upper = std::min(lower + 1, colours.size() - 1);
    const double t = where - static_cast<double>(lower);
    const auto mix = [t](double a, double b) {
        return static_cast<float>(std::clamp(gamma((1 - t) * linear(a) + t * linear(b)), 0.0, 1.0));
    };
    const QColor &a = colours[lower], &b = colours[upper];
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor textOn(const QColor& background) {
    const QColor black(Qt::black), white(Qt::white);
    return contrast(black, background) >= contrast(white, background) ? black : white;
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QFont font(TextRole role) {
    struct Look {
        double px;
        QFont::Weight weight;
    };
    static constexpr Look looks[] = {{11, QFont::Normal},   {12, QFont::Normal},   {13, QFont::Normal},
                                     {13, QFont::DemiBold}, {15, QFont::DemiBold}, {20, QFont::DemiBold},
                                     {20, QFont::Normal},   {24, QFont::DemiBold}, {12, QFont::Normal}};
    const Look& look = looks[static_cast<int>(role)];
    QFont font = QApplication::font();
    if (role == TextRole::Mono) font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setPointSizeF(look.px * 0.75 * interfaceScale()); // 96 px to 72 points
    font.setWeight(look.weight);
    return font;
}

namespace {
bool comfortable_rows = false; // of the GUI thread
}

int rowHeight() { return std::max(comfortable_rows ? 26 : 22, QFontMetrics(font(TextRole::Small)).height() + 6); }

void setComfortableRows(bool comfortable) {
    if (std::exchange(comfortable_rows, comfortable) == comfortable) return;
    for (auto* widget : QApplication::allWidgets()) {
        QEvent again(QEvent::FontChange);
        QApplication::sendEvent(widget, &again);
    }
}

} // namespace squeeze
