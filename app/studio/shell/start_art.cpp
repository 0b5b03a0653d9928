// SPDX-License-Identifier: GPL-3.0-or-later
// The scenes are those of the demo data set, painted by the program itself.
#include "app/studio/shell/start_art.h"

#include "app/studio/jobs/job.h"
#include "backend/data/dataset.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace squeeze::studio {

namespace {

/// Scaled to fill, with rounded corners; a plain tile until it is drawn.
void tile(QPainter& painter, const QRectF& where, const QImage& scene, double radius, const Theme& theme) {
    QPainterPath shape;
    shape.addRoundedRect(where, radius, radius);
    painter.save();
    if (scene.isNull()) {
        painter.fillPath(shape, theme.grid);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipPath(shape);
        const double side = std::max(where.width(), where.height());
        painter.drawImage(QRectF(where.center().x() - side / 2, where.center().y() - side / 2, side, side), scene);
    }
    painter.restore();
}

QImage picture(const image::Pixels& pixels) {
    return QImage(pixels.rgb.data(), pixels.width, pixels.height, pixels.width * 3, QImage::Format_RGB888)
        .scaled(224, 224, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
        .copy();
}

} // namespace

void drawScenes(QObject* context, const std::function<void(const QList<QImage>&)>& receive) {
    const auto scenes = std::make_shared<QList<QImage>>();
    // Of the page's own: an ornament is no job to list, and where it fails the page does without.
    auto* job = new Job(
        {}, Job::Lane::Long,
        [scenes](Progress& progress) {
            const auto demo = data::demo(1);
            std::vector<bool> seen(demo->classes().size());
            for (std::size_t i = 0; i < demo->samples().size(); ++i) {
                const int label = demo->samples()[i].label;
                if (label < 0 || seen[static_cast<std::size_t>(label)]) continue;
                seen[static_cast<std::size_t>(label)] = true;
                progress.check();
                *scenes += picture(demo->pixels(i));
            }
        },
        context);
    QObject::connect(job, &Job::done, context, [receive, scenes] { receive(*scenes); });
    QObject::connect(job, &Job::ended, job, &QObject::deleteLater);
}

StartArt::StartArt(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(120);
}

void StartArt::setScenes(const QList<QImage>& scenes) {
    m_scenes = scenes;
    update();
}

void StartArt::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double k = std::min(width() / 560.0, height() / 190.0);
    painter.translate((width() - 560 * k) / 2, (height() - 190 * k) / 2);
    painter.scale(k, k);
    // the funnel
    QPainterPath funnel(QPointF(120, 2));
    funnel.cubicTo(250, -4, 290, 84, 404, 88);
    funnel.lineTo(404, 104);
    funnel.cubicTo(290, 108, 250, 190, 120, 186);
    QLinearGradient shade(120, 0, 404, 0);
    QColor blue = theme.accent;
    blue.setAlphaF(0.0f);
    shade.setColorAt(0, blue);
    blue.setAlphaF(theme.dark ? 0.42f : 0.34f);
    shade.setColorAt(1, blue);
    painter.fillPath(funnel, shade);
    // six photos
    static constexpr QPointF places[] = {{22, 30}, {104, 8}, {186, 34}, {8, 112}, {90, 94}, {172, 120}};
    for (int i = 0; i < 6; ++i) {
        const QRectF frame(places[i], QSizeF(72, 62));
        painter.setPen(theme.line);
        painter.setBrush(theme.dark ? theme.button : theme.base);
        painter.drawRoundedRect(frame, 5, 5);
        tile(painter, frame.adjusted(3, 3, -3, -3), i < m_scenes.size() ? m_scenes[i] : QImage(), 2, theme);
    }
    appIcon().paint(&painter, QRect(398, 80, 32, 32));
    painter.setPen(QPen(theme.accent, 1.6, Qt::DotLine));
    painter.drawLine(QPointF(434, 96), QPointF(492, 96));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.targetMark);
    painter.drawRoundedRect(QRectF(498, 82, 28, 28), 5, 5);
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(QRectF(462, 116, 98, 44), Qt::AlignHCenter | Qt::TextWordWrap, tr("one small file, checked"));
}

SceneGrid::SceneGrid(QWidget* parent) : QWidget(parent) {
    setFixedSize(116, 68);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SceneGrid::setScenes(const QList<QImage>& scenes) {
    m_scenes = scenes;
    update();
}

void SceneGrid::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 6; ++i)
        tile(painter, QRectF(i % 3 * 39.0, i / 3 * 35.0, 37, 33), i < m_scenes.size() ? m_scenes[i] : QImage(), 3,
             theme);
}

} // namespace squeeze::studio
#include "moc_start_art.cpp"
