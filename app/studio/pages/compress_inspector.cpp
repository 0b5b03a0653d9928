// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress_inspector.h"

#include "app/studio/pages/compress_rows.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/huffman_view.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabBar>
#include <QUndoStack>
#include <QUndoView>

namespace squeeze::studio {

namespace {

TextLabel* label(TextRole role, TextLabel::Tone tone, QWidget* parent, const QString& text = {}) {
    return new TextLabel(text, int(role), tone, parent);
}

using Tone = TextLabel::Tone;

/// What the ticks below the histogram's axis look like.
class Ticks final : public QWidget {
public:
    explicit Ticks(QWidget* parent) : QWidget(parent) { setFixedSize(12, 12); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const auto colour = Theme::of(palette()).categories[1];
        for (const auto& [x, high] : {std::pair(0, 10), {4, 7}, {8, 9}}) painter.fillRect(x, 1, 2, high, colour);
    }
};

class Mark final : public QWidget {
public:
    Mark(const QString& name, QWidget* parent) : QWidget(parent), m_name(name) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(rect()), m_name, Theme::of(palette()).text2);
    }

private:
    QString m_name;
};

} // namespace

CompressInspector::CompressInspector(QUndoStack* history, QWidget* parent)
    : Panel({}, parent), m_tabs(new QTabBar(this)), m_pages(new QStackedWidget(this)),
      m_asTable(tableButton(
          tr("Weights of the layer"),
          [this](QObject* owner) { return compress_rows::table(m_detail ? *m_detail : LayerDetail{}, owner); }, this)),
      m_lock(new QPushButton(this)), m_fewer(new QPushButton(this)), m_more(new QPushButton(this)),
      m_title(label(TextRole::Title, Tone::Normal, this)), m_shape(label(TextRole::Small, Tone::Second, this)),
      m_clusters(label(TextRole::Small, Tone::Second, this)), m_mapCaption(label(TextRole::Small, Tone::Second, this)),
      m_readout(label(TextRole::Small, Tone::Second, this)), m_empty(label(TextRole::Small, Tone::Second, this)),
      m_parts(new LayerPartsLine(this)), m_histogram(new HistogramView(this)), m_legend(new RampLegend(this)),
      m_map(new SparsityMap(this)), m_footer(footer()), m_huffman(new HuffmanView(this)),
      m_history(new QUndoView(history, this)) {
    setAccessibleName(tr("Layer inspector"));
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
    m_history->setEmptyLabel(tr("As it was opened"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setAccessibleName(tr("History of decisions"));
    m_pages->addWidget(m_history);
    connectAll(history);
}

QWidget* CompressInspector::head(QUndoStack* history) {
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(6, 0, 12, 0);
    m_tabs->addTab(tr("Layer"));
    m_tabs->addTab(tr("Huffman"));
    m_tabs->addTab(tr("History"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Inspector"));
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_asTable);
    const auto count = [this, history] {
        m_tabs->setTabText(HistoryTab, history->index() ? tr("History %1").arg(QLocale().toString(history->index()))
                                                        : tr("History"));
    };
    connect(history, &QUndoStack::indexChanged, m_tabs, count);
    count();
    area->setMinimumHeight(34);
    return area;
}

QLayout* CompressInspector::titleRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_shape->setElided(true);
    row->addWidget(m_title);
    row->addWidget(m_shape, 1);
    m_lock->setCheckable(true);
    m_lock->setIcon(icon(QStringLiteral("unlock")));
    m_lock->setText(tr("Lock"));
    m_lock->setToolTip(tr("A locked layer is left alone by the size target (L)"));
    makeFlat(m_lock);
    row->addWidget(m_lock);
    return row;
}

QLayout* CompressInspector::weightsRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(TextRole::Strong, Tone::Normal, this, tr("Weights")));
    auto* scale = label(TextRole::Small, Tone::Second, this, tr("count, log scale"));
    scale->setElided(true);
    row->addWidget(scale, 1);
    m_clusters->setToolTip(tr("Shared values, drawn as ticks below the axis: the longer, the more weights have it"));
    row->addWidget(new Ticks(this));
    row->addWidget(m_clusters);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(0);
    for (auto* button : {m_fewer, m_more}) {
        makeSmall(button);
        button->setFixedWidth(26);
        pair->addWidget(button);
    }
    m_fewer->setIcon(icon(QStringLiteral("minus")));
    m_fewer->setAccessibleName(tr("Half as many shared values"));
    m_fewer->setToolTip(tr("Half as many shared values ([)"));
    m_more->setIcon(icon(QStringLiteral("plus")));
    m_more->setAccessibleName(tr("Twice as many shared values"));
    m_more->setToolTip(tr("Twice as many shared values (])"));
    row->addLayout(pair);
    return row;
}

QLayout* CompressInspector::mapRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(TextRole::Strong, Tone::Normal, this, tr("Sparsity map")));
    m_mapCaption->setElided(true);
    row->addWidget(m_mapCaption, 1);
    row->addWidget(m_legend);
    return row;
}

QWidget* CompressInspector::footer() {
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(hairline(Qt::Horizontal, area));
    m_empty->setElided(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Mark(QStringLiteral("info"), area));
    row->addWidget(m_empty, 1);
    column->addLayout(row);
    return area;
}

QWidget* CompressInspector::layerPage() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addLayout(titleRow());
    column->addWidget(m_parts);
    column->addLayout(weightsRow());
    column->addWidget(m_histogram, 1);
    column->addLayout(mapRow());
    column->addWidget(m_map);
    m_readout->setElided(true);
    column->addWidget(m_readout);
    column->addWidget(m_footer);
    return page;
}

void CompressInspector::connectAll(QUndoStack*) {
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
    QString title = row.name;
    m_title->setText(title.replace(u'/', QStringLiteral(" / ")));
    m_shape->setText(compress_rows::shape(node));
    m_parts->set(compress_rows::bytes(layer.cost));
    m_lock->setChecked(row.locked);
    m_lock->setIcon(icon(row.locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
    m_lock->setText(row.locked ? tr("Locked") : tr("Lock"));
    showClusters(layer, row.locked);
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

void CompressInspector::showClusters(const LayerFrame& layer, bool) {
    m_clusters->setText(layer.bits > 0 ? tr("%1 shared values (%2 bits)").arg(1 << layer.bits).arg(layer.bits)
                                       : tr("values not shared"));
    m_fewer->setEnabled(layer.bits != 1);
    m_more->setEnabled(layer.bits < 8);
}

void CompressInspector::showHuffman() {
    if (m_detail) m_huffman->set(compress_rows::huffman(m_row.name, m_layer, *m_detail));
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
