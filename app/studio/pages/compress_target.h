// SPDX-License-Identifier: GPL-3.0-or-later
// The panel above the layers: how small the file shall be, and how the layers share it.
#pragma once

#include "app/studio/pages/texts.h"
#include "widgets/basics/panel.h"
#include "widgets/layers/target_slider.h"

class QComboBox;
class QLabel;

namespace squeeze::studio {

class SizeField;

class CompressTarget : public Panel {
    Q_OBJECT
public:
    explicit CompressTarget(QWidget* parent = nullptr);
    SizeField* field() const { return m_field; }
    TargetSlider* slider() const { return m_slider; }
    QComboBox* spread() const { return m_spread; }

    void setSizes(std::uint64_t original, std::uint64_t target);
    void setSpread(const std::string& ranking);
    void setSharing(int open, int locked);
    void setCompact(bool compact);

Q_SIGNALS:
    void moved(quint64 bytes, const QString& drag);
    void settled(quint64 bytes, const QString& drag);
    void spreadChosen(const QString& ranking); ///< of the prune stage

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* left();
    QWidget* right();
    void caption(std::uint64_t bytes);

    Texts m_texts;
    SizeField* m_field;
    TargetSlider* m_slider;
    QComboBox* m_spread;
    QLabel *m_caption, *m_sharing;
    QWidget *m_left, *m_right;
    std::uint64_t m_original = 0;
    int m_typed = 0, m_open = 0, m_locked = 0;
    bool m_compact = false;
};

} // namespace squeeze::studio
