// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress/compress_inspector.h"

#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/pages/runs/runs_twin.h"
#include "backend/codec/parts.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/huffman_view.h"
#include "widgets/layers/layer_parts_line.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabBar>
#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

namespace squeeze::studio {

namespace {

TextLabel* label(TextRole role, TextLabel::Tone tone, QWidget* parent) {
    return new TextLabel({}, int(role), tone, parent);
}

using Tone = TextLabel::Tone;

} // namespace

CompressInspector::CompressInspector(QUndoStack* history, QWidget* parent)
    : Panel({}, parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_asTable(tableButton(
          tr("Weights of the layer"),
          [this](QObject* owner) { return compress_rows::table(m_detail ? *m_detail : LayerDetail{}, owner); }, this)),
      m_mapTable(tableTwin(
          tr("Sparsity map of the layer"),
          [this](QObject* owner) { return compress_rows::map(m_detail ? *m_detail : LayerDetail{}, owner); }, this)),
      m_lock(new QPushButton(this)), m_fewer(new QPushButton(this)), m_more(new QPushButton(this)),
      m_title(label(TextRole::Title, Tone::Normal, this)), m_shape(label(TextRole::Small, Tone::Second, this)),
      m_clusters(label(TextRole::Small, Tone::Second, this)), m_mapCaption(label(TextRole::Small, Tone::Second, this)),
      m_readout(label(TextRole::Small, Tone::Second, this)), m_empty(label(TextRole::Small, Tone::Second, this)),
      m_parts(new LayerPartsLine(this)), m_histogram(new HistogramView(this)), m_legend(new RampLegend(this)),
      m_map(new SparsityMap(this)), m_footer(footer()), m_huffman(new HuffmanView(this)),
      m_history(new QUndoView(history, this)) {
    m_texts.add([this] { setAccessibleName(tr("Layer inspector")); });
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(head(history));
    body()->addWidget(m_pages, 1);
    m_pages->addWidget(layerPage());
    auto* teaching = new QWidget(this);
    auto* column = new QVBoxLayout(teaching);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_huffman);
    m_pages->addWidget(teaching);
    m_history->setFrameShape(QFrame::NoFrame);
    m_texts.add([this] {
        m_history->setEmptyLabel(tr("As it was opened"));
        m_history->setAccessibleName(tr("History of decisions"));
    });
    m_pages->addWidget(m_history);
    connectAll();
}

void CompressInspector::connectAll() {
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        m_asTable->setVisible(tab == LayerTab);
        if (tab == HuffmanTab) showHuffman();
    });
    connect(m_lock, &QPushButton::clicked, this, [this](bool locked) { Q_EMIT lockWanted(locked); });
    connect(m_fewer, &QPushButton::clicked, this, [this] { Q_EMIT bitsWanted(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT bitsWanted(+1); });
    connect(m_map, &SparsityMap::readoutChanged, this, [this](const QString& text) {
        m_readout->setText(text.isEmpty() ? tr("Point at a cell to read it") : text);
    });
}

void CompressInspector::show(const Node& node, const LayerRow& row, const LayerFrame& layer,
                             const std::shared_ptr<const LayerDetail>& detail, std::optional<std::int64_t> fileChange) {
    m_row = row;
    m_layer = layer;
    m_detail = detail;
    m_node = node;
    QString title = row.name;
    m_title->setText(title.replace(u'/', QStringLiteral(" / ")));
    m_shape->setText(compress_rows::shape(node));
    m_parts->set(codec::parts(layer.cost));
    m_lock->setChecked(row.locked);
    if (const auto text = row.locked ? tr("Locked") : tr("Lock"); text != m_lock->text()) {
        m_lock->setIcon(icon(row.locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
        m_lock->setText(text);
    }
    showClusters(layer);
    if (!detail) return;
    auto view = compress_rows::histogram(row, *detail);
    view.fileChange = fileChange;
    m_histogram->set(view);
    m_mapCaption->setText(tr("%1 filters across, %2 inputs down")
                              .arg(QLocale().toString(detail->filters), QLocale().toString(detail->inputs)));
    m_legend->setKernel(detail->kernel);
    m_map->set(compress_rows::map(row.name, *detail));
    m_empty->setText(emptyText());
    if (m_tabs->currentIndex() == HuffmanTab) showHuffman();
}

void CompressInspector::showClusters(const LayerFrame& layer) {
    m_clusters->setText(layer.bits > 0 ? tr("%1 shared values (%2 bits)").arg(1 << layer.bits).arg(layer.bits)
                                       : tr("values not shared"));
    m_fewer->setEnabled(layer.bits != 1);
    m_more->setEnabled(layer.bits < 8);
}

void CompressInspector::showHuffman() {
    if (m_detail) m_huffman->set(compress_rows::huffman(m_row.name, m_layer, *m_detail));
}

void CompressInspector::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_texts.again();
        if (m_detail) show(m_node, m_row, m_layer, m_detail, std::nullopt);
    }
    Panel::changeEvent(event);
}

QString CompressInspector::readout() const { return m_readout->text(); }

QString CompressInspector::emptyText() const {
    if (!m_detail) return {};
    return tr("%1 of %n filter(s) are empty", nullptr, m_detail->filters)
        .arg(QLocale().toString(m_detail->emptyFilters));
}

void CompressInspector::setCompact(bool compact) {
    m_compact = compact;
    m_readout->setHidden(compact);
    m_footer->setHidden(compact);
}

void CompressInspector::paintEvent(QPaintEvent* event) {
    Panel::paintEvent(event);
    QPainter painter(this);
    QPen pen(Theme::of(palette()).line, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    const int y = m_pages->y() - 1;
    painter.drawLine(1, y, width() - 2, y);
}

} // namespace squeeze::studio

#include "moc_compress_inspector.cpp"
