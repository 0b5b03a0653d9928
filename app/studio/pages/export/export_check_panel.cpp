// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/export/export_check_panel.h"

#include "app/studio/pages/export/export_state_pill.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>

namespace squeeze::studio {

namespace {

using Check = ExportRow::Check;

TextLabel* label(const QString& text, TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal) {
    return new TextLabel(text, int(role), tone);
}

} // namespace

CheckPanel::CheckPanel(QWidget* parent) : Panel(QStringLiteral(" "), parent) {
    m_state = new StatePill;
    head()->addWidget(m_state);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(9);
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i < 6; ++i) {
        const Line line{new QLabel, label({}, TextRole::Body), label({}, TextRole::Body, TextLabel::Tone::Second)};
        line.icon->setFixedWidth(18);
        line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line.text->setElided(true);
        m_grid->addWidget(line.icon, i, 0);
        m_grid->addWidget(line.text, i, 1);
        m_grid->addWidget(line.value, i, 2);
        m_lines.push_back(line);
        m_marks.push_back(Mark::None);
    }
    body()->addLayout(m_grid);
    m_words = label({}, TextRole::Small, TextLabel::Tone::Second);
    m_words->setWordWrap(true);
    m_differences = tableButton(
        tr("Answers that differ"),
        [this](QObject* owner) {
            auto* model = new QStandardItemModel(owner);
            model->setHorizontalHeaderLabels({tr("Photo"), tr("In the studio"), tr("From the file")});
            for (const auto& d : m_row.differences)
                model->appendRow({new QStandardItem(d.photo), new QStandardItem(d.was), new QStandardItem(d.is)});
            return model;
        },
        this);
    body()->addWidget(m_words);
    body()->addWidget(m_differences, 0, Qt::AlignLeft);
    m_deviceArea = new QWidget;
    auto* foot = new QVBoxLayout(m_deviceArea);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(hairline(Qt::Horizontal));
    auto* device = new QHBoxLayout;
    device->setSpacing(10);
    m_deviceIcon = new QLabel;
    m_device = label({}, TextRole::Body);
    m_deviceBadge = new KnownBadge(Known::None);
    m_copy = new QPushButton(icon(QStringLiteral("copy")), {});
    makeSmall(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_command); });
    device->addWidget(m_deviceIcon);
    device->addWidget(m_device);
    device->addWidget(m_deviceBadge);
    device->addStretch(1);
    device->addWidget(m_copy);
    foot->addLayout(device);
    body()->addWidget(m_deviceArea);
    m_texts.add([this] {
        m_device->setText(tr("On the device itself"));
        m_copy->setText(tr("Copy test command"));
        setRow(m_row, m_photos);
    });
    setDeviceCommand({});
}

void CheckPanel::setCompact(bool compact) {
    m_deviceArea->setVisible(!compact);
    m_grid->setVerticalSpacing(compact ? 4 : 9);
}

void CheckPanel::setDeviceCommand(const QString& command) {
    m_command = command;
    m_copy->setEnabled(!command.isEmpty());
    m_copy->setToolTip(command);
}

void CheckPanel::set(int line, Mark mark, const QString& text, const QString& value) {
    const auto& at = m_lines[std::size_t(line)];
    at.text->setText(text);
    at.value->setText(value);
    const auto word = mark == Mark::Good  ? tr("passed")
                      : mark == Mark::Bad ? tr("failed")
                      : mark == Mark::Odd ? tr("differs")
                                          : tr("not done");
    at.icon->setAccessibleName(word);
    at.text->setAccessibleName(QStringList{text, word, value}.join(QStringLiteral(", ")));
    m_marks[std::size_t(line)] = mark;
}

