// SPDX-License-Identifier: GPL-3.0-or-later
// One photo, whole, in the room there is; with a class-activation map over it where one is given.
#pragma once

#include <QImage>
#include <QWidget>

#include <vector>

namespace squeeze {

class PhotoView : public QWidget {
    Q_OBJECT
public:
    explicit PhotoView(QWidget* parent = nullptr);

    void setPhoto(const QImage& photo); ///< null: none
    /// side x side values, 0..1, of the part `seen` of the photo (shares of its size). Empty: the photo as it is.
    void setAttention(std::vector<float> values, int side, const QRectF& seen);
    /// Over the photo, half desaturated, instead of a map: why there is none. Empty: the photo as it is.
    void setNote(const QString& note);

    QRect photoRect() const; ///< where the photo is painted
    QSize sizeHint() const override { return {224, 184}; }
    QSize minimumSizeHint() const override { return {96, 64}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override { m_made = {}; }
    void changeEvent(QEvent*) override;

private:
    void make(double ratio);

    QImage m_photo, m_made; ///< as given; as painted, in device pixels
    std::vector<float> m_attention;
    int m_side = 0;
    QRectF m_seen;
    QString m_note;
};

/// "pays attention", and the colours from little to much.
class AttentionLegend : public QWidget {
    Q_OBJECT
public:
    explicit AttentionLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;
};

} // namespace squeeze
