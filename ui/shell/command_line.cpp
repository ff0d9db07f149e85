// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_line.h"

#include "shell/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

namespace moire::ui {

namespace {

/// The options of the program.
struct ProgramOptions {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    QCommandLineParser parser;
    QCommandLineOption model{{QStringLiteral("m"), QStringLiteral("model")},
                             tr("The model (GGUF) or bundle (.moire) to open."),
                             QStringLiteral("path")};
    QCommandLineOption screenshots{QStringLiteral("screenshots"), tr("Draw every page into this folder, and exit."),
                                   QStringLiteral("folder")};

    ProgramOptions()
    {
        parser.setApplicationDescription(tr("A desktop microscope for Mixture-of-Experts language models"));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOption(model);
        parser.addOption(screenshots);
        parser.addPositionalArgument(QStringLiteral("file"), tr("The model (GGUF) or experiment (.moire) to open."),
                                     QStringLiteral("[file]"));
    }
};

/// The first argument that is one of \p names, with or without "=value"; empty: none is.
template <size_t N>
std::string_view argumentOf(int argc, char **argv, const std::array<std::string_view, N> &names)
{
    for (const std::string_view argument : std::span(argv, static_cast<size_t>(argc)).subspan(argc > 0 ? 1 : 0)) {
        if (argument == "--")
            break;
        if (std::ranges::find(names, argument.substr(0, argument.find('='))) != names.end())
            return argument;
    }
    return {};
}

} // namespace

CommandLine readCommandLine(const QCoreApplication &application)
{
    ProgramOptions options;
    options.parser.process(application);
    const QStringList files = options.parser.positionalArguments();
    return {.file = options.parser.isSet(options.model) ? options.parser.value(options.model) : files.value(0),
            .screenshots = options.parser.isSet(options.screenshots)
                ? std::optional(options.parser.value(options.screenshots))
                : std::nullopt};
}

std::optional<int> printWithoutDisplay(int &argc, char **argv)
{
    const auto asked = argumentOf(argc, argv, std::array<std::string_view, 4>{"-h", "--help", "-v", "--version"});
    if (asked.empty())
        return {};
    const QCoreApplication application(argc, argv);
    installLanguage();
    // Without the other arguments, which may be options of Qt's that only a QApplication knows.
    ProgramOptions().parser.process({QCoreApplication::arguments().value(0), QString::fromUtf8(asked.data())});
    return 0;
}

std::string prepareDisplay(int argc, char **argv)
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("QT_QPA_PLATFORM") ||
        !argumentOf(argc, argv, std::array<std::string_view, 4>{"-platform", "--platform", "-display", "--display"})
             .empty())
        return {};
    if (!argumentOf(argc, argv, std::array<std::string_view, 2>{"--screenshots", "--help-all"}).empty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return {};
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("WAYLAND_SOCKET"))
        return "no display (DISPLAY and WAYLAND_DISPLAY are not set): start Moire in a desktop session; moire-cli "
               "works "
               "in a terminal";
#endif
    return {};
}

} // namespace moire::ui
