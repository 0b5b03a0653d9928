// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/parameter.h"

#include "backend/core/error.h"

#include <algorithm>
#include <charconv>

namespace squeeze {

namespace {

[[noreturn]] void reject(const Parameter& parameter, std::string_view given, const std::string& expected) {
    throw Error(Fault::Usage, parameter.name + "=" + std::string(given) + ": " + expected);
}

template <typename T>
T parse_number(const Parameter& parameter, std::string_view given) {
    T value{};
    const auto [end, code] = std::from_chars(given.data(), given.data() + given.size(), value);
    if (code != std::errc() || end != given.data() + given.size())
        reject(parameter, given, std::is_integral_v<T> ? "a whole number is needed" : "a number is needed");
    if (!(double(value) >= parameter.low && double(value) <= parameter.high))
        reject(parameter, given, "must be between " + text(parameter.low) + " and " + text(parameter.high));
    return value;
}

std::string parse_word(const Parameter& parameter, std::string_view given) {
    const auto& choices = parameter.choices;
    if (!choices.empty() && std::find(choices.begin(), choices.end(), given) == choices.end()) {
        std::string list;
        for (const auto& choice : choices) list += (list.empty() ? "" : ", ") + choice;
        reject(parameter, given, "must be one of " + list);
    }
    return std::string(given);
}

} // namespace

Value parse_value(const Parameter& parameter, std::string_view given) {
    if (std::holds_alternative<bool>(parameter.standard)) {
        if (given == "true" || given == "yes" || given == "1") return true;
        if (given == "false" || given == "no" || given == "0") return false;
        reject(parameter, given, "must be true or false");
    }
    if (std::holds_alternative<std::int64_t>(parameter.standard)) return parse_number<std::int64_t>(parameter, given);
    if (std::holds_alternative<double>(parameter.standard)) return parse_number<double>(parameter, given);
    return parse_word(parameter, given);
}

std::string text(const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const auto* word = std::get_if<std::string>(&value)) return *word;
    char buffer[64];
    const auto end = std::holds_alternative<double>(value)
                         ? std::to_chars(buffer, buffer + sizeof buffer, std::get<double>(value)).ptr
                         : std::to_chars(buffer, buffer + sizeof buffer, std::get<std::int64_t>(value)).ptr;
    return {buffer, end};
}

Values::Values(std::span<const Parameter> parameters) : m_parameters(parameters.begin(), parameters.end()) {}

const Parameter& Values::parameter(std::string_view name) const {
    for (const auto& parameter : m_parameters)
        if (parameter.name == name) return parameter;
    std::string known;
    for (const auto& parameter : m_parameters) known += (known.empty() ? "" : ", ") + parameter.name;
    throw Error(Fault::Usage, "unknown parameter '" + std::string(name) + "'" +
                                  (known.empty() ? ": none is taken here" : "; known: " + known));
}

void Values::set(std::string_view name, std::string_view value, std::string_view layer) {
    const auto& knob = parameter(name);
    if (!layer.empty() && !knob.per_layer)
        throw Error(Fault::Usage,
                    std::string(layer) + ":" + knob.name + ": this parameter cannot be set for a single layer");
    Setting setting{std::string(layer), knob.name, parse_value(knob, value)};
    for (auto& existing : m_settings) {
        if (existing.layer == setting.layer && existing.name == setting.name) {
            existing = std::move(setting);
            return;
        }
    }
    m_settings.push_back(std::move(setting));
}

const Value& Values::at(std::string_view name, std::string_view layer) const {
    const Value* common = nullptr;
    for (const auto& setting : m_settings) {
        if (setting.name != name) continue;
        if (!layer.empty() && setting.layer == layer) return setting.value;
        if (setting.layer.empty()) common = &setting.value;
    }
    return common ? *common : parameter(name).standard;
}

bool Values::flag(std::string_view name) const { return std::get<bool>(at(name, {})); }

std::int64_t Values::integer(std::string_view name, std::string_view layer) const {
    return std::get<std::int64_t>(at(name, layer));
}

double Values::number(std::string_view name, std::string_view layer) const {
    const auto& value = at(name, layer);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return double(*integer);
    return std::get<double>(value);
}

const std::string& Values::word(std::string_view name, std::string_view layer) const {
    return std::get<std::string>(at(name, layer));
}

bool Values::given(std::string_view name) const {
    return std::any_of(m_settings.begin(), m_settings.end(),
                       [&](const Setting& s) { return s.layer.empty() && s.name == name; });
}

std::vector<std::string> Values::layers() const {
    std::vector<std::string> result;
    for (const auto& setting : m_settings)
        if (!setting.layer.empty() && std::find(result.begin(), result.end(), setting.layer) == result.end())
            result.push_back(setting.layer);
    return result;
}

} // namespace squeeze
