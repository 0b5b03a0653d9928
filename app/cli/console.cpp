// SPDX-License-Identifier: GPL-3.0-or-later
// Progress on standard error: a bar that is redrawn on a terminal, throttled plain lines elsewhere.
#include "app/cli/console.h"

#include "app/cli/text.h"

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace squeeze::cli {

namespace {

constexpr int bar_width = 24;
constexpr std::chrono::seconds plain_every(10); // between two lines of one phase where there is no terminal
constexpr std::chrono::seconds plain_first(2);  // before the first of them

int columns() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

std::string counts(const Tick& tick) {
    const bool bytes = tick.unit == "bytes";
    const auto amount = [bytes](double count) {
        return bytes ? size_text(std::uint64_t(count)) : grouped(std::uint64_t(count));
    };
    std::string text = amount(tick.done);
    if (tick.total > 0) text += " of " + amount(tick.total);
    if (!bytes) text += " " + tick.unit;
    if (tick.per_second > 0) {
        text += ", " + (bytes || tick.per_second >= 10 ? amount(tick.per_second) : fixed(tick.per_second, 1)) + "/s";
        if (tick.total > tick.done) text += ", " + duration((tick.total - tick.done) / tick.per_second) + " left";
    }
    return text;
}

std::string measured(const Measurement& m) {
    std::string text = "    " + grouped(m.bytes) + " bytes, sparsity " + percent(m.sparsity);
    if (m.n > 0) text += ", " + std::string(name(m.split)) + " top-1 " + percent(m.top1);
    if (m.epoch > 0) text += ", epoch " + std::to_string(m.epoch);
    if (m.loss > 0) text += ", loss " + fixed(m.loss, 3);
    return text;
}

} // namespace

Console::Console() : m_terminal(isatty(STDERR_FILENO)) {}

Console::~Console() { clear(); }

void Console::clear() {
    if (m_drawn) std::fputs("\r\033[K", stderr);
    m_drawn = false;
}

void Console::line(const std::string& text) {
    clear();
    std::fprintf(stderr, "%s\n", printable(text).c_str());
}

void Console::show(const Event& event) {
    std::visit(
        Overloaded{
            [this](const Tick& t) { tick(t); },
            [this](const StepStarted& s) {
                m_step = std::to_string(s.index + 1) + "/" + std::to_string(s.count);
                line("[" + m_step + "] " + s.text);
            },
            [this](const StepFinished&) { m_step.clear(); },
            [this](const Measured& m) { line(measured(m.measurement)); },
            [this](const Note& n) { line((n.severity == Note::Severity::Warning ? "warning: " : "note: ") + n.text); },
        },
        event);
}

void Console::tick(const Tick& tick) {
    if (m_terminal) return bar(tick);
    const auto now = std::chrono::steady_clock::now();
    if (tick.phase != m_phase) { // a phase is named once it has lasted
        m_phase = tick.phase;
        m_last = now - plain_every + plain_first;
    }
    if (now < m_last + plain_every) return;
    m_last = now;
    line("    " + tick.phase + ": " + counts(tick));
}

void Console::bar(const Tick& tick) {
    if (tick.total > 0 && tick.done >= tick.total) return clear();
    std::string text = "    " + tick.phase + " ";
    int shown = int(text.size());
    if (tick.total > 0) {
        const int full = std::clamp(int(bar_width * tick.done / tick.total), 0, bar_width);
        for (int i = 0; i < bar_width; ++i) text += i < full ? "█" : "░";
        text += " ";
        shown += bar_width + 1;
    }
    const int room = std::max(0, columns() - 1 - shown);
    text += printable(counts(tick)).substr(0, std::size_t(room));
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    std::fflush(stderr);
    m_drawn = true;
}

} // namespace squeeze::cli
