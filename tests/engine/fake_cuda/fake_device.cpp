// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_device.h"

#include <cstdlib>

namespace moire::test {

FakeDevice::FakeDevice(const std::string &settings)
{
    setenv("MOIRE_CUDA_PLUGIN", MOIRE_FAKE_CUDA_PLUGIN, 1);
    setenv("MOIRE_FAKE_CUDA", settings.c_str(), 1);
}

FakeDevice::~FakeDevice()
{
    unsetenv("MOIRE_CUDA_PLUGIN");
    unsetenv("MOIRE_FAKE_CUDA");
}

PluginAt::PluginAt(const std::string &path)
{
    setenv("MOIRE_CUDA_PLUGIN", path.c_str(), 1);
}

PluginAt::~PluginAt()
{
    unsetenv("MOIRE_CUDA_PLUGIN");
}

} // namespace moire::test
