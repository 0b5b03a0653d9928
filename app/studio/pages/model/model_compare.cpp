// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/model/model_compare.h"

#include "app/studio/export/commands.h"
#include "app/studio/pages/model/model_facts.h"
#include "app/studio/session.h"
#include "backend/core/files.h"
#include "backend/formats/formats.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace squeeze::studio {

ModelCompare::ModelCompare(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_view(new QTableView),
      m_words(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second)),
      m_file(new QPushButton(tr("Compare with a file…"))), m_original(new QPushButton(tr("Original and now"))),
      m_copy(new QPushButton(icon(QStringLiteral("terminal")), tr("Copy as CLI command"))) {
    setWindowTitle(tr("Compare two models"));
    resize(900, 560);
    auto* column = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    m_words->setWordWrap(true);
    line->addWidget(m_words, 1);
    line->addWidget(m_original);
    line->addWidget(m_file);
    line->addWidget(m_copy);
    column->addLayout(line);
    m_view->setModel(&m_table);
    m_view->setFont(squeeze::font(TextRole::Small));
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAccessibleName(tr("Two models, layer by layer"));
    column->addWidget(m_view, 1);
    connect(m_file, &QPushButton::clicked, this, &ModelCompare::browse);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(command()); });
    connect(m_original, &QPushButton::clicked, this, &ModelCompare::compareOriginal);
}

void ModelCompare::setFacts(const std::shared_ptr<const ModelFacts>& facts) {
    m_facts = facts;
    if (!m_withFile) compareOriginal();
}

void ModelCompare::compareOriginal() {
    ++m_serial;
    m_withFile = false;
    if (!m_facts) return;
    m_table.set(compareModels(*m_facts->original, m_facts->before, *m_facts->now, m_facts->after), tr("original"),
                tr("now"));
    m_words->setText(m_facts->now == m_facts->original ? tr("Nothing is compressed yet: both are the same model.")
                                                       : tr("The original and what export would write now."));
    m_view->resizeColumnsToContents();
}

QString ModelCompare::command() const { return compare_command(m_session, m_withFile ? m_path : QString()); }

void ModelCompare::browse() {
    const auto path = QFileDialog::getOpenFileName(this, tr("Choose a model to compare with"), {},
                                                   tr("Models (*.sqz *.pth *.pt);;All files (*)"));
    if (!path.isEmpty()) compareWithFile(path);
}

void ModelCompare::compareWithFile(const QString& path) {
    if (!m_facts) return;
    const int serial = ++m_serial;
    m_withFile = true;
    m_path = path;
    const auto name = QFileInfo(path).fileName();
    auto rows = std::make_shared<std::vector<ComparedLayer>>();
    auto* job = m_session.jobs().start(tr("Comparing with %1").arg(name), Job::Lane::Interactive,
                                       [rows, facts = m_facts, file = path.toStdString()](Progress& progress) {
                                           codec::Encoding encoding;
                                           Model other;
                                           const auto bytes = read_file(file);
                                           if (codec::is_sqz(bytes)) { // its bytes are those of the file itself
                                               auto decoded = codec::decode(bytes, file);
                                               other = std::move(decoded.model);
                                               encoding = decoded.encoding;
                                           } else {
                                               other = formats::load(file).model;
                                           }
                                           progress.check();
                                           *rows = compareModels(*facts->now, facts->after, other,
                                                                 codec::cost(other, encoding));
                                       });
    m_words->setText(tr("Reading %1").arg(name));
    connect(job, &Job::done, this, [this, rows, serial, name] {
        if (serial != m_serial) return;
        m_table.set(std::move(*rows), tr("now"), name);
        m_words->setText(tr("What export would write now, and %1.").arg(name));
        m_view->resizeColumnsToContents();
    });
    connect(job, &Job::failed, this, [this, serial](const Failure& failure) {
        if (serial == m_serial) m_words->setText(failure.text);
    });
}

} // namespace squeeze::studio

#include "moc_model_compare.cpp"
