// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour of the program, as one plain struct with a light and a dark instance. A test recomputes the contrasts.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <span>

namespace squeeze {

struct Theme {
    bool dark = false;
    // These fill the QPalette.
    QColor window, base, alt, button, buttonLine, text, text3, control, fill, onFill, accent, tooltip, onTooltip;
    // The rest.
    QColor rail, text2, line, grid, line2, selection, soft;
    QColor original, originalSoft, target, targetMark; ///< roles: original slate, now = accent, target orange
    QColor ok, okSoft, warning, warningSoft, error, errorSoft;
    std::array<QColor, 6> categories;                    ///< c1..c6, always with a shape, dash or label as well
    QColor positions, values, biases, codebooks, header; ///< parts of the file
    std::array<QColor, 7> sparsity;                      ///< s0..s6, more is farther from the background
    std::array<QColor, 7> sensitivity;                   ///< h0..h6
    std::array<QColor, 5> attention;                     ///< of a class-activation map, dark to bright

    static const Theme& light();
    static const Theme& darkTheme();
    /// The one whose palette this is: dark when its window is darker than its text. Widgets ask for it when they paint.
    static const Theme& of(const QPalette& palette);

    QPalette palette() const;
};

/// A colour of a ramp at 0..1, interpolated in linear light.
QColor ramp(std::span<const QColor> colours, double at);

/// Black or white, whichever contrasts more with the background.
QColor textOn(const QColor& background);

/// WCAG 2 contrast ratio, 1..21.
double contrast(const QColor& a, const QColor& b);

/// Fonts by role, from the desktop's interface font (logical px at 10 pt: caption 11, small 12, body 13, title 15,
/// figure 20, hero 24; mono 12).
enum class TextRole { Caption, Small, Body, Strong, Title, Figure, FigureSoft, Hero, Mono };
QFont font(TextRole role);

/// Rows of lists and tables: max(22, height of the small font + 6).
int rowHeight();

} // namespace squeeze
