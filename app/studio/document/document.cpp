// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions and their history. What is saved, and when, is in saving.cpp.
#include "app/studio/document/document.h"

#include <QFileInfo>

namespace squeeze::studio {

namespace {

constexpr int undo_limit = 1000;

} // namespace

/// Steps of one drag carry its name and number, and take the place of each other.
class Document::Decision : public QUndoCommand {
public:
    Decision(Document& document, const QString& text, Decisions before, Decisions after, const QString& drag,
             int number)
        : QUndoCommand(text), m_document(document), m_before(std::move(before)), m_after(std::move(after)),
          m_drag(drag), m_number(number) {}

    void undo() override { m_document.become(m_before); }
    void redo() override { m_document.become(m_after); }
    int id() const override { return m_drag.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* command) override {
        const auto* next = static_cast<const Decision*>(command);
        if (next->m_drag != m_drag || next->m_number != m_number) return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_after == m_before); // dragged back to where it was
        return true;
    }

private:
    Document& m_document;
    Decisions m_before, m_after;
    QString m_drag;
    int m_number;
};

Document::Document(QObject* parent) : QObject(parent) {
    m_history.setUndoLimit(undo_limit);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Document::save);
    begin();
}

Document::~Document() { close(); }

void Document::open(const std::filesystem::path& path) { become(read(path)); }

void Document::become(Opened given) {
    close();
    m_path = std::move(given.path);
    m_store = std::make_shared<Store>(std::move(given.project));
    m_decisions = std::move(given.decisions);
    m_history.clear();
    say(Saved::Saved);
    Q_EMIT replaced();
    Q_EMIT opened();
}

void Document::renew() {
    close();
    m_decisions = {};
    m_history.clear();
    begin();
    say(Saved::Saved);
    Q_EMIT replaced();
    Q_EMIT opened();
}

QString Document::name() const {
    if (untitled()) return tr("Untitled");
    return QFileInfo(QString::fromStdString(m_path.string())).completeBaseName();
}

void Document::decide(const QString& text, const std::function<void(Decisions&)>& edit, const QString& drag) {
    Decisions next = m_decisions;
    edit(next);
    if (next == m_decisions) return;
    m_history.push(new Decision(*this, text, m_decisions, std::move(next), drag, m_drag));
}

void Document::endDrag() { ++m_drag; }

void Document::become(const Decisions& decisions) {
    const Decisions before = std::exchange(m_decisions, decisions);
    ++m_number;
    say(Saved::Saving);
    if (!m_timer.isActive()) m_timer.start(200);
    Q_EMIT decided(before, m_decisions);
}

} // namespace squeeze::studio
#include "moc_document.cpp"
