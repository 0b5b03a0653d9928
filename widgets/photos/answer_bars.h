// SPDX-License-Identifier: GPL-3.0-or-later
// A model's best answers, one bar each: slate for the original, blue for the compressed model.
#pragma once

#include <QWidget>

#include <vector>

namespace squeeze {

struct AnswerBar {
    QString label;
    double share = 0; ///< 0..1
    bool truth = false;
    bool operator==(const AnswerBar&) const = default;
};

class AnswerBars : public QWidget {
    Q_OBJECT
public:
    enum class Of { Original, Compressed };
    explicit AnswerBars(Of of, QWidget* parent = nullptr);
    /// Best first. Empty with a text: why there are none.
    void setBars(std::vector<AnswerBar> bars, const QString& nothing = {});
    const std::vector<AnswerBar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;
    bool event(QEvent*) override;

private:
    int row() const;
    int labelWidth() const;

    Of m_of;
    std::vector<AnswerBar> m_bars;
    QString m_nothing;
};

} // namespace squeeze
