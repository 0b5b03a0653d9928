// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/format_words.h"

#include <QByteArray>
#include <QCoreApplication>

namespace squeeze::studio {

namespace {

struct Known {
    const char *name, *title, *forWhom;
};
constexpr Known known[] = {
    {"sqz", QT_TRANSLATE_NOOP("Formats", ".sqz"), QT_TRANSLATE_NOOP("Formats", "Squeeze Studio, C++, Raspberry Pi")},
    {"pth", QT_TRANSLATE_NOOP("Formats", "PyTorch"), QT_TRANSLATE_NOOP("Formats", "torchvision, further training")},
    {"onnx", QT_TRANSLATE_NOOP("Formats", "ONNX"), QT_TRANSLATE_NOOP("Formats", "servers, browsers")},
    {"tflite", QT_TRANSLATE_NOOP("Formats", "TFLite"), QT_TRANSLATE_NOOP("Formats", "phones, microcontrollers")},
    {"cpp", QT_TRANSLATE_NOOP("Formats", "C++ bundle"), QT_TRANSLATE_NOOP("Formats", "reader source and the .sqz")},
};

} // namespace

FormatWords words(const formats::Format& format) {
    for (const auto& row : known)
        if (std::string_view(row.name) == format.name)
            return {QCoreApplication::translate("Formats", row.title),
                    QCoreApplication::translate("Formats", row.forWhom)};
    const auto extension = format.extensions.empty() ? std::string(format.name) : format.extensions.front();
    return {QString::fromStdString(extension), QString::fromUtf8(format.summary)};
}

std::vector<const formats::Format*> writable_formats() {
    std::vector<const formats::Format*> result;
    for (const auto& row : formats::catalogue())
        if (row.save && row.load) result.push_back(&row);
    return result;
}

const formats::Format* find_format(const std::string& name) {
    for (const auto* row : writable_formats())
        if (name == row->name) return row;
    return nullptr;
}

Bytes file_bytes(const formats::Format& format, const Model& model, const codec::Encoding& encoding) {
    if (std::string_view(format.name) == "sqz") return codec::encode(model, encoding);
    return format.save(model, {});
}

bool stores_zeros(std::uint64_t bytes, const Model& model) {
    std::uint64_t weights = 0;
    for (const auto& layer : model.layers) weights += layer->weights.size();
    return bytes >= weights && sparsity(model) > 0.5;
}

std::uint64_t zipped(ByteView file) {
    const auto packed = qCompress(reinterpret_cast<const uchar*>(file.data()), qsizetype(file.size()), 6);
    return packed.isEmpty() ? 0 : std::uint64_t(packed.size());
}

} // namespace squeeze::studio
