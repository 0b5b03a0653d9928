// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/facts.h"

#include "widgets/basics/text_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace squeeze::studio {

Facts::Facts(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Facts::set(const QString& name, const QString& value, bool known) {
    auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& one) { return one.name == name; });
    if (line == m_lines.end()) {
        Line made{name, new QWidget, new TextLabel(name, int(TextRole::Body), TextLabel::Tone::Second),
                  new TextLabel({}, int(TextRole::Body))};
        auto* row = new QHBoxLayout(made.box);
        row->setContentsMargins(0, 9, 0, 9);
        made.left->setElided(true);
        row->addWidget(made.left, 1);
        row->addWidget(made.right);
        m_column->addWidget(made.box);
        m_lines.push_back(made);
        line = m_lines.end() - 1;
    }
    line->right->setText(value);
    line->right->setFont(squeeze::font(known ? TextRole::Strong : TextRole::Body));
    line->right->setAccessibleName(name + QStringLiteral(": ") + value);
}

void Facts::setIcon(const QString& name, bool good) {
    for (auto& line : m_lines)
        if (line.name == name) {
            line.mark = good;
            line.box->layout()->setContentsMargins(24, 5, 0, 5);
            line.left->setTone(TextLabel::Tone::Normal);
            line.right->setFont(squeeze::font(TextRole::Caption));
            line.right->setTone(TextLabel::Tone::Second);
            line.left->setAccessibleName(line.name + QStringLiteral(", ") + (good ? tr("fits") : tr("does not fit")));
        }
    update();
}

void Facts::clear() {
    for (auto& line : m_lines) delete line.box;
    m_lines.clear();
}

QString Facts::value(const QString& name) const {
    for (const auto& line : m_lines)
        if (line.name == name) return line.right->text();
    return {};
}

void Facts::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    QPen pen(theme.line);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QRect box = m_lines[i].box->geometry();
        if (m_lines[i].mark >= 0)
            paintIcon(painter, QRectF(box.left(), box.center().y() - 7, 15, 15),
                      m_lines[i].mark ? QStringLiteral("check") : QStringLiteral("close"),
                      m_lines[i].mark ? theme.ok : theme.text2);
        else if (i + 1 < m_lines.size())
            painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom());
    }
}

} // namespace squeeze::studio

#include "moc_facts.cpp"
