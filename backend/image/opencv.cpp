// SPDX-License-Identifier: GPL-3.0-or-later
// WebP, BMP and TIFF decoding, and PNG and JPEG writing, by OpenCV. Its imdecode() tries every decoder it has, GDAL
// among them: only bytes whose magic names one of these three types ever get there.
#include "backend/image/codecs.h"
#include "backend/image/tiff.h"

#include <mutex>
#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

namespace squeeze::image {

namespace {

void silence() {
    static std::once_flag once; // errors reach people as Error, not as lines on stderr
    std::call_once(once, [] { cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT); });
}

/// 8 or 16 bits, grey, BGR or BGRA, to RGB over white. Premultiplied: the colours hold their opacity already.
template <typename T>
Pixels to_pixels(const cv::Mat& mat, bool premultiplied) {
    const auto reduce = [](unsigned v) { return sizeof(T) == 2 ? (v * 255u + 32767u) / 65535u : v; };
    const int channels = mat.channels();
    Pixels pixels{mat.cols, mat.rows, std::vector<std::uint8_t>(mat.total() * 3)};
    auto* out = pixels.rgb.data();
    for (int y = 0; y < mat.rows; ++y) {
        const T* in = mat.ptr<T>(y);
        for (int x = 0; x < mat.cols; ++x, in += channels)
            for (int c = 0; c < 3; ++c) {
                const unsigned colour = reduce(in[channels < 3 ? 0 : 2 - c]);
                const unsigned alpha = channels == 4 ? reduce(in[3]) : 255u;
                *out++ =
                    premultiplied ? std::uint8_t(std::min(colour + 255u - alpha, 255u)) : over_white(colour, alpha);
            }
    }
    return pixels;
}

/// True where the colours of the picture that OpenCV hands out have been multiplied by their opacity: 8-bit TIFFs
/// always (libtiff does it), 16-bit ones where ExtraSamples (338) says so.
bool is_premultiplied(ByteView file, const cv::Mat& mat, const std::string& what) {
    const auto directory = TiffDirectory::read(file);
    if (!directory || mat.channels() != 4) return false;
    if (mat.depth() == CV_8U) return true;
    if (directory->value(262) == 5u) throw Error(Fault::Input, what + ": 16-bit CMYK; convert it to 8 bits");
    return directory->value(338) == 1u;
}

/// A RIFF file says how long it is.
void check_webp_extent(ByteView file, const std::string& what) {
    ByteReader in(file, what);
    in.take(4);
    if (in.read<std::uint32_t>() > in.remaining()) corrupt(what, "the WebP file ends early");
}

/// OpenCV reads what is missing of a BMP as an exception that it prints: say it first.
void check_bmp_extent(ByteView file, const std::string& what) {
    ByteReader in(file, what);
    in.take(10);
    const auto data = in.read<std::uint32_t>();
    const auto header_size = in.read<std::uint32_t>();
    const bool old = header_size == 12;
    const std::int64_t width = old ? in.read<std::uint16_t>() : in.read<std::int32_t>();
    const std::int64_t height = old ? in.read<std::uint16_t>() : in.read<std::int32_t>();
    in.take(2);
    const std::int64_t bits = in.read<std::uint16_t>();
    const auto compression = old ? 0u : in.read<std::uint32_t>();
    const bool run_length = compression == 1 || compression == 2;
    const auto needed = run_length ? 2 : (width * bits + 31) / 32 * 4 * (height < 0 ? -height : height);
    if (data > file.size() || std::uint64_t(needed) > file.size() - data) corrupt(what, "the BMP file ends early");
}

} // namespace

Pixels decode_other(ByteView file, const Header& header, const std::string& what) {
    silence();
    if (header.type == Type::WebP) check_webp_extent(file, what);
    if (header.type == Type::Bmp) check_bmp_extent(file, what);
    if (header.type == Type::Tiff) check_tiff_extent(file, what);
    const auto problem =
        std::string("the ") + name(header.type) + " is damaged, ends early or is of an unsupported kind";
    cv::Mat mat;
    try {
        const cv::Mat encoded(1, int(file.size()), CV_8UC1, const_cast<std::uint8_t*>(file.data()));
        // the fourth byte of a 32-bit BMP is padding, rarely opacity
        mat = cv::imdecode(encoded, header.type == Type::Bmp ? cv::IMREAD_COLOR : cv::IMREAD_UNCHANGED);
    } catch (const cv::Exception&) {
        corrupt(what, problem);
    }
    const int channels = mat.empty() ? 0 : mat.channels();
    if (channels != 1 && channels != 3 && channels != 4) corrupt(what, problem);
    const bool premultiplied = header.type == Type::Tiff && is_premultiplied(file, mat, what);
    if (mat.depth() == CV_8U) return to_pixels<std::uint8_t>(mat, premultiplied);
    if (mat.depth() == CV_16U) return to_pixels<std::uint16_t>(mat, premultiplied);
    throw Error(Fault::Input, what + ": pixels that are neither 8 nor 16 bits; convert it to 8 bits");
}

namespace {

Bytes encode(const Pixels& pixels, const char* extension, const std::vector<int>& settings) {
    silence();
    cv::Mat mat(pixels.height, pixels.width, CV_8UC3);
    for (std::size_t i = 0; i < pixels.rgb.size(); ++i) mat.data[i / 3 * 3 + 2 - i % 3] = pixels.rgb[i];
    Bytes bytes;
    try {
        if (!cv::imencode(extension, mat, bytes, settings)) throw Error(Fault::Internal, "cannot encode an image");
    } catch (const cv::Exception& e) {
        throw Error(Fault::Internal, "cannot encode an image of " + std::to_string(pixels.width) + " x " +
                                         std::to_string(pixels.height) + " pixels: " + e.what());
    }
    return bytes;
}

} // namespace

Bytes encode_png(const Pixels& pixels) { return encode(pixels, ".png", {}); }

Bytes encode_jpeg(const Pixels& pixels, int quality) {
    return encode(pixels, ".jpg", {cv::IMWRITE_JPEG_QUALITY, quality});
}

} // namespace squeeze::image
