// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of tensors, kept for the next step instead of being given back: every training step asks for the same sizes,
// and without this a third of the time goes into the kernel's page faults.
#pragma once

#include <c10/core/Allocator.h>
#include <map>
#include <mutex>

namespace squeeze::nn {

/// Thread-safe. Registered with torch once, for good. Blocks are 64-byte aligned, as oneDNN likes them.
class TensorMemory final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) const override;
    c10::DeleterFnPtr raw_deleter() const override;

    /// Gives back every block that is not in use.
    void trim() const;

private:
    struct Block; ///< header in front of the tensor's bytes
    static void release(void* data);

    mutable std::mutex m_mutex;
    mutable std::multimap<std::size_t, Block*> m_free; ///< by capacity
};

} // namespace squeeze::nn
