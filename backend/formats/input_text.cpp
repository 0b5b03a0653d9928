// SPDX-License-Identifier: GPL-3.0-or-later
// The input specification in the words of the command line: "227,bgr,104:117:123,1,squash".
#include "backend/formats/formats.h"

#include <charconv>
#include <cmath>

namespace squeeze::formats {

namespace {

constexpr const char* form = "SIZE,rgb|bgr,MEAN,SCALE,squash|crop, for example 227,bgr,104:117:123,1,squash";

[[noreturn]] void reject(std::string_view part, const std::string& problem) {
    throw Error(Fault::Usage, "input specification: '" + std::string(part) + "' " + problem + " (" + form + ")");
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

template <typename T>
T number(std::string_view part, const char* problem) {
    T value{};
    const auto [end, fault] = std::from_chars(part.data(), part.data() + part.size(), value);
    if (fault != std::errc{} || end != part.data() + part.size()) reject(part, problem);
    return value;
}

std::array<float, 3> channels(std::string_view part, const char* problem) {
    const auto parts = split(part, ':');
    if (parts.size() != 1 && parts.size() != 3) reject(part, problem);
    std::array<float, 3> values;
    for (std::size_t c = 0; c < 3; ++c) {
        values[c] = number<float>(parts[parts.size() == 1 ? 0 : c], problem);
        if (!std::isfinite(values[c])) reject(part, problem);
    }
    return values;
}

std::string shown(float value) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

std::string shown(const std::array<float, 3>& values) {
    if (values[0] == values[1] && values[1] == values[2]) return shown(values[0]);
    return shown(values[0]) + ":" + shown(values[1]) + ":" + shown(values[2]);
}

} // namespace

InputSpec parse_input(const std::string& text) {
    const auto parts = split(text, ',');
    if (parts.size() != 5 && parts.size() != 6) reject(text, "does not have five parts");
    InputSpec input;
    input.size = number<int>(parts[0], "is not a size in pixels");
    if (input.size < 1 || input.size > largest_input)
        reject(parts[0], "is not a size within 1.." + std::to_string(largest_input) + " pixels");
    if (parts[1] != "rgb" && parts[1] != "bgr") reject(parts[1], "is neither rgb nor bgr");
    input.order = parts[1] == "rgb" ? InputSpec::Order::Rgb : InputSpec::Order::Bgr;
    input.mean = channels(parts[2], "is not a mean: one number, or three joined by ':'");
    input.scale = channels(parts[3], "is not a scale: one number, or three joined by ':'");
    for (const float scale : input.scale)
        if (scale == 0) reject(parts[3], "is not a scale: it makes every picture the same");
    if (parts[4] != "squash" && parts[4] != "crop") reject(parts[4], "is neither squash nor crop");
    input.geometry = parts[4] == "crop" ? InputSpec::Geometry::Crop : InputSpec::Geometry::Squash;
    if (parts.size() == 6) {
        if (parts[5] != "bilinear" && parts[5] != "area") reject(parts[5], "is neither bilinear nor area");
        input.filter = parts[5] == "area" ? InputSpec::Filter::Area : InputSpec::Filter::Bilinear;
    }
    return input;
}

std::string text(const InputSpec& input) {
    return std::to_string(input.size) + (input.order == InputSpec::Order::Rgb ? ",rgb," : ",bgr,") + shown(input.mean) +
           "," + shown(input.scale) + (input.geometry == InputSpec::Geometry::Crop ? ",crop" : ",squash") +
           (input.filter == InputSpec::Filter::Area ? ",area" : "");
}

} // namespace squeeze::formats
