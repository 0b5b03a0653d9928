// SPDX-License-Identifier: GPL-3.0-or-later
// Where the files go, what goes with them, the command that does the same, and the button that does it.
#pragma once

#include "app/studio/pages/texts.h"
#include "widgets/basics/panel.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace squeeze {
class TextLabel;
class ThinBar;
} // namespace squeeze

namespace squeeze::studio {

class SavePanel : public Panel {
    Q_OBJECT
public:
    explicit SavePanel(QWidget* parent = nullptr);

    QString folder() const;
    QString name() const;
    bool check() const;
    bool labels() const;
    bool recipe() const;
    /// Suggestions: they replace what stands there unless people have typed over it.
    void suggest(const QString& folder, const QString& name);
    void setPhotos(int photos);
    void setCommand(const QString& command);
    const QString& command() const { return m_command; }
    void setCanExport(bool can, const QString& why);
    void setWritten(bool any); ///< "Export again", and Show files
    void setRunning(bool running, const QString& where, double share, const QString& left);
    QPushButton* primary() const { return m_export; }
    QPushButton* cancelButton() const { return m_cancel; }
    QPushButton* filesButton() const { return m_files; }
    void setFolder(const QString& folder);

Q_SIGNALS:
    void edited(); ///< folder, name or an option
    void exportWanted();
    void cancelWanted();
    void filesWanted();
    void copyWanted(const QString& text);

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose();

    QLineEdit *m_folder, *m_name;
    QCheckBox *m_check, *m_labels, *m_recipe;
    TextLabel *m_commandText, *m_where, *m_left;
    QWidget* m_commandBox;
    ThinBar* m_bar;
    QPushButton *m_cancel, *m_files, *m_export, *m_copy;
    QString m_command, m_suggestedFolder, m_suggestedName;
    Texts m_texts;
    int m_photos = 0;
    bool m_written = false;
};

} // namespace squeeze::studio
