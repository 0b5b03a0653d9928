// SPDX-License-Identifier: GPL-3.0-or-later
// The photos that compression broke or fixed, those that both models get wrong, those of one cell of the confusion
// matrix, and those that people dropped; before there is a comparison, how to get one.
#pragma once

#include "app/studio/pages/evaluate/evaluate_figures.h"
#include "widgets/basics/panel.h"

#include <QImage>

#include <deque>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace squeeze {
class EmptyState;
class Legend;
class TextLabel;
class ThinBar;
class VerdictGallery;
} // namespace squeeze

namespace squeeze::studio {

class DataSource;

class VerdictPanel : public Panel {
    Q_OBJECT
public:
    enum Tab { Asked, InCell, NewlyBroken, NewlyFixed, WrongInBoth };
    VerdictPanel(Classifier& classifier, DataSource& source, QWidget* parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison); ///< null: none
    void setCell(const CellFilter& cell); ///< shows all of it; without truth and answer: none
    void setTab(Tab tab);
    Tab tab() const;
    void setOrder(Order order);
    /// Why there is no comparison, and the button that makes one; empty: no button.
    void setNothing(const QString& title, const QString& text, const QString& button);
    void setProgress(bool running, double share, const QString& where);
    void add(const PhotoAnswer& answer); ///< a photo that somebody asked about
    void setCompact(bool compact);

    const std::vector<Verdict>& shown() const;
    VerdictGallery* gallery() const { return m_gallery; }

Q_SIGNALS:
    void wanted();  ///< a comparison
    void stopped(); ///< enough of it
    void photoChosen(std::size_t sample);
    void answerChosen(const squeeze::studio::PhotoAnswer& answer);

protected:
    void changeEvent(QEvent*) override;

private:
    void build();
    void retranslate();
    void refresh();
    void choose(std::size_t key);
    std::vector<std::size_t> positions(Tab tab) const;
    QImage thumbnail(std::size_t key, int side);

    DataSource& m_data;
    std::shared_ptr<const Comparison> m_comparison;
    CellFilter m_cell;
    std::deque<std::pair<std::size_t, PhotoAnswer>> m_asked; ///< newest last; pictures small
    std::size_t m_nextAsked = 0;
    bool m_running = false;

    QTabBar* m_tabs;
    Legend* m_legend;
    QComboBox* m_order;
    QStackedWidget* m_stack;
    VerdictGallery* m_gallery;
    EmptyState* m_empty;
    TextLabel *m_none, *m_where;
    ThinBar* m_bar;
    QPushButton* m_stop;
};

} // namespace squeeze::studio
