// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/report_text.h"

#include "backend/core/measurement.h"

#include <charconv>
#include <cmath>

namespace squeeze::pipeline::report {

namespace {

constexpr const char* thin = "\u202F"; // narrow no-break space, before units
constexpr const char* minus = "\u2212";

/// Length of the well-formed UTF-8 sequence at the front of `text` (RFC 3629) and its code point, or 0.
std::size_t sequence(std::string_view text, std::uint32_t& code) {
    const auto lead = std::uint8_t(text[0]);
    if (lead < 0x80) return code = lead, 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || text.size() < length) return 0;
    code = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = std::uint8_t(text[i]);
        if ((next & 0xC0) != 0x80) return 0;
        code = code << 6 | (next & 0x3Fu);
    }
    const bool overlong = code < (length == 4 ? 0x10000u : length == 3 ? 0x800u : 0x80u);
    return overlong || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? 0 : length;
}

bool printable(std::uint32_t code) {
    const bool control = (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
    const bool turns = code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
                       (code >= 0x2066 && code <= 0x2069);
    return !control && !turns && code != 0xFFFE && code != 0xFFFF;
}

/// ASCII digits with a point.
std::string plain(double value, int decimals) {
    char buffer[400]; // a double has up to 309 digits before the point
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    return {buffer, result.ptr};
}

} // namespace

std::string escape(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        std::uint32_t code = 0;
        const auto length = sequence(text, code);
        if (length == 0 || !printable(code))
            result += "\uFFFD";
        else if (code == '&')
            result += "&amp;";
        else if (code == '<')
            result += "&lt;";
        else if (code == '>')
            result += "&gt;";
        else if (code == '"')
            result += "&quot;";
        else if (code == '\'')
            result += "&#39;";
        else
            result += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

std::string fixed(double value, int decimals) {
    if (!std::isfinite(value)) return "–";
    const auto digits = plain(std::abs(value), decimals);
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    return (value < 0 && !zero ? minus : "") + digits;
}

std::string coordinate(double value) {
    auto digits = plain(std::isfinite(value) ? value : 0, 2);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
    return digits == "-0" ? "0" : digits;
}

std::string grouped(std::uint64_t value) {
    auto digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
    return digits;
}

std::string bytes(std::uint64_t value) { return grouped(value) + thin + "B"; }

std::string rough_bytes(double value) {
    const char* units[] = {"B", "KB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (; value >= 999.5 && unit + 1 < std::size(units); ++unit) value /= 1000;
    return fixed(value, unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2) + thin + units[unit];
}

std::string percent(double share) {
    if (!std::isfinite(share)) return "–";
    if (share >= 1) return std::string("100") + thin + "%";
    const double hundred = share * 100;
    return (hundred > 99.99 ? "99.99" : fixed(hundred, hundred > 99 ? 2 : 1)) + thin + "%"; // never rounds up to 100
}

std::string signed_points(double difference) {
    auto digits = fixed(difference * 100, 1);
    return difference > 0 && digits != "0.0" && digits != "–" ? "+" + digits : digits;
}

std::string points(double difference) { return signed_points(difference) + " points"; }

std::string ratio(double before, double after) {
    if (!(before > 0 && after > 0)) return "–";
    return fixed(before / after, before / after >= 100 ? 0 : 1) + "×";
}

std::string duration(double seconds) {
    if (!(seconds >= 0 && seconds < 1e9)) return "–";
    if (seconds < 10) return fixed(seconds, 1) + thin + "s";
    const auto whole = std::uint64_t(seconds + 0.5);
    if (whole < 60) return std::to_string(whole) + thin + "s";
    const auto unit = [](std::uint64_t count, const char* name) { return std::to_string(count) + thin + name; };
    if (whole < 3600) return unit(whole / 60, "min ") + unit(whole % 60, "s");
    return unit(whole / 3600, "h ") + unit(whole % 3600 / 60, "min");
}

std::string margin(double share, std::uint64_t n) {
    if (n == 0 || !std::isfinite(share)) return "";
    const auto [low, high] = wilson(share, n);
    if (std::abs((share - low) - (high - share)) > 0.003)
        return fixed(low * 100, 1) + " – " + fixed(high * 100, 1) + thin + "%";
    return std::string("±") + thin + fixed((high - low) * 50, 1);
}

std::string accuracy(double share, std::uint64_t n) {
    if (n == 0) return "–";
    if (n < 100) return std::to_string(std::llround(share * double(n))) + " of " + std::to_string(n);
    return percent(share) + " <span class=\"ci\">" + margin(share, n) + "</span>";
}

} // namespace squeeze::pipeline::report
