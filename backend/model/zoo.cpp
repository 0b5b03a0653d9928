// SPDX-License-Identifier: GPL-3.0-or-later
// The architectures that we build ourselves. Each reads like its paper's table: SqueezeNet (Iandola et al. 2016,
// arXiv 1602.07360, table 1 and figure 2; version 1.1 from the authors' repository) and AlexNet (Krizhevsky 2014,
// arXiv 1404.5997, as in torchvision).
#include "backend/model/zoo.h"

#include "backend/core/error.h"

#include <algorithm>
#include <array>

namespace squeeze::zoo {

namespace {

/// Appends nodes one behind the other and keeps count of the channels.
class Net {
public:
    explicit Net(const char* name) { m_graph.name = name; }

    void conv(const std::string& name, int filters, int kernel, int stride, int padding) {
        add(name, Conv{m_channels, filters, kernel, stride, padding});
        m_channels = filters;
        add("relu_" + name, Relu{});
    }
    void linear(const std::string& name, int inputs, int outputs) { add(name, Linear{inputs, outputs}); }

    /// Fire module (section 3.2): squeeze to 1x1 filters, expand to as many 1x1 and 3x3 filters, side by side.
    void fire(const std::string& name, int squeeze, int expand, bool bypass = false) {
        const int input = m_last;
        const int inside = branch(name, "squeeze1x1", input, {m_channels, squeeze, 1, 1, 0});
        const int narrow = branch(name, "expand1x1", inside, {squeeze, expand, 1, 1, 0});
        const int wide = branch(name, "expand3x3", inside, {squeeze, expand, 3, 1, 1});
        m_last = append(name + "/concat", Concat{}, {narrow, wide});
        if (bypass) m_last = append(name + "/bypass", Add{}, {input, m_last});
        m_channels = 2 * expand;
    }

    void add(const std::string& name, Op op) { m_last = append(name, std::move(op), {m_last}); }
    Graph take() { return std::move(m_graph); }

private:
    int branch(const std::string& fire, const std::string& name, int input, Conv conv) {
        const int convolved = append(fire + "/" + name, conv, {input});
        return append(fire + "/relu_" + name, Relu{}, {convolved});
    }
    int append(const std::string& name, Op op, std::vector<int> inputs) {
        m_graph.nodes.push_back({name, std::move(op), std::move(inputs)});
        return int(m_graph.nodes.size()) - 1;
    }

    Graph m_graph;
    int m_last = graph_input;
    int m_channels = 3;
};

constexpr MaxPool overlapping{.kernel = 3, .stride = 2, .padding = 0, .ceil = true};

Graph squeezenet1_0(const char* name, int classes, bool bypass, int last_padding) {
    Net net(name);
    net.conv("conv1", 96, 7, 2, 0);
    net.add("pool1", overlapping);
    net.fire("fire2", 16, 64);
    net.fire("fire3", 16, 64, bypass);
    net.fire("fire4", 32, 128);
    net.add("pool4", overlapping);
    net.fire("fire5", 32, 128, bypass);
    net.fire("fire6", 48, 192);
    net.fire("fire7", 48, 192, bypass);
    net.fire("fire8", 64, 256);
    net.add("pool8", overlapping);
    net.fire("fire9", 64, 256, bypass);
    net.add("drop9", Dropout{});
    net.conv("conv10", classes, 1, 1, last_padding);
    net.add("pool10", GlobalAveragePool{});
    net.add("flatten", Flatten{});
    return net.take();
}

Graph squeezenet1_1(int classes) {
    Net net("squeezenet1_1");
    net.conv("conv1", 64, 3, 2, 0);
    net.add("pool1", overlapping);
    net.fire("fire2", 16, 64);
    net.fire("fire3", 16, 64);
    net.add("pool3", overlapping);
    net.fire("fire4", 32, 128);
    net.fire("fire5", 32, 128);
    net.add("pool5", overlapping);
    net.fire("fire6", 48, 192);
    net.fire("fire7", 48, 192);
    net.fire("fire8", 64, 256);
    net.fire("fire9", 64, 256);
    net.add("drop9", Dropout{});
    net.conv("conv10", classes, 1, 1, 0);
    net.add("pool10", GlobalAveragePool{});
    net.add("flatten", Flatten{});
    return net.take();
}

Graph alexnet(int classes) {
    constexpr MaxPool pool{.kernel = 3, .stride = 2};
    Net net("alexnet");
    net.conv("conv1", 64, 11, 4, 2);
    net.add("pool1", pool);
    net.conv("conv2", 192, 5, 1, 2);
    net.add("pool2", pool);
    net.conv("conv3", 384, 3, 1, 1);
    net.conv("conv4", 256, 3, 1, 1);
    net.conv("conv5", 256, 3, 1, 1);
    net.add("pool5", pool);
    net.add("avgpool", AdaptiveAveragePool{6});
    net.add("flatten", Flatten{});
    net.add("drop6", Dropout{});
    net.linear("fc6", 256 * 6 * 6, 4096);
    net.add("relu_fc6", Relu{});
    net.add("drop7", Dropout{});
    net.linear("fc7", 4096, 4096);
    net.add("relu_fc7", Relu{});
    net.linear("fc8", 4096, classes);
    return net.take();
}

constexpr InputSpec torchvision{};
constexpr InputSpec caffe{.size = 227,
                          .order = InputSpec::Order::Bgr,
                          .mean = {104, 117, 123},
                          .scale = {1, 1, 1},
                          .geometry = InputSpec::Geometry::Squash,
                          .filter = InputSpec::Filter::Bilinear};

constexpr std::array rows{
    Row{"squeezenet1_0", "SqueezeNet 1.0, arXiv 1602.07360, table 1, as in torchvision", torchvision,
        [](int classes) { return squeezenet1_0("squeezenet1_0", classes, false, 0); }},
    Row{"squeezenet1_1", "SqueezeNet 1.1, 2.4 times less work than 1.0 at equal accuracy, as in torchvision",
        torchvision, squeezenet1_1},
    Row{"squeezenet1_0-bypass", "SqueezeNet 1.0 with simple bypass, arXiv 1602.07360, section 6 and figure 2",
        torchvision, [](int classes) { return squeezenet1_0("squeezenet1_0-bypass", classes, true, 0); }},
    Row{"squeezenet1_0-caffe", "SqueezeNet 1.0 as the authors' Caffe file has it: conv10 padded, BGR input", caffe,
        [](int classes) { return squeezenet1_0("squeezenet1_0-caffe", classes, false, 1); }},
    Row{"alexnet", "AlexNet, arXiv 1404.5997, as in torchvision", torchvision, alexnet},
};

} // namespace

std::span<const Row> catalogue() { return rows; }

bool contains(const std::string& name) {
    return std::any_of(std::begin(rows), std::end(rows), [&](const Row& row) { return name == row.name; });
}

const Row& find(const std::string& name) {
    std::string known;
    for (const auto& row : rows) {
        if (name == row.name) return row;
        known += (known.empty() ? "" : ", ") + std::string(row.name);
    }
    throw Error(Fault::Usage, "model '" + name + "' is not known; known are " + known);
}

} // namespace squeeze::zoo
