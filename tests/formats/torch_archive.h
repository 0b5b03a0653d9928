// SPDX-License-Identifier: GPL-3.0-or-later
// Builds PyTorch archives opcode by opcode, sound and unsound ones, for the tests of the reader.
#pragma once

#include "backend/formats/zip.h"

#include <map>
#include <string>
#include <vector>

namespace squeeze::tests {

/// Pickle text: concatenate freely.
inline std::string number(int value) {
    std::string result = "J";
    for (int shift = 0; shift < 32; shift += 8) result += char(unsigned(value) >> shift & 255);
    return result;
}
inline std::string word(const std::string& value) { return "X" + number(int(value.size())).substr(1) + value; }
inline std::string global(const std::string& module, const std::string& name) {
    return "c" + module + "\n" + name + "\n";
}
inline std::string numbers(const std::vector<int>& values) {
    std::string result = "(";
    for (const int value : values) result += number(value);
    return result + "t";
}
inline const std::string ordered_dict = global("collections", "OrderedDict") + ")R";

struct TensorText {
    std::string type = "FloatStorage", key = "0";
    int count = 6, offset = 0;
    std::vector<int> size{2, 3}, stride{3, 1};
};
inline std::string text(const TensorText& tensor) {
    return global("torch._utils", "_rebuild_tensor_v2") + "((" + word("storage") + global("torch", tensor.type) +
           word(tensor.key) + word("cpu") + number(tensor.count) + "tQ" + number(tensor.offset) + numbers(tensor.size) +
           numbers(tensor.stride) + "\x89" + ordered_dict + "tR";
}

/// A whole pickle: an OrderedDict of name -> pickle text.
inline std::string dict(const std::vector<std::pair<std::string, std::string>>& items) {
    std::string result = "\x80\x02" + ordered_dict + "(";
    for (const auto& [key, value] : items) result += word(key) + value;
    return result + "u.";
}

template <typename T>
std::string raw(const std::vector<T>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

inline Bytes archive(const std::string& pickle, const std::map<std::string, std::string>& files = {}) {
    formats::ZipWriter zip;
    zip.add("net/data.pkl", view(pickle));
    for (const auto& [name, content] : files) zip.add("net/" + name, view(content));
    return zip.finish();
}

/// {"a": 2x3 floats 1..6}
inline std::string six_floats() { return raw(std::vector<float>{1, 2, 3, 4, 5, 6}); }
inline Bytes small_archive(const TensorText& tensor = {}) {
    return archive(dict({{"a", text(tensor)}}), {{"data/0", six_floats()}, {"version", "3\n"}});
}

} // namespace squeeze::tests
