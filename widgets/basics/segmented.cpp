// SPDX-License-Identifier: GPL-3.0-or-later
// Joined radio buttons; arrow keys move between them.
#include "widgets/basics/segmented.h"

#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

#include <algorithm>

namespace squeeze {

namespace {

enum class Place { Only, First, Middle, Last };

/// One word: to assistive technology a radio button, to the eye a piece of a bar.
class Piece final : public QRadioButton {
public:
    Piece(const QString& text, Place place, QWidget* parent) : QRadioButton(text, parent), m_place(place) {
        ownFocusRing(this);
    }
    QSize sizeHint() const override {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(bold);
        return QSize(metrics.horizontalAdvance(text()) + 24, std::max(26, metrics.height() + 8));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& where) const override { return rect().contains(where); }
    void paintEvent(QPaintEvent*) override;

private:
    /// The piece's outline: rounded where the bar ends, straight where the next piece begins.
    QPainterPath outline(double inset) const {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const bool first = m_place == Place::Only || m_place == (mirrored ? Place::Last : Place::First);
        const bool last = m_place == Place::Only || m_place == (mirrored ? Place::First : Place::Last);
        QRectF where = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        QPainterPath path, clip;
        path.addRoundedRect(where.adjusted(first ? 0 : -12, 0, last ? 0 : 12, 0), 6, 6);
        clip.addRect(where);
        return path.intersected(clip);
    }
    Place m_place;
};

void Piece::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = underMouse() && isEnabled();
    painter.setPen(isChecked() && isEnabled() ? theme.accent : theme.buttonLine);
    painter.setBrush(isChecked() ? theme.selection : hover ? theme.alt : theme.button);
    painter.drawPath(outline(0.5));
    QFont font = this->font();
    if (isChecked()) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? theme.control : isChecked() ? theme.text : theme.text2);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasKeyFocus(this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawPath(outline(2));
    }
}

} // namespace

Segmented::Segmented(const QStringList& words, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool first = i == 0, last = i + 1 == words.size();
        const Place place = first && last ? Place::Only : first ? Place::First : last ? Place::Last : Place::Middle;
        auto* piece = new Piece(words[i], place, this);
        piece->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(piece, static_cast<int>(i));
        line->addWidget(piece);
    }
    if (auto* first = m_group->button(0)) first->setChecked(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) Q_EMIT currentChanged(id);
    });
}

int Segmented::current() const { return m_group->checkedId(); }

void Segmented::setCurrent(int index) {
    if (auto* button = m_group->button(index)) button->setChecked(true);
}

void Segmented::setWords(const QStringList& words) {
    for (qsizetype i = 0; i < words.size(); ++i)
        if (auto* button = m_group->button(static_cast<int>(i))) button->setText(words[i]);
    layout()->activate(); // its size is that of the new words at once
}

} // namespace squeeze
#include "moc_segmented.cpp"
