// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/plugin_interface.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What the engine and the CUDA plugin agree on. The plugin (libmoire_cuda, beside the program) is loaded at run time;
/// this header needs neither the toolkit nor a driver.
namespace moire {

class Backend;

namespace cuda {

/// Raised where Plugin itself changes, by which everything else is read.
inline constexpr uint32_t pluginAbi = 1;

/// Program and plugin pass C++ objects to each other: version, compiler and the headers that both include must be the
/// same. MOIRE_PLUGIN_INTERFACE is a hash of those headers.
inline constexpr const char *pluginBuild = MOIRE_VERSION " " MOIRE_PLUGIN_INTERFACE " " __VERSION__;

struct Device {
    std::string name; ///< "NVIDIA H100 80GB HBM3"
    int capabilityMajor = 0;
    int capabilityMinor = 0;
    size_t totalMemory = 0; ///< bytes
    std::optional<size_t> freeMemory; ///< bytes; none where it was not asked (Plugin::devices)
    std::string unusableWhy; ///< one sentence; empty where the plugin can compute on it, as far as it was asked
};

struct Plugin {
    uint32_t abi; ///< pluginAbi; nothing else is read where it differs
    const char *build; ///< pluginBuild
    /// What the driver shows, in its order. Throws Error (Failed): no driver, a driver older than the toolkit, no
    /// device (CUDA_VISIBLE_DEVICES counts). A device is opened to be asked for its free memory and whether the plugin
    /// has code for it, which takes some hundred MB of it while the process lives: only the first that can be used is,
    /// and those before it that turn out not to be.
    std::vector<Device> (*devices)();
    /// A backend on a device of devices(). Throws Error (Failed).
    std::shared_ptr<Backend> (*open)(size_t device);
};

} // namespace cuda
} // namespace moire

/// The one symbol of the plugin. The table lives as long as the library is loaded.
extern "C" const moire::cuda::Plugin *moire_cuda_plugin();
using MoireCudaPluginFunction = const moire::cuda::Plugin *(*)();
