// SPDX-License-Identifier: GPL-3.0-or-later
// A self-describing knob. One declaration makes the recipe syntax, the command-line help, the form in the window and
// the project file.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace squeeze {

/// A parameter's value. Text also holds one of a parameter's choices.
using Value = std::variant<bool, std::int64_t, double, std::string>;

struct Parameter {
    std::string name;                                      ///< as written in a recipe: "keep"
    std::string help;                                      ///< one line, with the unit
    Value standard;                                        ///< the default; its type is the parameter's type
    double low = -std::numeric_limits<double>::infinity(); ///< inclusive range of numbers
    double high = std::numeric_limits<double>::infinity();
    std::vector<std::string> choices = {}; ///< for text: the allowed words; empty: any
    bool per_layer = false;                ///< may be overridden as LAYER:name=value
};

/// The parameter's value read from text and checked against type, range and choices. Throws Error{Usage} naming
/// parameter and remedy.
Value parse_value(const Parameter& parameter, std::string_view text);

/// Shortest text that parse_value reads back to the same value.
std::string text(const Value& value);

/// Values for a list of parameters: what was given, defaults for the rest, and overrides for single layers.
class Values {
public:
    Values() = default;
    explicit Values(std::span<const Parameter> parameters);

    /// Sets name (or, with a layer, the override for that layer). Throws Error{Usage} for an unknown name or bad value.
    void set(std::string_view name, std::string_view value, std::string_view layer = {});

    bool flag(std::string_view name) const;
    std::int64_t integer(std::string_view name, std::string_view layer = {}) const;
    double number(std::string_view name, std::string_view layer = {}) const; ///< integers convert
    const std::string& word(std::string_view name, std::string_view layer = {}) const;
    bool given(std::string_view name) const; ///< set explicitly, not by default

    struct Setting {
        std::string layer; ///< empty: all layers
        std::string name;
        Value value;
        bool operator==(const Setting&) const = default;
    };
    /// What was set explicitly, in the order given: what a recipe's text shows.
    const std::vector<Setting>& settings() const { return m_settings; }
    /// Layers named in overrides, each once, in order.
    std::vector<std::string> layers() const;
    const std::vector<Parameter>& parameters() const { return m_parameters; }

private:
    const Value& at(std::string_view name, std::string_view layer) const;
    const Parameter& parameter(std::string_view name) const;

    std::vector<Parameter> m_parameters;
    std::vector<Setting> m_settings;
};

} // namespace squeeze
