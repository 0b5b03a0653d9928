// SPDX-License-Identifier: GPL-3.0-or-later
// What one layer's bytes are spent on, as a sum: "7,416 B = positions 4,485 + values 2,632 + bias 256 + codebook 32 +
// header 11".
#pragma once

#include "backend/core/file_parts.h"
#include "widgets/layers/figure_font.h"

#include <QWidget>

#include <optional>

namespace squeeze {

class LayerPartsLine : public QWidget {
    Q_OBJECT
public:
    explicit LayerPartsLine(QWidget* parent = nullptr);
    void set(const FileParts& bytes);
    QString text() const; ///< the whole sum
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    FileParts m_bytes;
    std::optional<FigureFont> m_plain, m_strong;
};

} // namespace squeeze
