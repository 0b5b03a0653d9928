// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/huffman_view.h"

#include "widgets/basics/basics.h"
#include "widgets/layers/code_tree.h"
#include "widgets/layers/parts_bar.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace squeeze {

HuffmanView::HuffmanView(QWidget* parent)
    : QWidget(parent), m_model(new HuffmanModel(this)), m_choice(new Segmented({tr("Values"), tr("Positions")}, this)),
      m_layer(new TextLabel({}, int(TextRole::Title), TextLabel::Tone::Normal, this)),
      m_headline(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Normal, this)),
      m_lesson(new TextLabel({}, int(TextRole::Caption), TextLabel::Tone::Second, this)), m_tree(new CodeTree(this)),
      m_table(new QTableView(this)), m_parts(new PartsBar(this)) {
    build();
    connect(m_choice, &Segmented::currentChanged, this, &HuffmanView::refresh);
    connect(m_tree, &CodeTree::currentChanged, m_table, &QTableView::selectRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex&) { m_tree->setCurrent(now.row()); });
}

void HuffmanView::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(m_layer, 1);
    head->addWidget(m_choice);
    column->addLayout(head);
    column->addWidget(m_parts);
    m_headline->setWordWrap(true);
    m_lesson->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_tree);
    column->addWidget(m_lesson);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Code words"));
    m_choice->setAccessibleName(tr("Stream"));
}

void HuffmanView::set(const HuffmanData& shown) {
    if (shown == m_data) return;
    m_data = shown;
    refresh();
}

QString HuffmanView::headline() const {
    const auto figures = codeFigures(m_model->stream());
    const auto number = [](double bits) { return QLocale().toString(bits, 'f', 2); };
    if (!figures.symbols) return tr("This layer has no such stream: its values are stored as they are.");
    return tr("%1 bits per symbol on average. No code can do better than %2 (entropy); %3 with words of equal length.")
        .arg(number(figures.average), number(figures.entropy), QLocale().toString(figures.fixed));
}

void HuffmanView::refresh() {
    const bool values = m_choice->current() == 0;
    const int kept = m_table->currentIndex().row();
    m_model->set(values ? m_data.values : m_data.positions);
    m_tree->set(m_model->stream(), m_model->words());
    m_tree->setVisible(m_model->rowCount() > 1);
    if (kept >= 0 && kept < m_model->rowCount()) m_table->selectRow(kept);
    m_layer->setText(m_data.layer);
    m_parts->set(m_data.bytes);
    m_headline->setText(headline());
    m_lesson->setText(
        values ? tr("Which shared value a kept weight has. Values that occur often get short words; each bit halves "
                    "the width that is left.")
               : tr("How far it is to the next kept weight. Short distances are frequent where much is kept, and get "
                    "short words."));
}

void HuffmanView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_choice->setWords({tr("Values"), tr("Positions")});
        m_choice->setAccessibleName(tr("Stream"));
        m_table->setAccessibleName(tr("Code words"));
        refresh();
    }
    if (event->type() == QEvent::FontChange) m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
}

} // namespace squeeze

#include "moc_huffman_view.cpp"
