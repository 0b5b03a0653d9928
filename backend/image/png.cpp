// SPDX-License-Identifier: GPL-3.0-or-later
// PNG through libpng itself: every colour type with its transparency, which OpenCV drops for grey and RGB files, and no
// lines on stderr. 16-bit channels are reduced to the nearest 8-bit value (round(v / 257)).
#include "backend/image/codecs.h"

#include <cstdio>
#include <cstring>
#include <png.h>

namespace squeeze::image {

namespace {

struct Reader {
    ByteView file;
    std::size_t at;
    char problem[128];
};

void on_error(png_structp png, png_const_charp message) {
    auto& r = *static_cast<Reader*>(png_get_error_ptr(png));
    std::snprintf(r.problem, sizeof r.problem, "%s", message);
    png_longjmp(png, 1);
}

void on_warning(png_structp, png_const_charp) {}

void on_read(png_structp png, png_bytep out, std::size_t count) {
    auto& r = *static_cast<Reader*>(png_get_io_ptr(png));
    if (count > r.file.size() - r.at) png_error(png, "the PNG file ends early");
    std::memcpy(out, r.file.data() + r.at, count);
    r.at += count;
}

/// Everything becomes 8-bit RGB or RGBA.
void set_transformations(png_structp png) {
    png_set_expand(png); // palettes, grey below 8 bits, tRNS to alpha
    png_set_scale_16(png);
    png_set_gray_to_rgb(png);
    png_set_interlace_handling(png);
}

struct Decoded {
    Pixels pixels;
    std::size_t channels = 3;
    std::vector<std::uint8_t> bytes;
    std::vector<png_bytep> rows;
};

/// False with the problem set where the file is damaged. Holds nothing with a destructor: errors jump to its top.
bool decode_into(png_structp png, png_infop info, Reader& r, Decoded& decoded) {
    if (setjmp(png_jmpbuf(png))) return false;
    png_set_user_limits(png, 0x7FFFFFFF, 0x7FFFFFFF); // ours were checked on the header
    png_set_read_fn(png, &r, on_read);
    png_read_info(png, info);
    set_transformations(png);
    png_read_update_info(png, info);
    const std::size_t width = png_get_image_width(png, info), height = png_get_image_height(png, info);
    decoded.channels = png_get_channels(png, info);
    const std::size_t stride = png_get_rowbytes(png, info);
    if (decoded.channels < 3 || stride != width * decoded.channels) png_error(png, "a PNG of unknown layout");
    decoded.bytes.resize(stride * height);
    decoded.rows.resize(height);
    for (std::size_t y = 0; y < height; ++y) decoded.rows[y] = &decoded.bytes[y * stride];
    png_read_image(png, decoded.rows.data());
    png_read_end(png, nullptr);
    decoded.pixels.width = int(width);
    decoded.pixels.height = int(height);
    return true;
}

} // namespace

Pixels decode_png(ByteView file, const std::string& what) {
    Reader r{file, 0, ""};
    Decoded decoded;
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &r, on_error, on_warning);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    bool done = false;
    try {
        if (!info) throw std::bad_alloc();
        done = decode_into(png, info, r, decoded);
    } catch (...) { // out of memory
        png_destroy_read_struct(&png, &info, nullptr);
        throw;
    }
    png_destroy_read_struct(&png, &info, nullptr);
    if (!done) corrupt(what, std::string("damaged PNG: ") + r.problem);
    if (decoded.channels == 3) {
        decoded.pixels.rgb = std::move(decoded.bytes);
        return std::move(decoded.pixels);
    }
    decoded.pixels.rgb.resize(decoded.bytes.size() / 4 * 3);
    for (std::size_t i = 0; i < decoded.pixels.rgb.size(); ++i)
        decoded.pixels.rgb[i] = over_white(decoded.bytes[i / 3 * 4 + i % 3], decoded.bytes[i / 3 * 4 + 3]);
    return std::move(decoded.pixels);
}

} // namespace squeeze::image
