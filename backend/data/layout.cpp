// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts by folders, as data sets are published: ImageFolder, Kaggle's Intel scenes, Caltech-256.
#include "backend/data/layout.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <span>

namespace squeeze::data {

namespace {

std::string plain(std::string_view name) {
    std::string result;
    for (const char c : name) result += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    for (const std::string_view prefix : {"seg_", "seg-"})
        if (result.starts_with(prefix)) return result.substr(prefix.size());
    return result;
}

bool one_of(const std::string& name, std::initializer_list<const char*> words) {
    return std::ranges::find(words, name) != words.end();
}

/// Pictures set aside for prediction: never labelled.
bool is_unlabelled(std::string_view name) {
    return one_of(plain(name), {"pred", "predict", "prediction", "predictions", "unlabelled", "unlabeled"});
}

/// One image: its folders still to be looked at, from the outside in.
struct Item {
    std::size_t index = 0;
    std::vector<std::string_view> folders;
    std::optional<Split> split;
};
using Items = std::vector<Item>;

Items items_of(const std::vector<std::string>& names) {
    Items items(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        items[i].index = i;
        const std::string_view name = names[i];
        for (std::size_t begin = 0, end; (end = name.find('/', begin)) != name.npos; begin = end + 1)
            items[i].folders.push_back(name.substr(begin, end - begin));
    }
    return items;
}

void drop_first(Items& items) {
    for (auto& item : items)
        if (!item.folders.empty()) item.folders.erase(item.folders.begin());
}

std::set<std::string_view> first_folders(const Items& items) {
    std::set<std::string_view> first;
    for (const auto& item : items)
        if (!item.folders.empty()) first.insert(item.folders.front());
    return first;
}

bool any_deeper(const Items& items) {
    return std::ranges::any_of(items, [](const Item& item) { return item.folders.size() > 1; });
}

/// A folder that every (foldered) image is in, with folders inside, says nothing.
void look_through_common(Items& items) {
    while (first_folders(items).size() == 1 && any_deeper(items)) drop_first(items);
}

/// "seg_train/seg_train/<class>": the second one says nothing new.
void look_through_repeated(Items& items, std::string_view folder) {
    const auto repeats = [&](std::string_view inner) {
        return inner == folder || (split_by_name(inner) && split_by_name(inner) == split_by_name(folder)) ||
               (is_unlabelled(inner) && is_unlabelled(folder));
    };
    for (auto first = first_folders(items); first.size() == 1 && repeats(*first.begin()) && any_deeper(items);
         first = first_folders(items))
        drop_first(items);
}

/// Do these folders divide the set into parts? A class may be called "train" (the vehicle): then its siblings are no
/// splits.
bool are_splits(const Items& items) {
    bool all = true, train = false, other = false;
    for (const auto folder : first_folders(items)) {
        const auto split = split_by_name(folder);
        train |= split == Split::Train;
        other |= split && split != Split::Train;
        all &= split || is_unlabelled(folder);
    }
    return any_deeper(items) && ((all && (train || other)) || (train && other));
}

/// Takes the folders of splits off; images outside of them lose all folders, and so stay unlabelled.
Items divided(const Items& items) {
    std::map<std::string_view, Items> parts;
    Items result;
    for (const auto& item : items) {
        if (item.folders.empty())
            result.push_back(item);
        else
            parts[item.folders.front()].push_back(item);
    }
    for (auto& [folder, part] : parts) {
        drop_first(part);
        look_through_repeated(part, folder);
        const auto split = split_by_name(folder);
        for (auto& item : part) {
            item.split = split;
            if (!split) item.folders.clear();
            result.push_back(item);
        }
    }
    return result;
}

/// Number and name of Caltech-256's "003.backpack".
std::optional<std::pair<int, std::string>> numbered(std::string_view name) {
    const auto dot = name.find('.');
    if (dot == 0 || dot == name.npos || dot > 6 || dot + 1 == name.size()) return {};
    int number = 0;
    for (const char c : name.substr(0, dot)) {
        if (c < '0' || c > '9') return {};
        number = number * 10 + (c - '0');
    }
    return std::pair{number, std::string(name.substr(dot + 1))};
}

/// The folders of the classes in their order, and what the classes are called.
std::pair<std::vector<std::string_view>, std::vector<std::string>> ordered(const std::set<std::string_view>& folders) {
    std::vector<std::string_view> order(folders.begin(), folders.end());
    std::vector<std::string> names(order.begin(), order.end());
    if (!std::ranges::all_of(order, [](auto folder) { return numbered(folder).has_value(); })) return {order, names};
    std::ranges::stable_sort(order, {}, [](std::string_view folder) { return numbered(folder)->first; });
    std::ranges::transform(order, names.begin(), [](auto folder) { return numbered(folder)->second; });
    if (std::set<std::string>(names.begin(), names.end()).size() < names.size())
        names.assign(order.begin(), order.end());
    return {order, names};
}

} // namespace

std::optional<Split> split_by_name(std::string_view name) {
    const auto word = plain(name);
    if (one_of(word, {"train", "training"})) return Split::Train;
    if (one_of(word, {"val", "valid", "validation"})) return Split::Validation;
    if (one_of(word, {"test", "testing"})) return Split::Test;
    return {};
}

Layout layout_by_folders(const std::vector<std::string>& names) {
    auto items = items_of(names);
    look_through_common(items);
    if (are_splits(items)) {
        items = divided(items);
        look_through_common(items); // train/images/<class>
    }
    Layout layout;
    layout.places.resize(names.size());
    const auto [folders, classes] = ordered(first_folders(items));
    std::map<std::string_view, int> label;
    for (std::size_t i = 0; i < folders.size(); ++i) label[folders[i]] = int(i);
    layout.classes = classes;
    for (const auto& item : items) {
        auto& place = layout.places[item.index];
        place.split = item.split;
        if (!item.folders.empty()) place.label = label.at(item.folders.front());
    }
    return layout;
}

} // namespace squeeze::data
