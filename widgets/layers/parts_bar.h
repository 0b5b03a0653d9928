// SPDX-License-Identifier: GPL-3.0-or-later
// A layer's bytes as one bar with its legend: values, positions, codebook, biases, tables.
#pragma once

#include "backend/core/file_parts.h"

#include <QWidget>

namespace squeeze {

class PartsBar : public QWidget {
    Q_OBJECT
public:
    explicit PartsBar(QWidget* parent = nullptr);
    void set(const FileParts& bytes);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    FileParts m_bytes;
};

} // namespace squeeze
