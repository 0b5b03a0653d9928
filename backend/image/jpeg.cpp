// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG through libjpeg itself: unlike through OpenCV, damage is an error instead of grey rows and a line on stderr, and
// the number of scans is limited. CMYK is taken as every browser takes it: stored inverted, as Adobe does.
#include "backend/image/codecs.h"

#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>
// after jpeglib.h, which it needs
#include <jerror.h>

namespace squeeze::image {

namespace {

constexpr int scan_limit = 200; // the usual progressive file has about ten

/// What libjpeg's callbacks share; plain data, since errors leave by longjmp.
struct Reader {
    jpeg_decompress_struct jpeg;
    jpeg_error_mgr errors;
    jpeg_source_mgr source;
    jpeg_progress_mgr progress;
    std::jmp_buf failed;
    const char* problem;
    char message[JMSG_LENGTH_MAX];
};

Reader& reader(j_common_ptr jpeg) { return *static_cast<Reader*>(jpeg->client_data); }

[[noreturn]] void fail(Reader& r, const char* problem) {
    r.problem = problem;
    std::longjmp(r.failed, 1);
}

void on_error(j_common_ptr jpeg) {
    auto& r = reader(jpeg);
    jpeg->err->format_message(jpeg, r.message);
    fail(r, r.message);
}

/// Called for warnings (level -1) and traces. Warnings that mean lost picture data end the decoding.
void on_message(j_common_ptr jpeg, int level) {
    if (level >= 0) return;
    switch (jpeg->err->msg_code) {
    case JWRN_HIT_MARKER:
        fail(reader(jpeg), "the JPEG picture data ends early");
    case JWRN_HUFF_BAD_CODE:
    case JWRN_ARITH_BAD_CODE:
    case JWRN_MUST_RESYNC:
        fail(reader(jpeg), "the JPEG picture data is damaged");
    default:
        return;
    }
}

boolean on_end_of_data(j_decompress_ptr jpeg) {
    fail(reader(reinterpret_cast<j_common_ptr>(jpeg)), "the JPEG file ends early");
}

void skip(j_decompress_ptr jpeg, long count) {
    if (count <= 0) return;
    if (std::size_t(count) > jpeg->src->bytes_in_buffer) on_end_of_data(jpeg);
    jpeg->src->next_input_byte += count;
    jpeg->src->bytes_in_buffer -= std::size_t(count);
}

void on_progress(j_common_ptr jpeg) {
    auto& r = reader(jpeg);
    if (r.jpeg.input_scan_number > scan_limit) fail(r, "the JPEG has too many scans");
}

void set_up(Reader& r, ByteView file) {
    r.jpeg.err = jpeg_std_error(&r.errors);
    r.jpeg.client_data = &r;
    r.errors.error_exit = on_error;
    r.errors.emit_message = on_message;
    jpeg_create_decompress(&r.jpeg);
    r.jpeg.client_data = &r;
    r.source = {file.data(),
                file.size(),
                [](j_decompress_ptr) {},
                on_end_of_data,
                skip,
                jpeg_resync_to_restart,
                [](j_decompress_ptr) {}};
    r.jpeg.src = &r.source;
    r.progress.progress_monitor = on_progress;
    r.jpeg.progress = &r.progress;
}

/// False with r.problem set where the file is damaged. Holds nothing with a destructor: errors jump to its top.
bool decode_into(Reader& r, ByteView file, Pixels& pixels, std::vector<std::uint8_t>& row) {
    r.problem = nullptr;
    if (setjmp(r.failed)) return false;
    set_up(r, file);
    jpeg_read_header(&r.jpeg, TRUE);
    const bool four = r.jpeg.num_components == 4;
    r.jpeg.out_color_space = four ? JCS_CMYK : JCS_RGB;
    jpeg_start_decompress(&r.jpeg);
    pixels.width = int(r.jpeg.output_width);
    pixels.height = int(r.jpeg.output_height);
    const auto width = std::size_t(pixels.width);
    pixels.rgb.resize(width * std::size_t(pixels.height) * 3);
    row.resize(four ? width * 4 : 0);
    while (r.jpeg.output_scanline < r.jpeg.output_height) {
        auto* out = &pixels.rgb[r.jpeg.output_scanline * width * 3];
        JSAMPROW target = four ? row.data() : out;
        jpeg_read_scanlines(&r.jpeg, &target, 1);
        if (!four) continue;
        for (std::size_t i = 0; i < width * 3; ++i)
            out[i] = std::uint8_t((row[i / 3 * 4 + i % 3] * row[i / 3 * 4 + 3] + 127) / 255);
    }
    jpeg_finish_decompress(&r.jpeg); // reads to the end-of-image marker
    return true;
}

} // namespace

Pixels decode_jpeg(ByteView file, const std::string& what) {
    Reader r{};
    Pixels pixels;
    std::vector<std::uint8_t> row;
    bool decoded = false;
    try {
        decoded = decode_into(r, file, pixels, row);
    } catch (...) { // out of memory
        jpeg_destroy_decompress(&r.jpeg);
        throw;
    }
    jpeg_destroy_decompress(&r.jpeg);
    if (!decoded) corrupt(what, r.problem);
    return pixels;
}

} // namespace squeeze::image
