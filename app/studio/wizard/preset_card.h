// SPDX-License-Identifier: GPL-3.0-or-later
// A choice among a few, as a card with a name, two figures and a radio mark.
#pragma once

#include "widgets/theme/known.h"

#include <QAbstractButton>

namespace squeeze::studio {

class PresetCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit PresetCard(QWidget* parent = nullptr);
    void setTexts(const QString& name, const QString& left, const QString& right);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_left, m_right;
};

} // namespace squeeze::studio
