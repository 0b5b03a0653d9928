// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data/data_words.h"

#include "backend/data/layout.h"
#include "widgets/theme/format.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace squeeze::studio {

namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

std::vector<std::string> parts_of(const std::string& name) {
    std::vector<std::string> parts;
    for (std::size_t from = 0, at; (at = name.find('/', from)) != name.npos; from = at + 1)
        parts.push_back(name.substr(from, at - from));
    return parts;
}

/// The folder that puts a sample into this split, or nothing.
std::string folder_of(const data::Dataset& set, Split split) {
    for (const auto& sample : set.samples()) {
        if (sample.split != split || sample.label < 0) continue;
        for (const auto& part : parts_of(sample.name))
            if (data::split_by_name(part) == split) return part;
        return {};
    }
    return {};
}

std::array<std::size_t, 3> count_parts(const data::Dataset& set) {
    std::array<std::size_t, 3> counts{};
    for (const auto& sample : set.samples())
        if (sample.label >= 0) ++counts[std::size_t(sample.split)];
    return counts;
}

/// "JPEG", "JPEG and PNG", by the names' endings.
QString types_of(const data::Dataset& set) {
    static const std::map<QString, QString> names{
        {QStringLiteral("jpg"), QStringLiteral("JPEG")},  {QStringLiteral("jpeg"), QStringLiteral("JPEG")},
        {QStringLiteral("png"), QStringLiteral("PNG")},   {QStringLiteral("webp"), QStringLiteral("WebP")},
        {QStringLiteral("bmp"), QStringLiteral("BMP")},   {QStringLiteral("tif"), QStringLiteral("TIFF")},
        {QStringLiteral("tiff"), QStringLiteral("TIFF")}, {QStringLiteral("gif"), QStringLiteral("GIF")}};
    std::set<std::string> endings;
    for (const auto& sample : set.samples()) endings.insert(sample.name.substr(sample.name.rfind('.') + 1));
    std::set<QString> types;
    for (const auto& ending : endings)
        if (const auto known = names.find(text(ending).toLower()); known != names.end()) types.insert(known->second);
    return QStringList(types.begin(), types.end()).join(QStringLiteral(", "));
}

QString extent_words(const data::Survey& survey) {
    const auto area = [](const auto& e) { return (long long)e.width * e.height; };
    const data::Survey::Extent *least = nullptr, *most = nullptr;
    for (const auto& extent : survey.extents) {
        if (extent.width == 0) continue;
        if (!least || area(extent) < area(*least)) least = &extent;
        if (!most || area(extent) > area(*most)) most = &extent;
    }
    if (!least) return {};
    const auto words = [](const auto& e) { return QStringLiteral("%1 × %2").arg(e.width).arg(e.height); };
    return words(*least) == words(*most) ? words(*least) : DataWords::tr("%1 to %2").arg(words(*least), words(*most));
}

} // namespace

QString DataWords::split(Split split) {
    switch (split) {
    case Split::Train:
        return tr("train");
    case Split::Validation:
        return tr("validation");
    case Split::Test:
        return tr("test");
    }
    return {};
}

QString DataWords::title(const Finding& finding) {
    const int n = int(finding.count);
    switch (finding.kind) {
    case FindingKind::AcrossSplits:
        return finding.withTest ? tr("%n photo(s) in train and test", nullptr, n)
                                : tr("%n photo(s) in train and validation", nullptr, n);
    case FindingKind::Duplicates:
        return tr("%n duplicate(s) inside one part", nullptr, n);
    case FindingKind::TwoLabels:
        return tr("%n photo(s) carry two labels", nullptr, n);
    case FindingKind::Unreadable:
        return tr("%n file(s) cannot be read", nullptr, n);
    case FindingKind::FewPhotos:
        return tr("%n class(es) with fewer than 10 photos", nullptr, n);
    }
    return {};
}

QString DataWords::meaning(const Finding& finding, const data::Survey& survey, const data::Dataset& edited) {
    switch (finding.kind) {
    case FindingKind::AcrossSplits:
        return tr("They would make accuracy look better than it is.");
    case FindingKind::Duplicates:
        return tr("Kept once, they save %n photo(s) per epoch.", nullptr, int(finding.count));
    case FindingKind::TwoLabels:
        return tr("Choose a label or leave them out.");
    case FindingKind::FewPhotos:
        return tr("Their accuracy will be rough.");
    case FindingKind::Unreadable:
        break;
    }
    QStringList words;
    for (const auto& problem : survey.problems) {
        if (findingOf(problem.kind) != finding.kind || words.size() == 2) continue;
        const auto& sample = edited.samples()[problem.samples.front()];
        if (sample.label < 0) continue;
        const auto file = QFileInfo(text(sample.name)).fileName();
        words.append(problem.kind == data::ProblemKind::Empty       ? tr("%1 is empty").arg(file)
                     : problem.kind == data::ProblemKind::Truncated ? tr("%1 ends early").arg(file)
                                                                    : tr("%1 cannot be read as a picture").arg(file));
    }
    const int more = int(finding.count) - int(words.size());
    auto sentence = words.join(QStringLiteral(", "));
    if (more > 0) sentence = tr("%1, and %n more", nullptr, more).arg(sentence);
    return sentence + u'.';
}

