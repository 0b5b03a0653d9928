// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/figure_font.h"

#include "widgets/theme/figures.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>

namespace squeeze {

namespace {

/// Scripts that need no shaping and no other direction.
bool simple(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x250) || (u >= 0x2000 && u < 0x2030) || u == 0x202F || (u >= 0x2190 && u < 0x2300);
}

} // namespace

FigureFont::FigureFont(const QFont& font) : m_font(font), m_raw(QRawFont::fromFont(font)) {
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
    double digit = 0;
    for (char16_t c = 0x20; c < 0x7F; ++c) {
        const auto found = m_raw.glyphIndexesForString(QString(QChar(c)));
        if (found.size() != 1 || !found[0]) continue;
        m_ascii[c] = {found[0], m_raw.advancesForGlyphIndexes(found)[0].x(), 0};
        if (c >= u'0' && c <= u'9') digit = std::max(digit, m_ascii[c].advance);
    }
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        m_ascii[c].shift = (digit - m_ascii[c].advance) / 2;
        m_ascii[c].advance = digit;
    }
}

const FigureFont::Glyph& FigureFont::glyph(QChar c) const {
    const char16_t u = c.unicode();
    if (u < 128) return m_ascii[u];
    const auto known = m_others.constFind(u);
    if (known != m_others.constEnd()) return *known;
    Glyph made;
    if (const auto found = m_raw.glyphIndexesForString(QString(c)); simple(c) && found.size() == 1 && found[0])
        made = {found[0], m_raw.advancesForGlyphIndexes(found)[0].x(), 0};
    return *m_others.insert(u, made);
}

bool FigureFont::knows(const QString& text) const {
    return m_raw.isValid() && std::all_of(text.begin(), text.end(), [this](QChar c) { return glyph(c).index != 0; });
}

double FigureFont::width(const QString& text) const {
    if (!knows(text)) return figuresWidth(QFontMetricsF(m_font), text);
    double sum = 0;
    for (const QChar c : text) sum += glyph(c).advance;
    return sum;
}

void FigureFont::draw(QPainter& painter, const QRectF& where, int flags, const QString& text) const {
    if (text.isEmpty()) return;
    if (!knows(text)) {
        painter.setFont(m_font);
        return drawFigures(painter, where, (flags & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, text);
    }
    double x = where.left();
    if (flags & Qt::AlignRight) x = where.right() - width(text);
    if (flags & Qt::AlignHCenter) x = where.center().x() - width(text) / 2;
    QVarLengthArray<quint32, 64> glyphs;
    QVarLengthArray<QPointF, 64> places;
    for (const QChar c : text) {
        const auto& one = glyph(c);
        glyphs.append(one.index);
        places.append({x + one.shift, 0});
        x += one.advance;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(glyphs.constData(), places.constData(), int(glyphs.size()));
    painter.drawGlyphRun({0, where.top() + (where.height() - m_height) / 2 + m_ascent}, run);
}

} // namespace squeeze
