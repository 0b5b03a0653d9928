// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as lines over several axes (sparsity, bits, bytes, top-1), with the selection shared with table and curve.
#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QStandardItemModel;

namespace squeeze {

struct ParallelAxis {
    QString title;
    double low = 0, high = 1;
    QString lowText, highText; ///< at its ends
    bool log = false;
};

struct ParallelRun {
    std::int64_t run = 0;
    QString name;
    std::vector<std::optional<double>> values; ///< one per axis; nothing where it is not known: the line leaves it out
    QStringList texts;                         ///< the same as people read them
    bool current = false;                      ///< this run: in text colour
};

class ParallelView : public QWidget {
    Q_OBJECT
public:
    explicit ParallelView(QWidget* parent = nullptr);
    void setRuns(std::vector<ParallelAxis> axes, std::vector<ParallelRun> runs);
    const std::vector<ParallelRun>& runs() const { return m_runs; }
    void selectRun(std::int64_t run); ///< 0: none; emits no signal
    std::int64_t selectedRun() const { return m_selected; }

    std::optional<QPointF> point(std::size_t run, std::size_t axis) const;
    int runAt(const QPointF& at) const; ///< the nearest line within 6 px; -1: none
    QString sentence(std::size_t run) const;
    QStandardItemModel* table(QObject* parent) const;
    QSize sizeHint() const override { return {340, 200}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void runSelected(qint64 run);
    void restoreWanted(qint64 run);

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void changeEvent(QEvent*) override;

private:
    QRectF area() const;
    double x(std::size_t axis) const;
    void describe();
    void choose(int run);
    void paintRun(QPainter& painter, std::size_t run) const;
    int indexOf(std::int64_t run) const;

    std::vector<ParallelAxis> m_axes;
    std::vector<ParallelRun> m_runs;
    std::int64_t m_selected = 0;
    int m_hovered = -1;
    bool m_ring = false; ///< the focus came by keyboard
};

} // namespace squeeze
