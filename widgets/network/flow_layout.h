// SPDX-License-Identifier: GPL-3.0-or-later
// Where the blocks of a flow and the squares in them stand. Pure arithmetic: a test needs no widget.
#pragma once

#include "widgets/network/flow_net.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace squeeze {

struct FlowLayout {
    struct Place {
        QRectF box;                  ///< of the block
        std::vector<QRectF> squares; ///< parallel to its parts: area by original bytes
    };
    std::vector<Place> places; ///< parallel to the net's blocks
    double width = 0;          ///< of the content; may be wider than what was given
    double scale = 1;          ///< pixels per square root of a byte
    double middle = 0;         ///< y of the line that joins the blocks

    /// Side of a square for so many bytes.
    double side(std::uint64_t bytes) const;
};

struct FlowMeasures {
    QSizeF room;                    ///< for the blocks
    double top = 0;                 ///< of the blocks
    double head = 24;               ///< height of a block's name
    std::vector<double> leastWidth; ///< of each block: its name and its columns
    double left = 24;               ///< before the first block
    double right = 24;
};

FlowLayout layOutFlow(const FlowNet& net, const FlowMeasures& measures);

} // namespace squeeze
