// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/plugin_interface.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The interface between the engine and the CUDA plugin. The plugin (libmoire_cuda, next to the program) is loaded at
/// run time; this header needs neither the toolkit nor a driver.
namespace moire {

class Backend;

namespace cuda {

/// Increased whenever the layout of Plugin itself changes.
inline constexpr uint32_t pluginAbi = 1;

/// Program and plugin exchange C++ objects, so version, compiler and common headers must match.
/// MOIRE_PLUGIN_INTERFACE is a hash of those headers.
inline constexpr const char *pluginBuild = MOIRE_VERSION " " MOIRE_PLUGIN_INTERFACE " " __VERSION__;

struct Device {
    std::string name; ///< "NVIDIA H100 80GB HBM3"
    int capabilityMajor = 0;
    int capabilityMinor = 0;
    size_t totalMemory = 0; ///< bytes
    std::optional<size_t> freeMemory; ///< bytes; nullopt if the device was not probed (Plugin::devices)
    std::string unusableWhy; ///< one sentence; empty if the device is usable, as far as it was probed
};

struct Plugin {
    uint32_t abi; ///< pluginAbi; if it differs, nothing else is read
    const char *build; ///< pluginBuild
    /// The devices that the driver reports, in its order. Throws Error (Failed): no driver, a driver older than the
    /// toolkit, no device (respects CUDA_VISIBLE_DEVICES). Devices are probed by opening them, for their free memory
    /// and whether the plugin has code for them. Opening a device takes some hundred MB of its memory until the process
    /// ends, so probing stops at the first usable device.
    std::vector<Device> (*devices)();
    /// Opens a backend on a device of devices(). Throws Error (Failed).
    std::shared_ptr<Backend> (*open)(size_t device);
};

} // namespace cuda
} // namespace moire

/// The only symbol that the plugin exports. The table lives as long as the library is loaded.
extern "C" const moire::cuda::Plugin *moire_cuda_plugin();
using MoireCudaPluginFunction = const moire::cuda::Plugin *(*)();
