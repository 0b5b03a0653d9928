// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's rows: titles, captions and controls around its pictures.
#include "app/studio/pages/compress/compress_inspector.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/histogram_view.h"
#include "widgets/layers/layer_parts_line.h"
#include "widgets/layers/sparsity_map.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QUndoStack>

namespace squeeze::studio {

namespace {

TextLabel* label(TextRole role, TextLabel::Tone tone, QWidget* parent) {
    return new TextLabel({}, int(role), tone, parent);
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

QWidget* CompressInspector::head(QUndoStack* history) {
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(6, 0, 12, 0);
    for (int tab = LayerTab; tab <= HistoryTab; ++tab) m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_asTable);
    const auto count = [this, history] {
        m_tabs->setTabText(HistoryTab, history->index() ? tr("History %1").arg(QLocale().toString(history->index()))
                                                        : tr("History"));
    };
    connect(history, &QUndoStack::indexChanged, m_tabs, count);
    m_texts.add([this, count] {
        m_tabs->setAccessibleName(tr("Inspector"));
        m_tabs->setTabText(LayerTab, tr("Layer"));
        m_tabs->setTabText(HuffmanTab, tr("Huffman"));
        count();
    });
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
    m_texts.add([this] {
        m_lock->setText(m_row.locked ? tr("Locked") : tr("Lock"));
        m_lock->setToolTip(tr("A locked layer is left alone by the size target (L)"));
    });
    makeFlat(m_lock);
    row->addWidget(m_lock);
    return row;
}

QLayout* CompressInspector::weightsRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto *weights = label(TextRole::Strong, Tone::Normal, this), *scale = label(TextRole::Small, Tone::Second, this);
    row->addWidget(weights);
    scale->setElided(true);
    row->addWidget(scale, 1);
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
    m_more->setIcon(icon(QStringLiteral("plus")));
    m_texts.add([this, weights, scale] {
        weights->setText(tr("Weights"));
        scale->setText(tr("count, log scale"));
        m_clusters->setToolTip(
            tr("Shared values, drawn as ticks below the axis: the longer, the more weights have it"));
        m_fewer->setAccessibleName(tr("Half as many shared values"));
        m_fewer->setToolTip(tr("Half as many shared values ([)"));
        m_more->setAccessibleName(tr("Twice as many shared values"));
        m_more->setToolTip(tr("Twice as many shared values (])"));
    });
    row->addLayout(pair);
    return row;
}

QLayout* CompressInspector::mapRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* map = label(TextRole::Strong, Tone::Normal, this);
    m_texts.add([map] { map->setText(tr("Sparsity map")); });
    row->addWidget(map);
    m_mapCaption->setElided(true);
    row->addWidget(m_mapCaption, 1);
    row->addWidget(m_legend);
    row->addWidget(m_mapTable);
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

} // namespace squeeze::studio
