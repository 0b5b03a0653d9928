// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the light and the dark theme. Change one and test_contrast says what it breaks.
#include "widgets/theme/palettes.h"

namespace squeeze {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value | 0xff000000u); }

} // namespace

Theme lightPalette() {
    Theme t;
    t.dark = false;
    t.window = rgb(0xF2F3F5), t.base = rgb(0xFFFFFF), t.alt = rgb(0xF7F8FA);
    t.button = rgb(0xFFFFFF), t.buttonLine = rgb(0xC3C9D1);
    t.text = rgb(0x1A1D21), t.text2 = rgb(0x4F5763), t.text3 = rgb(0x636B77), t.control = rgb(0x7F8793);
    t.fill = rgb(0x2B5BD7), t.onFill = rgb(0xFFFFFF), t.accent = rgb(0x2B5BD7);
    t.tooltip = rgb(0x1A1D21), t.onTooltip = rgb(0xFFFFFF);
    t.rail = rgb(0xE9EBEE), t.line = rgb(0xDFE2E7), t.grid = rgb(0xE9ECF0), t.line2 = rgb(0xC3C9D1);
    t.selection = rgb(0xDCE6FB), t.soft = rgb(0xE6EDFC);
    t.original = rgb(0x7A8390), t.originalSoft = rgb(0xDDE1E6);
    t.target = rgb(0xB45309), t.targetMark = rgb(0xD26A00);
    t.ok = rgb(0x17724A), t.okSoft = rgb(0xDFF2E8);
    t.warning = rgb(0x8A5A00), t.warningSoft = rgb(0xFBEFD2);
    t.error = rgb(0xB3261E), t.errorSoft = rgb(0xFBE4E2);
    t.categories = {rgb(0x2B5BD7), rgb(0xC2590A), rgb(0x349774), rgb(0xB86FBC), rgb(0x574708), rgb(0x005366)};
    t.values = rgb(0x6890E6);
    t.sparsity = {rgb(0xEEF3FB), rgb(0xCFDEF5), rgb(0xA3C0EB), rgb(0x749EDC),
                  rgb(0x487AC9), rgb(0x2956A6), rgb(0x15346C)};
    t.sensitivity = {rgb(0xFBF2E4), rgb(0xF5DAB2), rgb(0xEBB879), rgb(0xDB9145),
                     rgb(0xBD6B22), rgb(0x914914), rgb(0x5C2B0B)};
    return t;
}

Theme darkPalette() {
    Theme t;
    t.dark = true;
    t.window = rgb(0x191B1E), t.base = rgb(0x212428), t.alt = rgb(0x25292E);
    t.button = rgb(0x2C3137), t.buttonLine = rgb(0x474D56);
    t.text = rgb(0xE7E9EC), t.text2 = rgb(0xAEB4BD), t.text3 = rgb(0x929AA5), t.control = rgb(0x7C8490);
    t.fill = rgb(0x3D6BDB), t.onFill = rgb(0xFFFFFF), t.accent = rgb(0x84A9FF);
    t.tooltip = rgb(0xE7E9EC), t.onTooltip = rgb(0x212428);
    t.rail = rgb(0x141619), t.line = rgb(0x31363C), t.grid = rgb(0x2C3036), t.line2 = rgb(0x474D56);
    t.selection = rgb(0x2A3C63), t.soft = rgb(0x253352);
    t.original = rgb(0x8D96A3), t.originalSoft = rgb(0x3A4048);
    t.target = rgb(0xF5A04C), t.targetMark = rgb(0xF5A04C);
    t.ok = rgb(0x4CC38A), t.okSoft = rgb(0x1C3A2C);
    t.warning = rgb(0xE2B145), t.warningSoft = rgb(0x3D3218);
    t.error = rgb(0xFF8A80), t.errorSoft = rgb(0x452321);
    t.categories = {rgb(0x84A9FF), rgb(0xF5A04C), rgb(0x7FE5DF), rgb(0xC4607B), rgb(0xEFE39A), rgb(0x2A8EC4)};
    t.values = rgb(0x4E74C8);
    t.sparsity = {rgb(0x22303F), rgb(0x284766), rgb(0x2F5F93), rgb(0x437CBE),
                  rgb(0x6B9CDF), rgb(0x9DC1F4), rgb(0xD6E6FF)};
    t.sensitivity = {rgb(0x332C24), rgb(0x57412A), rgb(0x7D5628), rgb(0xA86F2A),
                     rgb(0xD08D42), rgb(0xEDB679), rgb(0xFFE6C7)};
    return t;
}

} // namespace squeeze
