// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe language: steps joined by |, words name=value or LAYER:name=value, comments from # to the end of a line.
// Layer names must be free of spaces, | and #; neither parameter names nor values contain ':' or '='.
#include "backend/pipeline/recipe.h"

#include "backend/core/files.h"

#include <algorithm>

#ifndef SQUEEZE_RECIPES
#define SQUEEZE_RECIPES "resources/recipes"
#endif

namespace squeeze::pipeline {

namespace {

constexpr std::uint64_t largest_recipe = 1 << 20; ///< bytes

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f'; }

/// The words of each step; comments are gone.
std::vector<std::vector<std::string>> split(const std::string& text) {
    std::vector<std::vector<std::string>> steps(1);
    bool in_word = false, in_comment = false;
    for (const char c : text) {
        if (c == '\n') in_comment = false;
        if (c == '#') in_comment = true;
        if (in_comment || is_space(c)) {
            in_word = false;
        } else if (c == '|') {
            steps.emplace_back();
            in_word = false;
        } else {
            if (!in_word) steps.back().emplace_back();
            steps.back().back() += c;
            in_word = true;
        }
    }
    return steps;
}

void set_word(Values& values, const std::string& word) {
    const auto equals = word.rfind('=');
    if (equals == std::string::npos)
        throw Error(Fault::Usage, "'" + word + "': a parameter is written name=value or LAYER:name=value");
    const auto key = word.substr(0, equals);
    const auto colon = key.rfind(':');
    const auto layer = colon == std::string::npos ? std::string() : key.substr(0, colon);
    const auto name = colon == std::string::npos ? key : key.substr(colon + 1);
    if (colon == 0) throw Error(Fault::Usage, "'" + word + "': the layer's name is missing before the colon");
    for (const auto& setting : values.settings())
        if (setting.layer == layer && setting.name == name) throw Error(Fault::Usage, "'" + word + "': is given twice");
    try {
        values.set(name, word.substr(equals + 1), layer);
    } catch (const Error& error) {
        throw Error(error.fault(), "'" + word + "': " + error.what());
    }
}

Step parse_step(const std::vector<std::string>& words, std::size_t number) {
    const auto where = "step " + std::to_string(number);
    if (words.empty()) throw Error(Fault::Usage, where + ": is empty; there is a '|' too many");
    try {
        Step step;
        step.stage = &find(words.front());
        step.values = Values(step.stage->parameters);
        try {
            for (std::size_t i = 1; i < words.size(); ++i) set_word(step.values, words[i]);
            if (step.stage->check) step.stage->check(step.values);
        } catch (const Error& error) {
            throw Error(error.fault(), words.front() + ": " + error.what());
        }
        return step;
    } catch (const Error& error) {
        throw Error(error.fault(), where + ": " + error.what());
    }
}

/// Where recipes that come with the program may lie: installed beside the executable, else in the source tree.
std::vector<std::filesystem::path> recipe_folders() {
    std::vector<std::filesystem::path> folders;
    std::error_code code;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
    if (!code) folders.push_back(program.parent_path().parent_path() / "share/squeeze-studio/recipes");
    folders.emplace_back(SQUEEZE_RECIPES);
    return folders;
}

std::filesystem::path locate(const std::string& file) {
    const std::filesystem::path path = !file.empty() && file.front() == '@' ? file.substr(1) : file;
    std::error_code code;
    if (std::filesystem::exists(path, code) && !std::filesystem::is_directory(path, code)) return path;
    if (path.empty() || path.has_parent_path() || path.has_extension()) return path;
    std::string known;
    for (const auto& folder : recipe_folders()) {
        const auto found = folder / (path.string() + ".recipe");
        if (std::filesystem::exists(found, code)) return found;
        for (const auto& entry : std::filesystem::directory_iterator(folder, code))
            if (entry.path().extension() == ".recipe")
                known += (known.empty() ? "" : ", ") + entry.path().stem().string();
    }
    throw Error(Fault::Io, path.string() + ": no such file, and no recipe of that name; known: " + known);
}

} // namespace

std::string Step::text() const {
    std::string result = stage->name;
    for (const auto& setting : values.settings())
        result += " " + (setting.layer.empty() ? "" : setting.layer + ":") + setting.name + "=" +
                  squeeze::text(setting.value);
    return result;
}

std::string Recipe::text() const {
    std::string result;
    for (const auto& step : steps) result += (result.empty() ? "" : " | ") + step.text();
    return result;
}

Recipe parse(const std::string& text) {
    const auto parts = split(text);
    Recipe recipe;
    if (parts.size() == 1 && parts.front().empty()) return recipe;
    for (std::size_t i = 0; i < parts.size(); ++i) recipe.steps.push_back(parse_step(parts[i], i + 1));
    return recipe;
}

Recipe load_recipe(const std::string& file) {
    const auto path = locate(file);
    const auto bytes = read_file(path, largest_recipe);
    try {
        auto recipe = parse(std::string(bytes.begin(), bytes.end()));
        if (recipe.steps.empty()) throw Error(Fault::Usage, "there is no step in it");
        return recipe;
    } catch (const Error& error) {
        throw Error(error.fault(), path.string() + ": " + error.what());
    }
}

} // namespace squeeze::pipeline
