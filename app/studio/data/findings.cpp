// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/data/findings.h"

#include <algorithm>
#include <set>

namespace squeeze::studio {

namespace {

/// As the survey has it: training images below which a class can hardly be learnt.
constexpr std::size_t kFewPhotos = 10;

using Indices = std::vector<std::size_t>;

/// A group of identical photos, or one bad file, as the labels are now.
class Group {
public:
    Group(const data::Problem& problem, const data::Dataset& set, const std::vector<int>& labels)
        : m_kind(findingOf(problem.kind)), m_set(set), m_labels(labels) {
        for (const auto index : problem.samples)
            if (labels[index] >= 0) m_left.push_back(index);
    }

    const Indices& left() const { return m_left; }

    /// Those to leave out so that the problem is gone; empty: it is gone.
    Indices surplus() const {
        switch (m_kind) {
        case FindingKind::AcrossSplits:
            return outside(best_split());
        case FindingKind::Duplicates:
            return repeated();
        case FindingKind::TwoLabels:
            return labels() > 1 ? m_left : Indices{};
        case FindingKind::Unreadable:
            return m_left;
        case FindingKind::FewPhotos:
            break;
        }
        return {};
    }
    Split best_split() const {
        Split best = Split::Train;
        for (const auto index : m_left) best = std::max(best, m_set.samples()[index].split);
        return best;
    }

private:
    std::size_t labels() const {
        std::set<int> seen;
        for (const auto index : m_left) seen.insert(m_labels[index]);
        return seen.size();
    }
    Indices outside(Split split) const {
        Indices result;
        for (const auto index : m_left)
            if (m_set.samples()[index].split != split) result.push_back(index);
        return result;
    }
    Indices repeated() const {
        std::set<std::pair<int, Split>> places;
        Indices result;
        for (const auto index : m_left)
            if (!places.insert({m_labels[index], m_set.samples()[index].split}).second) result.push_back(index);
        return result;
    }

    FindingKind m_kind;
    const data::Dataset& m_set;
    const std::vector<int>& m_labels;
    Indices m_left;
};

std::vector<int> labels_of(const data::Dataset& set) {
    std::vector<int> labels;
    labels.reserve(set.samples().size());
    for (const auto& sample : set.samples()) labels.push_back(sample.label);
    return labels;
}

void add_few(std::vector<Finding>& rows, const data::Dataset& edited) {
    const auto counts = countClasses(edited);
    std::vector<bool> few;
    Finding finding{FindingKind::FewPhotos, 0, {}};
    for (const auto& count : counts) {
        few.push_back(count.all() > 0 && count.parts[int(Split::Train)] < kFewPhotos);
        finding.count += few.back();
    }
    if (finding.count == 0) return;
    for (const auto index : edited.labelled())
        if (few[std::size_t(edited.samples()[index].label)]) finding.samples.push_back(index);
    rows.push_back(std::move(finding));
}

} // namespace

data::Edits asEdits(const PhotoEdits& photos) {
    data::Edits edits;
    for (const auto& [name, edit] : photos) edits[name] = {edit.excluded, edit.label};
    return edits;
}

FindingKind findingOf(data::ProblemKind kind) {
    switch (kind) {
    case data::ProblemKind::Empty:
    case data::ProblemKind::Unreadable:
    case data::ProblemKind::Truncated:
        return FindingKind::Unreadable;
    case data::ProblemKind::Duplicate:
        return FindingKind::Duplicates;
    case data::ProblemKind::ConflictingLabels:
        return FindingKind::TwoLabels;
    case data::ProblemKind::AcrossSplits:
        return FindingKind::AcrossSplits;
    default: // whole classes or parts, no single photos
        break;
    }
    return FindingKind::FewPhotos;
}

std::vector<Finding> findings(const data::Survey& survey, const data::Dataset& edited) {
    const auto labels = labels_of(edited);
    std::vector<Finding> rows;
    for (const auto kind :
         {FindingKind::AcrossSplits, FindingKind::Duplicates, FindingKind::TwoLabels, FindingKind::Unreadable}) {
        Finding finding{kind, 0, {}};
        for (const auto& problem : survey.problems) {
            if (findingOf(problem.kind) != kind) continue;
            const Group group(problem, edited, labels);
            const auto surplus = group.surplus();
            if (surplus.empty()) continue;
            finding.count += kind == FindingKind::TwoLabels ? 1 : surplus.size();
            finding.withTest |= group.best_split() == Split::Test;
            finding.samples.insert(finding.samples.end(), group.left().begin(), group.left().end());
        }
        std::ranges::sort(finding.samples);
        finding.samples.erase(std::unique(finding.samples.begin(), finding.samples.end()), finding.samples.end());
        if (finding.count > 0) rows.push_back(std::move(finding));
    }
    add_few(rows, edited);
    return rows;
}

std::unordered_map<std::size_t, Mark> marks(const data::Survey& survey, const data::Dataset& edited) {
    const auto labels = labels_of(edited);
    std::unordered_map<std::size_t, Mark> result;
    for (const auto kind :
         {FindingKind::Unreadable, FindingKind::TwoLabels, FindingKind::AcrossSplits, FindingKind::Duplicates})
        for (const auto& problem : survey.problems) {
            if (findingOf(problem.kind) != kind) continue;
            const Group group(problem, edited, labels);
            if (group.surplus().empty()) continue;
            for (const auto index : group.left()) {
                Mark mark{kind, Split::Train};
                for (const auto other : group.left())
                    if (edited.samples()[other].split != edited.samples()[index].split)
                        mark.also = std::max(mark.also, edited.samples()[other].split);
                result.emplace(index, mark);
            }
        }
    return result;
}

PhotoEdits mended(PhotoEdits photos, const std::vector<FindingKind>& kinds, const data::Survey& survey,
                  const data::Dataset& edited) {
    auto labels = labels_of(edited);
    for (const auto kind : kinds)
        for (const auto& problem : survey.problems) {
            if (findingOf(problem.kind) != kind) continue;
            for (const auto index : Group(problem, edited, labels).surplus()) {
                photos[edited.samples()[index].name].excluded = true;
                labels[index] = -1;
            }
        }
    return photos;
}

std::vector<ClassCount> countClasses(const data::Dataset& edited) {
    std::vector<ClassCount> counts(edited.classes().size());
    for (const auto& sample : edited.samples())
        if (sample.label >= 0) ++counts[std::size_t(sample.label)].parts[int(sample.split)];
    return counts;
}

} // namespace squeeze::studio
