// SPDX-License-Identifier: GPL-3.0-or-later
// Who is taken for whom: one cell per (truth, answer) with its count, of the original, the compressed model, or the
// change between them. Off-diagonal shades are on a square-root scale, so that few confusions are seen too.
#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

class QStandardItemModel;

namespace squeeze {

/// Counts are [truth * classes + answer]; either may be empty (not measured yet).
struct ConfusionCounts {
    QStringList classes;
    std::vector<std::uint64_t> original, compressed;
};

class ConfusionView : public QWidget {
    Q_OBJECT
public:
    enum class Shown { Original, Compressed, Change };
    explicit ConfusionView(QWidget* parent = nullptr);

    void setCounts(ConfusionCounts counts);
    const ConfusionCounts& counts() const { return m_counts; }
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }

    struct Cell {
        int truth = -1, answer = -1;
        bool operator==(const Cell&) const = default;
    };
    /// The outlined cell; {} for none. Emits no signal.
    void select(Cell cell);
    Cell selected() const { return m_selected; }
    Cell cellAt(const QPoint& at) const; ///< {-1, -1} outside
    QRect cellRect(Cell cell) const;

    /// "glacier read as mountain: 52, was 46"; for tool tips, the line below and assistive technology.
    QString sentence(Cell cell) const;
    QColor shade(Cell cell) const;
    /// Rows the truth, columns the answer, as shown.
    QStandardItemModel* table(QObject* parent) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellClicked(int truth, int answer); ///< by mouse, Enter or Space; (-1, -1): the selection was taken back

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    bool event(QEvent*) override;

private:
    int classes() const { return int(m_counts.classes.size()); }
    std::uint64_t count(const std::vector<std::uint64_t>& of, Cell cell) const;
    std::uint64_t total(const std::vector<std::uint64_t>& of, int truth) const;
    std::int64_t value(Cell cell) const; ///< the count shown, or its change
    const std::vector<std::uint64_t>& base() const;
    void layoutCells();
    void paintLabels(QPainter& painter) const;
    void paintCell(QPainter& painter, Cell cell) const;
    void paintMany(QPainter& painter) const; ///< cells without room for figures: one image
    void activate(Cell cell);
    void describe();

    ConfusionCounts m_counts;
    std::vector<std::uint64_t> m_totals[2]; ///< per truth
    Shown m_shown = Shown::Compressed;
    Cell m_selected, m_hovered, m_cursor;
    bool m_ring = false;
    double m_left = 0, m_top = 0, m_width = 0, m_height = 0; ///< of the grid and its cells
    int m_footer = 0;
};

} // namespace squeeze
