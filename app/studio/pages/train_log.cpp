// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/train_log.h"

#include "app/studio/jobs/jobs.h"
#include "widgets/basics/hairline.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace squeeze::studio {

QSize JobDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, 2 * squeeze::rowHeight() - 6};
}

void JobDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.palette);
    const auto state = Job::State(index.data(Jobs::StateRole).toInt());
    const double share = index.data(Jobs::ShareRole).toDouble(), left = index.data(Jobs::LeftRole).toDouble();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme.selection);
    const QRectF where = QRectF(option.rect).adjusted(12, 5, -12, -5);
    const bool failed = state == Job::State::Failed;
    const QString glyph = failed                           ? QStringLiteral("error")
                          : state == Job::State::Running   ? QStringLiteral("play")
                          : state == Job::State::Cancelled ? QStringLiteral("stop")
                                                           : QStringLiteral("check");
    paintIcon(*painter, QRectF(where.left(), where.top() + 1, 14, 14), glyph, failed ? theme.error : theme.text2);
    const QRectF text = where.adjusted(22, 0, 0, 0);
    QFont title = squeeze::font(TextRole::Small);
    title.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(title);
    painter->setFont(title);
    painter->setPen(theme.text);
    const QString name = index.data(Jobs::TitleRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(name, Qt::ElideRight, text.width()));
    QString said = failed ? index.data(Jobs::FailureRole).toString() : index.data(Jobs::WhereRole).toString();
    if (state == Job::State::Running && left >= 0) said = tr("%1, %2 left").arg(said, Format().roughDuration(left));
    painter->setFont(squeeze::font(TextRole::Small));
    painter->setPen(failed ? theme.error : theme.text2);
    const double taken = metrics.horizontalAdvance(name) + 8;
    if (taken < text.width())
        painter->drawText(text.adjusted(taken, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                          QFontMetricsF(painter->font()).elidedText(said, Qt::ElideRight, text.width() - taken));
    if (state == Job::State::Running) {
        const QRectF bar(text.left(), where.bottom() - 4, text.width(), 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.line2);
        painter->drawRoundedRect(bar, 2, 2);
        painter->setBrush(theme.fill);
        if (share > 0)
            painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(1.0, share), 4)), 2, 2);
    }
    painter->restore();
}

JobsAndLog::JobsAndLog(Jobs& jobs, QWidget* parent) : QWidget(parent) {
    m_list = new QListView;
    m_list->setModel(&jobs);
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Jobs"));
    m_log = new QPlainTextEdit;
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(squeeze::font(TextRole::Mono));
    m_log->setMaximumBlockCount(2000);
    m_log->setAccessibleName(tr("Log"));
    m_log->setPlainText(jobs.log().join(QLatin1Char('\n')));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(m_log, 2);
    connect(&jobs, &Jobs::logged, m_log, [this](const QString& line) {
        auto* bar = m_log->verticalScrollBar();
        const bool atEnd = bar->value() >= bar->maximum() - 4;
        m_log->appendPlainText(line);
        if (atEnd) bar->setValue(bar->maximum()); // who scrolled up goes on reading
    });
}

void JobsAndLog::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) m_log->setFont(squeeze::font(TextRole::Mono));
    if (event->type() != QEvent::LanguageChange) return;
    m_list->setAccessibleName(tr("Jobs"));
    m_log->setAccessibleName(tr("Log"));
}

} // namespace squeeze::studio

#include "moc_train_log.cpp"
