// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"

#include <QString>

#include <filesystem>

namespace moire::ui {

/// Writes results in one of the forms for other people and programs, which the ending names: .moire, .html, .pdf, .npz,
/// .tokens.csv. False: the ending is none of them. Any thread. Throws Error.
bool saveHandedOn(const experiments::Reading &reading, const std::filesystem::path &to);

/// Whether the run in \p other (a definition with results, results, or a bundle) repeats the one that is read, in
/// sentences. Any thread. Throws Error.
QString repetitionSentences(const experiments::Reading &reading, const std::filesystem::path &other);

/// Where results that came in a bundle are from, in one line; empty: they are of this machine.
QString originLine(const experiments::Reading &reading);

} // namespace moire::ui
