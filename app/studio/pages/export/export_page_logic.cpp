// SPDX-License-Identifier: GPL-3.0-or-later
// What the Export page shows of the session, and what its buttons do.
#include "app/studio/export/commands.h"
#include "app/studio/export/report_data.h"
#include "app/studio/export/session_request.h"
#include "app/studio/pages/export/export_check_panel.h"
#include "app/studio/pages/export/export_formats_model.h"
#include "app/studio/pages/export/export_formats_view.h"
#include "app/studio/pages/export/export_page.h"
#include "app/studio/pages/export/export_report_panel.h"
#include "app/studio/pages/export/export_save_panel.h"
#include "app/studio/session.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/format.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>

namespace squeeze::studio {

namespace {

void show_folder(const QString& file) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

} // namespace

void ExportPage::connectAll() {
    auto& exporter = m_session.exporter();
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &ExportPage::refresh);
    const auto later = [this] {
        m_dirty = true;
        if (isVisible()) m_soon.start();
    };
    connect(&m_session, &Session::modelsChanged, this, later);
    connect(&m_session, &Session::nowChanged, this, later);
    connect(&m_session.document(), &Document::opened, this, later);
    connect(&exporter, &Exporter::changed, this, &ExportPage::showRows);
    connect(&exporter, &Exporter::changed, this, &ExportPage::showCommand);
    connect(&exporter, &Exporter::busyChanged, this, [this] {
        showRows();
        if (const auto* job = m_session.exporter().job()) connect(job, &Job::moved, this, &ExportPage::showRows);
    });
    connect(&exporter, &Exporter::written, this, &ExportPage::said);
    connect(&exporter, &Exporter::reported, this, [this](const QString& file) {
        showReport();
        toasts().say(QStringLiteral("check"), tr("%1 saved").arg(QFileInfo(file).fileName()), tr("Show file"),
                     [file] { show_folder(file); });
    });
    connect(&exporter, &Exporter::failed, this, &ExportPage::failed);
    connect(m_draft, &Banner::clicked, this, [this] {
        if (!m_session.now().untrained) m_session.proceed(); // else it is the recipe that must be seen to first
        Q_EMIT m_session.pageWanted(Page::Train);
    });
    connect(m_view, &FormatsView::rowChosen, this, [this](int row) {
        m_row = row;
        showRows();
    });
    connect(m_save, &SavePanel::edited, this, &ExportPage::showCommand);
    connect(m_save, &SavePanel::exportWanted, this, &ExportPage::exportNow);
    connect(m_save, &SavePanel::cancelWanted, this, [this] { m_session.exporter().cancel(); });
    connect(m_save, &SavePanel::filesWanted, this, [this] {
        if (!m_files.isEmpty()) show_folder(m_files.front());
    });
    connect(m_save, &SavePanel::copyWanted, this, &ExportPage::copy);
    connect(m_check, &CheckPanel::copyWanted, this, &ExportPage::copy);
    connect(m_report, &ReportPanel::saveWanted, this, &ExportPage::saveReport);
    connect(m_banner, &Banner::clicked, this, &ExportPage::exportNow);
    connect(m_empty, &EmptyState::clicked, this, [this] { Q_EMIT m_session.pageWanted(Page::Data); });
}

std::size_t ExportPage::photosToAsk() const {
    const auto dataset = m_session.data().dataset();
    return dataset ? std::min(most_checked, dataset->indices(Split::Validation).size()) : 0;
}

void ExportPage::refresh() {
    m_dirty = false;
    const auto model = can_export(m_session) ? m_session.compressed() : nullptr;
    m_stack->setCurrentIndex(model ? 1 : 0);
    if (!model) return;
    const auto target = m_session.now().target;
    const Format format;
    m_model->setTarget(target);
    m_target->setText(target ? tr("target %1").arg(format.bytes(target)) : QString());
    m_flag->setVisible(target > 0);
    m_save->suggest(usual_folder(m_session), m_session.document().name());
    m_save->setPhotos(int(photosToAsk()));
    m_session.exporter().size(model, m_session.encoding());
    showDraft();
    showRows();
    showCommand();
    showReport();
}

void ExportPage::showDraft() {
    const auto& now = m_session.now();
    QString text;
    if (now.untrained) {
        text = tr("Random weights: these files would hold a network that nothing has trained.");
    } else if (now.draft && now.bytes != now.original && m_session.next() == Session::Next::Retrain) {
        text = tr("Before retraining: these files hold the network as it was cut.");
        const auto frame = m_session.preview().frame();
        const bool known = frame && frame->retrained.known != Known::None && now.top1.known != Known::None;
        if (const double gain = known ? frame->retrained.value - now.top1.value : 0; gain > 0.0005)
            text += u' ' + tr("Retraining recovers about %1.").arg(Format().points(gain).remove(u'+'));
    }
    if (text == m_draftSaid) return;
    m_draftSaid = text;
    if (text.isEmpty())
        m_draft->hide();
    else
        m_draft->say(now.untrained ? Banner::Kind::Warning : Banner::Kind::Hint,
                     now.untrained ? QStringLiteral("warning") : QStringLiteral("pen"), text,
                     now.untrained ? tr("Train") : tr("Retrain"));
}

