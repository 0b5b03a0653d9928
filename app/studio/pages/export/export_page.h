// SPDX-License-Identifier: GPL-3.0-or-later
// The Export page: formats with their exact sizes, where to, what the self-check found, and the report.
#pragma once

#include "app/studio/export/rows.h"
#include "app/studio/pages/page.h"
#include "app/studio/pages/texts.h"

#include <QPointer>
#include <QTimer>

class QStackedLayout;

namespace squeeze {
class Banner;
class EmptyState;
class Panel;
class TextLabel;
class Toasts;
} // namespace squeeze

namespace squeeze::studio {

class CheckPanel;
class FormatsModel;
class FormatsView;
class ReportPanel;
class SavePanel;
struct Failure;

class ExportPage : public PageWidget {
    Q_OBJECT
public:
    explicit ExportPage(Session& session, QWidget* parent = nullptr);
    ~ExportPage() override;
    QList<QAction*> pageActions() const override { return m_actions; }
    bool holdsPrimary() const override { return true; }
    void setCompact(bool compact) override;

    /// What a press of Export would begin with.
    ExportRequest request() const;
    void exportNow();
    void saveReport();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildFormats();
    void buildActions();
    void connectAll();
    void refresh();     ///< the model changed: sizes, preview, empty state
    void showRows();    ///< rows, self-check, progress
    void showCommand(); ///< folder, name, formats
    void showReport();
    void showDraft(); ///< what is written is not what retraining would give
    void said(const QStringList& files, const QString& card);
    void failed(const Failure& failure);
    void copy(const QString& text);
    Toasts& toasts();
    std::size_t photosToAsk() const;

    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Panel* m_formats;
    TextLabel *m_target, *m_zeros, *m_zipped;
    QWidget *m_info, *m_flag;
    Banner *m_banner, *m_draft;
    FormatsModel* m_model;
    FormatsView* m_view;
    SavePanel* m_save;
    CheckPanel* m_check;
    ReportPanel* m_report;
    QList<QAction*> m_actions;
    QTimer m_soon; ///< edits come many a second: sizes follow when they rest
    QStringList m_files;
    QString m_draftSaid; ///< once, until it is another sentence
    Texts m_texts;
    int m_row = 0;
    bool m_dirty = true;
    QPointer<Toasts> m_toasts;
};

} // namespace squeeze::studio
