// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/model_entry.h"

#include <stop_token>

namespace moire {

struct ListingLimits {
    size_t models = 10'000; ///< model files listed, in all folders together
    size_t names = 500'000; ///< directory entries examined
    size_t folders = 2'000; ///< listed and watched
    int depth = 12; ///< of nested folders
};

/// Something that cannot be listed, in one sentence.
struct LibraryProblem {
    QString path;
    QString text;
    bool operator==(const LibraryProblem &) const = default;
};

/// The model files found, not read yet: path, parts, stamps and bytes are set, and `problem` if there is no point in
/// opening the file (a missing part, a pipe, a broken link).
struct Listing {
    std::vector<ModelFile> models; ///< by path
    QStringList folders; ///< that were listed, to be watched
    std::vector<LibraryProblem> problems;
    bool stopped = false; ///< by the stop token; the listing is incomplete
};

/// Finds files named *.gguf in \p folders and their subfolders, except hidden ones, and adds \p files. Opens only
/// folders; follows links; lists each folder once. Any thread.
Listing listModels(const QStringList &folders, const QStringList &files, const ListingLimits &limits = {},
                   const std::stop_token &stop = {});

} // namespace moire
