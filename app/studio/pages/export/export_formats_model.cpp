// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/export/export_formats_model.h"

#include "app/studio/export/format_words.h"
#include "widgets/theme/format.h"

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

/// In the language of now.
FormatWords words_of(const ExportRow& row) {
    const auto* format = find_format(row.format.toStdString());
    return format ? words(*format) : FormatWords{row.title, row.forWhom};
}

} // namespace

QString check_words(const ExportRow& row) {
    const Format format;
    switch (row.check) {
    case ExportRow::Check::NotExported:
        return row.problem.isEmpty() ? FormatsModel::tr("not exported") : FormatsModel::tr("cannot hold this network");
    case ExportRow::Check::Writing:
        return FormatsModel::tr("writing");
    case ExportRow::Check::Checking:
        return FormatsModel::tr("%1 of %2").arg(format.count(row.done), format.count(row.asked));
    case ExportRow::Check::Same:
        return FormatsModel::tr("%1 of %2").arg(format.count(row.agree), format.count(row.asked));
    case ExportRow::Check::Differs:
        return FormatsModel::tr("%Ln answers differ", nullptr, int(row.asked - row.agree));
    case ExportRow::Check::Failed:
        return FormatsModel::tr("failed");
    case ExportRow::Check::Unchecked:
        return FormatsModel::tr("written, not asked");
    }
    return {};
}

FormatsModel::FormatsModel(Exporter& exporter, QObject* parent) : QAbstractTableModel(parent), m_exporter(exporter) {
    connect(&exporter, &Exporter::changed, this, [this](int) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1)); // the scale is common to all rows
    });
}

void FormatsModel::setTarget(std::uint64_t target) {
    if (target == m_target) return;
    m_target = target;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, Scale), index(rowCount() - 1, Scale));
}

int FormatsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_exporter.rows().size());
}
int FormatsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

/// From half the smallest of files and target to the largest file, logarithmic.
double FormatsModel::share(std::uint64_t bytes) const {
    double low = m_target ? double(m_target) : 1e300, high = 0;
    for (const auto& row : m_exporter.rows())
        if (row.bytes) low = std::min(low, double(row.bytes)), high = std::max(high, double(row.bytes));
    if (bytes == 0 || high == 0) return -1;
    low /= 2, high = std::max(high, double(m_target) * 1.1);
    return std::clamp(std::log(double(bytes) / low) / std::log(high / low), 0.01, 1.0);
}

QVariant FormatsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& row = m_exporter.rows()[std::size_t(index.row())];
    const Format format;
    const bool asked = row.check == ExportRow::Check::Same || row.check == ExportRow::Check::Differs;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return words_of(row).title;
        case Bytes:
            return row.bytes ? format.count(row.bytes) : QStringLiteral("–");
        case Top1:
            return asked ? format.percent(row.top1) : QStringLiteral("–");
        case Check:
            return check_words(row);
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (index.column() == Bytes || index.column() == Top1 ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        if (index.column() == Name) return tr("%1, for %2").arg(words_of(row).title, words_of(row).forWhom);
        if (index.column() == Bytes) return row.bytes ? format.bytes(row.bytes) : tr("size not known yet");
        if (index.column() == Top1)
            return asked ? tr("%1, measured").arg(format.percent(row.top1)) : tr("not measured");
        if (index.column() == Scale && m_target && row.bytes) return format.budget(row.bytes, m_target);
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        if (!row.problem.isEmpty()) return row.problem;
        if (index.column() == Bytes && row.bytes) return tr("%1, counted exactly").arg(format.bytes(row.bytes));
        if (index.column() == Scale && m_target && row.bytes) return format.budget(row.bytes, m_target);
        return {};
    case Qt::CheckStateRole:
        return index.column() == Name ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case SecondRole:
        return words_of(row).forWhom;
    case ShareRole:
        return share(row.bytes);
    case TargetRole:
        return m_target ? share(m_target) : -1.0;
    case StateRole:
        return int(row.check);
    case DoneRole:
        return row.asked ? double(row.done) / double(row.asked) : -1.0;
    case ChosenRole:
        return row.chosen;
    default:
        return {};
    }
}

QVariant FormatsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Bytes || section == Top1 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Format");
    case Bytes:
        return tr("Bytes");
    case Scale:
        return tr("log scale");
    case Top1:
        return tr("Top-1");
    case Check:
        return tr("Self-check");
    default:
        return {};
    }
}

Qt::ItemFlags FormatsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == Name) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool FormatsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != Name || role != Qt::CheckStateRole) return false;
    m_exporter.choose(m_exporter.rows()[std::size_t(index.row())].format, value.toInt() == Qt::Checked);
    return true;
}

} // namespace squeeze::studio

#include "moc_export_formats_model.cpp"
