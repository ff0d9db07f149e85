// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cuda/plugin.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moire {

/// What the CUDA plugin reports about this machine.
struct CudaState {
    const cuda::Plugin *plugin = nullptr; ///< null: missing, or of a different version
    std::vector<cuda::Device> devices;
    std::optional<size_t> usable; ///< the first usable device, in the driver's order
    std::string whyNot; ///< one sentence without a full stop, if no device is usable
    /// whyNot should be reported even if the user did not ask for CUDA: MOIRE_CUDA_PLUGIN names a plugin, or the
    /// machine has an NVIDIA driver.
    bool notable = false;
};

/// Finds and loads the plugin (once per process and file; a loaded library stays loaded) and asks it for its devices.
/// The file is the one that MOIRE_CUDA_PLUGIN names (empty: none), else libmoire_cuda.so in the program's folder, else
/// ../lib/moire/libmoire_cuda.so relative to that folder. Any thread. Throws only std::bad_alloc.
CudaState queryCuda();

/// Opens a backend on the usable device of \p state. Throws Error (Failed) if there is none or it cannot be opened.
std::shared_ptr<Backend> openCuda(const CudaState &state);

/// Whether the backend's memory is device memory rather than host memory.
bool isDevice(const Backend &backend);

} // namespace moire
