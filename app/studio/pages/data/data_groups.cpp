// SPDX-License-Identifier: GPL-3.0-or-later
// The data set as the gallery shows it.
#include "app/studio/pages/data/data_words.h"

#include <algorithm>
#include <unordered_set>

namespace squeeze::studio {

namespace {

/// Decides for each sample whether and how it is shown.
class Groups {
public:
    Groups(const data::Dataset& original, const data::Dataset& edited, const PhotoEdits& edits,
           const data::Survey* survey, PhotoFilter filter, const std::vector<std::size_t>* only)
        : m_original(original), m_edited(edited), m_edits(edits), m_filter(filter) {
        if (survey) m_marks = marks(*survey, edited);
        if (only) m_only.emplace(only->begin(), only->end());
        for (const auto& name : original.classes()) groups.push_back({QString::fromStdString(name), {}, 0});
        groups.push_back({DataWords::tr("no label"), {}, 0});
        for (std::size_t i = 0; i < original.samples().size(); ++i) add(i);
        std::erase_if(groups, [](const auto& group) { return group.photos.empty(); });
    }
    std::vector<GalleryGroup> groups;

private:
    bool shown(std::size_t index, bool marked) const {
        if (m_only) return m_only->contains(index);
        switch (m_filter) {
        case PhotoFilter::All:
            return true;
        case PhotoFilter::Train:
        case PhotoFilter::Validation:
        case PhotoFilter::Test:
            return int(m_edited.samples()[index].split) == int(m_filter) - int(PhotoFilter::Train);
        case PhotoFilter::Problems:
            break;
        }
        return marked;
    }

    void add(std::size_t index) {
        const auto& sample = m_edited.samples()[index];
        const auto mark = m_marks.find(index);
        if (!shown(index, mark != m_marks.end())) return;
        const auto edit = m_edits.find(sample.name);
        GalleryPhoto photo{index, QString::fromStdString(sample.name.substr(sample.name.rfind('/') + 1)), {}, {}};
        int label = sample.label;
        if (edit != m_edits.end() && edit->second.excluded) {
            photo.faded = true;
            photo.chip = DataWords::tr("left out");
            photo.chipIcon = QStringLiteral("close");
            label = m_original.samples()[index].label;
        } else if (label != m_original.samples()[index].label) {
            const int before = m_original.samples()[index].label;
            photo.chip =
                before < 0
                    ? DataWords::tr("labelled")
                    : DataWords::tr("was %1").arg(QString::fromStdString(m_original.classes()[std::size_t(before)]));
            photo.chipIcon = QStringLiteral("pen");
        }
        if (mark != m_marks.end()) {
            photo.chip = DataWords::chip(mark->second);
            photo.chipIcon = DataWords::chipIcon(mark->second.kind);
            photo.broken = mark->second.kind == FindingKind::Unreadable;
        }
        auto& group = groups[label < 0 ? groups.size() - 1 : std::size_t(label)];
        group.count += !photo.faded;
        group.photos.push_back(std::move(photo));
    }

    const data::Dataset &m_original, &m_edited;
    const PhotoEdits& m_edits;
    PhotoFilter m_filter;
    std::unordered_map<std::size_t, Mark> m_marks;
    std::optional<std::unordered_set<std::size_t>> m_only;
};

} // namespace

std::vector<GalleryGroup> galleryGroups(const data::Dataset& original, const data::Dataset& edited,
                                        const PhotoEdits& edits, const data::Survey* survey, PhotoFilter filter,
                                        const std::vector<std::size_t>* only) {
    return Groups(original, edited, edits, survey, filter, only).groups;
}

} // namespace squeeze::studio
