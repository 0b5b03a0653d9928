// SPDX-License-Identifier: GPL-3.0-or-later
// Into which files? Written, opened again, asked.
#pragma once

#include "app/studio/wizard/step.h"

class QLineEdit;

namespace squeeze {
class Banner;
class ThinBar;
class TextLabel;
} // namespace squeeze

namespace squeeze::studio {

class CheckPanel;
class FormatsModel;
class FormatsView;

class ExportStep : public WizardStep {
    Q_OBJECT
public:
    explicit ExportStep(Session& session, QWidget* parent = nullptr);
    QString name() const override { return tr("Export"); }
    QString question() const override;
    QString hint() const override;
    QString button() const override;
    QString note() const override;
    bool ready() const override;
    bool done() const override { return m_written; }
    Page page() const override { return Page::Export; }
    bool advance() override;
    void enter() override;
    void forget() override;
    QLineEdit* folderField() const { return m_folder; }
    QLineEdit* nameField() const { return m_name; }

private:
    void refresh();

    FormatsModel* m_model;
    FormatsView* m_view;
    CheckPanel* m_check;
    QLineEdit *m_folder, *m_name;
    ThinBar* m_bar;
    TextLabel* m_where;
    Banner* m_banner;
    bool m_written = false;
    int m_row = 0;
};

} // namespace squeeze::studio
