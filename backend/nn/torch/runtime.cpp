// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/runtime.h"

#include <dlfcn.h>
#include <filesystem>
#include <thread>

namespace squeeze::nn {

namespace {

int cores() { return std::max(1, int(std::thread::hardware_concurrency())); }

/// The file that answers for BLAS: Debian's libblas.so.3 is an alternative that leads to the reference one or OpenBLAS.
std::string blas_file() {
    void* library = dlopen("libblas.so.3", RTLD_LAZY | RTLD_NOLOAD);
    if (!library) return {};
    Dl_info found{};
    std::string file;
    if (void* symbol = dlsym(library, "sgemm_"); symbol && dladdr(symbol, &found) && found.dli_fname) {
        std::error_code problem;
        const auto real = std::filesystem::canonical(found.dli_fname, problem);
        file = problem ? std::string(found.dli_fname) : real.string();
    }
    dlclose(library);
    return file;
}

} // namespace

int thread_count(const Device& device) { return device.threads > 0 ? device.threads : cores(); }

torch::Device torch_device(const Device& device) {
    at::globalContext().setDeterministicAlgorithms(true, true);
    if (device.name == "cpu") return torch::kCPU;
    if (device.name != "auto" && device.name != "cuda")
        throw Error(Fault::Usage, "device: \"" + device.name + "\" is not one of auto, cpu, cuda");
    if (torch::cuda::is_available()) return torch::kCUDA;
    if (device.name == "cuda") throw Error(Fault::Input, "device: this libtorch finds no CUDA device; use device=cpu");
    return torch::kCPU;
}

torch::Tensor input(data::Batch& batch, int size, torch::Device device) {
    const auto count = std::int64_t(batch.count());
    return torch::from_blob(batch.input.data(), {count, size, size, 3}, torch::kFloat32)
        .permute({0, 3, 1, 2})
        .to(device);
}

Backend::Info runtime_info() {
    const auto file = blas_file();
    Backend::Info info;
    info.slow_blas = file.find("/blas/") != std::string::npos || file.find("libblas.so.3.") != std::string::npos;
    info.description = "libtorch " TORCH_VERSION ", BLAS " + (file.empty() ? "unknown" : file) + ", " +
                       std::to_string(cores()) + " cores" + (torch::cuda::is_available() ? ", CUDA" : ", no CUDA");
    if (info.slow_blas)
        info.description += "; this is the slow reference BLAS: install libopenblas0-openmp for ten times the speed";
    return info;
}

} // namespace squeeze::nn
