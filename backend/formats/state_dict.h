// SPDX-License-Identifier: GPL-3.0-or-later
// Tensors by name out of a file written by torch.save(model.state_dict(), FILE).
#pragma once

#include "backend/formats/pickle.h"
#include "backend/formats/zip.h"

#include <map>
#include <string>
#include <vector>

namespace squeeze::formats {

/// Views into `file`, which must outlive it.
class StateDict {
public:
    /// Accepts the dict itself or one under the key "state_dict"; a prefix "module." that all names share is taken off.
    /// Throws Error{Corrupt}, or Error{Input} with the remedy for TorchScript and the format before PyTorch 1.6.
    StateDict(ByteView file, const std::string& what);

    /// All tensor names, sorted.
    std::vector<std::string> names() const;
    bool contains(const std::string& name) const { return m_tensors.contains(name); }
    /// Empty when there is no such tensor.
    std::vector<std::int64_t> shape(const std::string& name) const;
    /// Row-major, whatever the strides; fp16, bf16 and fp64 are converted. Throws Error{Corrupt} naming the tensor.
    std::vector<float> floats(const std::string& name) const;

private:
    void collect();
    [[noreturn]] void fail(const std::string& name, const std::string& problem) const;

    std::string m_what, m_folder;
    ZipReader m_archive;
    Pickle m_pickle;
    std::map<std::string, Ref> m_tensors;
};

/// True for a zip archive and for the format before PyTorch 1.6.
bool looks_like_torch(ByteView file);

} // namespace squeeze::formats
