// SPDX-License-Identifier: GPL-3.0-or-later
// One model answering about pictures; knows no thread and no window.
#pragma once

#include "app/studio/ask/classifier.h"
#include "backend/runtime/engine.h"

namespace squeeze::studio {

class Answering {
public:
    /// Throws Error{Input} naming the node that cannot be run.
    explicit Answering(std::shared_ptr<const Model> model, int threads = Classifier::threads);

    const std::shared_ptr<const Model>& model() const { return m_model; }
    /// Probabilities of every output for a picture as image::fit gives it.
    std::vector<float> shares(std::span<const std::uint8_t> seen);
    Answer answer(std::span<const std::uint8_t> seen);

private:
    std::shared_ptr<const Model> m_model;
    runtime::Engine m_engine;
    bool m_ends_in_shares;
};

/// The sum of the lesser values over the sum of the greater ones; -1 where a map is missing, empty or of another size.
double overlap(const Answer& a, const Answer& b);

/// Upright and at most `side` pixels wide and high.
image::Pixels shrunk(const image::Pixels& pixels, int side);
image::Pixels from_image(const QImage& image);
QImage to_image(const image::Pixels& pixels);

/// Photos among these files and folders, folders searched through by name; never more than `most`.
QStringList photo_files(const QStringList& paths, int most);

} // namespace squeeze::studio
