// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cuda_plugin.h"

#include <moire/error.h>

#include "ops/backend.h"

#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <new>

#include <dlfcn.h>

namespace moire {

namespace {

namespace fs = std::filesystem;

constexpr auto pluginFile = "libmoire_cuda.so";
constexpr auto pluginSymbol = "moire_cuda_plugin";

/// The plugin's file as named or found; empty: there is none.
struct Location {
    fs::path file;
    bool named = false; ///< by MOIRE_CUDA_PLUGIN
};

Location findPlugin()
{
    if (const char *named = std::getenv("MOIRE_CUDA_PLUGIN"))
        return {named, *named != '\0'};
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error)
        return {};
    const fs::path folder = program.parent_path();
    for (const fs::path &file : {folder / pluginFile, folder / ".." / "lib" / "moire" / pluginFile})
        if (fs::exists(file, error))
            return {fs::weakly_canonical(file, error), false};
    return {};
}

/// Whether the machine has an NVIDIA driver: the kernel module's files, or those of WSL.
bool driverPresent()
{
    std::error_code error;
    return fs::exists("/proc/driver/nvidia/version", error) || fs::exists("/dev/nvidiactl", error) ||
        fs::exists("/dev/dxg", error);
}

struct Library {
    MoireCudaPluginFunction function = nullptr;
    std::string whyNot;
};

/// Loaded once and never unloaded: backends, buffers and exceptions of the plugin may live as long as the process.
const Library &loadedLibrary(const fs::path &file)
{
    static std::mutex mutex;
    static std::map<fs::path, Library> loaded;
    const std::scoped_lock lock(mutex);
    const auto [entry, fresh] = loaded.try_emplace(file);
    Library &library = entry->second;
    if (!fresh)
        return library;
    void *handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char *reason = dlerror();
        library.whyNot = "cannot load the CUDA plugin: " + printable(reason ? reason : file.string(), 500);
        return library;
    }
    library.function = reinterpret_cast<MoireCudaPluginFunction>(dlsym(handle, pluginSymbol));
    if (!library.function)
        library.whyNot = "the file " + printable(file.string(), 500) + " is not a Moire CUDA plugin";
    return library;
}

const cuda::Plugin *checkedTable(const Library &library, std::string &whyNot)
{
    const cuda::Plugin *plugin = library.function ? library.function() : nullptr;
    if (!library.function)
        whyNot = library.whyNot;
    else if (!plugin)
        whyNot = "the CUDA plugin is empty: install the program and its plugin together";
    else if (plugin->abi != cuda::pluginAbi)
        whyNot = "the CUDA plugin has a different version (interface " + std::to_string(plugin->abi) +
            ", this program has " + std::to_string(cuda::pluginAbi) + "): install the two together";
    else if (!plugin->build || std::strcmp(plugin->build, cuda::pluginBuild) != 0)
        whyNot = "the CUDA plugin has a different version (" +
            printable(plugin->build ? plugin->build : "unnamed", 100) + ", this program is " + cuda::pluginBuild +
            "): install the two together";
    else
        return plugin;
    return nullptr;
}

/// Why a working driver reports no device.
std::string noDeviceReason()
{
    const char *visible = std::getenv("CUDA_VISIBLE_DEVICES");
    if (visible && (*visible == '\0' || std::strcmp(visible, "-1") == 0))
        return "CUDA_VISIBLE_DEVICES hides all devices";
    return "the driver reports no device";
}

void chooseDevice(CudaState &state)
{
    for (size_t i = 0; i < state.devices.size() && !state.usable; ++i)
        if (state.devices[i].unusableWhy.empty())
            state.usable = i;
    if (state.usable)
        return;
    state.whyNot = state.devices.empty() ? noDeviceReason()
                                         : printable(state.devices[0].name + ": " + state.devices[0].unusableWhy, 500);
}

} // namespace

CudaState queryCuda()
{
    CudaState state;
    const Location location = findPlugin();
    if (location.file.empty()) {
        state.whyNot = std::string("the CUDA plugin (") + pluginFile + ") is not installed";
        return state;
    }
    state.notable = location.named || driverPresent();
    state.plugin = checkedTable(loadedLibrary(location.file), state.whyNot);
    if (!state.plugin)
        return state;
    try {
        state.devices = state.plugin->devices();
        chooseDevice(state);
    } catch (const Error &error) {
        state.whyNot = error.problem() + ": " + error.remedy();
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &error) {
        state.whyNot = "the CUDA plugin failed: " + printable(error.what(), 500);
    }
    state.notable = state.notable || !state.devices.empty();
    return state;
}

std::shared_ptr<Backend> openCuda(const CudaState &state)
{
    const auto fail = [](const std::string &problem, const std::string &where) {
        throw Error(ErrorKind::Failed, problem, where, "choose the backend cpu, or auto to continue without it");
    };
    if (!state.usable)
        fail("cannot use the cuda backend: " + state.whyNot, "cuda");
    const std::string name = printable(state.devices[*state.usable].name);
    try {
        if (std::shared_ptr<Backend> backend = state.plugin->open(*state.usable))
            return backend;
        fail("cannot open the device", name);
    } catch (const Error &) {
        throw;
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &error) {
        fail("cannot open the device: " + printable(error.what(), 500), name);
    }
    return nullptr;
}

bool isDevice(const Backend &backend)
{
    return backend.name() == "cuda";
}

} // namespace moire
