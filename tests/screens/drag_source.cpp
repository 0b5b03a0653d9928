// SPDX-License-Identifier: GPL-3.0-or-later
// A square from which files are dragged, as from a file manager: drag_source X Y FILE...
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QUrl>

namespace {

class Source : public QLabel {
public:
    explicit Source(const QStringList& files) {
        for (const QString& file : files) m_urls += QUrl::fromLocalFile(file);
        setAlignment(Qt::AlignCenter);
        setText(QStringLiteral("files"));
        setWindowFlags(Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    }

protected:
    void mouseMoveEvent(QMouseEvent* event) override {
        if (!(event->buttons() & Qt::LeftButton)) return;
        auto* urls = new QMimeData;
        urls->setUrls(m_urls);
        auto* drag = new QDrag(this);
        drag->setMimeData(urls);
        drag->exec(Qt::CopyAction);
        QTimer::singleShot(3000, qApp, &QCoreApplication::quit); // the other side still reads
    }

private:
    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 4) return 2;
    Source source(words.mid(3));
    source.setGeometry(words[1].toInt(), words[2].toInt(), 60, 40);
    source.show();
    return QApplication::exec();
}
