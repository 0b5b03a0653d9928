// SPDX-License-Identifier: GPL-3.0-or-later
// The archive's pickle says which entry holds which tensor and with what strides; the entries hold the plain values.
#include "backend/formats/state_dict.h"

#include "backend/core/half.h"

#include <algorithm>
#include <array>
#include <optional>

namespace squeeze::formats {

namespace {

constexpr std::array<std::uint8_t, 4> zip_head{'P', 'K', 3, 4};
// A pickle of torch's magic number 0x1950a86a20f9469cfc6c.
constexpr std::array<std::uint8_t, 14> legacy_head{0x80, 2,    0x8a, 10,   0x6c, 0xfc, 0x9c,
                                                   0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19};
constexpr std::int64_t most_elements = std::int64_t(1) << 28; // in one tensor
constexpr std::size_t most_dimensions = 8;

template <std::size_t N>
bool begins(ByteView file, const std::array<std::uint8_t, N>& head) {
    return file.size() >= N && std::ranges::equal(file.first(N), head);
}

/// The folder that data.pkl lies in, with its slash.
std::string archive_folder(const ZipReader& archive, const std::string& what) {
    constexpr std::string_view pickle = "data.pkl";
    for (const auto& name : archive.names()) {
        const auto slash = name.find('/');
        if (slash != std::string::npos && name.substr(slash + 1) == pickle) return name.substr(0, slash + 1);
    }
    throw Error(Fault::Input, what + ": is a zip archive but holds no data.pkl, so it is not a PyTorch file");
}

template <typename T>
T element(ByteView data, std::int64_t index) {
    T value;
    std::memcpy(&value, data.data() + std::size_t(index) * sizeof(T), sizeof(T));
    return value;
}

struct ElementType {
    const char* storage;
    std::int64_t bytes;
    float (*read)(ByteView, std::int64_t);
};
constexpr ElementType element_types[] = {
    {"torch FloatStorage", 4, element<float>},
    {"torch HalfStorage", 2,
     [](ByteView data, std::int64_t i) { return float_from_half(element<std::uint16_t>(data, i)); }},
    {"torch BFloat16Storage", 2,
     [](ByteView data, std::int64_t i) {
         return std::bit_cast<float>(std::uint32_t(element<std::uint16_t>(data, i)) << 16);
     }},
    {"torch DoubleStorage", 8, [](ByteView data, std::int64_t i) { return float(element<double>(data, i)); }},
};

/// Elements of the tensor when it lies inside a storage of `count`; otherwise nothing.
std::optional<std::int64_t> elements(const Tensor& tensor, std::int64_t count) {
    if (tensor.size.size() != tensor.stride.size() || tensor.size.size() > most_dimensions) return {};
    std::int64_t total = 1, last = tensor.offset;
    if (last < 0 || last > count) return {};
    for (std::size_t d = 0; d < tensor.size.size(); ++d) {
        const auto size = tensor.size[d], stride = tensor.stride[d];
        if (size < 1 || size > most_elements / total || stride < 0 || stride > count) return {};
        total *= size;
        last += (size - 1) * stride; // below 8 * 2^28 * count
    }
    if (last >= count || total > count) return {}; // no expanded tensors: small files stay small
    return total;
}

} // namespace

bool looks_like_torch(ByteView file) { return begins(file, zip_head) || begins(file, legacy_head); }

StateDict::StateDict(ByteView file, const std::string& what) : m_what(what) {
    if (begins(file, legacy_head))
        throw Error(Fault::Input, what +
                                      ": is in PyTorch's format from before version 1.6; load it in Python and write "
                                      "it again with torch.save(torch.load(OLD), NEW)");
    m_archive = ZipReader(file, what);
    m_folder = archive_folder(m_archive, what);
    if (m_archive.contains(m_folder + "constants.pkl"))
        throw Error(Fault::Input, what + ": is a TorchScript program; write its weights in Python with "
                                         "torch.save(torch.jit.load(OLD).state_dict(), NEW)");
    const auto order = m_folder + "byteorder";
    if (m_archive.contains(order) && !std::ranges::equal(m_archive.content(order), view("little")))
        throw Error(Fault::Input, what + ": was written on a big-endian machine, which is not supported");
    m_pickle = read_pickle(m_archive.content(m_folder + "data.pkl"), what);
    collect();
}

void StateDict::collect() {
    const auto* dict = m_pickle.as<Dict>(m_pickle.root);
    if (!dict) throw Error(Fault::Corrupt, m_what + ": holds no dict of tensors");
    for (const auto& [key, value] : dict->items) {
        const auto* name = m_pickle.as<std::string>(key);
        const auto* inner = m_pickle.as<Dict>(value);
        if (!name || !inner || *name != "state_dict") continue;
        dict = inner;
        break;
    }
    constexpr std::string_view wrapper = "module.";
    const bool wrapped = std::ranges::all_of(dict->items, [&](const auto& item) {
        const auto* name = m_pickle.as<std::string>(item.first);
        return name && name->starts_with(wrapper);
    });
    for (const auto& [key, value] : dict->items) {
        const auto* name = m_pickle.as<std::string>(key);
        if (!name) throw Error(Fault::Corrupt, m_what + ": has a tensor whose name is not text");
        if (!m_pickle.as<Tensor>(value))
            fail(*name, "is not a tensor (save with torch.save(model.state_dict(), FILE))");
        if (!m_tensors.emplace(wrapped ? name->substr(wrapper.size()) : *name, value).second)
            fail(*name, "is there twice");
    }
    if (m_tensors.empty()) throw Error(Fault::Corrupt, m_what + ": holds no tensors");
}

std::vector<std::string> StateDict::names() const {
    std::vector<std::string> result;
    for (const auto& [name, ref] : m_tensors) result.push_back(name);
    return result;
}

std::vector<std::int64_t> StateDict::shape(const std::string& name) const {
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end()) return {};
    return m_pickle.as<Tensor>(found->second)->size;
}

std::vector<float> StateDict::floats(const std::string& name) const {
    const auto& tensor = *m_pickle.as<Tensor>(m_tensors.at(name));
    const auto& storage = *m_pickle.as<Storage>(tensor.storage);
    const auto type = std::ranges::find(element_types, storage.type, &ElementType::storage);
    if (type == std::end(element_types)) fail(name, "holds '" + storage.type + "', not floating-point numbers");
    const auto entry = m_folder + "data/" + storage.key;
    if (!m_archive.contains(entry)) fail(name, "has no data in the archive");
    const auto data = m_archive.content(entry);
    if (storage.count < 0 || std::uint64_t(storage.count) > data.size() / std::uint64_t(type->bytes))
        fail(name, "claims more data than the archive holds");
    const auto total = elements(tensor, storage.count);
    if (!total) fail(name, "reaches outside of its data");

    std::vector<float> values(static_cast<std::size_t>(*total));
    std::vector<std::int64_t> position(tensor.size.size(), 0);
    std::int64_t index = tensor.offset;
    for (auto& value : values) {
        value = type->read(data, index);
        for (std::size_t d = position.size(); d-- > 0;) {
            index += tensor.stride[d];
            if (++position[d] < tensor.size[d]) break;
            index -= tensor.stride[d] * tensor.size[d];
            position[d] = 0;
        }
    }
    return values;
}

void StateDict::fail(const std::string& name, const std::string& problem) const {
    throw Error(Fault::Corrupt, m_what + ": tensor " + name + " " + problem);
}

} // namespace squeeze::formats
