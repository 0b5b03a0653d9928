// SPDX-License-Identifier: GPL-3.0-or-later
// Rail, header, status bar, jobs, regions, drops and the start page's rows.
#include "app/studio/shell/actions.h"
#include "app/studio/shell/drop_overlay.h"
#include "app/studio/shell/header.h"
#include "app/studio/shell/job_card.h"
#include "app/studio/shell/jobs_panel.h"
#include "app/studio/shell/notifier.h"
#include "app/studio/shell/rail.h"
#include "app/studio/shell/recent_row.h"
#include "app/studio/shell/regions.h"
#include "app/studio/shell/start_page.h"
#include "app/studio/shell/status_bar.h"
#include "widgets/basics/segmented.h"
#include "widgets/basics/text_label.h"
#include "widgets/basics/thin_bar.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace squeeze;
using namespace squeeze::studio;

class TestFrame : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void railByMouseAndKeys();
    void railGlyphsDiffer();
    void headerHasThreeFaces();
    void statusBarFollowsAJob();
    void jobsAreCards();
    void regionsGoRound();
    void overlayReadsPaths();
    void notificationIsWellFormed();
    void recentRowsSayWhen_data();
    void recentRowsSayWhen();
    void recentRowsShareAScale();
    void startPageOpensRecentProjects();
};

void TestFrame::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("squeeze-test"));
    QCoreApplication::setApplicationName(QStringLiteral("frame"));
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QApplication::setStyle(new Style);
    QApplication::setPalette(Theme::light().palette());
    QSettings().clear();
}

void TestFrame::railByMouseAndKeys() {
    QWidget window;
    Actions actions(&window);
    auto* rail = new Rail(actions, &window);
    rail->resize(156, 700);
    window.resize(200, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy chosen(rail, &Rail::chosen);
    QTest::mouseClick(rail->item(Page::Compress), Qt::LeftButton);
    QCOMPARE(chosen.first().first().value<Page>(), Page::Compress);
    QVERIFY(rail->item(Page::Compress)->isChecked());
    rail->item(Page::Compress)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rail->item(Page::Compress), Qt::Key_Down);
    QVERIFY(rail->item(Page::Train)->hasFocus());
    QTest::keyClick(rail->item(Page::Train), Qt::Key_Space);
    QCOMPARE(chosen.last().first().value<Page>(), Page::Train);
    rail->setCompact(true);
    QCOMPARE(rail->width(), 48);
    QVERIFY(rail->item(Page::Data)->toolTip().contains(QStringLiteral("Alt+1")));
}

void TestFrame::railGlyphsDiffer() {
    QWidget window;
    RailItem item(Page::Train, QStringLiteral("train"), &window);
    item.resize(140, 36);
    QList<QImage> seen;
    QStringList words;
    for (const auto progressed : {Progressed::NotBegun, Progressed::UpToDate, Progressed::Edited, Progressed::Running,
                                  Progressed::Stale, Progressed::Problem}) {
        item.setProgressed(progressed);
        const QImage image = item.grab().toImage();
        QVERIFY(!seen.contains(image));
        seen += image;
        if (!item.accessibleDescription().isEmpty()) words += item.accessibleDescription();
    }
    words.removeDuplicates();
    QVERIFY(words.size() >= 5);
}

void TestFrame::headerHasThreeFaces() {
    QWidget window;
    Actions actions(&window);
    auto* header = new Header(actions, &window);
    header->resize(1440, 44);
    window.resize(1440, 44);
    window.show();
    header->setProject(QStringLiteral("intel-scenes"));
    header->setFace(Header::Face::Start);
    QVERIFY(!header->recipe()->isVisible());
    header->setFace(Header::Face::Studio);
    QVERIFY(header->recipe()->isVisible());
    QSignalSpy chosen(header, &Header::faceChosen), found(actions[Do::Find], &QAction::triggered);
    const auto pieces = header->findChild<Segmented*>()->findChildren<QRadioButton*>();
    QTest::mouseClick(pieces[0], Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Header::Face>(), Header::Face::Wizard);
    for (auto* button : header->findChildren<QPushButton*>())
        if (button->text() == Header::tr("Find an action")) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(found.count(), 1);
}

