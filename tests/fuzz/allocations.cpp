// SPDX-License-Identifier: GPL-3.0-or-later
// Every form of operator new and delete goes through malloc and free, so that sanitizers still guard each block.
#include "tests/fuzz/allocations.h"

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

// The one place where mutable globals are unavoidable: operator new has no other memory.
std::size_t live_bytes = 0, peak_bytes = 0;

void* take(std::size_t size) noexcept {
    void* block = std::malloc(size ? size : 1);
    live_bytes += malloc_usable_size(block);
    peak_bytes = std::max(peak_bytes, live_bytes);
    return block;
}

void give(void* block) noexcept {
    live_bytes -= malloc_usable_size(block);
    std::free(block);
}

void* take_or_throw(std::size_t size) {
    if (void* block = take(size)) return block;
    throw std::bad_alloc();
}

} // namespace

namespace allocations {

std::size_t live() { return live_bytes; }
std::size_t peak() { return peak_bytes; }
void reset() { peak_bytes = live_bytes; }

} // namespace allocations

void* operator new(std::size_t size) { return take_or_throw(size); }
void* operator new[](std::size_t size) { return take_or_throw(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return take(size); }
void operator delete(void* block) noexcept { give(block); }
void operator delete[](void* block) noexcept { give(block); }
void operator delete(void* block, std::size_t) noexcept { give(block); }
void operator delete[](void* block, std::size_t) noexcept { give(block); }
void operator delete(void* block, const std::nothrow_t&) noexcept { give(block); }
void operator delete[](void* block, const std::nothrow_t&) noexcept { give(block); }
