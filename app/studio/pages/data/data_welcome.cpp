// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data/data_welcome.h"

#include "app/studio/data/data_source.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/drop_zone.h"
#include "widgets/basics/text_label.h"
#include "widgets/basics/thin_bar.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace squeeze::studio {

DataWelcome::DataWelcome(DataSource& source, QWidget* parent)
    : QWidget(parent), m_data(source), m_drop(new DropZone({})), m_banner(new Banner), m_reading(new QWidget),
      m_what(new TextLabel({}, int(TextRole::Title))),
      m_where(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second)), m_bar(new ThinBar),
      m_stop(new QPushButton), m_demo(new QPushButton) {
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_banner);
    m_drop->setMinimumHeight(200);
    column->addWidget(m_drop);
    auto* reading = new QVBoxLayout(m_reading);
    reading->setSpacing(8);
    reading->addWidget(m_what);
    reading->addWidget(m_bar);
    auto* line = new QHBoxLayout;
    line->addWidget(m_where, 1);
    line->addWidget(m_stop);
    reading->addLayout(line);
    column->addWidget(m_reading);
    makeFlat(m_demo, true);
    column->addWidget(m_demo, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto* middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(column, 3);
    middle->addStretch(1);
    connect(m_drop, &DropZone::clicked, this, &DataWelcome::browseWanted);
    connect(m_banner, &Banner::clicked, this, &DataWelcome::browseWanted);
    connect(m_demo, &QPushButton::clicked, this, &DataWelcome::demoWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_data.job()) m_data.job()->cancel();
    });
    refresh();
}

void DataWelcome::refresh() {
    m_drop->setTexts(tr("Drop a folder, zip or tar of photos"),
                     tr("One folder per class, with train and test folders around them where there are some"));
    m_drop->setAccessibleName(tr("Drop a folder, zip or tar of photos, or press Enter to choose one"));
    m_demo->setText(tr("Or try the demo: built-in scenes, nothing to download"));
    m_stop->setText(tr("Stop"));
    const auto state = m_data.state();
    m_drop->setVisible(state != DataSource::State::Opening);
    m_demo->setVisible(state != DataSource::State::Opening);
    m_reading->setVisible(state == DataSource::State::Opening);
    if (state == DataSource::State::Failed)
        m_banner->say(m_data.failure().fault == Fault::Cancelled ? Banner::Kind::Hint : Banner::Kind::Error,
                      m_data.failure().fault == Fault::Cancelled ? QStringLiteral("info") : QStringLiteral("error"),
                      m_data.failure().text, tr("Choose another"));
    else
        m_banner->hide();
    if (state == DataSource::State::Opening && m_data.job()) {
        connect(m_data.job(), &Job::moved, this, &DataWelcome::follow, Qt::UniqueConnection);
        follow();
    }
}

void DataWelcome::follow() {
    const auto* job = m_data.job();
    if (!job) return;
    m_what->setText(job->title());
    m_where->setText(job->where());
    m_bar->setShare(job->share());
}

} // namespace squeeze::studio

#include "moc_data_welcome.cpp"
