// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <moire/gguf.h>

#include <unistd.h>

namespace moire::cli {

std::string hashOf(const Model &model)
{
    const bool shown = isatty(STDERR_FILENO) != 0;
    const auto progress = [&](double done) {
        if (shown)
            std::fprintf(stderr, "\rhashing %3.0f %%", 100.0 * done);
    };
    std::string hash = model.file().sha256(interruption().get_token(), progress);
    if (shown)
        std::fprintf(stderr, "\r              \r");
    return hash;
}

} // namespace moire::cli
