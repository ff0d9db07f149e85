// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuda/plugin.h"

#include "cuda/devices.h"

extern "C" __attribute__((visibility("default"))) const moire::cuda::Plugin *moire_cuda_plugin()
{
    static constexpr moire::cuda::Plugin plugin{moire::cuda::pluginAbi, moire::cuda::pluginBuild, moire::cuda::devices,
                                                moire::cuda::openDevice};
    return &plugin;
}
