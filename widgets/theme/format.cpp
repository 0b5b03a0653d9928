// SPDX-License-Identifier: GPL-3.0-or-later
// Figures by the locale. Between a number and its unit stands U+202F, so that no line breaks there.
#include "widgets/theme/format.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr QChar thin(0x202F), minus(0x2212), dash(0x2013);

QString withUnit(const QString& number, QStringView unit) { return number + thin + unit.toString(); }

} // namespace

Format::Format(QLocale locale) : m_locale(std::move(locale)) {
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString Format::count(std::uint64_t n) const { return m_locale.toString(static_cast<qulonglong>(n)); }

QString Format::bytes(std::uint64_t n) const { return withUnit(count(n), u"B"); }

QString Format::roughBytes(double n) const {
    if (!std::isfinite(n) || n < 0) return QString(dash);
    if (n < 999.5) return withUnit(m_locale.toString(std::round(n), 'f', 0), u"B");
    static constexpr QStringView units[] = {u"KB", u"MB", u"GB", u"TB"};
    double value = n / 1000;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < std::size(units)) value /= 1000, ++unit;
    const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
    return withUnit(m_locale.toString(value, 'f', decimals), units[unit]);
}

QString Format::byteChange(std::int64_t n) const {
    const auto size = n < 0 ? 0 - static_cast<std::uint64_t>(n) : static_cast<std::uint64_t>(n);
    return (n < 0 ? QString(minus) : n > 0 ? QStringLiteral("+") : QString()) + bytes(size);
}

QString Format::percent(double share) const {
    if (!std::isfinite(share)) return QString(dash);
    const double value = share * 100;
    const int decimals = std::abs(value) > 99 ? 2 : 1;
    double shown = std::round(value * (decimals == 2 ? 100 : 10)) / (decimals == 2 ? 100 : 10);
    if (shown >= 100 && value < 100) shown = 99.99; // "100" is said only of all
    if (shown >= 100) return withUnit(m_locale.toString(shown, 'f', shown == 100 ? 0 : 1), u"%");
    const QString text = m_locale.toString(std::abs(shown), 'f', decimals);
    return withUnit((shown < 0 ? QString(minus) : QString()) + text, u"%");
}

QString Format::points(double difference) const {
    if (!std::isfinite(difference)) return QString(dash);
    const double shown = std::round(difference * 1000) / 10;
    const QString sign = shown < 0 ? QString(minus) : shown > 0 ? QStringLiteral("+") : QString();
    return tr("%1 points").arg(sign + m_locale.toString(std::abs(shown), 'f', 1));
}

QString Format::ratio(double times) const {
    if (!std::isfinite(times) || times < 0) return QString(dash);
    return m_locale.toString(times, 'f', times < 99.95 ? 1 : 0) + QChar(0x00D7);
}

QString Format::threshold(double value) const {
    if (!std::isfinite(value)) return QString(dash);
    return m_locale.toString(value, 'f', 4);
}

QString Format::duration(double seconds) const {
    if (!std::isfinite(seconds) || seconds < 0) return QString(dash);
    const auto whole = static_cast<qulonglong>(std::min(std::round(seconds), 1e15));
    const auto text = [this](qulonglong n) { return m_locale.toString(n); };
    if (whole < 60) return tr("%1\u202Fs").arg(text(whole));
    if (whole < 3600) return tr("%1\u202Fmin %2\u202Fs").arg(text(whole / 60), text(whole % 60));
    return tr("%1\u202Fh %2\u202Fmin").arg(text(whole / 3600), text(whole % 3600 / 60));
}

QString Format::roughDuration(double seconds) const {
    if (!std::isfinite(seconds) || seconds < 0) return QString(dash);
    if (seconds < 4.5) return tr("a few seconds");
    if (seconds < 57.5) return tr("about %1\u202Fs").arg(m_locale.toString(std::round(seconds / 5) * 5, 'f', 0));
    const double minutes = std::max(1.0, std::round(seconds / 60));
    if (minutes < 90) return tr("about %1\u202Fmin").arg(m_locale.toString(minutes, 'f', 0));
    const double hours = std::round(seconds / 1800) / 2;
    return tr("about %1\u202Fh").arg(m_locale.toString(hours, 'f', hours == std::floor(hours) ? 0 : 1));
}

QString Format::milliseconds(double ms) const {
    if (!std::isfinite(ms) || ms < 0) return QString(dash);
    if (ms >= 999.5) return withUnit(m_locale.toString(ms / 1000, 'f', 1), u"s");
    return withUnit(m_locale.toString(ms, 'f', ms < 0.995 ? 2 : ms < 99.95 ? 1 : 0), u"ms");
}

QString Format::accuracy(const Figure& figure) const {
    if (figure.known == Known::None) return QString(dash);
    return (figure.known == Known::Estimated ? QStringLiteral("≈\u202F") : QString()) + percent(figure.value);
}

QString Format::interval(const Figure& figure) const {
    if (figure.known == Known::None) return {};
    if (figure.known != Known::Estimated && figure.n > 0 && figure.n < 100) {
        const double right = std::round(figure.value * static_cast<double>(figure.n));
        return tr("%1 of %2").arg(m_locale.toString(right, 'f', 0), count(figure.n));
    }
    if (!(figure.high > figure.low)) return {};
    const double below = (figure.value - figure.low) * 100, above = (figure.high - figure.value) * 100;
    if (std::abs(below - above) > 0.3)
        return QStringLiteral("%1 \u2013 %2")
            .arg(m_locale.toString(figure.low * 100, 'f', 1), m_locale.toString(figure.high * 100, 'f', 1));
    return QStringLiteral("±\u202F%1").arg(m_locale.toString((below + above) / 2, 'f', 1));
}

QString Format::budget(std::uint64_t bytes, std::uint64_t target) const {
    return bytes <= target ? tr("%1 to spare").arg(this->bytes(target - bytes))
                           : tr("%1 over").arg(this->bytes(bytes - target));
}

std::optional<std::uint64_t> Format::parseSize(const QString& text, std::uint64_t original) const {
    QString words = text;
    words.remove(u'≤');
    words = words.simplified(); // U+202F and U+00A0 count as space
    words.remove(u' ');
    qsizetype unitAt = words.size();
    while (unitAt > 0 && !words[unitAt - 1].isDigit() && words[unitAt - 1] != u'.' && words[unitAt - 1] != u',')
        --unitAt;
    const QString number = words.left(unitAt), unit = words.mid(unitAt).toLower();
    bool read = false;
    double value = m_locale.toDouble(number, &read);
    if (!read) value = QLocale::c().toDouble(number, &read);
    if (!read || !std::isfinite(value) || value <= 0) return {};
    static const std::pair<QStringView, double> units[] = {
        {u"", 1},    {u"b", 1},    {u"kb", 1e3},   {u"k", 1e3},       {u"mb", 1e6},
        {u"m", 1e6}, {u"gb", 1e9}, {u"kib", 1024}, {u"mib", 1048576}, {u"gib", 1073741824}};
    double bytes = 0;
    if (unit == u"x" || unit == u"×") {
        bytes = static_cast<double>(original) / value;
    } else {
        const auto* found =
            std::find_if(std::begin(units), std::end(units), [&](const auto& u) { return u.first == unit; });
        if (found == std::end(units)) return {};
        bytes = value * found->second;
    }
    bytes = std::floor(bytes + 1e-6);
    if (bytes < 1 || bytes > 9e15) return {};
    return static_cast<std::uint64_t>(bytes);
}

} // namespace squeeze
