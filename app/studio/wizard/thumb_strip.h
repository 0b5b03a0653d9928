// SPDX-License-Identifier: GPL-3.0-or-later
// A few of the photos, some of each class.
#pragma once

#include "app/studio/data/data_source.h"

#include <QWidget>

namespace squeeze::studio {

class ThumbStrip : public QWidget {
    Q_OBJECT
public:
    explicit ThumbStrip(DataSource& source, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void choose(); ///< which photos
    DataSource& m_data;
    std::vector<std::size_t> m_samples;
};

} // namespace squeeze::studio
