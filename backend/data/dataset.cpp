// SPDX-License-Identifier: GPL-3.0-or-later
// Opening: source -> layout -> division -> data set.
#include "backend/data/dataset.h"

#include "backend/data/layout.h"
#include "backend/data/source.h"
#include "backend/data/split.h"

#include <algorithm>

namespace squeeze::data {

namespace {

class FileDataset : public Dataset {
public:
    FileDataset(std::string name, std::shared_ptr<const Source> source, std::vector<std::size_t> entries,
                std::vector<std::string> classes, std::vector<Sample> samples, bool own_test)
        : m_name(std::move(name)), m_source(std::move(source)), m_entries(std::move(entries)),
          m_classes(std::move(classes)), m_samples(std::move(samples)), m_own_test(own_test),
          m_fingerprint(digest_of_all()) {}

    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<Sample>& samples() const override { return m_samples; }
    bool own_test() const override { return m_own_test; }
    Bytes file(std::size_t index) const override { return m_source->file(m_entries.at(index)); }
    std::string fingerprint() const override { return m_fingerprint; }

private:
    std::string digest_of_all() const {
        Digest digest;
        digest.text("squeeze data set 1").number(m_classes.size());
        for (const auto& name : m_classes) digest.text(name);
        for (std::size_t i = 0; i < m_samples.size(); ++i)
            digest.text(m_samples[i].name)
                .number(std::uint64_t(std::int64_t(m_samples[i].label)))
                .number(m_samples[i].bytes)
                .bytes(m_source->entries()[m_entries[i]].digest);
        return hex(digest.finish());
    }

    std::string m_name;
    std::shared_ptr<const Source> m_source;
    std::vector<std::size_t> m_entries; ///< of the source, parallel to the samples
    std::vector<std::string> m_classes;
    std::vector<Sample> m_samples;
    bool m_own_test;
    std::string m_fingerprint;
};

/// The labels.csv nearest to the top, or nothing.
std::optional<std::size_t> table_of(const std::vector<Entry>& entries) {
    const auto depth = [](const Entry& entry) { return std::ranges::count(entry.name, '/'); };
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].table && (!best || depth(entries[i]) < depth(entries[*best]))) best = i;
    return best;
}

Layout layout_of(const std::string& path, const Source& source, const std::vector<std::string>& names) {
    const auto table = table_of(source.entries());
    if (!table) return layout_by_folders(names);
    const auto text = source.file(*table);
    try {
        return layout_by_table(names, source.entries()[*table].name,
                               {reinterpret_cast<const char*>(text.data()), text.size()});
    } catch (const Error& error) {
        throw Error(error.fault(), path + ": " + error.what());
    }
}

std::shared_ptr<const Source> source_of(const std::string& path, Progress& progress) {
    std::error_code code;
    const auto status = std::filesystem::status(path, code);
    if (!std::filesystem::exists(status))
        throw Error(Fault::Io, path + ": there is no such file or folder; give a folder, a zip, a tar, or \"demo\"");
    if (std::filesystem::is_directory(status)) return open_folder(path, progress);
    if (!std::filesystem::is_regular_file(status))
        throw Error(Fault::Input, path + ": is neither a file nor a folder; give a folder, a zip or a tar");
    return open_archive(path, progress);
}

std::string short_name(const std::string& path) {
    auto normal = std::filesystem::absolute(path).lexically_normal();
    if (!normal.has_filename()) normal = normal.parent_path();
    return normal.filename().string();
}

} // namespace

std::string Dataset::fingerprint_with_split() const {
    Digest digest;
    digest.text("squeeze divided data set 1").text(fingerprint());
    for (const auto& sample : samples()) digest.number(std::uint64_t(sample.split));
    return hex(digest.finish());
}

std::vector<std::size_t> Dataset::indices(Split split) const {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < samples().size(); ++i)
        if (samples()[i].label >= 0 && samples()[i].split == split) result.push_back(i);
    return result;
}

std::vector<std::size_t> Dataset::labelled() const {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < samples().size(); ++i)
        if (samples()[i].label >= 0) result.push_back(i);
    return result;
}

std::shared_ptr<const Dataset> open(const std::string& path, const SplitSettings& settings, Progress& progress) {
    if (path == "demo") return demo();
    const auto source = source_of(path, progress);
    std::vector<std::size_t> entries;
    std::vector<Sample> samples;
    std::vector<std::string> names;
    std::vector<Sha256> digests;
    for (std::size_t i = 0; i < source->entries().size(); ++i) {
        const auto& entry = source->entries()[i];
        if (entry.table) continue;
        entries.push_back(i);
        names.push_back(entry.name);
        samples.push_back({entry.name, -1, Split::Train, entry.bytes});
        digests.push_back(entry.digest);
    }
    if (samples.empty())
        throw Error(Fault::Input, path + ": holds no images (JPEG, PNG, WebP, BMP, TIFF or GIF); put them into one "
                                         "folder per class");
    auto layout = layout_of(path, *source, names);
    for (const auto& warning : layout.warnings) progress.warn(path + ": " + warning);
    std::vector<std::optional<Split>> given(samples.size());
    bool any = false, own_test = false;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i].label = layout.places[i].label;
        given[i] = layout.places[i].split;
        any |= samples[i].label >= 0;
        own_test |= samples[i].label >= 0 && given[i] == Split::Test;
    }
    if (!any)
        throw Error(Fault::Input, path + ": none of its " + std::to_string(samples.size()) +
                                      " images has a label; put them into one folder per class, or add a labels.csv "
                                      "with the columns file,label");
    divide(samples, given, digests, settings);
    return std::make_shared<FileDataset>(short_name(path), source, std::move(entries), std::move(layout.classes),
                                         std::move(samples), own_test);
}

} // namespace squeeze::data
