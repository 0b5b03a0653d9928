// SPDX-License-Identifier: GPL-3.0-or-later
// A Huffman code as people look at it: symbols, how often they occur, their code words, and what an ideal coder would
// need (Huffman 1952; Shannon 1948 for the entropy).
#pragma once

#include "backend/core/file_parts.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace squeeze {

struct HuffmanSymbol {
    std::uint32_t symbol = 0;
    std::uint64_t count = 0;
    int bits = 0;    ///< of its code word
    QString meaning; ///< "0.0512", "skip 3"
    bool operator==(const HuffmanSymbol&) const = default;
};

/// One stream of a layer's file section.
using HuffmanStream = std::vector<HuffmanSymbol>;

struct HuffmanData {
    QString layer;
    HuffmanStream values, positions;
    FileParts bytes;
    bool operator==(const HuffmanData&) const = default;
};

/// Canonical: ascending by (bits, symbol), the first all zeros; in the order given. Empty where a symbol has no bits.
std::vector<QString> codeWords(const HuffmanStream& stream);

struct CodeFigures {
    std::uint64_t symbols = 0, bits = 0; ///< in the whole stream
    double average = 0;                  ///< bits per symbol
    double entropy = 0;                  ///< least possible average for these counts
    int fixed = 0;                       ///< bits of a symbol where all take the same
};
CodeFigures codeFigures(const HuffmanStream& stream);

/// Symbol, count, share, length, word, bits in all; most frequent first.
class HuffmanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Meaning, Count, Share, Length, Word, Bits, Columns };
    explicit HuffmanModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void set(const HuffmanStream& stream);
    const HuffmanStream& stream() const { return m_stream; } ///< in the table's order
    const std::vector<QString>& words() const { return m_words; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    HuffmanStream m_stream;
    std::vector<QString> m_words;
    std::uint64_t m_total = 0;
};

} // namespace squeeze