void TestFrame::statusBarFollowsAJob() {
    QWidget window;
    Actions actions(&window);
    Jobs jobs;
    auto* status = new StatusBar(actions, jobs, &window);
    status->resize(1200, 24);
    window.resize(1200, 24);
    window.show();
    status->setIdle(QStringLiteral("Ready"));
    const auto says = [&](const QString& words) {
        for (auto* label : status->findChildren<TextLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("Ready")));
    auto* bar = status->findChild<ThinBar*>();
    QVERIFY(!bar->isVisible());
    std::atomic<bool> go{false};
    Job* job = jobs.start(QStringLiteral("Measuring"), Job::Lane::Interactive, [&](Progress&) {
        while (!go) std::this_thread::yield();
    });
    QTRY_VERIFY(says(QStringLiteral("Measuring")) && bar->isVisible());
    job->describe(QStringLiteral("1,860 of 3,000 photos"), 0.62, 12);
    QTRY_VERIFY(says(QStringLiteral("1,860 of 3,000")));
    QCOMPARE(bar->share(), 0.62);
    go = true;
    QTRY_VERIFY(!bar->isVisible() && says(QStringLiteral("Ready")));
}

void TestFrame::jobsAreCards() {
    Jobs jobs;
    JobsPanel panel(jobs);
    panel.resize(500, 400);
    panel.show();
    QVERIFY(panel.findChildren<JobCard*>().isEmpty());
    std::atomic<bool> stopped{false};
    jobs.start(QStringLiteral("Endless"), Job::Lane::Long, [&](Progress& progress) {
        while (!progress.stop_token().stop_requested()) std::this_thread::yield();
        stopped = true;
        progress.check();
    });
    jobs.start(QStringLiteral("Fails"), Job::Lane::Interactive, [](Progress&) {
        throw Error{Fault::Io, "a.sqz: the disk is full"};
    });
    QTRY_COMPARE(panel.findChildren<JobCard*>().size(), 2);
    const auto card = [&](const char* title) -> JobCard* {
        for (auto* one : panel.findChildren<JobCard*>())
            if (one->accessibleName() == QLatin1String(title)) return one;
        return nullptr;
    };
    QTRY_VERIFY(card("Fails") && card("Fails")->accessibleDescription().contains(QStringLiteral("full")));
    const auto button = [&](const char* title, const char* name) {
        return card(title)->findChild<QPushButton*>(QLatin1String(name));
    };
    QTest::mouseClick(button("Fails", "again"), Qt::LeftButton); // nobody offers more: its words can be copied
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("a.sqz: the disk is full")));

    Job* endless = jobs.running().front();
    QVERIFY(!button("Endless", "pause")->isVisible()); // not everything can pause
    int paused = 0, resumed = 0;
    endless->offer({[&] { ++paused, endless->cancel(); },
                    {},
                    [&] { ++resumed; },
                    QStringLiteral("Resume"),
                    QStringLiteral("paused")});
    QVERIFY(button("Endless", "pause")->isVisible() && button("Endless", "cancel")->isVisible());
    QTest::mouseClick(button("Endless", "pause"), Qt::LeftButton);
    QTRY_VERIFY(stopped);
    QTRY_VERIFY(!button("Endless", "cancel")->isVisible());
    QCOMPARE(paused, 1);
    QCOMPARE(card("Endless")->accessibleDescription(), QStringLiteral("paused"));
    QVERIFY(jobs.log().back().endsWith(QStringLiteral("paused")));
    QCOMPARE(button("Endless", "again")->text(), QStringLiteral("Resume"));
    QTest::mouseClick(button("Endless", "again"), Qt::LeftButton);
    QCOMPARE(resumed, 1);

    bool given = false;
    auto* third = jobs.start(QStringLiteral("Third"), Job::Lane::Long, [&](Progress& progress) {
        while (!progress.stop_token().stop_requested()) std::this_thread::yield();
        progress.check();
    });
    third->offer({{}, [&] { given = true, third->cancel(); }, {}, {}, {}}); // its owner gives more up than the work
    QTest::mouseClick(button("Third", "cancel"), Qt::LeftButton);
    QVERIFY(given);
    QTRY_COMPARE(card("Third")->accessibleDescription(), QStringLiteral("cancelled"));
}

