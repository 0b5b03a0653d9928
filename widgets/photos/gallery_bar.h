// SPDX-License-Identifier: GPL-3.0-or-later
// The line above a gallery: pills of which one is chosen, and the size of the thumbnails.
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QSlider;

namespace squeeze {

class Gallery;

/// A checkable pill, with an icon where it has one.
class FilterPill : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterPill(const QString& text, const QString& icon = {}, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override;
    void leaveEvent(QEvent*) override;

private:
    QString m_icon;
};

class GalleryBar : public QWidget {
    Q_OBJECT
public:
    explicit GalleryBar(Gallery* gallery, QWidget* parent = nullptr);
    int addPill(const QString& text, const QString& icon = {}); ///< its number
    void addButton(QAction* action);                            ///< as a button before the thumbnails' size
    void setPill(int pill, const QString& text, bool shown = true);
    int current() const;
    void setCurrent(int pill);
    QSlider* slider() const { return m_slider; }

Q_SIGNALS:
    void currentChanged(int pill);

private:
    QButtonGroup* m_pills;
    QHBoxLayout* m_line;
    QSlider* m_slider;
};

} // namespace squeeze
