// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data/data_page.h"

#include "app/studio/pages/data/data_augmentation.h"
#include "app/studio/pages/data/data_classes.h"
#include "app/studio/pages/data/data_problems.h"
#include "app/studio/pages/data/data_side.h"
#include "app/studio/pages/data/data_welcome.h"
#include "app/studio/session.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/panel.h"
#include "widgets/photos/gallery.h"
#include "widgets/photos/gallery_bar.h"
#include "widgets/theme/format.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>

namespace squeeze::studio {

namespace {

bool is_archive(const QString& path) {
    static const QStringList endings{QStringLiteral(".zip"),    QStringLiteral(".tar"),    QStringLiteral(".tar.gz"),
                                     QStringLiteral(".tgz"),    QStringLiteral(".tar.xz"), QStringLiteral(".tar.bz2"),
                                     QStringLiteral(".tar.zst")};
    for (const auto& ending : endings)
        if (path.endsWith(ending, Qt::CaseInsensitive)) return true;
    return false;
}

} // namespace

DataPage::DataPage(Session& session, QWidget* parent) : PageWidget(session, parent) {
    m_welcome = new DataWelcome(session.data());
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(buildContent());
    buildActions();
    connectAll();
    retranslate();
}

void DataPage::connectAll() {
    auto& source = m_session.data();
    connect(&source, &DataSource::changed, this, &DataPage::refresh);
    connect(&source, &DataSource::thumbnailReady, m_gallery, &Gallery::thumbnailReady);
    connect(&m_session.document(), &Document::decided, this, [this](const Decisions& before, const Decisions& now) {
        if (before.recipe == now.recipe && before.size == now.size && before.seed == now.seed) return;
        if (m_augmentation->isVisible()) m_augmentation->refresh();
    });
    connect(&m_session.document(), &Document::opened, m_augmentation, &AugmentationPanel::refresh);
    connect(m_welcome, &DataWelcome::browseWanted, this, &DataPage::browse);
    connect(m_welcome, &DataWelcome::demoWanted, this, [this] { m_session.tryDemo(); });
    connect(m_source, &SourcePanel::replaceWanted, this, &DataPage::browse);
    connect(m_problems, &ProblemsPanel::showWanted, this, &DataPage::showOnly);
    connect(m_bar, &GalleryBar::currentChanged, this, [this] {
        m_only.reset();
        fillGallery();
    });
    connect(m_banner, &Banner::clicked, this, &DataPage::browse);
    const auto groupOf = [this](int label) {
        const auto& groups = m_gallery->groups();
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (groups[i].title == m_classes->classes().rows()[std::size_t(label)].name) return int(i);
        return -1;
    };
    connect(m_classes, &ClassList::chosen, this, [this, groupOf](int label) { m_gallery->showGroup(groupOf(label)); });
    connect(m_classes, &ClassList::opened, this, [this, groupOf](int label) {
        const int group = groupOf(label);
        m_gallery->showAll(group, true);
        m_gallery->showGroup(group);
    });
    connect(m_gallery, &Gallery::photosSelected, this, &DataPage::photosSelected);
    connect(m_gallery, &Gallery::customContextMenuRequested, this, &DataPage::photoMenu);
}

void DataPage::retranslate() {
    m_classesPanel->setTitle(tr("Classes"));
    m_leaveOut->setText(tr("Leave the chosen photos out"));
    m_relabel->setText(tr("Label the chosen photos as…"));
    m_takeBack->setText(tr("Take the chosen photos back"));
    m_fixAll->setText(tr("Fix all problems of the photos"));
    m_replace->setText(tr("Choose other photos…"));
    m_augmentation->refresh();
    m_welcome->refresh();
    refresh();
}

void DataPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange && m_problems) m_problems->refresh();
    PageWidget::changeEvent(event);
}

void DataPage::refresh() {
    auto& source = m_session.data();
    const bool ready = source.state() == DataSource::State::Ready;
    m_stack->setCurrentIndex(ready ? 1 : 0);
    m_welcome->refresh();
    m_fixAll->setEnabled(ready && source.survey());
    if (!ready) return;
    if (m_shown != source.original()) {
        m_shown = source.original();
        m_only.reset();
        m_gallery->forgetThumbnails();
        m_augmentation->setSample(m_shown->indices(Split::Train).empty() ? 0 : m_shown->indices(Split::Train).front());
        m_augmentation->refresh();
    }
    m_classesPanel->setCaption(Format().count(source.dataset()->classes().size()));
    m_classes->setClasses(*source.dataset());
    m_split->refresh();
    m_source->refresh();
    m_problems->refresh();
    const auto hindrance = DataWords::hindrance(*source.dataset());
    if (hindrance.isEmpty())
        m_banner->hide();
    else
        m_banner->say(Banner::Kind::Warning, QStringLiteral("warning"), hindrance, tr("Choose another"));
    refreshPills();
    fillGallery();
    photosSelected();
}

