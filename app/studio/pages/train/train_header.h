// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the Train page: what runs and where it stands, a bar per epoch, time left, photos per second, and the
// buttons that start, pause, go on and give up.
#pragma once

#include "app/studio/pages/train/train_story.h"
#include "widgets/basics/panel.h"

class QPushButton;

namespace squeeze {
class TextLabel;
}

namespace squeeze::studio {

/// One bar per epoch with its words below.
class EpochBars : public QWidget {
    Q_OBJECT
public:
    explicit EpochBars(QWidget* parent = nullptr);
    void setBars(std::vector<EpochBar> bars);
    const std::vector<EpochBar>& bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<EpochBar> m_bars;
};

/// A word in a rounded box: "running".
class StateBadge : public QWidget {
    Q_OBJECT
public:
    explicit StateBadge(QWidget* parent = nullptr);
    void setText(const QString& text);
    const QString& text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_text;
};

class TrainHeader : public Panel {
    Q_OBJECT
public:
    explicit TrainHeader(QWidget* parent = nullptr);
    void setStory(const TrainStory& story);
    void setCompact(bool compact); ///< without the speed
    /// The word of the one filled button, "Start training" or "Retrain"; shown while nothing runs.
    void setStartText(const QString& text);
    QPushButton* startButton() const { return m_start; }
    QPushButton* pauseButton() const { return m_pause; }
    QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void startWanted();
    void pauseWanted(); ///< or resume, as the button says
    void cancelWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTexts();
    TextLabel *m_title, *m_where, *m_left, *m_done, *m_speed, *m_unit;
    StateBadge* m_badge;
    EpochBars* m_bars;
    QWidget *m_time, *m_rate, *m_line;
    QPushButton *m_start, *m_pause, *m_cancel;
    TrainStory m_story;
    bool m_compact = false;
};

} // namespace squeeze::studio
