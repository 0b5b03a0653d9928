// SPDX-License-Identifier: GPL-3.0-or-later
// Where to save: a project that is there already is never replaced unasked, however its name was typed.
#include "app/studio/shell/file_questions.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace squeeze::studio;

class TestFileQuestions : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

    /// Answers the dialog with this name; says no to questions, and then gives up. Returns the file chosen.
    QString save(const QString& typed, int* questions) {
        bool answered = false;
        *questions = 0;
        QTimer hands;
        connect(&hands, &QTimer::timeout, [&] {
            auto* shown = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(shown)) {
                ++*questions;
                box->button(QMessageBox::No)->click();
            } else if (auto* dialog = qobject_cast<QFileDialog*>(shown)) {
                if (std::exchange(answered, true)) return dialog->reject();
                dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(typed);
                QTimer::singleShot(0, dialog, [dialog] {
                    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
                });
            }
        });
        hands.start(200);
        return askWhereToSave(nullptr, QStringLiteral("Untitled"));
    }

private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("squeeze-studio"));
        QCoreApplication::setApplicationName(QStringLiteral("test_file_questions"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void init() { QSettings().setValue(QStringLiteral("folders/projects"), m_home.path()); }

    void a_name_without_its_ending_is_asked_about() {
        int questions = 0;
        QCOMPARE(save(QStringLiteral("foo"), &questions), m_home.filePath(QStringLiteral("foo.squeeze")));
        QCOMPARE(questions, 0);
        for (const auto* there : {"foo.squeeze", "photos.2024.squeeze"}) {
            QFile file(m_home.filePath(QLatin1String(there)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(save(QStringLiteral("foo"), &questions), QString());
        QCOMPARE(questions, 1);
        QCOMPARE(save(QStringLiteral("photos.2024"), &questions), QString());
        QCOMPARE(save(QStringLiteral("photos.2025"), &questions),
                 m_home.filePath(QStringLiteral("photos.2025.squeeze")));
    }
};

QTEST_MAIN(TestFileQuestions)
#include "test_file_questions.moc"
