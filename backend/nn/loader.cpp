// SPDX-License-Identifier: GPL-3.0-or-later
// Finds and loads the module with the torch code on first use. The window and `squeeze info` never wait for its three
// hundred libraries.
#include "backend/nn/module.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>

namespace squeeze::nn {

namespace {

#ifndef SQUEEZE_NO_TORCH

/// OpenMP threads that spin while they wait ruin each other when two programs share the cores. libgomp reads this in
/// its constructor, and OpenCV pulls libgomp in at start-up, so the only moment early enough is the executable's
/// preinit array, which runs before the constructors of any library (System V ABI, "Initialization and Termination").
void wait_passively(int, char**, char**) { setenv("OMP_WAIT_POLICY", "PASSIVE", 0); }

[[gnu::section(".preinit_array"), gnu::used]] void (*const before_libraries)(int, char**, char**) = wait_passively;

void* open_module() {
    std::error_code problem;
    const auto here = std::filesystem::read_symlink("/proc/self/exe", problem).parent_path();
    std::string tried;
    for (const char* folder : {".", "../lib/squeeze-studio", "../bin"}) {
        const auto path = (here / folder / module_file).lexically_normal();
        if (!std::filesystem::exists(path, problem)) {
            tried += (tried.empty() ? "" : ", ") + path.string();
            continue;
        }
        if (void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) return module;
        const char* why = dlerror();
        throw Error(Fault::Io, path.string() + ": cannot be loaded: " + (why ? why : "unknown reason") +
                                   "; reinstall the program with its libraries");
    }
    throw Error(Fault::Io, std::string(module_file) + ": not found (" + tried + "); reinstall the program");
}

const Backend& load() {
    void* module = open_module();
    const auto version = reinterpret_cast<std::uint64_t (*)()>(dlsym(module, module_version_symbol));
    const auto create = reinterpret_cast<const Backend* (*)()>(dlsym(module, module_backend_symbol));
    if (!version || !create || version() != module_version)
        throw Error(Fault::Io, std::string(module_file) + ": belongs to another version of this program; reinstall it");
    return *create();
}

#else

const Backend& load() {
    throw Error(Fault::Input, "this program was built without libtorch and cannot train or measure; build it with "
                              "-DSQUEEZE_TORCH=ON");
}

#endif

} // namespace

const Backend& backend() {
    static const Backend& loaded = load();
    return loaded;
}

} // namespace squeeze::nn