void TestFrame::regionsGoRound() {
    QWidget window;
    auto* line = new QHBoxLayout(&window);
    QList<QWidget*> regions;
    QList<QLineEdit*> fields;
    for (int i = 0; i < 3; ++i) {
        auto* region = new QWidget;
        auto* inside = new QHBoxLayout(region);
        for (int k = 0; k < 2; ++k) {
            fields += new QLineEdit;
            inside->addWidget(fields.last());
        }
        regions += region;
        line->addWidget(region);
    }
    auto* empty = new QWidget;
    regions.insert(1, empty);
    line->addWidget(empty);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    fields[1]->setFocus();
    QCOMPARE(focusRegion(regions, 1), regions[2]); // the empty one is passed over
    QVERIFY(fields[2]->hasFocus());
    QCOMPARE(focusRegion(regions, 1), regions[3]);
    QCOMPARE(focusRegion(regions, 1), regions[0]);
    QVERIFY(fields[0]->hasFocus() || fields[1]->hasFocus());
    QCOMPARE(focusRegion(regions, -1), regions[3]);
    regions[3]->hide();
    QCOMPARE(focusRegion(regions, -1), regions[2]);
    QVERIFY(!focusRegion({empty}, 1));
}

void TestFrame::overlayReadsPaths() {
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(QStringLiteral("/tmp/猫 🐈.jpg")), QUrl(QStringLiteral("https://example.org/x.jpg"))});
    const QDropEvent event(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCOMPARE(DropOverlay::paths(event), QStringList{QStringLiteral("/tmp/猫 🐈.jpg")});
    QWidget window;
    window.resize(600, 400);
    DropOverlay overlay(&window);
    window.show();
    overlay.tell(QStringLiteral("14 photos, let go to classify them"), false);
    QCOMPARE(overlay.geometry(), window.rect());
    const QImage accepted = overlay.grab().toImage();
    overlay.tell(QStringLiteral("14 photos, let go to classify them"), true);
    QVERIFY(overlay.grab().toImage() != accepted);
    QVERIFY(overlay.testAttribute(Qt::WA_TransparentForMouseEvents));
}

void TestFrame::notificationIsWellFormed() {
    const QDBusMessage call = notification(QStringLiteral("The run has ended"), QStringLiteral("a < b & c"));
    QCOMPARE(call.member(), QStringLiteral("Notify"));
    QCOMPARE(call.signature(), QString()); // not sent yet
    const auto arguments = call.arguments();
    QCOMPARE(arguments.size(), 8);
    QCOMPARE(arguments[3].toString(), QStringLiteral("The run has ended"));
    QCOMPARE(arguments[4].toString(), QStringLiteral("a &lt; b &amp; c")); // bodies are markup
}

void TestFrame::recentRowsSayWhen_data() {
    QTest::addColumn<QDateTime>("opened");
    QTest::addColumn<QString>("says");
    const auto at = [](int month, int day, int year = 2026) {
        return QDateTime(QDate(year, month, day), QTime(14, 40));
    };
    QTest::newRow("today") << at(11, 23) << "today";
    QTest::newRow("yesterday") << at(11, 22) << "yesterday";
    QTest::newRow("this year") << at(3, 18) << "18 March";
    QTest::newRow("before") << at(3, 18, 2024) << "18 March 2024";
}

void TestFrame::recentRowsSayWhen() {
    QFETCH(QDateTime, opened);
    QFETCH(QString, says);
    QVERIFY(RecentRow::when(opened, QDateTime(QDate(2026, 11, 23), QTime(20, 0))).startsWith(says));
}

void TestFrame::recentRowsShareAScale() {
    QCOMPARE(RecentRow::place(1e3), 0.0);
    QCOMPARE(RecentRow::place(1e7), 1.0);
    QCOMPARE(RecentRow::place(0), 0.0);
    QVERIFY(RecentRow::place(61204) > RecentRow::place(38912));
}

void TestFrame::startPageOpensRecentProjects() {
    QTemporaryFile file;
    QVERIFY(file.open());
    Recent recent;
    recent.remember(
        {file.fileName(), QStringLiteral("leaf-disease"), 38912, 40000, 0.938, {}, QDateTime::currentDateTime()});
    QWidget window;
    Actions actions(&window);
    StartPage page(actions, recent);
    page.resize(1440, 800);
    page.show();
    QCoreApplication::processEvents();
    QSignalSpy chosen(&page, &StartPage::projectChosen), demo(actions[Do::Demo], &QAction::triggered);
    const auto rows = page.findChildren<RecentRow*>();
    RecentRow* row = nullptr;
    for (auto* one : rows)
        if (one->isVisible()) row = one;
    QVERIFY(row);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(chosen.first().first().toString(), file.fileName());
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == StartPage::tr("Start the demo")) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(demo.count(), 1);
}

QTEST_MAIN(TestFrame)
#include "test_frame.moc"
