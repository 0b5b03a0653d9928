// SPDX-License-Identifier: GPL-3.0-or-later
// A row of marks with their words, for the head of a panel.
#pragma once

#include <QWidget>

#include <vector>

namespace squeeze {

class Legend : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Line, EpochMean, Validation, Original, Now, Estimated };
    struct Item {
        Kind kind;
        QString text;
    };
    explicit Legend(std::vector<Item> items, QWidget* parent = nullptr);
    void setItems(std::vector<Item> items);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    std::vector<Item> m_items;
};

} // namespace squeeze
