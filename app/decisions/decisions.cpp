// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions as JSON, and back: text that is not UTF-8 (a path on Linux may be any bytes) is kept as {"bytes": hex}.
#include "app/decisions/decisions.h"

#include "backend/core/error.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

namespace squeeze {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void corrupt(const std::string& problem) {
    throw Error(Fault::Corrupt, "the project's decisions cannot be read: " + problem);
}

bool is_utf8(const std::string& text) {
    try {
        (void)Json(text).dump();
        return true;
    } catch (const Json::exception&) {
        return false;
    }
}

Json json_of(const std::string& text) {
    if (is_utf8(text)) return text;
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (const unsigned char c : text) hex += {digits[c >> 4], digits[c & 15]};
    return {{"bytes", hex}};
}

int nibble(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    corrupt("hexadecimal digits are expected");
}

std::string text_of(const Json& json, const char* what) {
    if (json.is_string()) return json.get<std::string>();
    if (!json.is_object() || !json.contains("bytes") || !json["bytes"].is_string())
        corrupt(std::string(what) + " is no text");
    const auto& hex = json["bytes"].get_ref<const std::string&>();
    if (hex.size() % 2) corrupt("hexadecimal digits are expected");
    std::string result;
    for (std::size_t i = 0; i < hex.size(); i += 2) result += char(nibble(hex[i]) * 16 + nibble(hex[i + 1]));
    return result;
}

void read(const Json& json, const char* key, std::string& value) {
    if (json.contains(key)) value = text_of(json[key], key);
}

void read(const Json& json, const char* key, std::uint64_t& value) {
    if (!json.contains(key)) return;
    if (!json[key].is_number_unsigned()) corrupt(std::string(key) + " is no whole number");
    value = json[key].get<std::uint64_t>();
}

void read(const Json& json, const char* key, int& value, int low, int high) {
    std::uint64_t number = std::uint64_t(value);
    read(json, key, number);
    if (number < std::uint64_t(low) || number > std::uint64_t(high)) corrupt(std::string(key) + " is out of range");
    value = int(number);
}

void read(const Json& json, const char* key, std::int64_t& value) {
    std::uint64_t number = std::uint64_t(value);
    read(json, key, number);
    if (number > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        corrupt(std::string(key) + " is out of range");
    value = std::int64_t(number);
}

void read(const Json& json, const char* key, double& value) {
    if (!json.contains(key)) return;
    if (!json[key].is_number()) corrupt(std::string(key) + " is no number");
    value = json[key].get<double>();
    if (!(value >= 0 && value <= 1)) corrupt(std::string(key) + " is out of range");
}

const Json& list(const Json& json, const char* key) {
    static const Json none = Json::array();
    if (!json.contains(key)) return none;
    if (!json[key].is_array()) corrupt(std::string(key) + " is no list");
    return json[key];
}

std::pair<int, int> point_of(const Json& json) {
    constexpr int most = 1 << 20;
    const auto number = [&](std::size_t i) {
        if (!json[i].is_number_integer()) corrupt("a point's step and epoch are whole numbers");
        const auto value = json[i].get<std::int64_t>();
        if (value < -1 || value > most) corrupt("a point is out of range");
        return int(value);
    };
    if (json.size() != 2) corrupt("a point is a step and an epoch");
    return {number(0), number(1)};
}

PhotoEdit photo_edit(const Json& json) {
    PhotoEdit edit;
    if (json.contains("excluded")) {
        if (!json["excluded"].is_boolean()) corrupt("excluded is neither true nor false");
        edit.excluded = json["excluded"].get<bool>();
    }
    if (json.contains("label")) edit.label = text_of(json["label"], "label");
    return edit;
}

Json json_of(const std::string& name, const PhotoEdit& edit) {
    Json json{{"name", json_of(name)}};
    if (edit.excluded) json["excluded"] = true;
    if (edit.label) json["label"] = json_of(*edit.label);
    return json;
}

} // namespace

std::string to_json(const Decisions& d) {
    Json locked = Json::array(), photos = Json::array();
    for (const auto& layer : d.locked) locked.push_back(json_of(layer));
    for (const auto& [name, edit] : d.photos) photos.push_back(json_of(name, edit));
    Json json{{"data", json_of(d.data)},
              {"start", json_of(d.start)},
              {"size", std::uint64_t(d.size)},
              {"seed", d.seed},
              {"recipe", json_of(d.recipe)},
              {"target", d.target},
              {"floor", d.floor},
              {"locked", std::move(locked)},
              {"restored", std::uint64_t(d.restored)},
              {"newest", std::uint64_t(d.newest)},
              {"photos", std::move(photos)}};
    if (d.opened) json["opened"] = json_of(*d.opened);
    if (d.point) json["point"] = {d.point->first, d.point->second};
    return json.dump();
}

Decisions from_json(const std::string& text) {
    Decisions d;
    try {
        const Json json = Json::parse(text);
        if (!json.is_object()) corrupt("an object is expected");
        read(json, "data", d.data);
        read(json, "start", d.start);
        read(json, "size", d.size, 1, 1 << 16);
        read(json, "seed", d.seed);
        read(json, "recipe", d.recipe);
        read(json, "target", d.target);
        read(json, "floor", d.floor);
        read(json, "restored", d.restored);
        read(json, "newest", d.newest);
        if (json.contains("opened")) d.opened = text_of(json["opened"], "opened");
        if (const auto& at = list(json, "point"); !at.empty()) d.point = point_of(at);
        for (const auto& layer : list(json, "locked")) d.locked.insert(text_of(layer, "a locked layer"));
        for (const auto& photo : list(json, "photos")) {
            if (!photo.is_object() || !photo.contains("name")) corrupt("a photo has no name");
            d.photos[text_of(photo["name"], "a photo's name")] = photo_edit(photo);
        }
    } catch (const Json::exception& error) {
        corrupt(error.what());
    }
    return d;
}

} // namespace squeeze
