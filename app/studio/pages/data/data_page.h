// SPDX-License-Identifier: GPL-3.0-or-later
// The photos: classes, split and source at the left, the gallery in the middle, problems and augmentation at the right.
#pragma once

#include "app/studio/pages/data/data_words.h"
#include "app/studio/pages/page.h"

#include <optional>

class QMenu;
class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace squeeze {
class Banner;
class Gallery;
class GalleryBar;
class Panel;
} // namespace squeeze

namespace squeeze::studio {

class AugmentationPanel;
class ClassList;
class DataWelcome;
class ProblemsPanel;
class SourcePanel;
class SplitPanel;

class DataPage : public PageWidget {
    Q_OBJECT
public:
    explicit DataPage(Session& session, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override { return m_actions; }
    bool takeDrop(const QStringList& paths) override;
    QString dropText(const QStringList& paths) const override;
    void setCompact(bool compact) override;

    /// An undoable decision: other photos, none of the edits of the old ones. The same once more: read again.
    void choose(const QString& path);

protected:
    void changeEvent(QEvent*) override;

private:
    QWidget* buildContent();
    QScrollArea* buildLeft();
    QWidget* buildMiddle();
    QScrollArea* buildRight();
    void buildActions();
    void connectAll();
    void retranslate();
    void refresh();
    void refreshPills();
    void fillGallery();
    void showOnly(const std::vector<std::size_t>& samples); ///< until another pill is chosen
    void photosSelected();
    void photoMenu(const QPoint& at);
    QMenu* labelMenu(QWidget* parent);         ///< of the chosen photos
    void popUp(QMenu* menu, const QPoint& at); ///< at a photo of the gallery: the current one where `at` is none
    void browse();

    DataWelcome* m_welcome = nullptr;
    QStackedLayout* m_stack = nullptr;
    Panel *m_classesPanel = nullptr, *m_middle = nullptr;
    ClassList* m_classes = nullptr;
    SplitPanel* m_split = nullptr;
    SourcePanel* m_source = nullptr;
    Banner* m_banner = nullptr;
    Gallery* m_gallery = nullptr;
    GalleryBar* m_bar = nullptr;
    ProblemsPanel* m_problems = nullptr;
    AugmentationPanel* m_augmentation = nullptr;
    QScrollArea *m_left = nullptr, *m_right = nullptr;
    QList<QAction*> m_actions;
    QAction *m_leaveOut = nullptr, *m_takeBack = nullptr, *m_relabel = nullptr, *m_fixAll = nullptr,
            *m_replace = nullptr;
    std::optional<std::vector<std::size_t>> m_only;
    std::shared_ptr<const data::Dataset> m_shown; ///< original, of the thumbnails
};

} // namespace squeeze::studio
