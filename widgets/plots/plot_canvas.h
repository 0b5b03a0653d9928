// SPDX-License-Identifier: GPL-3.0-or-later
// A QCustomPlot that wears the theme, follows palette, font and screen changes, and lets its subclass draw points,
// boxes and words between the grid and the axes with a plain QPainter.
#pragma once

#include "widgets/plots/qcp.h"

#include <functional>

namespace squeeze {

class PlotCanvas : public QCustomPlot {
    Q_OBJECT
public:
    explicit PlotCanvas(QWidget* parent = nullptr);

    /// False where the desktop has animations off: nothing breathes or fades then.
    bool animated() const;
    /// True for the reasons that come from the keyboard: only then a focus ring is drawn.
    static bool byKeyboard(Qt::FocusReason reason);
    /// One replot for any number of calls within an event.
    void replotSoon();
    QSize minimumSizeHint() const override;

protected:
    using Paint = std::function<void(QPainter&)>;
    enum class Place {
        Under, ///< above the grid, below axes
        Over,  ///< above everything
        Live   ///< above everything, with a buffer of its own: replotLive() repaints nothing else
    };
    void addPaint(Place place, Paint paint);
    void replotLive();
    /// Colours, fonts, margins: called at first and whenever one of them changes.
    virtual void restyle();
    /// A box with a bold line and lines below, near `point` inside `bounds`, with a leader to it, where it covers
    /// least of `avoid`.
    void paintCallout(QPainter& painter, const QPointF& point, const QStringList& lines, const QRectF& bounds,
                      const std::vector<QRectF>& avoid = {}) const;

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void followScreen();
    QCPLayer* m_live = nullptr;
    bool m_ring = false; ///< the focus came by keyboard
};

/// Ticks where they are told to be, with their words.
class FixedTicker : public QCPAxisTicker {
public:
    void setTicks(QVector<double> ticks, QVector<QString> words);
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* words) override;

private:
    QVector<double> m_ticks;
    QVector<QString> m_words;
};

} // namespace squeeze
