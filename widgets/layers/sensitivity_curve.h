// SPDX-License-Identifier: GPL-3.0-or-later
// What pruning costs a layer, as a small filled curve: sparsity across, relative squared weight error up.
#pragma once

#include "widgets/layers/layer_model.h"

#include <QFrame>
#include <QPixmap>

namespace squeeze {

struct Theme;

/// The curve's harm at a sparsity, interpolated; (0, 0) and (1, 1) are its ends.
double harmAt(const HarmCurve& curve, double sparsity);
/// Step of the sensitivity ramp, 1..5, for the harm of a setting.
int sensitivityShade(double harm);
/// Pre-drawn for one size, theme and device pixel ratio.
QPixmap curvePicture(const HarmCurve& curve, int shade, const Theme& theme, QSizeF size, double ratio);
/// Where a setting lies on it.
QPointF curvePoint(const HarmCurve& curve, double sparsity, const QRectF& where);

/// The same, large, with axes and its figures: what S opens.
class SensitivityPopup : public QFrame {
    Q_OBJECT
public:
    SensitivityPopup(const LayerRow& row, const HarmCurve& curve, QWidget* parent);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    LayerRow m_row;
    HarmCurve m_curve;
};

} // namespace squeeze
