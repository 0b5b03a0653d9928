// SPDX-License-Identifier: GPL-3.0-or-later
// Export as a state dict that torch.load opens, also with weights_only=True: an OrderedDict of contiguous fp32 tensors
// (layout: torch/serialization.py; opcodes: Python's pickletools).
#include "backend/formats/rows.h"
#include "backend/formats/torch_names.h"
#include "backend/formats/zip.h"

namespace squeeze::formats {

namespace {

constexpr const char* folder = "archive/";

class Pickler {
public:
    Pickler() {
        raw("\x80\x02");
        ordered_dict();
        raw("(");
    }

    /// One entry of the dict: a contiguous tensor that fills storage `key`.
    void tensor(const std::string& name, const Shape& shape, const std::string& key) {
        text(name);
        raw("ctorch._utils\n_rebuild_tensor_v2\n((");
        text("storage");
        raw("ctorch\nFloatStorage\n");
        text(key);
        text("cpu");
        integer(int(count(shape)));
        raw("tQ");
        integer(0);
        raw("(");
        for (const int extent : shape) integer(extent);
        raw("t(");
        for (std::size_t d = 0; d < shape.size(); ++d) {
            int stride = 1;
            for (std::size_t inner = d + 1; inner < shape.size(); ++inner) stride *= shape[inner];
            integer(stride);
        }
        raw("t\x89");   // requires_grad = False
        ordered_dict(); // backward hooks
        raw("tR");
    }

    Bytes finish() {
        raw("u.");
        return {m_out.begin(), m_out.end()};
    }

private:
    void raw(std::string_view codes) { m_out += codes; }
    void ordered_dict() { raw("ccollections\nOrderedDict\n)R"); }
    void text(const std::string& value) {
        raw("X");
        little_endian(std::uint32_t(value.size()));
        raw(value);
    }
    void integer(int value) {
        raw("J");
        little_endian(std::uint32_t(value));
    }
    void little_endian(std::uint32_t value) {
        for (int shift = 0; shift < 32; shift += 8) m_out += char(value >> shift & 255);
    }

    std::string m_out;
};

} // namespace

Bytes save_pth(const Model& model, const ExportOptions& options) {
    if (options.type != "fp32") throw Error(Fault::Usage, "a .pth is written as fp32, not " + options.type);
    Pickler pickler;
    std::vector<std::vector<float>> storages;
    const auto names = torch_names(*model.graph);
    const auto add = [&](const std::string& name, const Shape& shape, std::vector<float> values) {
        pickler.tensor(name, shape, std::to_string(storages.size()));
        storages.push_back(std::move(values));
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& layer = *model.layers[i];
        add(names[i] + ".weight", layer.weights.shape, dense(layer.weights));
        add(names[i] + ".bias", {int(layer.bias.size())}, layer.bias);
    }
    ZipWriter zip;
    zip.add(std::string(folder) + "data.pkl", pickler.finish());
    for (std::size_t i = 0; i < storages.size(); ++i)
        zip.add(folder + ("data/" + std::to_string(i)),
                {reinterpret_cast<const std::uint8_t*>(storages[i].data()), storages[i].size() * sizeof(float)});
    zip.add(std::string(folder) + "version", view("3\n"));
    return zip.finish();
}

} // namespace squeeze::formats
