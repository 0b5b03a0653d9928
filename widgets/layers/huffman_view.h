// SPDX-License-Identifier: GPL-3.0-or-later
// A view that teaches: the Huffman code of one layer as a tree and as a table, against what an ideal coder would need,
// and what the layer's bytes are spent on.
#pragma once

#include "widgets/layers/huffman_code.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace squeeze {

class CodeTree;
class PartsBar;
class Segmented;

class HuffmanView : public QWidget {
    Q_OBJECT
public:
    explicit HuffmanView(QWidget* parent = nullptr);
    void set(const HuffmanData& shown);
    const HuffmanModel* model() const { return m_model; }
    CodeTree* tree() const { return m_tree; }
    QTableView* table() const { return m_table; }
    Segmented* choice() const { return m_choice; }
    QString headline() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void refresh();

    HuffmanData m_data;
    HuffmanModel* m_model;
    Segmented* m_choice;
    QLabel *m_layer, *m_headline, *m_lesson;
    CodeTree* m_tree;
    QTableView* m_table;
    PartsBar* m_parts;
};

} // namespace squeeze
