// SPDX-License-Identifier: GPL-3.0-or-later
// What the command palette and the menu offer of the Compress page.
#include "app/studio/pages/compress/compress_inspector.h"
#include "app/studio/pages/compress/compress_page.h"
#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/pages/compress/compress_size_field.h"
#include "app/studio/pages/compress/compress_target.h"
#include "app/studio/session.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/layer_table.h"
#include "widgets/layers/layer_view.h"
#include "widgets/layers/sparsity_map.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace squeeze::studio {

void CompressPage::buildActions() {
    m_target->slider()->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](auto words, auto act) {
        auto* action = new QAction(this);
        m_texts.add([action, words] {
            const std::pair<QString, QString> both = words();
            action->setText(both.first);
            action->setToolTip(both.second);
        });
        connect(action, &QAction::triggered, this, [this, act] {
            if (!empty()) act();
        });
        m_actions << action;
    };
    add([] { return std::pair(tr("Prune to a size"), tr("How small the file shall be")); },
        [this] {
            m_target->field()->field()->setFocus(Qt::ShortcutFocusReason);
            m_target->field()->field()->selectAll();
        });
    add(
        [] {
            return std::pair(tr("Prune to the suggested size"),
                             tr("The smallest file that is expected to stay accurate enough"));
        },
        [this] { suggestTarget(); });
    add([] { return std::pair(tr("Prune only this layer"), tr("Moves the threshold of the selected layer")); },
        [this] { m_inspector->histogram()->setFocus(Qt::ShortcutFocusReason); });
    add([] { return std::pair(tr("Lock or unlock this layer"), tr("The size target leaves locked layers alone")); },
        [this] { m_inspector->lock()->click(); });
    add([] { return std::pair(tr("Half as many shared values"), tr("Of the selected layer")); },
        [this] { m_inspector->fewer()->click(); });
    add([] { return std::pair(tr("Twice as many shared values"), tr("Of the selected layer")); },
        [this] { m_inspector->more()->click(); });
    add(
        [] {
            return std::pair(tr("Show the weight error of this layer"),
                             tr("What pruning does to its weights, by the share of zeros"));
        },
        [this] { m_table->showSensitivity(m_table->current()); });
    add([] { return std::pair(tr("Show the Huffman code of this layer"), tr("Code lengths and bits per symbol")); },
        [this] { m_inspector->tabs()->setCurrentIndex(CompressInspector::HuffmanTab); });
    add([] { return std::pair(tr("Show the weights of this layer as a table"), tr("Bins of the histogram")); },
        [this] { m_inspector->asTable()->click(); });
    add([] { return std::pair(tr("Show the sparsity map as a table"), tr("What is left of each kernel")); },
        [this] { m_inspector->mapTable()->click(); });
    add([] { return std::pair(tr("Show accuracy by size as a table"), tr("The curves above the size target")); },
        [this] { m_curveTable->click(); });
    m_target->slider()->addAction(m_actions.last());
    add([] { return std::pair(tr("Measure accuracy on all validation photos"), tr("Of the model as it is now")); },
        [this] { m_session.preview().measureInFull(); });
}

} // namespace squeeze::studio