QString DataWords::button(const Finding& finding) {
    switch (finding.kind) {
    case FindingKind::AcrossSplits:
        return finding.withTest ? tr("Keep in test") : tr("Keep in validation");
    case FindingKind::Duplicates:
        return tr("Keep one");
    case FindingKind::TwoLabels:
        return tr("Review");
    case FindingKind::Unreadable:
        return tr("Leave out");
    case FindingKind::FewPhotos:
        break;
    }
    return tr("Show them");
}

QString DataWords::icon(FindingKind kind) {
    switch (kind) {
    case FindingKind::AcrossSplits:
    case FindingKind::Duplicates:
        return QStringLiteral("copy");
    case FindingKind::Unreadable:
        return QStringLiteral("error");
    case FindingKind::TwoLabels:
    case FindingKind::FewPhotos:
        break;
    }
    return QStringLiteral("warning");
}

QString DataWords::chip(const Mark& mark) {
    switch (mark.kind) {
    case FindingKind::AcrossSplits:
        return tr("in %1 too").arg(split(mark.also));
    case FindingKind::Duplicates:
        return tr("duplicate");
    case FindingKind::TwoLabels:
        return tr("2 labels");
    case FindingKind::Unreadable:
        return tr("cannot be read");
    case FindingKind::FewPhotos:
        break;
    }
    return {};
}

QString DataWords::chipIcon(FindingKind kind) { return icon(kind); }

QString DataWords::splitOrigin(const data::Dataset& original) {
    const Format format;
    const auto counts = count_parts(original);
    const auto [train, validation, test] = counts;
    const auto all = double(train + validation + test);
    const QString trainFolder = text(folder_of(original, Split::Train)),
                  validationFolder = text(folder_of(original, Split::Validation)),
                  testFolder = text(folder_of(original, Split::Test));
    QStringList sentences;
    if (original.synthetic())
        sentences.append(tr("The program draws a test part of its own."));
    else if (original.own_test() && !testFolder.isEmpty() && !trainFolder.isEmpty())
        sentences.append(tr("The folders %1 and %2 set the split.").arg(trainFolder, testFolder));
    else if (original.own_test() && !testFolder.isEmpty())
        sentences.append(tr("The folder %1 sets the test part.").arg(testFolder));
    else if (original.own_test())
        sentences.append(tr("The source sets the test part itself."));
    else if (test > 0)
        sentences.append(tr("Test is %1 of all photos, class by class.").arg(format.percent(double(test) / all)));
    if (validation == 0)
        sentences.append(tr("No photo is left for validation."));
    else if (!validationFolder.isEmpty())
        sentences.append(tr("The folder %1 sets the validation part.").arg(validationFolder));
    else
        sentences.append(tr("Validation is %1 of train, chosen with seed %2.")
                             .arg(format.percent(double(validation) / double(train + validation)))
                             .arg(data::SplitSettings().seed));
    return sentences.join(u' ');
}

QString DataWords::source(const data::Dataset& original, const data::Survey* survey) {
    const Format format;
    if (original.synthetic())
        return tr("%1 scenes drawn by this program: pictures, no photos. Nothing is downloaded.")
            .arg(format.count(original.samples().size()));
    std::set<std::string_view> folders;
    for (const auto& sample : original.samples())
        folders.insert(std::string_view(sample.name).substr(0, std::min(sample.name.rfind('/'), sample.name.size())));
    QStringList parts{
        tr("%1 photos in %n folder(s)", nullptr, int(folders.size())).arg(format.count(original.samples().size()))};
    if (survey)
        if (const auto extent = extent_words(*survey); !extent.isEmpty()) parts.append(extent);
    if (const auto types = types_of(original); !types.isEmpty()) parts.append(types);
    return parts.join(QStringLiteral(", ")) + u'.';
}

QString DataWords::reading(double seconds, const data::Survey* survey, const QStringList& notes) {
    QStringList sentences{tr("Read in %1.").arg(Format().duration(seconds))};
    int bad = 0;
    if (survey)
        for (const auto& problem : survey->problems) bad += findingOf(problem.kind) == FindingKind::Unreadable;
    if (survey) sentences.append(bad == 0 ? tr("No file skipped.") : tr("%n file(s) skipped.", nullptr, bad));
    for (const auto& note : notes) sentences.append(note.endsWith(u'.') ? note : note + u'.');
    return sentences.join(u' ');
}

QString DataWords::hindrance(const data::Dataset& edited) {
    std::set<int> labels;
    for (const auto index : edited.indices(Split::Train)) labels.insert(edited.samples()[index].label);
    if (labels.empty()) return tr("No photo is left to train on. Take some back, or choose other photos.");
    if (labels.size() == 1)
        return tr("All photos are of one class, %1. A classifier needs at least two: put the photos of each class "
                  "into a folder of its own.")
            .arg(text(edited.classes()[std::size_t(*labels.begin())]));
    if (edited.indices(Split::Validation).empty())
        return tr("There are too few photos to keep some for validation. Accuracy cannot be measured.");
    return {};
}

} // namespace squeeze::studio
