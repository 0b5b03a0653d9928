// SPDX-License-Identifier: GPL-3.0-or-later
// The start page's words and its lists.
#include "app/studio/shell/actions.h"
#include "app/studio/shell/recent_row.h"
#include "app/studio/shell/start_page.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace squeeze::studio {

namespace {

constexpr int most = 5;

void clear(QLayout* layout) {
    while (auto* item = layout->takeAt(0)) {
        if (item->layout()) clear(item->layout());
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// A ring with a number.
class Number final : public QWidget {
public:
    explicit Number(int number) : m_number(number) { setFixedSize(26, 26); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.2));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.setFont(squeeze::font(TextRole::Strong));
        painter.setPen(theme.accent);
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
    }

private:
    int m_number;
};

} // namespace

void StartPage::fillRecent() {
    QLayout* body = m_recentPanel->body();
    clear(body);
    const auto projects = m_recent.list();
    int shown = 0;
    for (const RecentProject& project : projects) {
        if (shown++ == most) break;
        auto* row = new RecentRow(project);
        connect(row, &QPushButton::clicked, this, [this, path = project.path] { Q_EMIT projectChosen(path); });
        body->addWidget(row);
    }
    m_recentPanel->setCaption(projects.empty() ? QString() : tr("bytes now and target, log scale"));
    if (!projects.empty()) return;
    auto* none = new EmptyState(
        QStringLiteral("history"), tr("No projects yet"),
        tr("What you open here is kept, with every decision and every run, and waits for you to come back."));
    none->setContentsMargins(14, 8, 14, 14);
    body->addWidget(none);
}

void StartPage::fillSteps() {
    clear(m_steps->body());
    const std::pair<QString, QString> steps[] = {
        {tr("Photos in"), tr("Classes, duplicates and leaks between train and test are found at once.")},
        {tr("Set a target"), tr("60 KB, or 10 times smaller, or no less accurate than AlexNet.")},
        {tr("A checked file out"), tr("Opened again, run on your photos, and compared answer by answer.")}};
    int number = 1;
    for (const auto& [title, text] : steps) {
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(title, static_cast<int>(TextRole::Body)));
        auto* second = new TextLabel(text, static_cast<int>(TextRole::Small), TextLabel::Tone::Second);
        second->setWordWrap(true);
        words->addWidget(second);
        line->addWidget(new Number(number++), 0, Qt::AlignTop);
        line->addLayout(words, 1);
        m_steps->body()->addLayout(line);
    }
}

void StartPage::retranslate() {
    setAccessibleName(tr("Start"));
    m_name->setText(tr("Squeeze Studio"));
    m_line->setText(tr("Small image classifiers, measured byte by byte"));
    m_drop->setTexts(tr("Drop a folder of photos here"),
                     tr("one folder per class, or a zip, tar, project or model file"));
    m_title->setText(tr("Drop a folder of photos here"));
    m_text->setText(tr("one folder per class, or a zip, tar, project or model file"));
    m_photos->setText(tr("Open photos"));
    m_project->setText(tr("Open a project or model"));
    m_demoTitle->setText(tr("Try the demo"));
    m_demoText->setText(
        tr("Drawn scenes and a trained model, built in and offline. Drag one slider and watch the bytes fall."));
    m_demo->setText(tr("Start the demo"));
    m_wizard->setText(tr("Start with the wizard"));
    m_terminal->setText(tr("Use it from a terminal"));
    m_recentPanel->setTitle(tr("Recent projects"));
    m_steps->setTitle(tr("In about a minute"));
    fillRecent();
    fillSteps();
}

void StartPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void StartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fillRecent();
}

} // namespace squeeze::studio
