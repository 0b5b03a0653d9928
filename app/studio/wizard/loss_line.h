// SPDX-License-Identifier: GPL-3.0-or-later
// The training loss of a run as one falling line.
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QStandardItemModel;

namespace squeeze::studio {

class LossLine : public QWidget {
    Q_OBJECT
public:
    explicit LossLine(QWidget* parent = nullptr);
    void set(const std::vector<std::pair<double, double>>& points, double epochs);
    QStandardItemModel* table(QObject* parent) const; ///< its twin
    QSize sizeHint() const override { return {420, 160}; }
    QSize minimumSizeHint() const override { return {200, 80}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<std::pair<double, double>> m_points; ///< (epochs done, loss)
    double m_epochs = 0;
};

} // namespace squeeze::studio
