// SPDX-License-Identifier: GPL-3.0-or-later
// An edit moves its handle at once and everything else a few milliseconds later, when the preview's frame comes. Painted
// apart, the window would be composed twice for every move of the hand; so its paints wait for the frame, though never
// longer than a blink of the screen.
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace squeeze::studio {

class Document;
class Preview;

class PaintGate final : public QObject {
    Q_OBJECT
public:
    static constexpr int patience_ms = 12; ///< then the handle is painted alone

    PaintGate(QWidget& window, const Document& document, const Preview& preview);

    /// Paints asked for now wait for a frame.
    bool closed() const { return m_patience.isActive(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();
    void open();

    QWidget& m_window;
    const Preview& m_preview;
    QTimer m_patience;
    bool m_held = false; ///< a paint waits
};

} // namespace squeeze::studio
