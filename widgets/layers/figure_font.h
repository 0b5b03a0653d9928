// SPDX-License-Identifier: GPL-3.0-or-later
// One font with its glyphs looked up once: draws figures and layer names without shaping them again, for views that are
// painted with every move of the hand. Digits are of equal width, as with drawFigures.
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace squeeze {

class FigureFont {
public:
    explicit FigureFont(const QFont& font);
    const QFont& font() const { return m_font; }
    double width(const QString& text) const;
    double height() const { return m_height; }
    /// In the painter's pen; on one line, centred vertically, at the side that `flags` say.
    void draw(QPainter& painter, const QRectF& where, int flags, const QString& text) const;

private:
    struct Glyph {
        quint32 index = 0; ///< 0: the font has none
        double advance = 0, shift = 0;
    };
    const Glyph& glyph(QChar c) const;
    bool knows(const QString& text) const;

    QFont m_font;
    QRawFont m_raw;
    double m_ascent = 0, m_height = 0;
    Glyph m_ascii[128];
    mutable QHash<char16_t, Glyph> m_others;
};

} // namespace squeeze
