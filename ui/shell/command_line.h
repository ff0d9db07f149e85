// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

class QCoreApplication;

namespace moire::ui {

/// What `moire` was asked for.
struct CommandLine {
    QString file; ///< a model or bundle to open, as it was typed; empty: none
    std::optional<QString> screenshots; ///< the folder to draw every page into, instead of opening a window
};

/// Reads the arguments that Qt has left. Prints and ends the program on --help, --version and unknown options.
CommandLine readCommandLine(const QCoreApplication &application);

/// --help and --version need no display and no platform plugin: prints what they ask for, and returns the exit code.
/// Nothing: neither was asked for. Called before there is an application.
std::optional<int> printWithoutDisplay(int &argc, char **argv);

/// Chooses Qt's platform "offscreen" for pictures, which need no display. Returns why a window cannot be opened here,
/// as far as the environment tells; empty: nothing is known against it. Called before there is an application.
std::string prepareDisplay(int argc, char **argv);

} // namespace moire::ui
