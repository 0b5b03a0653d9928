// SPDX-License-Identifier: GPL-3.0-or-later
// A layer's bytes as one bar with its legend: values, positions, codebook, biases, tables.
#pragma once

#include "widgets/layers/layer_parts_line.h"

namespace squeeze {

class PartsBar : public QWidget {
    Q_OBJECT
public:
    explicit PartsBar(QWidget* parent = nullptr);
    void set(const LayerBytes& bytes);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    LayerBytes m_bytes;
};

} // namespace squeeze
