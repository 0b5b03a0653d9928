// SPDX-License-Identifier: GPL-3.0-or-later
// The process's start is field 22 of /proc/self/stat, in clock ticks since boot (proc(5)).
#include "app/studio/shell/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <unistd.h>
#include <utility>

namespace squeeze::studio {

namespace {

class Watcher final : public QObject {
public:
    Watcher(QWidget& window, std::function<void(double)> then) : QObject(&window), m_then(std::move(then)) {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // after this event the frame is on its way to the screen
            QTimer::singleShot(0, this, [this] {
                m_then(millisecondsSinceStart());
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void(double)> m_then;
};

} // namespace

void onFirstPaint(QWidget& window, std::function<void(double)> then) { new Watcher(window, std::move(then)); }

void sayFirstPaint(double milliseconds) {
    std::fprintf(stderr, "%.0f\n", milliseconds);
    QCoreApplication::quit();
}

double millisecondsSinceStart() {
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) return -1;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // from field 3 on
    if (fields.size() < 20) return -1;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double start = fields[19].toDouble() * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6 - start;
}

} // namespace squeeze::studio
