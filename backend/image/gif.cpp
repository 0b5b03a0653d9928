// SPDX-License-Identifier: GPL-3.0-or-later
// The first frame of a GIF on its logical screen, by giflib; what no frame covers or is transparent is white.
// OpenCV 4.6 reads no GIF.
#include "backend/image/codecs.h"

#include <cstring>
#include <gif_lib.h>
#include <memory>

namespace squeeze::image {

namespace {

struct Reader {
    ByteView file;
    std::size_t at = 0;
};

int on_read(GifFileType* gif, GifByteType* out, int count) {
    auto& r = *static_cast<Reader*>(gif->UserData);
    const auto part = std::min(std::size_t(count), r.file.size() - r.at);
    std::memcpy(out, r.file.data() + r.at, part);
    r.at += part;
    return int(part);
}

struct Close {
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, Close>;

[[noreturn]] void fail(const Reader& r, const std::string& what) {
    corrupt(what, r.at >= r.file.size() ? "the GIF file ends early" : "the GIF is damaged");
}

/// Skips to the first image descriptor; the transparent colour of the graphic control before it, or -1.
int find_frame(GifFileType* gif, const Reader& r, const std::string& what) {
    int transparent = NO_TRANSPARENT_COLOR;
    while (true) {
        GifRecordType record;
        if (DGifGetRecordType(gif, &record) == GIF_ERROR || record == TERMINATE_RECORD_TYPE) fail(r, what);
        if (record == IMAGE_DESC_RECORD_TYPE) {
            if (DGifGetImageDesc(gif) == GIF_ERROR) fail(r, what);
            return transparent;
        }
        int code = 0;
        GifByteType* block = nullptr;
        if (record != EXTENSION_RECORD_TYPE || DGifGetExtension(gif, &code, &block) == GIF_ERROR) fail(r, what);
        while (block) {
            GraphicsControlBlock control;
            if (code == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
                transparent = control.TransparentColor;
            if (DGifGetExtensionNext(gif, &block) == GIF_ERROR) fail(r, what);
        }
    }
}

/// The row of the frame that comes `n`-th in the file (GIF89a, appendix E).
int interlaced_row(int n, int height) {
    for (const auto& [start, step] : {std::pair{0, 8}, {4, 8}, {2, 4}, {1, 2}}) {
        const int rows = height > start ? (height - start + step - 1) / step : 0;
        if (n < rows) return start + n * step;
        n -= rows;
    }
    return 0;
}

} // namespace

Pixels decode_gif(ByteView file, const Header& header, const std::string& what) {
    Reader r{file};
    const Gif gif(DGifOpen(&r, on_read, nullptr));
    if (!gif) fail(r, what);
    const int transparent = find_frame(gif.get(), r, what);
    const GifImageDesc frame = gif->Image;
    const ColorMapObject* colours = frame.ColorMap ? frame.ColorMap : gif->SColorMap;
    if (!colours || frame.Width <= 0 || frame.Height <= 0) corrupt(what, "the GIF is damaged");

    Pixels pixels{header.width, header.height, {}};
    pixels.rgb.assign(std::size_t(header.width) * std::size_t(header.height) * 3, 255);
    std::vector<GifPixelType> row(std::size_t(frame.Width));
    for (int n = 0; n < frame.Height; ++n) {
        if (DGifGetLine(gif.get(), row.data(), frame.Width) == GIF_ERROR) fail(r, what);
        const int y = frame.Top + (frame.Interlace ? interlaced_row(n, frame.Height) : n);
        if (y >= header.height) continue;
        for (int i = 0; i < frame.Width && frame.Left + i < header.width; ++i) {
            const int index = row[std::size_t(i)];
            if (index == transparent || index >= colours->ColorCount) continue;
            const auto& colour = colours->Colors[index];
            auto* out = &pixels.rgb[(std::size_t(y) * std::size_t(header.width) + std::size_t(frame.Left + i)) * 3];
            out[0] = colour.Red, out[1] = colour.Green, out[2] = colour.Blue;
        }
    }
    return pixels;
}

} // namespace squeeze::image
