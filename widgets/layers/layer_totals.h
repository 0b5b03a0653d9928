// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the layer table, and its pinned total: the last line is the file itself.
#pragma once

#include <QHeaderView>

namespace squeeze {

/// Column names that stand over their figures.
class LayerHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit LayerHeader(QWidget* parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

class LayerModel;
struct Theme;

/// Below the rows, in the same columns.
class LayerTotalsRow : public QWidget {
    Q_OBJECT
public:
    LayerTotalsRow(const LayerModel& model, const QHeaderView& columns, QWidget* parent);
    QSize sizeHint() const override;
    static QString text(const LayerModel& model, int column);
    void describe(); ///< says the figures to assistive technology; call it when they are at rest
    void setNote(const QString& note);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void paintNote(QPainter& painter, const Theme& theme) const;
    const LayerModel& m_model;
    const QHeaderView& m_columns;
    QString m_note;
};

} // namespace squeeze