void CheckPanel::setRow(const ExportRow& row, std::uint64_t photos) {
    m_row = row;
    m_photos = photos;
    const Format format;
    const bool wrote = row.fileBytes > 0, opened = wrote && row.openMilliseconds > 0,
               failed = row.check == Check::Failed;
    const bool asked = row.check == Check::Same || row.check == Check::Differs, same = row.check == Check::Same;
    const auto name = row.file.isEmpty() ? row.title : row.file.section(u'/', -1);
    setTitle(name.isEmpty() ? tr("Self-check") : tr("Self-check of %1").arg(name));
    const auto mark = [&](bool good) { return good ? Mark::Good : failed && wrote ? Mark::Bad : Mark::None; };
    set(0,
        wrote    ? Mark::Good
        : failed ? Mark::Bad
                 : Mark::None,
        tr("Written"), wrote ? format.bytes(row.fileBytes) : QStringLiteral("–"));
    set(1, mark(row.sameBytes), tr("Checksum matches"),
        row.sha256.isEmpty() ? QStringLiteral("–")
                             : QStringLiteral("sha256 ") + row.sha256.left(6) + u'…' + row.sha256.right(4));
    m_lines[1].value->setToolTip(row.sha256);
    set(2, mark(opened), tr("Opened again"), opened ? format.milliseconds(row.openMilliseconds) : QStringLiteral("–"));
    set(3, asked ? (same ? Mark::Good : Mark::Odd) : mark(false), tr("Same answer as the studio"),
        asked ? tr("%1 of %2").arg(format.count(row.agree), format.count(row.asked))
              : tr("%Ln photos", nullptr, int(row.asked ? row.asked : photos)));
    set(4, asked ? Mark::Good : Mark::None, tr("Largest change of a probability"),
        asked ? format.threshold(row.worst) : QStringLiteral("–"));
    const auto [low, high] = wilson(row.top1, std::max<std::uint64_t>(row.asked, 1));
    set(5, asked ? Mark::Good : Mark::None, tr("Top-1 from the file"),
        asked ? format.percent(row.top1) + u' ' + format.interval({row.top1, Known::Measured, row.asked, low, high})
              : QStringLiteral("–"));
    QString words = row.problem;
    if (row.check == Check::Differs)
        words =
            tr("%Ln of %1 answers differ from the studio's. Top-1 is %2, was %3.", nullptr, int(row.asked - row.agree))
                .arg(format.count(row.asked), format.percent(row.top1), format.percent(row.top1Before));
    if (!row.note.isEmpty()) words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + row.note;
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_words->setTone(failed ? TextLabel::Tone::Error : TextLabel::Tone::Second);
    m_differences->setVisible(!row.differences.empty());
    m_differences->setText(tr("Show the %Ln", nullptr, int(row.differences.size())));
    showState();
    paintMarks();
}

void CheckPanel::showState() {
    using Tone = StatePill::Tone;
    switch (m_row.check) {
    case Check::Same:
        return m_state->set(Tone::Ok, tr("passed"));
    case Check::Differs:
        return m_state->set(Tone::Warning, tr("differs"));
    case Check::Failed:
        return m_state->set(Tone::Error, tr("failed"));
    case Check::Writing:
    case Check::Checking:
        return m_state->set(Tone::Quiet, tr("running"));
    case Check::NotExported:
    case Check::Unchecked:
        return m_state->set(Tone::Quiet, tr("not run yet"));
    }
}

void CheckPanel::paintMarks() {
    const auto& theme = Theme::of(palette());
    const auto picture = [this](const QString& name, const QColor& colour) {
        QPixmap pixmap(QSize(16, 16) * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, QRectF(0, 0, 16, 16), name, colour);
        return pixmap;
    };
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto mark = m_marks[i];
        m_lines[i].icon->setPixmap(mark == Mark::Good  ? picture(QStringLiteral("check"), theme.ok)
                                   : mark == Mark::Bad ? picture(QStringLiteral("error"), theme.error)
                                   : mark == Mark::Odd ? picture(QStringLiteral("warning"), theme.warning)
                                                       : picture(QStringLiteral("minus"), theme.line2));
    }
    m_deviceIcon->setPixmap(picture(QStringLiteral("device"), theme.text2));
}

void CheckPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.empty()) paintMarks();
    if (event->type() == QEvent::LanguageChange) m_texts.again();
}

} // namespace squeeze::studio

#include "moc_export_check_panel.cpp"
