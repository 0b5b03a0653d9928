// SPDX-License-Identifier: GPL-3.0-or-later
// The page's panels with a classifier and no session: a photo dropped, pasted and asked; galleries, cells and the
// threshold by mouse and keys.
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/pages/evaluate/evaluate_classes.h"
#include "app/studio/pages/evaluate/evaluate_column.h"
#include "app/studio/pages/evaluate/evaluate_confusion.h"
#include "app/studio/pages/evaluate/evaluate_try.h"
#include "app/studio/pages/evaluate/evaluate_verdicts.h"
#include "tests/evaluate_page/compared.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/drop_zone.h"
#include "widgets/photos/answer_bars.h"
#include "widgets/photos/verdict_gallery.h"
#include "widgets/plots/confusion_view.h"
#include "widgets/plots/per_class_view.h"

#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

struct Studio {
    Jobs jobs;
    Classifier classifier{jobs};
    TryPanel panel{classifier};
    QSignalSpy answered{&panel, &TryPanel::answered};
    Studio() {
        panel.resize(760, 400);
        panel.show();
        classifier.setModels(lights::model(128), lights::model(60));
    }
};

template <typename T>
T* visible(QWidget& in) {
    for (auto* one : in.findChildren<T*>())
        if (one->isVisible()) return one;
    return nullptr;
}

} // namespace

