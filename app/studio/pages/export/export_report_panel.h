// SPDX-License-Identifier: GPL-3.0-or-later
// The report before it is saved: its first pages and lines, what goes into it, HTML or PDF.
#pragma once

#include "app/studio/export/report_pages.h"
#include "app/studio/pages/texts.h"
#include "widgets/basics/panel.h"

class QCheckBox;
class QPushButton;

namespace squeeze {
class Segmented;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

/// The first pages, drawn as they will be printed.
class PageThumbnails : public QWidget {
    Q_OBJECT
public:
    explicit PageThumbnails(QWidget* parent = nullptr);
    void setPages(std::shared_ptr<const ReportPages> pages);
    QSize sizeHint() const override { return {336, m_compact ? 120 : 168}; }
    void setCompact(bool compact);
    QSize minimumSizeHint() const override { return {110, 110}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::shared_ptr<const ReportPages> m_pages;
    std::vector<QImage> m_pictures; ///< at the size and ratio they were drawn for
    QSize m_drawn;
    bool m_compact = false;
};

class ReportPanel : public Panel {
    Q_OBJECT
public:
    explicit ReportPanel(QWidget* parent = nullptr);
    ReportChoice choice() const;
    void setInput(std::shared_ptr<const pipeline::ReportInput> input);
    void setBusy(bool busy);
    void setCompact(bool compact);
    QPushButton* saveButton() const { return m_save; }
    QString firstLines() const;

Q_SIGNALS:
    void saveWanted();

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void preview();

    Segmented* m_kind;
    QCheckBox *m_result, *m_method, *m_layers, *m_confusion;
    PageThumbnails* m_thumbnails;
    TextLabel *m_firstHead, *m_first, *m_ends;
    QPushButton *m_preview, *m_save;
    std::shared_ptr<const pipeline::ReportInput> m_input;
    std::shared_ptr<const ReportPages> m_pages;
    Texts m_texts;
    bool m_busy = false, m_compact = false;
};

} // namespace squeeze::studio
