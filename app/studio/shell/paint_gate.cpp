// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/paint_gate.h"

#include "app/studio/document/document.h"
#include "app/studio/preview/preview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace squeeze::studio {

PaintGate::PaintGate(QWidget& window, const Document& document, const Preview& preview)
    : QObject(&window), m_window(window), m_preview(preview) {
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    m_patience.setInterval(patience_ms);
    connect(&m_patience, &QTimer::timeout, this, &PaintGate::open);
    connect(&document, &Document::decided, this, &PaintGate::close);
    connect(&preview, &Preview::framed, this, &PaintGate::open);
    connect(&preview, &Preview::troubleChanged, this, &PaintGate::open); // no frame will come
    window.installEventFilter(this);
}

/// Only while a frame is on its way; a gate that is closed already does not wait anew.
void PaintGate::close() {
    const auto frame = m_preview.frame();
    if (!m_patience.isActive() && frame && frame->serial < m_preview.asked()) m_patience.start();
}

void PaintGate::open() {
    m_patience.stop();
    if (std::exchange(m_held, false))
        QCoreApplication::postEvent(&m_window, new QEvent(QEvent::UpdateRequest), Qt::LowEventPriority);
}

bool PaintGate::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::UpdateRequest || !closed()) return QObject::eventFilter(watched, event);
    m_held = true;
    return true;
}

} // namespace squeeze::studio

#include "moc_paint_gate.cpp"
