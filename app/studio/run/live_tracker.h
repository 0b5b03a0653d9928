// SPDX-License-Identifier: GPL-3.0-or-later
// From a run's events to what people see of it: step, epoch, batch, loss curve, share done and time left.
#pragma once

#include "app/studio/jobs/eta.h"
#include "app/studio/run/runner.h"

namespace squeeze::studio {

/// The work of one photo in training, forward and backward, where measuring it is 1.
inline constexpr double training_work = 3;

class LiveTracker {
public:
    /// `train` and `validation`: photos; `before`: what earlier steps and epochs have measured.
    LiveTracker(const pipeline::Recipe& recipe, std::size_t train, std::size_t validation,
                const std::vector<Measurement>& before);

    void take(const StepStarted& started);
    void take(const Tick& tick, double seconds); ///< on any clock
    void take(const Measured& measured);

    const Runner::Live& live() const { return m_live; }
    double share() const { return m_total > 0 ? m_done / m_total : -1; } ///< of the whole run's work
    QString where() const;                                               ///< "step 2 of 5, epoch 3 of 18"

private:
    struct Step {
        QString text;
        int epochs = 0, batch = 1;
        double before = 0;    ///< work in the steps before it
        int epochsBefore = 0; ///< epochs in them
    };
    void advance(double done, double seconds);
    void add(double epochs, double loss);

    std::vector<Step> m_steps;
    double m_train, m_validation;   ///< photos
    double m_done = 0, m_total = 0; ///< work: one photo forward counts 1, forward and backward 3
    int m_measured = 0;             ///< epochs of this step that were measured
    Eta m_eta;
    Runner::Live m_live;
};

} // namespace squeeze::studio