void ExportPage::showRows() {
    const auto& rows = m_session.exporter().rows();
    int chosen = 0, written = 0;
    std::uint64_t done = 0, asked = 0;
    QStringList storing, zipped;
    const Format format;
    for (const auto& row : rows) {
        chosen += row.chosen;
        written += row.fileBytes > 0;
        done += row.done, asked += row.asked;
        if (row.zipped == 0) continue;
        const auto title = m_model->index(int(&row - rows.data()), FormatsModel::Name).data().toString();
        storing << title;
        zipped << tr("%1 becomes ≈ %2").arg(title, format.roughBytes(double(row.zipped)));
    }
    m_formats->setCaption(tr("%1 of %Ln chosen", nullptr, int(rows.size())).arg(chosen));
    m_info->setVisible(!storing.isEmpty());
    if (!storing.isEmpty()) {
        m_zeros->setText(
            tr("%1 stores every zero, so pruning does not make it smaller.", nullptr).arg(storing.join(tr(" and "))));
        m_zipped->setText(tr("Inside a zip or an app package the zeros cost little: %1.").arg(zipped.join(u", ")));
    }
    if (std::size_t(m_row) < rows.size()) {
        const auto& row = rows[std::size_t(m_row)];
        m_check->setRow(row, photosToAsk());
        const auto& decisions = m_session.document().decisions();
        m_check->setDeviceCommand(
            row.file.isEmpty() || decisions.data.empty()
                ? QString()
                : QString::fromStdString("squeeze evaluate " +
                                         shell_word(QFileInfo(row.file).fileName().toStdString()) + " --data " +
                                         shell_word(decisions.data)));
    }
    const auto* job = m_session.exporter().job();
    m_save->setWritten(written > 0);
    m_save->setCanExport(chosen > 0 && !job && can_export(m_session),
                         chosen == 0 ? tr("No format is chosen") : tr("Already at work"));
    m_save->setRunning(job != nullptr, job ? job->where() : QString(), job ? job->share() : 0,
                       job && job->secondsLeft() >= 0 ? tr("%1 left").arg(format.roughDuration(job->secondsLeft()))
                                                      : QString());
    m_report->setBusy(job != nullptr);
}

ExportRequest ExportPage::request() const {
    auto request = session_request(m_session);
    request.folder = m_save->folder();
    request.name = m_save->name();
    for (const auto& row : m_session.exporter().rows())
        if (row.chosen) request.formats << row.format;
    request.check = m_save->check();
    request.labels = m_save->labels();
    request.recipe = request.recipe && m_save->recipe();
    return request;
}

void ExportPage::showCommand() {
    QStringList formats;
    for (const auto& row : m_session.exporter().rows())
        if (row.chosen) formats << row.format;
    m_save->setCommand(export_command(m_session, m_save->folder(), m_save->name(), formats));
}

void ExportPage::showReport() {
    const auto request = session_request(m_session);
    if (!request.model) return m_report->setInput(nullptr);
    auto measures = m_session.exporter().measures(request);
    if (measures.bytesAfter == 0) { // counted already
        measures.bytesAfter = m_session.now().bytes;
        measures.bytesBefore = m_session.now().original;
    }
    m_report->setInput(std::make_shared<const pipeline::ReportInput>(report_input(request, measures)));
}

void ExportPage::exportNow() {
    m_banner->hide();
    const auto begin = request();
    if (!can_export(m_session) || begin.formats.isEmpty() || begin.folder.isEmpty() || m_session.exporter().busy())
        return;
    m_files.clear();
    m_session.exporter().write(begin);
}

void ExportPage::saveReport() {
    const auto begin = request();
    if (!begin.model || m_session.exporter().busy()) return;
    m_session.exporter().saveReport(begin, m_report->choice());
}

void ExportPage::said(const QStringList& files, const QString& card) {
    m_files = files;
    m_files << card;
    int wrong = 0;
    bool asked = true;
    for (const auto& row : m_session.exporter().rows()) {
        if (row.file.isEmpty() || !files.contains(row.file)) continue;
        wrong += row.check == ExportRow::Check::Failed || row.check == ExportRow::Check::Differs;
        asked = asked && row.check != ExportRow::Check::Unchecked;
    }
    const auto first = files.isEmpty() ? card : files.front();
    const auto name = QFileInfo(first).fileName();
    toasts().say(wrong ? QStringLiteral("warning") : QStringLiteral("check"),
                 wrong   ? tr("%1 written, but a self-check differs").arg(name)
                 : asked ? tr("%1 written and checked").arg(name)
                         : tr("%1 written").arg(name),
                 tr("Show file"), [first] { show_folder(first); });
    showRows();
    showReport();
}

void ExportPage::failed(const Failure& failure) {
    m_banner->say(Banner::Kind::Error, QStringLiteral("error"), failure.text, tr("Try again"));
}

void ExportPage::copy(const QString& text) {
    QApplication::clipboard()->setText(text);
    toasts().say(QStringLiteral("copy"), tr("Command copied"));
}

Toasts& ExportPage::toasts() {
    if (!m_toasts) m_toasts = new Toasts(window());
    return *m_toasts;
}

} // namespace squeeze::studio
