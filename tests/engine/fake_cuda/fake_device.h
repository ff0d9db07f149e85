// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace moire::test {

/// While it lives, the CUDA plugin of this process is the fake one, with these settings (fake_cuda.cpp).
class FakeDevice {
public:
    explicit FakeDevice(const std::string &settings = {});
    ~FakeDevice();
    FakeDevice(const FakeDevice &) = delete;
    FakeDevice &operator=(const FakeDevice &) = delete;
};

/// While it lives, the plugin's file is \p path; empty: there is none.
class PluginAt {
public:
    explicit PluginAt(const std::string &path);
    ~PluginAt();
    PluginAt(const PluginAt &) = delete;
    PluginAt &operator=(const PluginAt &) = delete;
};

} // namespace moire::test
