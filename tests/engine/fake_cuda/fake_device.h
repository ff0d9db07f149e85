// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace moire::test {

/// During its lifetime, this process uses the fake CUDA plugin with these settings (fake_cuda.cpp).
class FakeDevice {
public:
    explicit FakeDevice(const std::string &settings = {});
    ~FakeDevice();
    FakeDevice(const FakeDevice &) = delete;
    FakeDevice &operator=(const FakeDevice &) = delete;
};

/// During its lifetime, the plugin's file is \p path; empty: no plugin.
class PluginAt {
public:
    explicit PluginAt(const std::string &path);
    ~PluginAt();
    PluginAt(const PluginAt &) = delete;
    PluginAt &operator=(const PluginAt &) = delete;
};

} // namespace moire::test
