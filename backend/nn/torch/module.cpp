// SPDX-License-Identifier: GPL-3.0-or-later
// The module's door: the backend object behind two C functions, and the place where torch's exceptions become Errors.
#include "backend/nn/module.h"

#include "backend/nn/torch/evaluate.h"
#include "backend/nn/torch/memory.h"
#include "backend/nn/torch/runtime.h"
#include "backend/nn/torch/train.h"

#include <c10/core/CPUAllocator.h>

namespace squeeze::nn {

namespace {

/// Gives kept memory back at the end of a call.
struct Trim {
    const TensorMemory& memory;
    ~Trim() { memory.trim(); }
};

template <typename F>
auto translated(const char* doing, const TensorMemory& memory, const F& work) {
    const Trim trim{memory};
    const std::string remedy = ": not enough memory; use a smaller batch or picture size";
    try {
        return work();
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        const auto line = text.substr(0, text.find('\n'));
        if (text.find("can't allocate memory") != std::string::npos || text.find("out of memory") != std::string::npos)
            throw Error(Fault::Input, doing + remedy);
        throw Error(Fault::Internal, std::string(doing) + ": libtorch: " + line);
    } catch (const std::bad_alloc&) {
        throw Error(Fault::Input, doing + remedy);
    }
}

class TorchBackend final : public Backend {
public:
    TorchBackend() { c10::SetCPUAllocator(&m_memory, 1); }

    Model train(const TrainJob& job, const Device& device, Progress& progress) const override {
        return translated("training", m_memory, [&] { return train_model(job, device, progress); });
    }
    Evaluation evaluate(const Model& model, const Images& images, const Device& device,
                        Progress& progress) const override {
        return translated("evaluation", m_memory, [&] { return evaluate_model(model, images, device, progress); });
    }
    std::vector<std::vector<float>> forward(const Model& model,
                                            const std::vector<std::span<const std::uint8_t>>& pictures,
                                            const Device& device) const override {
        return translated("classification", m_memory, [&] { return forward_model(model, pictures, device); });
    }
    Info info() const override { return runtime_info(); }

private:
    mutable TensorMemory m_memory;
};

} // namespace

} // namespace squeeze::nn

extern "C" {

[[gnu::visibility("default")]] std::uint64_t squeeze_nn_module_version() { return squeeze::nn::module_version; }

[[gnu::visibility("default")]] const squeeze::nn::Backend* squeeze_nn_module_backend() {
    // never destroyed: tensors that live until exit still give their memory back
    static const auto* const backend = new squeeze::nn::TorchBackend;
    return backend;
}
}
