// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the layer table with the keys of DESIGN.md section 7. Asks for changes; changes nothing itself.
#pragma once

#include "widgets/layers/layer_delegate.h"

#include <QTableView>

namespace squeeze {

class LayerView : public QTableView {
    Q_OBJECT
public:
    explicit LayerView(LayerModel* model, QWidget* parent = nullptr);
    RowLook& look() { return m_look; }
    LayerDelegate* delegate() { return m_delegate; }
    /// Every row that the selection covers and that is not locked.
    QList<int> openRows() const;
    void updateRow(int row);

Q_SIGNALS:
    /// Share of the kept weights to prune (positive) or to bring back (negative).
    void keptStepped(const QList<int>& rows, double share, const QString& drag);
    void bitsWanted(const QList<int>& rows, int step); ///< +1 doubles, -1 halves
    void lockWanted(int row, bool locked);
    void sensitivityWanted(int row);
    void dragEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    bool stepKey(QKeyEvent* event);
    bool letterKey(QKeyEvent* event);
    void retranslate();
    void endKeys();
    void hover(int row);
    void ring();

    RowLook m_look;
    LayerDelegate* m_delegate;
    QString m_drag; ///< of the keys held at the moment; empty: none
    int m_drags = 0, m_pressedLock = -1;
};

} // namespace squeeze
