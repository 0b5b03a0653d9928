// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data/data_side.h"

#include "app/studio/data/data_source.h"
#include "app/studio/pages/data/data_classes.h"
#include "app/studio/pages/data/data_labels.h"
#include "app/studio/pages/data/data_words.h"
#include "app/studio/pages/runs/runs_twin.h"
#include "widgets/basics/hairline.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace squeeze::studio {

namespace {

/// A square in a split's colour, beside its name.
class Swatch : public QWidget {
public:
    explicit Swatch(int part) : m_part(part) { setFixedSize(10, 10); }

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_part == 0 ? theme.fill : m_part == 1 ? theme.values : theme.original);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }

private:
    int m_part;
};

} // namespace

SplitBar::SplitBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Split"));
}

void SplitBar::setCount(const ClassCount& count) {
    m_count = count;
    const Format format;
    setAccessibleDescription(
        tr("%1 train, %2 validation, %3 test")
            .arg(format.count(count.parts[0]), format.count(count.parts[1]), format.count(count.parts[2])));
    update();
}

void SplitBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSplitBar(painter, rect(), m_count.parts, m_count.all(), palette());
}

SplitPanel::SplitPanel(DataSource& source, QWidget* parent)
    : Panel(tr("Split"), parent), m_data(source), m_bar(new SplitBar), m_origin(paragraph()) {
    head()->addWidget(tableTwin(
        tr("Photos by class and part"),
        [this](QObject* owner) -> QStandardItemModel* {
            return m_data.dataset() ? classTable(*m_data.dataset(), owner) : nullptr;
        },
        this));
    body()->setSpacing(8);
    body()->addWidget(m_bar);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int part = 0; part < 3; ++part) {
        m_names[part] = label({}, TextRole::Body);
        m_counts[part] = label({}, TextRole::Body);
        m_counts[part]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new Swatch(part), part, 0);
        grid->addWidget(m_names[part], part, 1);
        grid->addWidget(m_counts[part], part, 2);
    }
    body()->addLayout(grid);
    body()->addWidget(m_origin);
}

void SplitPanel::refresh() {
    setTitle(tr("Split"));
    if (!m_data.dataset()) return;
    ClassCount all;
    for (const auto& count : countClasses(*m_data.dataset()))
        for (int part = 0; part < 3; ++part) all.parts[part] += count.parts[part];
    m_bar->setCount(all);
    for (int part = 0; part < 3; ++part) {
        m_names[part]->setText(DataWords::split(Split(part)));
        m_counts[part]->setText(Format().count(all.parts[part]));
    }
    m_origin->setText(DataWords::splitOrigin(*m_data.original()));
}

SourcePanel::SourcePanel(DataSource& source, QWidget* parent)
    : Panel({}, parent), m_data(source), m_name(label({}, TextRole::Body)), m_icon(new QLabel), m_what(paragraph()),
      m_reading(paragraph()), m_replace(new QPushButton) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    m_name->setElided(true);
    line->addWidget(m_name, 1);
    body()->setSpacing(6);
    body()->addLayout(line);
    body()->addWidget(m_what);
    body()->addWidget(m_reading);
    auto* buttons = new QHBoxLayout;
    makeSmall(m_replace);
    connect(m_replace, &QPushButton::clicked, this, &SourcePanel::replaceWanted);
    buttons->addWidget(m_replace);
    buttons->addStretch(1);
    body()->addSpacing(2);
    body()->addLayout(buttons);
}

void SourcePanel::refresh() {
    m_replace->setText(tr("Replace"));
    m_replace->setToolTip(tr("Choose another folder or archive of photos"));
    const auto set = m_data.original();
    if (!set) return;
    const bool archive = set->name().find('.') != std::string::npos;
    m_icon->setPixmap(icon(set->synthetic() ? QStringLiteral("wand")
                           : archive        ? QStringLiteral("zip")
                                            : QStringLiteral("folder"))
                          .pixmap(16, 16));
    const auto name = set->synthetic() ? tr("Built-in scenes") : QString::fromStdString(set->name());
    m_name->setText(name);
    m_what->setText(DataWords::source(*set, m_data.survey().get()));
    m_reading->setVisible(!set->synthetic());
    m_reading->setText(DataWords::reading(m_data.secondsToOpen(), m_data.survey().get(), m_data.notes()));
    setAccessibleName(tr("Source: %1").arg(name));
}

} // namespace squeeze::studio

#include "moc_data_side.cpp"
