// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// The experiments that the program keeps: a folder with NAME.json for each, and NAME.results beside it once something
/// was run. Everything here reads files, on any thread; errors are moire::Error.
namespace moire::experiments {

struct ShelfItem {
    std::filesystem::path path;
    std::string name; ///< of the definition, or of the file if it has none
    std::string notes; ///< of the definition: what it asks, and what to look at
    std::string problem; ///< why it cannot be read; empty: it can
    bool ran = false; ///< there are results
    std::vector<std::string> servers; ///< models on servers that it names (isServed), each once
    bool operator==(const ShelfItem &) const = default;
};

/// The latest ones first; none if there is no such folder. Definitions are only looked into.
std::vector<ShelfItem> listShelf(const std::filesystem::path &folder);
/// Ready experiments of this installation, by name; none if it has none.
std::vector<ShelfItem> readyExperiments();

/// Keeps a definition under a new name, complete: prompts are written out, models have absolute paths. \p folder: where
/// its relative paths start. Returns the new path.
std::filesystem::path addToShelf(const std::filesystem::path &shelf, Definition definition,
                                 const std::filesystem::path &folder);
/// Adds a variant to a kept definition; what was run stays. Throws Error (Refused): it does not fit, such as a name
/// that is taken.
void addVariant(const std::filesystem::path &path, Variant variant);
/// Those of \p offered that an experiment does not ask yet, at most \p most of them. An id that is taken gets another
/// number.
std::vector<Prompt> newPrompts(const Definition &definition, std::vector<Prompt> offered, size_t most = SIZE_MAX);
/// Adds newPrompts() to a kept definition; what was run stays. Returns how many were added. Throws Error (Refused):
/// there would be too many.
size_t addPrompts(const std::filesystem::path &path, std::vector<Prompt> prompts);
/// Copies an experiment of any place: a definition, with the results beside it if there are any, or results alone.
/// Returns the path of the copy's definition.
std::filesystem::path importToShelf(const std::filesystem::path &shelf, const std::filesystem::path &file);
/// Puts an experiment away, where nothing lists it. Returns its new path, for restoreToShelf().
std::filesystem::path putAway(const std::filesystem::path &path);
/// Brings it back under its old name, or a new one if that was taken meanwhile.
std::filesystem::path restoreToShelf(const std::filesystem::path &putAwayPath);

} // namespace moire::experiments
