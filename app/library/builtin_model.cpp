// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/builtin_model.h"

#include <filesystem>

namespace moire {

std::string builtinModelPath(std::string_view kind)
{
    namespace fs = std::filesystem;
    const std::string name = "moire-tiny-" + std::string(kind) + ".gguf";
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error)
        return {};
    const fs::path installed = (program.parent_path() / MOIRE_MODELS_FROM_PROGRAM / name).lexically_normal();
    if (fs::is_regular_file(installed, error))
        return installed.string();
    const fs::path inSource = fs::canonical(program.parent_path() / "moire-models" / name, error);
    return error ? std::string() : inSource.string();
}

} // namespace moire
