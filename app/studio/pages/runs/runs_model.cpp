// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/runs/runs_model.h"

#include "widgets/basics/badge.h"
#include "widgets/theme/format.h"

#include <algorithm>

namespace squeeze::studio {

RunsModel::RunsModel(QObject* parent) : QAbstractTableModel(parent) {}

void RunsModel::setRuns(std::vector<RunFigures> runs) {
    const bool same = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(),
                                 [](const RunFigures& a, const RunFigures& b) { return a.id == b.id; });
    if (same) {
        m_runs = std::move(runs);
        if (!m_runs.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunsModel::rowOf(std::int64_t run) const {
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        if (m_runs[i].id == run) return int(i);
    return -1;
}

std::int64_t RunsModel::runAt(int row) const {
    return row >= 0 && row < int(m_runs.size()) ? m_runs[std::size_t(row)].id : 0;
}

int RunsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_runs.size()); }

int RunsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QString RunsModel::text(const RunFigures& run, int column) const {
    const Format format;
    switch (column) {
    case Run:
        return run.name;
    case Recipe:
        return run.recipe;
    case Size:
        return run.any ? format.count(run.bytes) : QStringLiteral("–");
    case SmallerBy:
        return run.ratio() > 0 ? format.ratio(run.ratio()) : QStringLiteral("–");
    case Top1:
        return format.accuracy(run.top1);
    case Sparsity:
        return run.any ? format.percent(run.sparsity) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& run = m_runs[std::size_t(index.row())];
    const bool figure = index.column() >= Size;
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::EditRole:
        return index.column() == Run ? run.name : text(run, index.column());
    case Qt::TextAlignmentRole:
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Recipe) return run.recipe;
        if (index.column() == Top1 && run.top1.n)
            return tr("%1 %2, %3, on %n photo(s) of the validation part", "", int(run.top1.n))
                .arg(Format().accuracy(run.top1), Format().interval(run.top1), KnownBadge::word(run.top1.known));
        return text(run, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Top1)
            return QStringLiteral("%1, %2").arg(text(run, Top1), KnownBadge::word(run.top1.known));
        return text(run, index.column());
    case IdRole:
        return qlonglong(run.id);
    case RunningRole:
        return run.running;
    case FigureRole:
        return index.column() == Top1 ? QVariant::fromValue(run.top1) : QVariant();
    case SortRole:
        switch (index.column()) {
        case Run:
            return qlonglong(run.id);
        case Size:
            return qulonglong(run.bytes);
        case SmallerBy:
            return run.ratio();
        case Top1:
            return run.top1.value;
        case Sparsity:
            return run.sparsity;
        default:
            return run.recipe;
        }
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Run:
        return tr("Run");
    case Recipe:
        return tr("Recipe");
    case Size:
        return tr("Bytes");
    case SmallerBy:
        return tr("Smaller by");
    case Top1:
        return tr("Top-1");
    case Sparsity:
        return tr("Sparsity");
    default:
        return {};
    }
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Run && !m_runs[std::size_t(index.row())].running)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Run)
        return false;
    const QString name = value.toString().simplified();
    if (name == m_runs[std::size_t(index.row())].name) return false;
    Q_EMIT renamed(m_runs[std::size_t(index.row())].id, name);
    return true;
}

void MeasurementsModel::setRun(const RunRow& run) {
    const auto same = [](const Measurement& a, const Measurement& b) {
        return a.step_index == b.step_index && a.epoch == b.epoch;
    };
    const auto &old = m_measurements, &fresh = run.measurements;
    const bool grows =
        run.id == m_run && old.size() <= fresh.size() && std::equal(old.begin(), old.end(), fresh.begin(), same);
    const int rows = int(old.size()), more = int(fresh.size()) - rows;
    if (!grows)
        beginResetModel();
    else if (more)
        beginInsertRows({}, rows, rows + more - 1);
    m_run = run.id;
    m_measurements = run.measurements;
    m_kept = run.kept;
    if (run.finished && !m_measurements.empty()) // its end is the run's file
        m_kept.emplace(m_measurements.back().step_index, m_measurements.back().epoch);
    if (!grows)
        endResetModel();
    else if (more)
        endInsertRows();
    if (grows && rows) Q_EMIT dataChanged(index(0, 0), index(rows - 1, Columns - 1));
}

int MeasurementsModel::rowOf(int step, int epoch) const {
    const auto found = std::find_if(m_measurements.begin(), m_measurements.end(),
                                    [&](const Measurement& it) { return it.step_index == step && it.epoch == epoch; });
    return found == m_measurements.end() ? -1 : int(found - m_measurements.begin());
}

bool MeasurementsModel::kept(int row) const { return m_kept.contains({at(row).step_index, at(row).epoch}); }

int MeasurementsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_measurements.size());
}

int MeasurementsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QVariant MeasurementsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const auto& it = m_measurements[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Step ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Kept)
        return kept(index.row())
                   ? tr("Double-click brings this model and its recipe back")
                   : tr("Its model went when the project held many; ends of steps and the best points stay");
    if (role == RunsModel::FigureRole) return index.column() == Top1 ? QVariant::fromValue(figureOf(it)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const Format format;
    switch (index.column()) {
    case Step:
        return it.step_index < 0 ? tr("start") : QString::fromStdString(it.step);
    case Epoch:
        return it.epoch ? QString::number(it.epoch) : QString();
    case Size:
        return format.count(it.bytes);
    case Top1:
        return format.accuracy(figureOf(it));
    case Balanced:
        return it.n ? format.percent(it.balanced) : QStringLiteral("–");
    case Sparsity:
        return format.percent(it.sparsity);
    case Time:
        return format.duration(it.seconds);
    case Kept:
        return kept(index.row()) ? tr("kept") : tr("figures only");
    default:
        return {};
    }
}

QVariant MeasurementsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Step ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Epoch:
        return tr("Epoch");
    case Size:
        return tr("Bytes");
    case Top1:
        return tr("Top-1");
    case Balanced:
        return tr("Balanced");
    case Sparsity:
        return tr("Sparsity");
    case Time:
        return tr("After");
    case Kept:
        return tr("Model");
    default:
        return {};
    }
}

} // namespace squeeze::studio

#include "moc_runs_model.cpp"
