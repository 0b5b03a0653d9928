// SPDX-License-Identifier: GPL-3.0-or-later
// The survey: every file read and decoded once, then compared by digest.
#include "backend/data/problems.h"

#include "backend/data/digest.h"
#include "backend/data/ending.h"
#include "backend/data/parallel.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace squeeze::data {

namespace {

/// What reading one file told.
struct Finding {
    std::optional<Sha256> digest; ///< nothing for files that are empty or cannot be read
    std::optional<ProblemKind> flaw;
    std::string detail;
    Survey::Extent extent;
};

Finding examine(const Dataset& dataset, std::size_t index) {
    const auto& name = dataset.samples()[index].name;
    Finding finding;
    Bytes file;
    try {
        file = dataset.file(index);
    } catch (const Error& error) {
        return {{}, ProblemKind::Unreadable, error.what(), {}};
    }
    if (file.empty()) return {{}, ProblemKind::Empty, name + ": has no bytes", {}};
    finding.digest = sha256(file);
    const bool early = ends_early(file);
    try {
        const auto pixels = image::decode(file, name);
        finding.extent = {pixels.width, pixels.height};
        if (early) finding.detail = name + ": ends early; the rest of the picture was made up by the decoder";
    } catch (const Error& error) {
        finding.flaw = ProblemKind::Unreadable;
        finding.detail = error.what();
    }
    if (early) finding.flaw = ProblemKind::Truncated;
    return finding;
}

class Collector {
public:
    explicit Collector(const Dataset& dataset) : m_samples(dataset.samples()), m_classes(dataset.classes()) {}

    /// A group of byte-identical files, once per kind that applies to it.
    void compare(const std::vector<std::size_t>& group) {
        std::set<int> labels;
        std::set<Split> splits;
        std::set<std::pair<int, Split>> places;
        for (const auto index : group) {
            const auto& sample = m_samples[index];
            places.insert({sample.label, sample.split});
            if (sample.label < 0) continue;
            labels.insert(sample.label);
            splits.insert(sample.split);
        }
        if (labels.size() > 1) {
            std::string names;
            for (const int label : labels) names += (names.empty() ? "" : " and ") + class_name(label);
            add(ProblemKind::ConflictingLabels, group, list(group) + ": byte-identical, labelled " + names);
        }
        if (splits.size() > 1) {
            std::string names;
            for (const auto split : splits) names += (names.empty() ? "" : " and ") + std::string(name(split));
            add(ProblemKind::AcrossSplits, group, list(group) + ": byte-identical, in " + names);
        }
        if (places.size() < group.size()) add(ProblemKind::Duplicate, group, list(group) + ": byte-identical");
    }

    void near_empty() {
        std::vector<std::vector<std::size_t>> training(m_classes.size());
        std::vector<bool> used(m_classes.size());
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            if (m_samples[i].label < 0) continue;
            used[std::size_t(m_samples[i].label)] = true;
            if (m_samples[i].split == Split::Train) training[std::size_t(m_samples[i].label)].push_back(i);
        }
        for (std::size_t label = 0; label < m_classes.size(); ++label)
            if (used[label] && training[label].size() < 10) // a number without any image in a table is no class
                add(ProblemKind::NearEmptyClass, training[label],
                    m_classes[label] + ": has " + std::to_string(training[label].size()) +
                        " training images; fewer than 10 can hardly be learnt");
    }

    /// What keeps the whole set from being trained or judged on.
    void unfit() {
        std::set<int> trained;
        bool validation = false;
        for (const auto& sample : m_samples) {
            if (sample.label < 0) continue;
            if (sample.split == Split::Train) trained.insert(sample.label);
            validation |= sample.split == Split::Validation;
        }
        if (trained.size() < 2)
            add(ProblemKind::TooFewClasses, {},
                (trained.empty() ? std::string("no class has") : "only " + class_name(*trained.begin()) + " has") +
                    " training images: a classifier needs two classes or more, each in a folder of its own");
        if (!validation)
            add(ProblemKind::NoValidation, {},
                "no image is held out for validation, so that no choice can be measured: more images are needed");
    }

    void add(ProblemKind kind, std::vector<std::size_t> samples, std::string detail) {
        problems.push_back({kind, std::move(samples), std::move(detail)});
    }
    std::vector<Problem> problems;

private:
    std::string class_name(int label) const { return m_classes[std::size_t(label)]; }
    std::string list(const std::vector<std::size_t>& group) const {
        std::string names;
        for (std::size_t i = 0; i < std::min<std::size_t>(group.size(), 4); ++i)
            names += (i ? ", " : "") + m_samples[group[i]].name;
        return group.size() > 4 ? names + " and " + std::to_string(group.size() - 4) + " more" : names;
    }

    const std::vector<Sample>& m_samples;
    const std::vector<std::string>& m_classes;
};

} // namespace

const char* name(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::Empty:
        return "empty";
    case ProblemKind::Unreadable:
        return "unreadable";
    case ProblemKind::Truncated:
        return "truncated";
    case ProblemKind::Duplicate:
        return "duplicate";
    case ProblemKind::ConflictingLabels:
        return "conflicting-labels";
    case ProblemKind::AcrossSplits:
        return "across-splits";
    case ProblemKind::NearEmptyClass:
        return "near-empty-class";
    case ProblemKind::TooFewClasses:
        return "too-few-classes";
    case ProblemKind::NoValidation:
        return "no-validation";
    }
    return "unknown";
}

Survey survey(const Dataset& dataset, Progress& progress) {
    const auto count = dataset.samples().size();
    std::vector<Finding> findings(count);
    parallel(
        count, [&](std::size_t i) { findings[i] = examine(dataset, i); },
        [&](std::size_t done) { progress.tick("survey", double(done), double(count), "images"); });

    Survey survey;
    Collector collector(dataset);
    std::map<Sha256, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < count; ++i) {
        auto& finding = findings[i];
        survey.extents.push_back(finding.extent);
        if (finding.flaw) collector.add(*finding.flaw, {i}, std::move(finding.detail));
        if (finding.digest) groups[*finding.digest].push_back(i);
    }
    std::vector<const std::vector<std::size_t>*> repeated;
    for (const auto& [digest, group] : groups)
        if (group.size() > 1) repeated.push_back(&group);
    std::ranges::sort(repeated, {}, [](const auto* group) { return group->front(); });
    for (const auto* group : repeated) collector.compare(*group);
    collector.near_empty();
    collector.unfit();
    survey.problems = std::move(collector.problems);
    std::ranges::stable_sort(survey.problems, {}, &Problem::kind);
    return survey;
}

} // namespace squeeze::data
