// SPDX-License-Identifier: GPL-3.0-or-later
// A prefix code as a tree lying on its own space: each bit halves the width, so a code word of n bits takes 2^-n of it,
// and frequent symbols (darker) stand high and wide.
#pragma once

#include "widgets/layers/huffman_code.h"

#include <QWidget>

namespace squeeze {

class CodeTree : public QWidget {
    Q_OBJECT
public:
    explicit CodeTree(QWidget* parent = nullptr);
    /// Symbols and their words, parallel.
    void set(const HuffmanStream& stream, const std::vector<QString>& words);
    void setCurrent(int symbol); ///< index in the stream; -1: none
    int current() const { return m_current; }
    int symbolAt(QPointF position) const;
    QRectF leaf(int symbol) const;
    QSize sizeHint() const override { return {440, 132}; }
    QSize minimumSizeHint() const override { return {200, 96}; }

Q_SIGNALS:
    void currentChanged(int symbol);

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF box(const QString& prefix) const;
    void choose(int symbol);
    void retranslate();

    HuffmanStream m_stream;
    std::vector<QString> m_words;
    std::vector<int> m_order; ///< leaves from left to right
    QStringList m_inner;      ///< prefixes of inner nodes
    int m_depth = 1, m_current = -1;
    std::uint64_t m_most = 1;
};

} // namespace squeeze
