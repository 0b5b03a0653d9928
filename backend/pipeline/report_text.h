// SPDX-License-Identifier: GPL-3.0-or-later
// How the report writes numbers and foreign text. Everything returned is safe inside HTML and XML.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace squeeze::pipeline::report {

/// For element content and quoted attributes. What is not UTF-8, control characters and those that turn the direction
/// of text become U+FFFD.
std::string escape(std::string_view text);

std::string fixed(double value, int decimals);     ///< "−0.62"; "–" where it is not a number
std::string coordinate(double value);              ///< for SVG and CSS: two decimals, ASCII, 0 where it is not a number
std::string grouped(std::uint64_t value);          ///< "61,204"
std::string bytes(std::uint64_t value);            ///< "61,204 B"
std::string rough_bytes(double value);             ///< "61.2 KB"
std::string percent(double share);                 ///< "91.3 %", two decimals above 99 %
std::string points(double difference);             ///< of two shares: "−0.6 points"
std::string signed_points(double difference);      ///< "−0.6", "+0.6", "0.0"
std::string ratio(double before, double after);    ///< "47.4×", no decimals from 100
std::string duration(double seconds);              ///< "2 min 12 s"
std::string margin(double share, std::uint64_t n); ///< 95 % Wilson: "± 1.0", or "88.9 – 93.2 %" where it is lopsided
std::string accuracy(double share, std::uint64_t n); ///< percent and margin; "27 of 30" below 100 images

} // namespace squeeze::pipeline::report
