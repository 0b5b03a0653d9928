// SPDX-License-Identifier: GPL-3.0-or-later
// What makes an answer faster: smaller photos. (Zeros make the file smaller, not the arithmetic of this engine.)
#pragma once

#include "app/studio/session.h"

#include <QWidget>

class QGridLayout;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

class PresetCard;

/// Milliseconds at another size of the photos, from those measured at one: the work decides.
double scaled_latency(const Graph& graph, int measuredSize, double milliseconds, int size);

class SpeedChoice : public QWidget {
    Q_OBJECT
public:
    explicit SpeedChoice(Session& session, QWidget* parent = nullptr);
    void refresh();
    PresetCard* card(int index) const { return m_cards[std::size_t(index)]; }
    static const std::vector<int>& sizes(); ///< pixels

private:
    Session& m_session;
    std::vector<PresetCard*> m_cards;
    TextLabel* m_words;
};

} // namespace squeeze::studio
