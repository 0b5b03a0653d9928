// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/bench/edit_replay.h"

#include "app/studio/pages/compress/compress_inspector.h"
#include "app/studio/pages/compress/compress_page.h"
#include "app/studio/pages/compress/compress_target.h"
#include "app/studio/session.h"
#include "app/studio/shell/paint_gate.h"
#include "widgets/layers/histogram_view.h"
#include "widgets/layers/layer_table.h"
#include "widgets/layers/layer_view.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <ctime>
#include <utility>

namespace squeeze::studio {

namespace {

constexpr int gesture = 10; ///< events

/// Processor time of the calling thread.
double thread_milliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void key(QWidget* widget, int code, const QString& text = {}) {
    QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text),
        release(QEvent::KeyRelease, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
    QCoreApplication::sendEvent(widget, &release);
}

} // namespace

EditReplay::EditReplay(Session& session, CompressPage& page, int moves, int interval, QObject* parent)
    : QObject(parent), m_session(session), m_page(page), m_moves(std::size_t(moves)) {
    for (int i = 0; i < (moves + gesture - 1) / gesture; ++i) m_gestures.push_back(Kind(i % 3));
    m_random.shuffle(std::span(m_gestures));
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &EditReplay::next);
    connect(&session.document(), &Document::decided, this, &EditReplay::decided);
    connect(&session.preview(), &Preview::framed, this,
            [this](const std::shared_ptr<const Frame>& frame) { framed(frame->serial); });
    m_gate = page.window()->findChild<PaintGate*>();
    page.window()->installEventFilter(this);
}

void EditReplay::start() {
    m_clock.start();
    m_timer.start();
}

void EditReplay::next() {
    if (m_sent == m_moves.size()) {
        m_timer.stop();
        QTimer::singleShot(1000, this, &EditReplay::finished); // what is still on its way
        return;
    }
    const int at = int(m_sent % gesture);
    auto& move = m_moves[m_sent];
    move.kind = m_gestures[m_sent / gesture];
    if (at == 0 && !ready(move.kind)) return;
    if (at == 0) begin();
    move.sent = now();
    ++m_sent;
    advance(at);
    if (at == gesture - 1 || m_sent == m_moves.size()) end();
}

void EditReplay::mouse(QWidget* widget, int type, QPointF at) {
    const bool release = type == QEvent::MouseButtonRelease;
    QMouseEvent event(QEvent::Type(type), at, widget->mapToGlobal(at),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      release ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

/// Chooses the layer of the next gesture; a hand takes hold only of what it sees.
bool EditReplay::ready(Kind kind) {
    auto* table = m_page.table();
    if (kind == Threshold && table->current() != conv10()) {
        table->setCurrent(conv10());
        return false;
    }
    const auto frame = m_session.preview().frame();
    return frame && frame->serial >= m_session.preview().asked();
}

int EditReplay::conv10() const { return int(m_page.table()->model()->rows().size()) - 1; }

/// Takes hold of something; no edit yet.
void EditReplay::begin() {
    const auto kind = m_moves[m_sent].kind;
    auto* table = m_page.table();
    if (kind == Target) {
        auto* slider = m_page.target()->slider();
        m_from = slider->handle().x();
        m_to = slider->xOf(std::uint64_t(double(m_session.preview().originalBytes()) / m_random.uniform(12, 60)));
        mouse(slider, QEvent::MouseButtonPress, slider->handle());
    } else if (kind == Threshold) {
        auto* histogram = m_page.inspector()->histogram();
        m_from = histogram->handle().center().x();
        m_to = histogram->xOf(histogram->movableRange().high * m_random.uniform(0.05, 0.6));
        mouse(histogram, QEvent::MouseButtonPress, histogram->handle().center());
    } else {
        table->setCurrent(int(m_random.below(std::size_t(conv10()))));
    }
    if (std::abs(m_to - m_from) < 2 * gesture) m_to = m_from + (m_from > m_to ? -2.5 : 2.5) * gesture;
}

void EditReplay::advance(int at) {
    const double x = m_from + (m_to - m_from) * (at + 1) / gesture;
    const auto kind = m_moves[m_sent - 1].kind;
    if (kind == Target) {
        auto* slider = m_page.target()->slider();
        mouse(slider, QEvent::MouseMove, {x, slider->handle().y()});
    } else if (kind == Threshold) {
        auto* histogram = m_page.inspector()->histogram();
        mouse(histogram, QEvent::MouseMove, {x, histogram->handle().center().y()});
    } else {
        auto* view = m_page.table()->view();
        const auto& row = m_page.table()->model()->rows()[std::size_t(m_page.table()->current())];
        if (at % 3 == 2)
            row.bits > 4 ? key(view, Qt::Key_BracketLeft, QStringLiteral("["))
                         : key(view, Qt::Key_BracketRight, QStringLiteral("]"));
        else
            key(view, row.survivors < row.weights / 20 ? Qt::Key_Left : Qt::Key_Right);
    }
}

void EditReplay::end() {
    const auto kind = m_moves[m_sent - 1].kind;
    if (kind == Target)
        mouse(m_page.target()->slider(), QEvent::MouseButtonRelease, {m_to, m_page.target()->slider()->handle().y()});
    if (kind == Threshold)
        mouse(m_page.inspector()->histogram(), QEvent::MouseButtonRelease,
              {m_to, m_page.inspector()->histogram()->handle().center().y()});
}

/// The preview has asked for a frame: what was sent before waits for it.
void EditReplay::decided() {
    const auto serial = m_session.preview().asked();
    bool newest = true;
    for (std::size_t i = m_sent; i-- > 0 && m_moves[i].serial == 0;) {
        m_moves[i].serial = serial;
        m_moves[i].merged = !std::exchange(newest, false);
    }
}

void EditReplay::framed(std::uint64_t serial) {
    for (auto& move : m_moves) {
        if (!move.serial || move.serial > serial) continue;
        if (move.framed < 0) move.framed = now();
        if (move.painted < 0 && move.serial < serial) move.merged = true;
    }
    m_shown = serial;
}

/// A paint of the window follows the frame; what is posted now comes after it.
bool EditReplay::eventFilter(QObject* watched, QEvent* event) {
    const bool paints = event->type() == QEvent::UpdateRequest && !(m_gate && m_gate->closed());
    if (paints && m_shown && !m_posted) {
        m_posted = true;
        QMetaObject::invokeMethod(this, &EditReplay::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void EditReplay::painted() {
    m_posted = false;
    const double worked = thread_milliseconds(), since = worked - std::exchange(m_worked, worked);
    for (auto& move : m_moves) {
        if (move.painted >= 0 || !move.serial || move.serial > m_shown) continue;
        move.painted = now();
        move.processor = since;
    }
}

} // namespace squeeze::studio

#include "moc_edit_replay.cpp"
