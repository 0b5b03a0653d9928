// SPDX-License-Identifier: GPL-3.0-or-later
// The Compress page: one size target for all layers, the layers at their settings, and the selected one in detail. It
// asks the preview for changes and shows the frames that come back.
#pragma once

#include "app/studio/pages/compress/compress_drag.h"
#include "app/studio/pages/page.h"
#include "app/studio/pages/texts.h"
#include "app/studio/preview/frame.h"
#include "widgets/layers/target_slider.h"

#include <QTimer>

#include <set>

class QPushButton;
class QStackedLayout;

namespace squeeze {
class Banner;
class EmptyState;
class LayerTable;
} // namespace squeeze

namespace squeeze {
struct Decisions;
}

namespace squeeze::studio {

class CompressInspector;
class CompressTarget;

class CompressPage : public PageWidget {
    Q_OBJECT
public:
    explicit CompressPage(Session& session, QWidget* parent = nullptr);
    QList<QAction*> pageActions() const override { return m_actions; }
    void setCompact(bool compact) override;

    CompressTarget* target() const { return m_target; }
    LayerTable* table() const { return m_table; }
    CompressInspector* inspector() const { return m_inspector; }
    Banner* banner() const { return m_banner; }
    bool empty() const; ///< there is no trained model yet

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildActions();
    void connectTarget();
    void connectTable();
    void connectInspector();
    void connectSession();
    void buildTable();
    void orderFocus();
    void fitInspector();

    void showEmpty();
    void showTrained();
    void showFrame(const std::shared_ptr<const Frame>& frame);
    void showDecisions();
    void showNow();
    void showCurve();
    void showLayer();
    void advise();
    void announce();
    void take(); ///< what the banner offers

    void aim(std::uint64_t bytes, const QString& drag, bool final);
    void spread(const QString& ranking);
    void setFloor(double top1);
    void suggestTarget();
    void step(const QList<int>& rows, double share, const QString& drag);
    void setBits(const QList<int>& rows, int step);
    std::uint64_t targetBytes() const;

    Texts m_texts;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Banner* m_banner;
    CompressTarget* m_target;
    LayerTable* m_table;
    CompressInspector* m_inspector;
    QList<QAction*> m_actions;
    QPushButton* m_curveTable; ///< the slider's table twin

    CompressDrag m_drag;
    std::shared_ptr<const Frame> m_frame;
    std::shared_ptr<const Model> m_shown;
    std::set<std::string> m_locked; ///< as shown
    double m_floor = 0;             ///< as shown
    bool m_adviceClosed = false;
    std::uint64_t m_reachable = 0; ///< where the target is not: a size that is
    int m_spreads = 0;
    QTimer m_rest; ///< 500 ms after the last frame: bytes are said, advice is given
};

} // namespace squeeze::studio
