// SPDX-License-Identifier: GPL-3.0-or-later
// "Try a photo": the photo, both models' attention and answers, and one sentence on what they make of it.
#pragma once

#include "app/studio/ask/classifier.h"
#include "widgets/basics/panel.h"

class QPushButton;
class QStackedWidget;

namespace squeeze {
class AttentionLegend;
class Banner;
class DropZone;
class EmptyState;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class AnswerColumn;
class Camera;

class TryPanel : public Panel {
    Q_OBJECT
public:
    explicit TryPanel(Classifier& classifier, QWidget* parent = nullptr);
    ~TryPanel() override;

    void browse();
    bool paste();                            ///< a picture or files from the clipboard; false: there is none
    bool takeDrop(const QStringList& paths); ///< photos and folders of them
    void toggleCamera();
    static bool cameraLikely();

    /// Of the files, 0: unknown; `draft`: the compressed model is before retraining.
    void setBytes(std::uint64_t original, std::uint64_t compressed, bool draft = false);
    void setUntrained(bool untrained);   ///< random weights: an answer means nothing
    void setThreshold(double threshold); ///< below it an answer is "not sure"
    void setCompact(bool compact);
    /// Why there can be no answer yet; empty when there can.
    void setWaiting(const QString& title, const QString& text, const QString& button);

    const PhotoAnswer& shown() const { return m_answer; }
    void showAnswer(const PhotoAnswer& answer);
    QString verdict() const; ///< the sentence
    QString className(int output) const;

Q_SIGNALS:
    void waitingClicked();
    void answered(const squeeze::studio::PhotoAnswer& answer); ///< also when something could not be read

protected:
    void changeEvent(QEvent*) override;
    void hideEvent(QHideEvent*) override;

private:
    void build();
    void retranslate();
    void refresh();
    void fill(AnswerColumn* column, const Answer& answer, std::uint64_t bytes, const QString& title);
    void fillVerdict();

    Classifier& m_classifier;
    PhotoAnswer m_answer;
    std::uint64_t m_bytes[2] = {};
    bool m_draft = false, m_untrained = false;
    double m_threshold = 0;
    bool m_any = false; ///< there is an answer
    bool m_waiting = false;

    QPushButton *m_open, *m_webcam;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DropZone *m_first, *m_another;
    AnswerColumn *m_photo, *m_original, *m_compressed;
    Banner* m_banner;
    QWidget *m_line, *m_foot;
    QWidget* m_sign;
    TextLabel *m_says, *m_more;
    AttentionLegend* m_legend;
    Camera* m_camera;
};

} // namespace squeeze::studio
