// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/export/export_save_panel.h"

#include "widgets/basics/basics.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace squeeze::studio {

namespace {

QCheckBox* option(QHBoxLayout* line, SavePanel* panel) {
    auto* box = new QCheckBox;
    box->setChecked(true);
    line->addWidget(box);
    QObject::connect(box, &QCheckBox::toggled, panel, &SavePanel::edited);
    return box;
}

} // namespace

SavePanel::SavePanel(QWidget* parent) : Panel(QStringLiteral(" "), parent) {
    auto* kept = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    kept->setElided(true);
    head()->addWidget(kept);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    m_folder = new QLineEdit;
    m_folder->addAction(icon(QStringLiteral("folder")), QLineEdit::LeadingPosition);
    auto* slash = new TextLabel(QStringLiteral("/"), int(TextRole::Body), TextLabel::Tone::Third);
    m_name = new QLineEdit;
    auto* choose_button = new QPushButton;
    place->addWidget(m_folder, 3);
    place->addWidget(slash);
    place->addWidget(m_name, 2);
    place->addWidget(choose_button);
    body()->addLayout(place);
    auto* options = new QHBoxLayout;
    options->setSpacing(18);
    m_check = option(options, this);
    m_labels = option(options, this);
    m_recipe = option(options, this);
    options->addStretch(1);
    body()->addLayout(options);

    m_commandBox = new QWidget;
    auto* command = new QHBoxLayout(m_commandBox);
    command->setContentsMargins(38, 4, 6, 4);
    m_commandText = new TextLabel({}, int(TextRole::Mono));
    m_commandText->setElided(true);
    m_copy = new QPushButton(icon(QStringLiteral("copy")), {});
    makeFlat(m_copy);
    makeSmall(m_copy);
    command->addWidget(m_commandText, 1);
    command->addWidget(m_copy);
    body()->addWidget(m_commandBox);
    body()->addStretch(1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(10);
    m_where = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_bar = new ThinBar;
    m_bar->setFixedWidth(90);
    m_left = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_cancel = new QPushButton;
    makeFlat(m_cancel);
    m_files = new QPushButton(icon(QStringLiteral("folder")), {});
    m_export = new QPushButton(icon(QStringLiteral("export")), {});
    makePrimary(m_export);
    foot->addWidget(m_where);
    foot->addWidget(m_bar);
    foot->addWidget(m_left);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_files);
    foot->addWidget(m_export);
    body()->addLayout(foot);

    connect(m_folder, &QLineEdit::textEdited, this, &SavePanel::edited);
    connect(m_name, &QLineEdit::textEdited, this, &SavePanel::edited);
    connect(choose_button, &QPushButton::clicked, this, &SavePanel::choose);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_command); });
    connect(m_export, &QPushButton::clicked, this, &SavePanel::exportWanted);
    connect(m_cancel, &QPushButton::clicked, this, &SavePanel::cancelWanted);
    connect(m_files, &QPushButton::clicked, this, &SavePanel::filesWanted);
    m_texts.add([=, this] {
        setTitle(tr("Save to"));
        kept->setText(tr("existing files are kept, new ones get a number"));
        m_folder->setAccessibleName(tr("Folder"));
        m_name->setAccessibleName(tr("Name of the files"));
        choose_button->setText(tr("Choose"));
        choose_button->setAccessibleDescription(tr("Choose the folder"));
        m_labels->setText(tr("Include labels"));
        m_recipe->setText(tr("Include the recipe"));
        m_commandText->setAccessibleName(tr("Command that does the same"));
        m_copy->setText(tr("Copy"));
        m_copy->setAccessibleName(tr("Copy as CLI command"));
        m_cancel->setText(tr("Cancel"));
        m_files->setText(tr("Show files"));
        setPhotos(m_photos);
        setWritten(m_written);
    });
    setRunning(false, {}, 0, {});
}

void SavePanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) m_texts.again();
}

QString SavePanel::folder() const { return m_folder->text().trimmed(); }
QString SavePanel::name() const { return m_name->text().trimmed(); }
bool SavePanel::check() const { return m_check->isChecked(); }
bool SavePanel::labels() const { return m_labels->isChecked(); }
bool SavePanel::recipe() const { return m_recipe->isChecked(); }

void SavePanel::suggest(const QString& folder, const QString& name) {
    if (m_folder->text().isEmpty() || m_folder->text() == m_suggestedFolder) m_folder->setText(folder);
    if (m_name->text().isEmpty() || m_name->text() == m_suggestedName) m_name->setText(name);
    m_suggestedFolder = folder;
    m_suggestedName = name;
}

void SavePanel::setFolder(const QString& folder) {
    m_folder->setText(folder);
    Q_EMIT edited();
}

void SavePanel::choose() {
    const auto chosen = QFileDialog::getExistingDirectory(this, tr("Save to"), folder());
    if (!chosen.isEmpty()) setFolder(chosen);
}

void SavePanel::setPhotos(int photos) {
    m_photos = photos;
    m_check->setText(photos > 0 ? tr("Self-check on %Ln photos", nullptr, photos) : tr("Self-check"));
}

void SavePanel::setCommand(const QString& command) {
    m_command = command;
    m_commandText->setText(command);
    m_commandText->setToolTip(command);
    m_commandText->setAccessibleDescription(command);
}

void SavePanel::setCanExport(bool can, const QString& why) {
    m_export->setEnabled(can);
    m_export->setToolTip(can ? tr("Writes the chosen formats and checks them (Ctrl+E)") : why);
}

void SavePanel::setWritten(bool any) {
    m_written = any;
    m_files->setVisible(any);
    m_export->setText(any ? tr("Export again") : tr("Export"));
}

void SavePanel::setRunning(bool running, const QString& where, double share, const QString& left) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_where, m_bar, m_left, m_cancel}) part->setVisible(running);
    m_where->setText(where);
    m_bar->setShare(share);
    m_left->setText(left);
}

void SavePanel::paintEvent(QPaintEvent* event) {
    Panel::paintEvent(event);
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.alt);
    const QRectF box(m_commandBox->geometry());
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintIcon(painter, QRectF(box.left() + 12, box.center().y() - 8, 16, 16), QStringLiteral("terminal"), theme.text2);
}

void SavePanel::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    update();
}

} // namespace squeeze::studio

#include "moc_export_save_panel.cpp"
