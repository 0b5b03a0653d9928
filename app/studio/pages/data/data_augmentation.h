// SPDX-License-Identifier: GPL-3.0-or-later
// One photo as training sees it in six epochs, and the knobs of the recipe that make it so.
#pragma once

#include "backend/data/batches.h"
#include "widgets/basics/panel.h"

#include <QImage>
#include <QList>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace squeeze {
class Toggle;
}

namespace squeeze::studio {

class DataSource;
class Document;

/// Six pictures in two rows.
class SeenPictures : public QWidget {
    Q_OBJECT
public:
    explicit SeenPictures(QWidget* parent = nullptr);
    void setPictures(const QList<QImage>& pictures);
    const QList<QImage>& pictures() const { return m_pictures; }
    QSize sizeHint() const override { return {280, 152}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    static constexpr int count = 6;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QList<QImage> m_pictures;
};

class AugmentationPanel : public Panel {
    Q_OBJECT
public:
    AugmentationPanel(DataSource& source, Document& document, QWidget* parent = nullptr);
    void refresh();
    void setSample(std::size_t sample); ///< the photo to show
    std::size_t sample() const { return m_sample; }
    void shuffle();
    void setCompact(bool compact);

protected:
    void showEvent(QShowEvent*) override;

private:
    /// A knob: off, or this much.
    struct Knob {
        Toggle* toggle = nullptr;
        QSpinBox* value = nullptr;
    };
    enum Which { Mirror, Shift, Brightness, Contrast, Colour, Knobs };
    void addKnob(QGridLayout* grid, Which which);
    void change(Which which, int value);
    static int valueOf(const data::Augmentation& augmentation, Which which);
    static void setValue(data::Augmentation& augmentation, Which which, int value);
    static QString name(Which which);
    void look();
    void fillSizes();

    DataSource& m_data;
    Document& m_document;
    SeenPictures* m_seen;
    QPushButton* m_shuffle;
    QComboBox* m_size;
    QLabel *m_sizeName, *m_none;
    Knob m_knobs[Knobs];
    int m_usual[Knobs]; ///< what switching on brings back
    std::size_t m_sample = 0;
    int m_epoch = 0;
    bool m_filling = false, m_compact = false;
};

} // namespace squeeze::studio
