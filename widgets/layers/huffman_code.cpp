// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/huffman_code.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace squeeze {

std::vector<QString> codeWords(const HuffmanStream& stream) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < stream.size(); ++i)
        if (stream[i].bits > 0 && stream[i].bits < 64) order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(stream[a].bits, stream[a].symbol) < std::pair(stream[b].bits, stream[b].symbol);
    });
    std::vector<QString> words(stream.size());
    std::uint64_t code = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i) code = (code + 1) << (stream[order[i]].bits - stream[order[i - 1]].bits);
        words[order[i]] = QStringLiteral("%1").arg(qulonglong(code), stream[order[i]].bits, 2, QLatin1Char('0'));
    }
    return words;
}

CodeFigures codeFigures(const HuffmanStream& stream) {
    CodeFigures figures;
    std::uint32_t largest = 0;
    for (const auto& symbol : stream) {
        figures.symbols += symbol.count;
        figures.bits += symbol.count * std::uint64_t(std::max(0, symbol.bits));
        largest = std::max(largest, symbol.symbol);
    }
    figures.fixed = int(std::bit_width(largest));
    if (!figures.symbols) return figures;
    const double total = double(figures.symbols);
    figures.average = double(figures.bits) / total;
    for (const auto& symbol : stream)
        if (symbol.count) figures.entropy -= double(symbol.count) / total * std::log2(double(symbol.count) / total);
    return figures;
}

void HuffmanModel::set(const HuffmanStream& stream) {
    beginResetModel();
    m_stream.clear();
    std::copy_if(stream.begin(), stream.end(), std::back_inserter(m_stream), [](const auto& s) { return s.count > 0; });
    std::stable_sort(m_stream.begin(), m_stream.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    m_words = codeWords(m_stream);
    m_total = codeFigures(m_stream).symbols;
    endResetModel();
}

int HuffmanModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_stream.size()); }
int HuffmanModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant HuffmanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& symbol = m_stream[std::size_t(index.row())];
    const Format format;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (index.column() == Word ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::FontRole) return font(index.column() == Word ? TextRole::Mono : TextRole::Small);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Meaning:
        return symbol.meaning.isEmpty() ? QString::number(symbol.symbol) : symbol.meaning;
    case Count:
        return format.count(symbol.count);
    case Share:
        return format.percent(m_total ? double(symbol.count) / double(m_total) : 0);
    case Length:
        return symbol.bits;
    case Word:
        return m_words[std::size_t(index.row())];
    case Bits:
        return format.count(symbol.count * std::uint64_t(std::max(0, symbol.bits)));
    default:
        return {};
    }
}

QVariant HuffmanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Word ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Meaning:
        return tr("Symbol");
    case Count:
        return tr("Count");
    case Share:
        return tr("Share");
    case Length:
        return tr("Length");
    case Word:
        return tr("Code word");
    case Bits:
        return tr("Bits in all");
    default:
        return {};
    }
}

} // namespace squeeze

#include "moc_huffman_code.cpp"
