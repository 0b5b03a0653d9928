// SPDX-License-Identifier: GPL-3.0-or-later
// The picture on the start page: photos run into the funnel, one small file comes out.
#pragma once

#include <QImage>
#include <QList>
#include <QWidget>

#include <functional>

namespace squeeze::studio {

/// The built-in scenes (one of each class), drawn on a thread of its own and delivered to `receive` on this one.
void drawScenes(QObject* context, const std::function<void(const QList<QImage>&)>& receive);

class StartArt : public QWidget {
    Q_OBJECT
public:
    explicit StartArt(QWidget* parent = nullptr);
    void setScenes(const QList<QImage>& scenes);
    QSize sizeHint() const override { return QSize(560, 221); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QList<QImage> m_scenes;
};

/// The six scenes as a little grid.
class SceneGrid : public QWidget {
    Q_OBJECT
public:
    explicit SceneGrid(QWidget* parent = nullptr);
    void setScenes(const QList<QImage>& scenes);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QList<QImage> m_scenes;
};

} // namespace squeeze::studio
