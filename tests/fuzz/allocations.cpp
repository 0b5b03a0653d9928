// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/allocations.h"

#include <algorithm>
#include <cstdlib>
#include <new>

namespace {

// The one place of the project where mutable globals are unavoidable: operator new has no other memory.
std::size_t live_bytes = 0, peak_bytes = 0;
constexpr std::size_t head = alignof(std::max_align_t); // in front of every block: its size

} // namespace

namespace allocations {

std::size_t live() { return live_bytes; }
std::size_t peak() { return peak_bytes; }
void reset() { peak_bytes = live_bytes; }

} // namespace allocations

void* operator new(std::size_t size) {
    auto* block = static_cast<unsigned char*>(std::malloc(size + head));
    if (!block) throw std::bad_alloc();
    *reinterpret_cast<std::size_t*>(block) = size;
    live_bytes += size;
    peak_bytes = std::max(peak_bytes, live_bytes);
    return block + head;
}

void operator delete(void* pointer) noexcept {
    if (!pointer) return;
    auto* block = static_cast<unsigned char*>(pointer) - head;
    live_bytes -= *reinterpret_cast<std::size_t*>(block);
    std::free(block);
}

void operator delete(void* pointer, std::size_t) noexcept { operator delete(pointer); }
