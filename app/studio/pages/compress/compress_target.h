// SPDX-License-Identifier: GPL-3.0-or-later
// The panel above the layers: how small the file shall be, how right it must stay, and how the layers share it.
#pragma once

#include "app/studio/pages/texts.h"
#include "widgets/basics/panel.h"
#include "widgets/layers/target_slider.h"
#include "widgets/theme/known.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

class FloorField;
class SizeField;

class CompressTarget : public Panel {
    Q_OBJECT
public:
    explicit CompressTarget(QWidget* parent = nullptr);
    SizeField* field() const { return m_field; }
    FloorField* floor() const { return m_floor; }
    TargetSlider* slider() const { return m_slider; }
    QComboBox* spread() const { return m_spread; }

    void setSizes(std::uint64_t original, std::uint64_t target);
    void setFloor(double floor, const Figure& expected); ///< of the file as it is aimed at, after retraining
    void setBest(double top1);                           ///< expected at any size; 0: not known
    void setSpread(const std::string& ranking);
    void setSharing(int open, int locked);
    void setCompact(bool compact);
    void addTwin(QPushButton* twin); ///< of the slider's curve

Q_SIGNALS:
    void moved(quint64 bytes, const QString& drag);
    void settled(quint64 bytes, const QString& drag);
    void floorChosen(double top1);             ///< 0: none any more
    void spreadChosen(const QString& ranking); ///< of the prune stage

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* left();
    QWidget* right();
    void caption(std::uint64_t bytes);
    void showExpected();

    Texts m_texts;
    SizeField* m_field;
    FloorField* m_floor;
    TargetSlider* m_slider;
    QComboBox* m_spread;
    TextLabel *m_caption, *m_expected, *m_sharing;
    QHBoxLayout* m_head = nullptr; ///< above the spread
    QWidget *m_left, *m_right;
    std::uint64_t m_original = 0;
    Figure m_expectedTop1;
    double m_best = 0;
    int m_typed = 0, m_open = 0, m_locked = 0;
    bool m_compact = false;
};

} // namespace squeeze::studio