class TestEvaluatePanels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        qputenv("SQUEEZE_CACHE", m_folder.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        QVERIFY(lights::picture(90).save(path("dusk.png")));
        QVERIFY(lights::picture(250).save(path("noon.png")));
        QFile text(path("notes.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no photo");
    }

    void a_dropped_photo_is_answered() {
        Studio studio;
        QVERIFY(visible<DropZone>(studio.panel));
        QVERIFY(!studio.panel.takeDrop({path("notes.txt")}));
        QVERIFY(!studio.panel.takeDrop({}));
        QVERIFY(studio.panel.takeDrop({path("dusk.png")}));
        QVERIFY(studio.answered.wait(10000));
        QVERIFY2(studio.panel.verdict().contains("disagree"), qPrintable(studio.panel.verdict()));
        const auto bars = studio.panel.findChildren<AnswerBars*>();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars[0]->bars()[0].label, QString("dark"));
        QCOMPARE(bars[1]->bars()[0].label, QString("light"));
        QVERIFY(bars[0]->isVisible());
        const auto drafts = [&] {
            QStringList heads;
            for (const auto* head : studio.panel.findChildren<ColumnHead*>())
                if (head->toolTip().contains("before retraining")) heads << head->accessibleName();
            return heads;
        };
        QVERIFY(drafts().isEmpty());
        studio.panel.setBytes(2000, 100, true);
        QCOMPARE(drafts().size(), 1);
        QVERIFY2(drafts().front().startsWith("Compressed"), qPrintable(drafts().front()));
    }

    void pasted_pictures_and_files() {
        Studio studio;
        QGuiApplication::clipboard()->setImage(lights::picture(250));
        QVERIFY(studio.panel.paste());
        QVERIFY(studio.answered.wait(10000));
        QVERIFY(studio.panel.verdict().contains("Both models say light"));
        auto* mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path("dusk.png"))});
        QGuiApplication::clipboard()->setMimeData(mime);
        QVERIFY(studio.panel.paste());
        QVERIFY(studio.answered.wait(10000));
        QCOMPARE(studio.panel.shown().name, QString("dusk.png"));
        QGuiApplication::clipboard()->setText("words");
        QVERIFY(!studio.panel.paste());
    }

    void what_cannot_be_read_is_said_and_the_last_photo_stays() {
        Studio studio;
        studio.classifier.ask(QStringList{path("noon.png")});
        QVERIFY(studio.answered.wait(10000));
        studio.classifier.ask(QStringList{path("notes.txt")});
        QVERIFY(studio.answered.wait(10000));
        QVERIFY(visible<Banner>(studio.panel));
        QCOMPARE(studio.panel.shown().name, QString("noon.png"));
    }

    void the_threshold_is_said() {
        Studio studio;
        studio.classifier.ask(lights::picture(128), "even"); // 50 : 50 for the original
        QVERIFY(studio.answered.wait(10000));
        QVERIFY(!studio.panel.verdict().contains("not sure"));
        studio.panel.setThreshold(0.99999);
        QVERIFY2(studio.panel.verdict().contains("not sure"), qPrintable(studio.panel.verdict()));
    }

    void waiting_for_a_model() {
        Jobs jobs;
        Classifier classifier(jobs);
        TryPanel panel(classifier);
        panel.resize(760, 400);
        panel.show();
        panel.setWaiting("No model yet", "Train a network.", "Train");
        QSignalSpy clicked(&panel, &TryPanel::waitingClicked);
        QPushButton* train = nullptr;
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == "Train" && button->isVisible()) train = button;
        QVERIFY(train);
        QTest::mouseClick(train, Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
        panel.setWaiting({}, {}, {});
        QVERIFY(visible<DropZone>(panel));
    }

    void tabs_orders_and_cells() {
        Jobs jobs;
        Classifier classifier(jobs);
        Document document;
        DataSource data(document, jobs);
        VerdictPanel panel(classifier, data);
        panel.resize(760, 300);
        panel.show();
        panel.setNothing("Nothing", "yet", "Compare");
        QSignalSpy wanted(&panel, &VerdictPanel::wanted);
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == "Compare") QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);

        panel.setComparison(compared::sample());
        auto* tabs = panel.findChild<QTabBar*>();
        QVERIFY(tabs->tabText(VerdictPanel::NewlyBroken).contains("2"));
        QVERIFY(tabs->tabText(VerdictPanel::NewlyFixed).contains("1"));
        QCOMPARE(panel.shown().size(), std::size_t(2));
        QCOMPARE(panel.shown()[0].key, std::size_t(6)); // lost most
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(VerdictPanel::NewlyFixed).center());
        QCOMPARE(panel.shown().size(), std::size_t(1));
        QCOMPARE(panel.shown()[0].key, std::size_t(4));
        QVERIFY(!tabs->isTabVisible(VerdictPanel::InCell));
        panel.setCell({1, 1, false});
        QVERIFY(tabs->isTabVisible(VerdictPanel::InCell));
        QCOMPARE(panel.tab(), VerdictPanel::InCell);
        QCOMPARE(panel.shown().size(), std::size_t(3));
        panel.setOrder(Order::Name);
        QCOMPARE(panel.shown()[0].name, QString("photo d.jpg"));
        panel.setCell({});
        QCOMPARE(panel.tab(), VerdictPanel::NewlyBroken);

        QSignalSpy chosen(&panel, &VerdictPanel::photoChosen);
        auto* gallery = panel.gallery();
        QTest::mouseClick(gallery->viewport(), Qt::LeftButton, {},
                          gallery->visualRect(gallery->model()->index(0, 0)).center());
        QCOMPARE(chosen.count(), 1);
    }

    void asked_photos_are_kept() {
        Jobs jobs;
        Classifier classifier(jobs);
        classifier.setModels(lights::model(128), nullptr);
        Document document;
        DataSource data(document, jobs);
        VerdictPanel panel(classifier, data);
        PhotoAnswer answer;
        answer.classes = std::make_shared<const std::vector<std::string>>(lights::model(128)->labels);
        answer.photo = lights::grey(30, 600, 400);
        answer.original.top = {{0, .7f}, {1, .3f}};
        answer.name = "one.jpg";
        panel.add(answer);
        auto* tabs = panel.findChild<QTabBar*>();
        QVERIFY(!tabs->isTabVisible(VerdictPanel::Asked)); // it is shown anyway
        panel.add(answer);                                 // again, by new models
        QVERIFY(!tabs->isTabVisible(VerdictPanel::Asked));
        answer.name = "two.jpg";
        panel.add(answer);
        QVERIFY(tabs->isTabVisible(VerdictPanel::Asked));
        answer.problem = "cannot be read";
        panel.add(answer);
        panel.setTab(VerdictPanel::Asked);
        QCOMPARE(panel.shown().size(), std::size_t(2));
        QCOMPARE(panel.shown()[0].name, QString("two.jpg"));
        QCOMPARE(panel.shown()[0].before, QString("dark"));
        QSignalSpy chosen(&panel, &VerdictPanel::answerChosen);
        panel.resize(600, 300);
        panel.show();
        auto* gallery = panel.gallery();
        QTest::mouseClick(gallery->viewport(), Qt::LeftButton, {},
                          gallery->visualRect(gallery->model()->index(1, 0)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<PhotoAnswer>().name, QString("one.jpg"));
    }

    /// Of another folder it is another photo, whatever its name; under other models old answers keep their words.
    void asked_photos_are_told_apart_and_forgotten_with_their_project() {
        Jobs jobs;
        Classifier classifier(jobs);
        Document document;
        DataSource data(document, jobs);
        VerdictPanel panel(classifier, data);
        TryPanel trying(classifier);
        trying.resize(760, 400);
        trying.show();
        connect(&trying, &TryPanel::answered, &panel, &VerdictPanel::add);
        QVERIFY(QDir(m_folder.path()).mkpath("other"));
        QVERIFY(lights::picture(250).save(path("other/dusk.png")));
        classifier.setModels(lights::model(128), nullptr);
        QSignalSpy answered(&trying, &TryPanel::answered);
        classifier.ask(QStringList{path("dusk.png"), path("other/dusk.png")});
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 2, 10'000);
        panel.setTab(VerdictPanel::Asked);
        QCOMPARE(panel.shown().size(), std::size_t(2));
        QCOMPARE(panel.shown()[1].before, QString("dark"));
        classifier.setModels(lights::model(128, {"night", "day"}), nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 3, 10'000);
        QCOMPARE(panel.shown().size(), std::size_t(2));
        QCOMPARE(panel.shown()[0].before, QString("day")); // asked again
        QCOMPARE(panel.shown()[1].before, QString("dark"));
        classifier.forget();
        QVERIFY(panel.tab() != VerdictPanel::Asked);
        QVERIFY(visible<DropZone>(trying) && !visible<AnswerBars>(trying));
        classifier.setModels(lights::model(60), nullptr);
        QTest::qWait(100);
        QCOMPARE(answered.count(), 3);
    }

    void a_cell_is_chosen() {
        ConfusionPanel panel;
        panel.resize(480, 400);
        panel.show();
        QVERIFY(!panel.view()->isVisible());
        const auto all = compared::sample();
        panel.setComparison(all.get());
        QVERIFY(panel.view()->isVisible());
        QSignalSpy chosen(&panel, &ConfusionPanel::cellChosen);
        QTest::mouseClick(panel.view(), Qt::LeftButton, {}, panel.view()->cellRect({2, 1}).center());
        QCOMPARE(chosen.count(), 1);
        const auto cell = chosen[0][0].value<CellFilter>();
        QCOMPARE(cell.truth, 2);
        QCOMPARE(cell.answer, 1);
        QVERIFY(!cell.original);
        QSignalSpy part(&panel, &ConfusionPanel::partWanted);
        panel.parts()[1]->trigger();
        QCOMPARE(part[0][0].value<Split>(), Split::Test);
        auto test = *all;
        test.split = Split::Test;
        panel.setComparison(&test);
        bool says = false;
        for (auto* button : panel.findChildren<QPushButton*>()) says = says || button->text().contains("test");
        QVERIFY(says);                   // nobody takes it for validation
        test.original.confusion.clear(); // more than 100 classes
        panel.setComparison(&test);
        QVERIFY(!panel.view()->isVisible());
        panel.setComparison(nullptr);
    }

    void the_slider_says_what_is_left() {
        ClassesPanel panel;
        panel.resize(480, 300);
        panel.show();
        panel.setComparison(compared::sample());
        QCOMPARE(panel.view()->rows().size(), std::size_t(3));
        QSignalSpy changed(&panel, &ClassesPanel::thresholdChanged);
        panel.slider()->setFocus();
        for (int i = 0; i < 7; ++i) QTest::keyClick(panel.slider(), Qt::Key_PageUp);
        for (int i = 0; i < 5; ++i) QTest::keyClick(panel.slider(), Qt::Key_Right);
        QCOMPARE(panel.threshold(), 0.75);
        QCOMPARE(changed.count(), 12);
        QVERIFY2(panel.sentence().contains("60.0") && panel.sentence().contains("83.3"), qPrintable(panel.sentence()));
        panel.setComparison(nullptr);
    }

    void the_smallest_window_keeps_balanced_accuracy() {
        ClassesPanel panel;
        panel.setCompact(true);
        panel.resize(420, 220);
        panel.show();
        panel.setComparison(compared::sample());
        QLabel* said = nullptr;
        for (auto* label : panel.findChildren<QLabel*>())
            if (label->text().contains("Balanced")) said = label;
        QVERIFY(said && said->isVisible());
        QVERIFY(said->height() >= said->fontMetrics().height());
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestEvaluatePanels)
#include "test_evaluate_panels.moc"
