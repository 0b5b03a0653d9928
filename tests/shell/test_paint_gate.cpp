// SPDX-License-Identifier: GPL-3.0-or-later
// An edit is painted once, together with its frame.
#include "app/studio/main_window.h"
#include "app/studio/shell/languages.h"
#include "app/studio/shell/paint_gate.h"
#include "backend/core/files.h"
#include "tests/pipeline/tiny.h"
#include "widgets/theme/style.h"
#include "widgets/theme/system_theme.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// Counts the paints of a window's widgets, apart while its gate is closed.
class Paints final : public QObject {
public:
    Paints(QWidget& window, const PaintGate& gate) : m_window(window), m_gate(gate) { qApp->installEventFilter(this); }
    int behind_gate = 0, open = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Paint && widget && widget->window() == &m_window)
            ++(m_gate.closed() ? behind_gate : open);
        return false;
    }

private:
    QWidget& m_window;
    const PaintGate& m_gate;
};

} // namespace

class TestPaintGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("squeeze-test"));
        QCoreApplication::setApplicationName(QStringLiteral("paint-gate"));
        QApplication::setStyle(new Style);
    }

    void anEditWaitsForItsFrame() {
        const QTemporaryDir folder;
        const auto start = folder.filePath(QStringLiteral("start.sqz")).toStdString();
        write_file(start, codec::encode(tiny::model()));
        SystemTheme theme{Theme::light().palette()};
        Languages languages;
        Session session;
        MainWindow window{session, theme, languages};
        const auto* gate = window.findChild<PaintGate*>();
        QVERIFY(gate);
        session.document().decide("Begin", [&](Decisions& d) {
            d.start = start;
            d.size = 16;
            d.recipe = "train epochs=1 | prune keep=0.5 | train epochs=1 | encode";
        });
        window.go(Page::Compress);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto& preview = session.preview();
        const auto shown = [&] { return preview.frame() && preview.frame()->serial == preview.asked(); };
        QTRY_VERIFY(shown() && !gate->closed());

        Paints paints(window, *gate);
        preview.setThreshold(0, preview.frame()->layers[0].threshold + 0.05, {});
        QVERIFY(gate->closed()); // the frame is another thread's, and comes through the event loop
        QTRY_VERIFY(!gate->closed());
        QTRY_VERIFY(shown() && paints.open > 0);
        QCOMPARE(paints.behind_gate, 0);
    }
};

QTEST_MAIN(TestPaintGate)
#include "test_paint_gate.moc"
