// SPDX-License-Identifier: GPL-3.0-or-later
// One filter's kernels as signed colours, with what is left of it; a first layer's filters as pictures.
#pragma once

#include <QImage>
#include <QWidget>

#include <functional>
#include <vector>

namespace squeeze {

/// The filters of one layer; each is fetched when it is shown.
struct FilterLayer {
    QString name;
    int filters = 0, inputs = 0, kernel = 1;
    float limit = 0;                              ///< largest |w| of the layer: full colour
    bool bgr = false;                             ///< the network takes blue first
    std::vector<float> bias;                      ///< one per filter, or empty
    std::function<std::vector<float>(int)> fetch; ///< inputs x kernel x kernel weights
    bool pictures() const { return inputs == 3; } ///< a first layer over colours
};

class FilterView : public QWidget {
    Q_OBJECT
public:
    explicit FilterView(QWidget* parent = nullptr);

    void setLayer(FilterLayer layer); ///< keeps the number where it fits
    const FilterLayer& layer() const { return m_layer; }
    int filter() const { return m_filter; }
    void setFilter(int filter);

    int survivors() const { return m_survivors; }
    int inputsUsed() const { return m_used; }
    QRect pictureOf(int filter) const; ///< of a first layer

    QSize sizeHint() const override { return {320, 280}; }
    QSize minimumSizeHint() const override { return {200, 180}; }

Q_SIGNALS:
    void filterChanged(int filter);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void fetch();
    using Readout = QList<std::pair<QString, QString>>;
    Readout readout() const; ///< names and values
    double readoutWidth() const;
    QRectF area() const; ///< of the kernels
    QColor colour(float weight) const;
    void paintKernels(QPainter& painter);
    void paintPictures(QPainter& painter);
    void paintReadout(QPainter& painter);
    void paintLegend(QPainter& painter);
    struct Grid {
        int columns = 1;
        double cell = 1, gap = 0, pitch = 1;
    };
    Grid grid() const;

    FilterLayer m_layer;
    int m_filter = 0;
    std::vector<float> m_weights; ///< of the filter shown
    std::vector<QImage> m_pictures;
    int m_survivors = 0, m_used = 0;
    float m_largest = 0;
    double m_readoutBottom = 0; ///< of what was painted beside the kernels
};

} // namespace squeeze
