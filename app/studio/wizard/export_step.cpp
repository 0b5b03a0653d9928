// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/export_step.h"

#include "app/studio/export/session_request.h"
#include "app/studio/pages/export/export_check_panel.h"
#include "app/studio/pages/export/export_formats_model.h"
#include "app/studio/pages/export/export_formats_view.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace squeeze::studio {

ExportStep::ExportStep(Session& session, QWidget* parent)
    : WizardStep(session, parent), m_model(new FormatsModel(session.exporter(), this)), m_view(new FormatsView),
      m_check(new CheckPanel), m_folder(new QLineEdit), m_name(new QLineEdit), m_bar(new ThinBar),
      m_where(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second)), m_banner(new Banner) {
    auto* formats = new Panel(tr("Formats"));
    formats->body()->setContentsMargins(0, 0, 0, 0);
    m_view->setModel(m_model);
    m_view->setCompact(true);
    formats->body()->addWidget(m_view);
    auto* place = new Panel(tr("Save to"));
    auto* line = new QHBoxLayout;
    m_folder->setAccessibleName(tr("Folder"));
    m_name->setAccessibleName(tr("Name of the files"));
    auto* choose = new QPushButton(tr("Choose"));
    line->addWidget(m_folder, 3);
    line->addWidget(m_name, 2);
    line->addWidget(choose);
    place->body()->addLayout(line);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_where);
    progress->addWidget(m_bar, 1);
    place->body()->addLayout(progress);
    m_banner->hide();
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_banner);
    left->addWidget(formats);
    left->addWidget(place);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_check);
    right->addStretch(1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addLayout(left, 60);
    columns->addLayout(right, 40);
    auto& exporter = session.exporter();
    connect(&exporter, &Exporter::changed, this, &ExportStep::refresh);
    connect(&exporter, &Exporter::busyChanged, this, [this] {
        refresh();
        if (const auto* job = m_session.exporter().job()) connect(job, &Job::moved, this, &ExportStep::refresh);
    });
    connect(&exporter, &Exporter::written, this, [this] {
        m_written = true;
        refresh();
    });
    connect(&exporter, &Exporter::failed, this, [this](const Failure& failure) {
        m_banner->say(Banner::Kind::Error, QStringLiteral("error"), failure.text, tr("Try again"));
        refresh();
    });
    connect(m_banner, &Banner::clicked, this, &ExportStep::advance);
    connect(m_view, &FormatsView::rowChosen, this, [this](int row) {
        m_row = row;
        refresh();
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        const auto chosen = QFileDialog::getExistingDirectory(this, tr("Save to"), m_folder->text());
        if (!chosen.isEmpty()) {
            m_folder->setText(chosen);
            m_folder->setModified(true);
        }
        refresh();
    });
    connect(m_folder, &QLineEdit::textEdited, this, &ExportStep::refresh);
    connect(m_name, &QLineEdit::textEdited, this, &ExportStep::refresh);
    connect(m_check, &CheckPanel::copyWanted, this,
            [](const QString& text) { QApplication::clipboard()->setText(text); });
    connect(&session, &Session::modelsChanged, this, [this] {
        m_written = false; // of another model
        if (isVisible()) enter();
    });
}

void ExportStep::enter() {
    for (auto [field, usual] :
         {std::pair(m_folder, usual_folder(m_session)), std::pair(m_name, m_session.document().name())})
        if (!field->isModified() || field->text().isEmpty()) field->setText(usual);
    m_model->setTarget(m_session.now().target);
    if (can_export(m_session)) m_session.exporter().size(m_session.compressed(), m_session.encoding());
    refresh();
}

void ExportStep::forget() {
    m_folder->clear();
    m_name->clear();
    m_banner->hide();
    m_written = false;
    m_row = 0;
}

QString ExportStep::question() const {
    if (m_written) return tr("Written and checked");
    return tr("Where shall it run?");
}

QString ExportStep::hint() const {
    return m_written ? tr("Each file was opened again and asked the same photos as the network in this window.")
                     : tr("Choose the formats. Each file is opened again and asked the same photos before it counts.");
}

QString ExportStep::button() const { return m_written ? tr("Show files") : tr("Export"); }

QString ExportStep::note() const {
    if (m_session.now().untrained) return tr("Random weights: nothing has trained this network.");
    return m_session.now().draft ? tr("This network was not retrained since it was cut.") : QString();
}

bool ExportStep::ready() const {
    const auto& rows = m_session.exporter().rows();
    return can_export(m_session) && !m_session.exporter().busy() && !m_folder->text().trimmed().isEmpty() &&
           std::any_of(rows.begin(), rows.end(), [](const ExportRow& row) { return row.chosen; });
}

bool ExportStep::advance() {
    if (!ready()) return false;
    m_banner->hide();
    if (m_written) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text().trimmed()));
        return false;
    }
    auto request = session_request(m_session);
    request.folder = m_folder->text().trimmed();
    request.name = m_name->text().trimmed();
    for (const auto& row : m_session.exporter().rows())
        if (row.chosen) request.formats << row.format;
    m_session.exporter().write(request);
    return false;
}

void ExportStep::refresh() {
    const auto& rows = m_session.exporter().rows();
    const auto dataset = m_session.data().dataset();
    if (std::size_t(m_row) < rows.size())
        m_check->setRow(rows[std::size_t(m_row)],
                        dataset ? std::min(most_checked, dataset->indices(Split::Validation).size()) : 0);
    const auto* job = m_session.exporter().job();
    m_bar->setVisible(job != nullptr);
    m_where->setVisible(job != nullptr);
    if (job) {
        m_bar->setShare(job->share());
        m_where->setText(job->where());
    }
    Q_EMIT changed();
}

} // namespace squeeze::studio

#include "moc_export_step.cpp"
