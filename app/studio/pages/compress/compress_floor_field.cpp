// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress/compress_floor_field.h"

#include "widgets/theme/format.h"
#include "widgets/theme/style.h"

#include <QEvent>
#include <QKeyEvent>

namespace squeeze::studio {

std::optional<double> shareTyped(QString text) {
    text.remove(u'%').remove(u'≥').remove(u'\u202F');
    bool read = false;
    const double percent = QLocale().toDouble(text.trimmed(), &read);
    if (!read || !(percent >= 1 && percent <= 100)) return std::nullopt; // 0.85 is a slip, not a hundredth
    return percent / 100;
}

FloorField::FloorField(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::editingFinished, this, &FloorField::finish);
    retranslate();
}

void FloorField::retranslate() {
    setAccessibleName(tr("Accuracy floor"));
    setPlaceholderText(tr("none"));
    setToolTip(
        tr("Top-1 that the compressed network shall not fall below, such as 85 %. It marks the plots and what is "
           "suggested; empty: none"));
}

void FloorField::restore() {
    const auto shown = m_floor > 0 ? QStringLiteral("≥ ") + Format().percent(m_floor) : QString();
    if (text() != shown) setText(shown);
    setModified(false);
    markInvalid(this, false);
    Q_EMIT wrong(false);
}

void FloorField::setFloor(double top1) {
    m_floor = top1;
    if (!isModified() || !hasFocus()) restore();
}

void FloorField::finish() {
    if (!isModified()) return;
    const auto share = text().trimmed().isEmpty() ? std::optional(0.0) : shareTyped(text());
    if (!share) {
        markInvalid(this, true);
        Q_EMIT wrong(true);
        return;
    }
    m_floor = *share;
    restore();
    Q_EMIT typed(*share);
}

void FloorField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isModified()) return restore();
    QLineEdit::keyPressEvent(event);
}

void FloorField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!isModified()) restore();
    }
    QLineEdit::changeEvent(event);
}

} // namespace squeeze::studio

#include "moc_compress_floor_field.cpp"
