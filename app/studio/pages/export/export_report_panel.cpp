// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/export/export_report_panel.h"

#include "app/studio/export/report_data.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace squeeze::studio {

PageThumbnails::PageThumbnails(QWidget* parent) : QWidget(parent) {}

void PageThumbnails::setPages(std::shared_ptr<const ReportPages> pages) {
    m_pages = std::move(pages);
    m_drawn = {};
    setAccessibleDescription(m_pages ? tr("%Ln pages", nullptr, m_pages->count()) : QString());
    update();
}

void PageThumbnails::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
}

void PageThumbnails::paintEvent(QPaintEvent*) {
    if (!m_pages || m_pages->count() == 0) return;
    constexpr int gap = 14;
    const int wide = std::max(60, std::min((width() - 2 * gap) / 3, int((height() - 4) / 1.415)));
    const int shown = std::min({m_pages->count(), 3, (width() + gap) / (wide + gap)});
    const double ratio = devicePixelRatioF();
    const QSize key(wide, int(ratio * 100));
    if (m_drawn != key) {
        m_pictures.clear();
        for (int i = 0; i < std::min(3, m_pages->count()); ++i) m_pictures.push_back(m_pages->picture(i, wide, ratio));
        m_drawn = key;
    }
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < shown; ++i) {
        const QRectF page(i * (wide + gap) + 1, 1, wide, wide * 1.415);
        painter.drawImage(page, m_pictures[std::size_t(i)]);
        painter.setPen(theme.line2);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(page.adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
    }
}

ReportPanel::ReportPanel(QWidget* parent) : Panel(QStringLiteral(" "), parent) {
    m_kind = new Segmented({tr("HTML"), tr("PDF")});
    head()->addWidget(m_kind);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    m_thumbnails = new PageThumbnails;
    top->addWidget(m_thumbnails, 1);
    auto* parts = new QVBoxLayout;
    parts->setSpacing(8);
    const auto part = [&] {
        auto* box = new QCheckBox;
        box->setChecked(true);
        parts->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ReportPanel::rebuild);
        return box;
    };
    m_result = part();
    m_method = part();
    m_layers = part();
    m_confusion = part();
    parts->addStretch(1);
    top->addLayout(parts);
    body()->addLayout(top);
    auto* first = new QVBoxLayout;
    first->setContentsMargins(14, 0, 0, 0);
    first->setSpacing(2);
    m_firstHead = new TextLabel({}, int(TextRole::Caption), TextLabel::Tone::Third);
    m_first = new TextLabel({}, int(TextRole::Body));
    m_first->setWordWrap(true);
    first->addWidget(m_firstHead);
    first->addWidget(m_first);
    body()->addLayout(first);
    body()->addStretch(1);
    auto* foot = new QHBoxLayout;
    m_ends = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_ends->setElided(true);
    m_preview = new QPushButton;
    makeFlat(m_preview);
    m_save = new QPushButton(icon(QStringLiteral("report")), {});
    foot->addWidget(m_ends, 1);
    foot->addWidget(m_preview);
    foot->addWidget(m_save);
    body()->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &ReportPanel::saveWanted);
    connect(m_preview, &QPushButton::clicked, this, &ReportPanel::preview);
    m_texts.add([this] {
        setTitle(tr("Report"));
        m_kind->setWords({tr("HTML"), tr("PDF")});
        m_kind->setAccessibleName(tr("Kind of report"));
        m_thumbnails->setAccessibleName(tr("Pages of the report"));
        m_result->setText(tr("Result"));
        m_method->setText(tr("Method"));
        m_layers->setText(tr("Every layer"));
        m_confusion->setText(tr("Confusion"));
        m_firstHead->setText(tr("First lines"));
        m_ends->setText(tr("ends with the one line that repeats it"));
        m_preview->setText(tr("Preview"));
        m_save->setText(tr("Save report"));
        rebuild();
    });
}

void ReportPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.again();
}

ReportChoice ReportPanel::choice() const {
    return {m_kind->current() == 1 ? ReportChoice::Kind::Pdf : ReportChoice::Kind::Html, m_result->isChecked(),
            m_method->isChecked(), m_layers->isChecked(), m_confusion->isChecked()};
}

void ReportPanel::setInput(std::shared_ptr<const pipeline::ReportInput> input) {
    m_input = std::move(input);
    rebuild();
}

void ReportPanel::setBusy(bool busy) {
    m_busy = busy;
    m_save->setEnabled(!busy && m_pages && m_pages->count() > 0);
}

void ReportPanel::setCompact(bool compact) {
    m_compact = compact;
    m_thumbnails->setCompact(compact);
    m_ends->setVisible(!compact && m_method->isChecked());
}
QString ReportPanel::firstLines() const { return m_first->text(); }

void ReportPanel::rebuild() {
    m_pages = m_input ? std::make_shared<const ReportPages>(m_input, choice()) : nullptr;
    const int count = m_pages ? m_pages->count() : 0;
    setCaption(m_input ? tr("%Ln pages", nullptr, count) : QString());
    m_thumbnails->setPages(m_pages);
    m_first->setText(m_input ? first_lines(*m_input) : QString());
    m_firstHead->setVisible(m_input != nullptr);
    m_ends->setVisible(!m_compact && m_method->isChecked());
    m_preview->setEnabled(count > 0);
    setBusy(m_busy);
}

void ReportPanel::preview() {
    auto* dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Report"));
    dialog->resize(720, 800);
    auto* scroll = new QScrollArea;
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    for (int i = 0; i < m_pages->count(); ++i) {
        auto* page = new QLabel;
        page->setPixmap(QPixmap::fromImage(m_pages->picture(i, 640, devicePixelRatioF())));
        page->setAccessibleName(tr("Page %1").arg(i + 1));
        column->addWidget(page, 0, Qt::AlignHCenter);
    }
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    dialog->show();
}

void ReportPanel::paintEvent(QPaintEvent* event) {
    Panel::paintEvent(event);
    if (!m_input) return;
    QPainter painter(this);
    const QRect text = m_firstHead->geometry().united(m_first->geometry());
    painter.fillRect(QRect(text.left() - 14, text.top(), 3, text.height()), Theme::of(palette()).line2);
}

} // namespace squeeze::studio

#include "moc_export_report_panel.cpp"
