// SPDX-License-Identifier: GPL-3.0-or-later
// A switch with a word at its right.
#pragma once

#include <QCheckBox>

namespace squeeze {

/// On or off, with a word at its right.
class Toggle : public QCheckBox {
    Q_OBJECT
public:
    explicit Toggle(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint& where) const override;
    void paintEvent(QPaintEvent*) override;
};

} // namespace squeeze
