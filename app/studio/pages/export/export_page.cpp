// SPDX-License-Identifier: GPL-3.0-or-later
// The page's parts and where they stand.
#include "app/studio/pages/export/export_page.h"

#include "app/studio/pages/export/export_check_panel.h"
#include "app/studio/pages/export/export_formats_model.h"
#include "app/studio/pages/export/export_formats_view.h"
#include "app/studio/pages/export/export_report_panel.h"
#include "app/studio/pages/export/export_save_panel.h"
#include "app/studio/session.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace squeeze::studio {

namespace {

/// Text beside an icon, on the panel's alternate ground.
class InfoLine final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& theme = Theme::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.alt);
        paintIcon(painter, QRectF(16, 13, 16, 16), QStringLiteral("info"), theme.text2);
    }
};

/// The target's flag before its figure.
class Flag final : public QWidget {
public:
    Flag() { setFixedSize(14, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 1, 14, 14), QStringLiteral("flag"), Theme::of(palette()).target);
    }
};

QScrollArea* scrolling(QWidget* content) {
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

ExportPage::ExportPage(Session& session, QWidget* parent)
    : PageWidget(session, parent), m_stack(new QStackedLayout(this)),
      m_empty(
          new EmptyState(QStringLiteral("export"), tr("Nothing to export yet"),
                         tr("Once there is a trained network, its size in every format stands here, and each file is "
                            "opened again and checked."),
                         tr("Go to Data"))),
      m_banner(new Banner), m_draft(new Banner), m_model(new FormatsModel(session.exporter(), this)),
      m_view(new FormatsView), m_save(new SavePanel), m_check(new CheckPanel), m_report(new ReportPanel) {
    m_texts.add([this] {
        setAccessibleName(tr("Export"));
        m_empty->setTexts(tr("Nothing to export yet"),
                          tr("Once there is a trained network, its size in every format stands here, and each file is "
                             "opened again and checked."),
                          tr("Go to Data"));
    });
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(buildFormats());
    left->addWidget(m_save, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_check);
    right->addWidget(m_report, 1);
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addLayout(left, 58);
    columns->addLayout(right, 42);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(12);
    m_banner->hide();
    rows->addWidget(m_banner);
    rows->addWidget(m_draft);
    rows->addLayout(columns, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scrolling(content));
    buildActions();
    connectAll();
}

ExportPage::~ExportPage() = default;

QWidget* ExportPage::buildFormats() {
    m_formats = new Panel(QStringLiteral(" "));
    m_texts.add([this] { m_formats->setTitle(tr("Formats")); });
    m_target = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Target);
    m_flag = new Flag;
    m_formats->head()->addWidget(m_flag);
    m_formats->head()->addWidget(m_target);
    m_formats->body()->setContentsMargins(0, 0, 0, 0);
    m_formats->body()->setSpacing(0);
    m_view->setModel(m_model);
    m_formats->body()->addWidget(m_view);
    m_info = new InfoLine;
    auto* lines = new QVBoxLayout(m_info);
    lines->setContentsMargins(44, 11, 14, 11);
    lines->setSpacing(2);
    m_zeros = new TextLabel({}, int(TextRole::Strong));
    m_zipped = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_zeros->setElided(true);
    m_zipped->setElided(true);
    lines->addWidget(m_zeros);
    lines->addWidget(m_zipped);
    m_info->hide();
    m_formats->body()->addWidget(m_info);
    return m_formats;
}

void ExportPage::buildActions() {
    const auto action = [this](const QString& name, auto does) {
        auto* made = new QAction(icon(name), {}, this);
        connect(made, &QAction::triggered, this, does);
        m_actions << made;
        return made;
    };
    auto* write = action(QStringLiteral("export"), &ExportPage::exportNow);
    write->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    auto* report = action(QStringLiteral("report"), &ExportPage::saveReport);
    auto* command =
        action(QStringLiteral("terminal"), [this] { QApplication::clipboard()->setText(m_save->command()); });
    command->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)); // the window says that it was copied
    m_texts.add([=] {
        write->setText(tr("Export and check"));
        write->setToolTip(tr("Writes the chosen formats and opens them again"));
        report->setText(tr("Save report"));
        report->setToolTip(tr("Saves the report beside the exported files"));
        command->setText(tr("Copy export as CLI command"));
        command->setToolTip(tr("The command that writes the same files"));
    });
}

void ExportPage::setCompact(bool compact) {
    m_view->setCompact(compact);
    m_report->setCompact(compact);
    m_check->setCompact(compact);
}

void ExportPage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    if (m_dirty) refresh();
}

void ExportPage::changeEvent(QEvent* event) {
    PageWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_texts.again();
    m_draftSaid.clear();
    m_dirty = true;
    if (isVisible()) refresh();
}

} // namespace squeeze::studio

#include "moc_export_page.cpp"
