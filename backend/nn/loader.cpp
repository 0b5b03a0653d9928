// SPDX-License-Identifier: GPL-3.0-or-later
// Finds and loads the module with the torch code on first use. The window and `squeeze info` never wait for its three
// hundred libraries.
#include "backend/nn/module.h"

#include <dlfcn.h>
#include <filesystem>
#include <string_view>
#include <unistd.h>
#include <vector>

namespace squeeze::nn {

namespace {

#ifndef SQUEEZE_NO_TORCH

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // their run-time libraries are not up that early

/// OpenMP threads that spin while they wait ruin each other when two programs, or training and its data workers, share
/// the cores. libgomp reads its environment once, in its constructor, and OpenCV's BLAS pulls libgomp in at start-up.
/// So a program that can train starts itself again with OMP_WAIT_POLICY set, once, from the preinit array: before the
/// constructor of any library, when nothing has happened yet.
void wait_passively(int, char** arguments, char** environment) {
    std::vector<char*> extended;
    for (char** entry = environment; *entry; ++entry) {
        if (std::string_view(*entry).starts_with("OMP_WAIT_POLICY=")) return;
        extended.push_back(*entry);
    }
    char policy[] = "OMP_WAIT_POLICY=PASSIVE";
    extended.push_back(policy);
    extended.push_back(nullptr);
    execve("/proc/self/exe", arguments, extended.data()); // where it fails, we go on with threads that spin
}

[[gnu::section(".preinit_array"), gnu::used]] void (*const before_libraries)(int, char**, char**) = wait_passively;

#endif

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
