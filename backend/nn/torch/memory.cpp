// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/memory.h"

#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>
#include <cstdlib>
#include <sys/mman.h>

namespace squeeze::nn {

struct TensorMemory::Block {
    const TensorMemory* owner;
    std::size_t capacity; ///< bytes after the header
};

namespace {

constexpr std::size_t header = 64;
constexpr std::size_t huge_page = std::size_t(2) << 20;

/// Large blocks lie on huge pages where the kernel has them: fewer faults, fewer misses in the TLB.
void* obtain(std::size_t bytes) {
    const bool large = bytes >= 2 * huge_page;
    void* memory = nullptr;
    if (posix_memalign(&memory, large ? huge_page : header, bytes) != 0) return nullptr;
    if (large) madvise(memory, bytes, MADV_HUGEPAGE);
    return memory;
}

} // namespace

c10::DataPtr TensorMemory::allocate(std::size_t bytes) const {
    if (bytes == 0) return {nullptr, nullptr, &release, c10::kCPU};
    Block* block = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        const auto fit = m_free.lower_bound(bytes);
        if (fit != m_free.end() && fit->first <= bytes + bytes / 4 + 4096) {
            block = fit->second;
            m_free.erase(fit);
        }
    }
    if (!block) {
        void* memory = obtain(header + bytes);
        if (!memory) {
            trim();
            memory = obtain(header + bytes);
        }
        TORCH_CHECK(memory, "can't allocate memory: ", bytes, " bytes");
        block = new (memory) Block{this, bytes};
    }
    void* data = reinterpret_cast<char*>(block) + header;
    return {data, data, &release, c10::kCPU};
}

c10::DeleterFnPtr TensorMemory::raw_deleter() const { return &release; }

void TensorMemory::release(void* data) {
    if (!data) return;
    auto* block = reinterpret_cast<Block*>(static_cast<char*>(data) - header);
    const auto& owner = *block->owner;
    const std::lock_guard lock(owner.m_mutex);
    owner.m_free.emplace(block->capacity, block);
}

void TensorMemory::trim() const {
    std::multimap<std::size_t, Block*> unused;
    {
        const std::lock_guard lock(m_mutex);
        unused.swap(m_free);
    }
    for (const auto& [capacity, block] : unused) std::free(block);
}

} // namespace squeeze::nn