void DataPage::refreshPills() {
    auto& source = m_session.data();
    const Format format;
    std::size_t problems = 0;
    for (const auto& finding : source.findings())
        if (finding.kind != FindingKind::FewPhotos) problems += finding.count;
    m_bar->setPill(0, tr("All %1").arg(format.count(source.dataset()->labelled().size())));
    m_bar->setPill(1, tr("Train"));
    m_bar->setPill(2, tr("Validation"));
    m_bar->setPill(3, tr("Test"));
    m_bar->setPill(4, tr("Problems %1").arg(format.count(problems)), problems > 0);
}

void DataPage::fillGallery() {
    auto& source = m_session.data();
    if (!source.dataset()) return;
    m_gallery->setGroups(galleryGroups(*source.original(), *source.dataset(), m_session.document().decisions().photos,
                                       source.survey().get(), PhotoFilter(m_bar->current()),
                                       m_only ? &*m_only : nullptr));
}

void DataPage::showOnly(const std::vector<std::size_t>& samples) {
    m_bar->setCurrent(int(PhotoFilter::Problems));
    m_only = samples;
    fillGallery();
    m_gallery->setFocus(Qt::OtherFocusReason);
}

void DataPage::photosSelected() {
    const auto chosen = m_gallery->selectedSamples();
    const auto& edits = m_session.document().decisions().photos;
    int out = 0;
    for (const auto index : chosen) {
        const auto edit = edits.find(m_shown->samples()[index].name);
        out += edit != edits.end() && edit->second.excluded;
    }
    m_leaveOut->setEnabled(out < int(chosen.size()));
    m_takeBack->setEnabled(out > 0);
    m_relabel->setEnabled(!chosen.empty());
    if (chosen.size() == 1) m_augmentation->setSample(chosen.front());
}

void DataPage::photoMenu(const QPoint& at) {
    const auto chosen = m_gallery->selectedSamples();
    if (chosen.empty()) return;
    auto* menu = new QMenu(this);
    if (m_leaveOut->isEnabled()) menu->addAction(m_leaveOut);
    if (m_takeBack->isEnabled()) menu->addAction(m_takeBack);
    menu->addMenu(labelMenu(menu));
    popUp(menu, at);
}

QMenu* DataPage::labelMenu(QWidget* parent) {
    auto* labels = new QMenu(tr("Label as"), parent);
    for (const auto& name : m_session.data().original()->classes())
        labels->addAction(QString::fromStdString(name), this, [this, chosen = m_gallery->selectedSamples(), name] {
            m_session.data().relabel(chosen, name);
        });
    return labels;
}

void DataPage::popUp(QMenu* menu, const QPoint& at) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto where = m_gallery->viewport()->mapToGlobal(at);
    if (const auto current = m_gallery->currentIndex(); current.isValid() && !m_gallery->indexAt(at).isValid())
        where = m_gallery->viewport()->mapToGlobal(m_gallery->visualRect(current).center());
    menu->popup(where);
}

QString DataPage::dropText(const QStringList& paths) const {
    if (paths.size() != 1 || !(QFileInfo(paths.front()).isDir() || is_archive(paths.front()))) return {};
    return tr("Use the photos in %1 as the data set").arg(QDir(paths.front()).dirName());
}

bool DataPage::takeDrop(const QStringList& paths) {
    if (dropText(paths).isEmpty()) return false;
    choose(paths.front());
    return true;
}

void DataPage::choose(const QString& path) {
    if (QFileInfo(path).absoluteFilePath().toStdString() == m_session.document().decisions().data)
        m_session.data().reload();
    else
        m_session.useData(path);
}

void DataPage::browse() {
    QMenu menu(this);
    auto* folder = menu.addAction(tr("A folder of photos…"));
    auto* archive = menu.addAction(tr("A zip or tar…"));
    const auto* chosen = menu.exec(QCursor::pos());
    QString path;
    if (chosen == folder)
        path = QFileDialog::getExistingDirectory(this, tr("Choose a folder with one folder per class"));
    else if (chosen == archive)
        path = QFileDialog::getOpenFileName(this, tr("Choose an archive of photos"), {},
                                            tr("Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)"));
    if (!path.isEmpty()) choose(path);
}

void DataPage::setCompact(bool compact) {
    m_left->setBaseSize(compact ? 212 : 248, 0);
    m_right->setBaseSize(compact ? 292 : 320, 0);
    for (auto* column : {m_left, m_right}) column->updateGeometry();
    m_augmentation->setCompact(compact);
}

} // namespace squeeze::studio

#include "moc_data_page.cpp"
