// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the wizard: a question, what answers it, and what its button does.
#pragma once

#include "app/studio/session.h"

#include <QWidget>

namespace squeeze::studio {

class WizardStep : public QWidget {
    Q_OBJECT
public:
    explicit WizardStep(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    virtual QString name() const = 0;           ///< in the stepper: "Target"
    virtual QString question() const = 0;       ///< "How small should it be?"
    virtual QString hint() const = 0;           ///< one line below it
    virtual QString button() const = 0;         ///< of the one thing that moves on
    virtual QString note() const { return {}; } ///< beside the button
    virtual bool ready() const = 0;             ///< the button can be pressed
    virtual bool done() const = 0;              ///< a tick in the stepper
    virtual Page page() const = 0;              ///< where "Open in studio" leads
    /// Does what the button says; true: go on to the next step at once.
    virtual bool advance() = 0;
    virtual void enter() {}                       ///< shown
    virtual void forget() {}                      ///< another project is open: what was typed was about the one before
    virtual void setCompact(bool) {}              ///< the smallest window
    virtual QWidget* beside() { return nullptr; } ///< right of the question

Q_SIGNALS:
    void changed(); ///< any of the above

protected:
    Session& m_session;
};

} // namespace squeeze::studio
