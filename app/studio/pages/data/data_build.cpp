// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page's widgets; data_page.cpp gives them life.
#include "app/studio/pages/data/data_augmentation.h"
#include "app/studio/pages/data/data_classes.h"
#include "app/studio/pages/data/data_page.h"
#include "app/studio/pages/data/data_problems.h"
#include "app/studio/pages/data/data_side.h"
#include "app/studio/session.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/hairline.h"
#include "widgets/basics/panel.h"
#include "widgets/photos/gallery.h"
#include "widgets/photos/gallery_bar.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace squeeze::studio {

namespace {

/// A column that scrolls where the window is low; as wide as its base size, and wider where its words need it.
class Column final : public QScrollArea {
public:
    explicit Column(QWidget* inside) {
        setWidget(inside);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override {
        const int bar = verticalScrollBar()->sizeHint().width(); // it comes and goes, the width stays
        return {std::max(baseSize().width(), widget()->minimumSizeHint().width() + bar),
                QScrollArea::sizeHint().height()};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width(), QScrollArea::minimumSizeHint().height()}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QWidget* DataPage::buildContent() {
    auto* content = new QWidget;
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(12, 12, 12, 12);
    line->setSpacing(12);
    line->addWidget(m_left = buildLeft());
    line->addWidget(buildMiddle(), 1);
    line->addWidget(m_right = buildRight());
    return content;
}

QScrollArea* DataPage::buildLeft() {
    auto* inside = new QWidget;
    auto* panels = new QVBoxLayout(inside);
    panels->setContentsMargins(0, 0, 0, 0);
    panels->setSpacing(12);
    m_classesPanel = new Panel(tr("Classes"));
    m_classesPanel->body()->setContentsMargins(0, 0, 0, 0);
    m_classes = new ClassList;
    m_classesPanel->body()->addWidget(m_classes);
    panels->addWidget(m_classesPanel, 1);
    panels->addWidget(m_split = new SplitPanel(m_session.data()));
    panels->addWidget(m_source = new SourcePanel(m_session.data()));
    panels->addStretch(0);
    return new Column(inside);
}

QWidget* DataPage::buildMiddle() {
    m_middle = new Panel;
    m_middle->body()->setContentsMargins(0, 0, 0, 0);
    m_middle->body()->setSpacing(0);
    m_gallery = new Gallery;
    m_bar = new GalleryBar(m_gallery);
    m_bar->addPill({});
    m_bar->addPill({});
    m_bar->addPill({});
    m_bar->addPill({});
    m_bar->addPill({}, QStringLiteral("warning"));
    m_banner = new Banner;
    m_banner->hide();
    m_middle->body()->addWidget(m_bar);
    m_middle->body()->addWidget(hairline(Qt::Horizontal));
    m_middle->body()->addWidget(m_banner);
    m_middle->body()->addWidget(m_gallery, 1);
    m_gallery->setThumbnails([this](std::size_t sample, int side) { return m_session.data().thumbnail(sample, side); });
    return m_middle;
}

QScrollArea* DataPage::buildRight() {
    auto* inside = new QWidget;
    auto* panels = new QVBoxLayout(inside);
    panels->setContentsMargins(0, 0, 0, 0);
    panels->setSpacing(12);
    panels->addWidget(m_problems = new ProblemsPanel(m_session.data()));
    panels->addWidget(m_augmentation = new AugmentationPanel(m_session.data(), m_session.document()));
    panels->addStretch(1);
    return new Column(inside);
}

void DataPage::buildActions() {
    m_leaveOut = new QAction(this);
    m_leaveOut->setShortcut(Qt::Key_Delete);
    m_leaveOut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_gallery->addAction(m_leaveOut);
    m_takeBack = new QAction(this);
    m_fixAll = new QAction(this);
    m_replace = new QAction(this);
    m_relabel = new QAction(icon(QStringLiteral("pen")), {}, this);
    m_bar->addButton(m_relabel);
    m_actions = {m_leaveOut, m_takeBack, m_relabel, m_fixAll, m_replace};
    const auto exclude = [this](bool excluded) {
        if (m_gallery->isVisible()) m_session.data().exclude(m_gallery->selectedSamples(), excluded);
    };
    connect(m_leaveOut, &QAction::triggered, this, [exclude] { exclude(true); });
    connect(m_takeBack, &QAction::triggered, this, [exclude] { exclude(false); });
    connect(m_relabel, &QAction::triggered, this, [this] {
        if (m_gallery->isVisible() && !m_gallery->selectedSamples().empty()) popUp(labelMenu(this), {-1, -1});
    });
    connect(m_fixAll, &QAction::triggered, this, [this] { m_session.data().fixAll(); });
    connect(m_replace, &QAction::triggered, this, &DataPage::browse);
}

} // namespace squeeze::studio
