// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/verdict_model.h"

#include "widgets/theme/format.h"

namespace squeeze {

namespace {

QString sentence(const Verdict& one) {
    const Format format;
    QString text = VerdictModel::tr("%1: %2, %3").arg(one.name, one.before, format.percent(one.beforeShare));
    if (!one.after.isEmpty())
        text =
            VerdictModel::tr("%1: original %2, %3; compressed %4, %5")
                .arg(one.name, one.before, format.percent(one.beforeShare), one.after, format.percent(one.afterShare));
    return one.truth.isEmpty() ? text : VerdictModel::tr("%1; the truth is %2").arg(text, one.truth);
}

} // namespace

void VerdictModel::setVerdicts(std::vector<Verdict> verdicts) {
    beginResetModel();
    m_verdicts = std::move(verdicts);
    endResetModel();
}

int VerdictModel::find(std::size_t key) const {
    for (std::size_t i = 0; i < m_verdicts.size(); ++i)
        if (m_verdicts[i].key == key) return int(i);
    return -1;
}

int VerdictModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_verdicts.size()); }

QVariant VerdictModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& one = m_verdicts[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(one);
    case KeyRole:
        return qulonglong(one.key);
    default:
        return {};
    }
}

} // namespace squeeze
#include "moc_verdict_model.cpp"
