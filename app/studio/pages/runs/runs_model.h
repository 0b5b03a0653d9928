// SPDX-License-Identifier: GPL-3.0-or-later
// The project's runs as a table: this run first, then the newest; and the measurements of one run.
#pragma once

#include "app/studio/pages/runs/runs_figures.h"

#include <QAbstractTableModel>

namespace squeeze::studio {

class RunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Run, Recipe, Size, SmallerBy, Top1, Sparsity, Columns };
    enum Role { IdRole = Qt::UserRole + 1, FigureRole, RunningRole, SortRole };
    explicit RunsModel(QObject* parent = nullptr);

    /// Rows that stay are only told to have changed, so that selection and scrolling stay too.
    void setRuns(std::vector<RunFigures> runs);
    const std::vector<RunFigures>& runs() const { return m_runs; }
    int rowOf(std::int64_t run) const; ///< -1: not there
    std::int64_t runAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A new name for a run: asks, changes nothing itself.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renamed(qint64 run, const QString& name);

private:
    QString text(const RunFigures& run, int column) const;
    std::vector<RunFigures> m_runs;
};

/// Every measurement of one run, in order, and whether its model can be brought back.
class MeasurementsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Step, Epoch, Size, Top1, Balanced, Sparsity, Time, Kept, Columns };
    explicit MeasurementsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    /// Rows that stay are only told to have changed.
    void setRun(const RunRow& run);
    std::int64_t run() const { return m_run; }
    const Measurement& at(int row) const { return m_measurements[std::size_t(row)]; }
    int rowOf(int step, int epoch) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool kept(int row) const;
    std::int64_t m_run = 0;
    std::vector<Measurement> m_measurements;
    std::set<std::pair<int, int>> m_kept;
};

} // namespace squeeze::studio
