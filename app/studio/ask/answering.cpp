// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/ask/answering.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace squeeze::studio {

namespace {

constexpr std::size_t shown = 5;

/// Square maps only: the networks' inputs are square.
void attend(Answer& answer, const runtime::Engine& engine, const Model& model) {
    if (answer.top.empty()) return;
    auto map = runtime::attention(engine, model, answer.top.front().first);
    if (map.width != map.height || map.values.empty()) return;
    answer.side = map.width;
    answer.attention = std::move(map.values);
}

bool begins_like_a_photo(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.read(64);
    return image::is_image({reinterpret_cast<const std::uint8_t*>(head.constData()), std::size_t(head.size())});
}

} // namespace

Answering::Answering(std::shared_ptr<const Model> model, int threads)
    : m_model(std::move(model)), m_engine(*m_model, threads),
      m_ends_in_shares(std::holds_alternative<Softmax>(m_model->graph->nodes.back().op)) {}

std::vector<float> Answering::shares(std::span<const std::uint8_t> seen) {
    const auto outputs = m_engine.run(seen);
    return m_ends_in_shares ? std::vector<float>(outputs.begin(), outputs.end()) : runtime::softmax(outputs);
}

Answer Answering::answer(std::span<const std::uint8_t> seen) {
    Answer answer;
    const auto start = std::chrono::steady_clock::now();
    const auto all = shares(seen);
    answer.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    std::vector<int> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    const auto count = std::min(shown, order.size());
    const auto ranked = [&](int at) { return std::isnan(all[std::size_t(at)]) ? -1.f : all[std::size_t(at)]; };
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(count), order.end(),
                      [&](int a, int b) { return ranked(a) != ranked(b) ? ranked(a) > ranked(b) : a < b; });
    for (std::size_t i = 0; i < count; ++i) answer.top.emplace_back(order[i], all[std::size_t(order[i])]);
    attend(answer, m_engine, *m_model);
    return answer;
}

double overlap(const Answer& a, const Answer& b) {
    if (a.attention.empty() || a.attention.size() != b.attention.size()) return -1;
    double lesser = 0, greater = 0;
    for (std::size_t i = 0; i < a.attention.size(); ++i) {
        lesser += std::min(a.attention[i], b.attention[i]);
        greater += std::max(a.attention[i], b.attention[i]);
    }
    return greater > 0 ? lesser / greater : -1;
}

QImage to_image(const image::Pixels& pixels) {
    QImage image(pixels.width, pixels.height, QImage::Format_RGB888);
    const auto row = std::size_t(pixels.width) * 3;
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(pixels.rgb.begin() + std::ptrdiff_t(std::size_t(y) * row), row, image.scanLine(y));
    return image;
}

image::Pixels from_image(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    image::Pixels pixels{rgb.width(), rgb.height(), {}};
    const auto row = std::size_t(rgb.width()) * 3;
    pixels.rgb.reserve(row * std::size_t(rgb.height()));
    for (int y = 0; y < rgb.height(); ++y)
        pixels.rgb.insert(pixels.rgb.end(), rgb.constScanLine(y), rgb.constScanLine(y) + row);
    return pixels;
}

image::Pixels shrunk(const image::Pixels& pixels, int side) {
    if (pixels.width <= side && pixels.height <= side) return pixels;
    const QImage whole(pixels.rgb.data(), pixels.width, pixels.height, qsizetype(pixels.width) * 3,
                       QImage::Format_RGB888);
    return from_image(whole.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

QStringList photo_files(const QStringList& paths, int most) {
    QStringList files;
    for (const auto& path : paths) {
        if (files.size() >= most) break;
        if (!QFileInfo(path).isDir()) {
            files.append(path); // also what is no photo: the answer says so
            continue;
        }
        QStringList found;
        QDirIterator all(path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (all.hasNext()) found.append(all.next());
        found.sort();
        for (const auto& file : found) {
            if (files.size() >= most) break;
            if (begins_like_a_photo(file)) files.append(file);
        }
    }
    return files;
}

} // namespace squeeze::studio
