// SPDX-License-Identifier: GPL-3.0-or-later
// The fixtures as bytes, and what the image tests share.
#pragma once

#include "backend/image/image.h"
#include "tests/image/fixtures.h"

#include <QtTest>

inline squeeze::Bytes fixture(const QByteArray& name) {
    for (const auto& f : fixtures)
        if (name == f.name) {
            const auto bytes = QByteArray::fromBase64(f.base64);
            return {bytes.begin(), bytes.end()};
        }
    qFatal("no fixture %s", name.constData());
}

/// A picture in which every pixel differs from its neighbours.
inline squeeze::image::Pixels pattern(int width, int height) {
    squeeze::image::Pixels p{width, height, {}};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c) p.rgb.push_back(std::uint8_t(x * 37 + y * 91 + c * 50 + x * y * 7));
    return p;
}

inline std::array<int, 3> pixel(const squeeze::image::Pixels& p, int x, int y) {
    const auto* at = &p.rgb[std::size_t(y * p.width + x) * 3];
    return {at[0], at[1], at[2]};
}

/// The message of the Error that `call` throws, with its fault as a letter before it ("C: ..." for Corrupt, "I: ..."
/// for Input); empty where it throws none.
template <typename Call>
std::string thrown(Call call) {
    try {
        call();
    } catch (const squeeze::Error& e) {
        return (e.fault() == squeeze::Fault::Corrupt ? "C: "
                : e.fault() == squeeze::Fault::Input ? "I: "
                                                     : "?: ") +
               std::string(e.what());
    }
    return {};
}
