// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/thumb_strip.h"

#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace squeeze::studio {

namespace {
constexpr int side = 62, gap = 6, columns = 6, rows = 2;
}

ThumbStrip::ThumbStrip(DataSource& source, QWidget* parent) : QWidget(parent), m_data(source) {
    setAccessibleName(tr("Some of the photos"));
    connect(&source, &DataSource::changed, this, &ThumbStrip::choose);
    connect(&source, &DataSource::thumbnailReady, this, [this](std::size_t sample) {
        if (std::find(m_samples.begin(), m_samples.end(), sample) != m_samples.end()) update();
    });
    choose();
}

QSize ThumbStrip::sizeHint() const { return {columns * (side + gap) - gap, rows * (side + gap) - gap}; }

void ThumbStrip::choose() {
    m_samples.clear();
    if (const auto dataset = m_data.dataset(); dataset && !dataset->classes().empty()) {
        const std::size_t classes = dataset->classes().size();
        std::vector<std::vector<std::size_t>> of(classes);
        for (const auto index : dataset->labelled()) {
            auto& some = of[std::size_t(dataset->samples()[index].label)];
            if (some.size() < std::size_t(columns * rows)) some.push_back(index);
        }
        for (std::size_t round = 0;
             m_samples.size() < std::size_t(columns * rows) && round < std::size_t(columns * rows); ++round)
            for (const auto& some : of)
                if (round < some.size() && m_samples.size() < std::size_t(columns * rows))
                    m_samples.push_back(some[round]);
    }
    setVisible(!m_samples.empty());
    update();
}

void ThumbStrip::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int across = std::clamp((width() + gap) / (side + gap), 1, columns);
    for (std::size_t i = 0; i < m_samples.size() && i < std::size_t(across * rows); ++i) {
        const QRectF cell(int(i) % across * (side + gap), int(i) / across * (side + gap), side, side);
        const auto picture = m_data.thumbnail(m_samples[i], int(side * devicePixelRatioF()));
        QPainterPath frame;
        frame.addRoundedRect(cell, 4, 4);
        painter.fillPath(frame, theme.grid);
        if (picture.isNull()) continue; // thumbnailReady follows
        painter.save();
        painter.setClipPath(frame);
        const double scale = std::max(side / double(picture.width()), side / double(picture.height()));
        QRectF shown(0, 0, picture.width() * scale, picture.height() * scale);
        shown.moveCenter(cell.center());
        painter.drawImage(shown, picture);
        painter.restore();
    }
}

} // namespace squeeze::studio

#include "moc_thumb_strip.cpp"
