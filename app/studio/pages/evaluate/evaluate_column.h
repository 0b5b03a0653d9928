// SPDX-License-Identifier: GPL-3.0-or-later
// One column of "Try a photo": what it is and what it costs, the picture, and below it the answers or the drop zone.
#pragma once

#include "widgets/photos/answer_bars.h"
#include "widgets/photos/photo_view.h"

#include <optional>

class QVBoxLayout;

namespace squeeze::studio {

/// A role's mark, a name, and a caption at the right.
class ColumnHead : public QWidget {
    Q_OBJECT
public:
    explicit ColumnHead(std::optional<AnswerBars::Of> mark, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& caption);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::optional<AnswerBars::Of> m_mark;
    QString m_title, m_caption;
};

class AnswerColumn : public QWidget {
    Q_OBJECT
public:
    /// Without `of`: the photo itself; the caller adds what stands below.
    explicit AnswerColumn(std::optional<AnswerBars::Of> of, QWidget* parent = nullptr);
    ColumnHead* head() const { return m_head; }
    PhotoView* photo() const { return m_photo; }
    AnswerBars* bars() const { return m_bars; } ///< null without `of`
    void setBelow(QWidget* below);

private:
    ColumnHead* m_head;
    PhotoView* m_photo;
    AnswerBars* m_bars = nullptr;
    QVBoxLayout* m_column;
};

} // namespace squeeze::studio
