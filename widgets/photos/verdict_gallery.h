// SPDX-License-Identifier: GPL-3.0-or-later
// Thumbnails with two lines each: what the original says, and what the compressed model says. Only what is seen is
// painted or asked for.
#pragma once

#include "widgets/photos/verdict_model.h"

#include <QCache>
#include <QListView>
#include <QPixmap>

#include <functional>

namespace squeeze {

class VerdictGallery : public QListView {
    Q_OBJECT
public:
    explicit VerdictGallery(QWidget* parent = nullptr);

    void setVerdicts(std::vector<Verdict> verdicts); ///< nothing is chosen then
    const std::vector<Verdict>& verdicts() const { return m_model.verdicts(); }
    VerdictModel& photos() { return m_model; }

    /// Null when one is not there yet; then thumbnailReady follows.
    using Thumbnails = std::function<QImage(std::size_t key, int side)>;
    void setThumbnails(Thumbnails thumbnails);
    void thumbnailReady(std::size_t key);
    QPixmap thumbnail(std::size_t key, int side);

    int thumbnailSide() const { return m_side; }
    static constexpr int margin = 10, gap = 8, least_side = 80;

    QSize sizeHint() const override { return {700, 240}; }

Q_SIGNALS:
    void chosen(std::size_t key); ///< by mouse or arrow keys

protected:
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();

    VerdictModel m_model;
    Thumbnails m_thumbnails;
    QCache<std::pair<std::size_t, int>, QPixmap> m_pixmaps;
    int m_side = least_side;
    bool m_filling = false;
};

} // namespace squeeze
