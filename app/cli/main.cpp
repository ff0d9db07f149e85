// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <moire/backends.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sstream>
#include <system_error>
#include <thread>

#include <pthread.h>
#include <unistd.h>

namespace {

using namespace moire;

/// Handles interrupts on their own thread, because a stop source must not be used in a signal handler.
void watchInterrupts()
{
    static sigset_t handled;
    sigemptyset(&handled);
    sigaddset(&handled, SIGINT);
    sigaddset(&handled, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &handled, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a write to a closed pipe fails instead: cli::ClosedPipe
    std::signal(SIGXFSZ, SIG_IGN); // likewise a write past the file size limit
    cli::interruption(); // constructed before the thread that uses it
    try {
        std::thread([] {
            int signal = 0;
            sigwait(&handled, &signal);
            cli::interruption().request_stop();
            sigwait(&handled, &signal);
            _exit(cli::exitInterrupted);
        }).detach();
    } catch (const std::system_error &error) {
        throw Error(ErrorKind::Failed, std::string("cannot start a thread: ") + error.what(), "threads",
                    "allow more memory or processes (ulimit), or close other programs");
    }
}

int report(const std::string &line, int code)
{
    if (!cli::pipeClosed())
        std::fprintf(stderr, "moire-cli: error: %s\n", line.c_str());
    return code;
}

/// The problem of a command line. CLI11 names every value of a repeated option, although only the last one counts.
std::string problemOf(const CLI::App &command, const CLI::ParseError &error)
{
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ConversionError *>(&error))
        for (const CLI::Option *option : command.get_options())
            if (option->count() > 0 && what.find(": " + option->get_name() + " = ") != std::string::npos)
                return "'" + option->results().back() + "' is not a valid value of " + option->get_name();
    const auto chosen = command.get_subcommands();
    return chosen.empty() ? what : problemOf(*chosen[0], error);
}

int run(int argc, char **argv)
{
    CLI::App app{"Moire's command line: run, inspect and measure Mixture-of-Experts language models", "moire-cli"};
    auto *version = app.set_version_flag("--version", "moire-cli " MOIRE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast); // inherited by every command
    bool quiet = false;
    bool verbose = false;
    app.add_flag("-q,--quiet", quiet, "suppress warnings");
    const auto *more = app.add_flag("-v,--verbose", verbose,
                                    "print backend and speeds to standard error; with --version, list the backends");
    cli::Action action;
    cli::addInspect(app, action);
    cli::addTokenize(app, action);
    cli::addDetokenize(app, action);
    cli::addTemplate(app, action);
    cli::addChat(app, action);
    cli::addComplete(app, action);
    cli::addTrace(app, action);
    cli::addBench(app, action);
    cli::addEval(app, action);
    cli::addServe(app, action);
    cli::addSessions(app, action);
    cli::addExperiment(app, action);
    cli::addImatrix(app, action);
    cli::addQuantize(app, action);
    if (argc > 1 && argv[1][0] != '-' && argv[1][0] != '\0' &&
        app.get_subcommands([&](const CLI::App *c) { return c->get_name() == argv[1]; }).empty())
        return report("'" + printable(argv[1], 60) + "' is not a command (command line): see moire-cli --help",
                      cli::exitUsage);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0) {
            std::ostringstream text;
            app.exit(error, text);
            if (version->count() > 0 && more->count() > 0)
                for (const std::string &line : describeBackends(knownBackends()))
                    text << printable(line, 400) << '\n';
            cli::Output out;
            out.write(text.str());
            out.finish();
            return cli::exitDone;
        }
        if (dynamic_cast<const CLI::RequiredError *>(&error) && argc > 2 && argv[2][0] != '-' && argv[2][0] != '\0')
            if (const auto chosen = app.get_subcommands(); !chosen.empty() && chosen[0]->get_subcommands().empty() &&
                !chosen[0]->get_subcommands([](const CLI::App *) { return true; }).empty())
                return report("'" + printable(argv[2], 60) + "' is not a subcommand of '" + chosen[0]->get_name() +
                                  "' (command line): see moire-cli " + chosen[0]->get_name() + " --help",
                              cli::exitUsage);
        return report(printable(problemOf(app, error), 500) + " (command line): see moire-cli --help", cli::exitUsage);
    }
    cli::setQuiet(quiet);
    cli::setVerbose(verbose);
    return action();
}

} // namespace

int main(int argc, char **argv)
{
    int code = cli::exitFailed;
    try {
        watchInterrupts();
        code = run(argc, argv);
    } catch (const Error &error) {
        code = report(error.what(), cli::exitCode(error.kind()));
    } catch (const std::bad_alloc &) {
        code =
            report("out of memory (memory): close other programs, or use a smaller model or context", cli::exitFailed);
    } catch (const std::exception &error) {
        code = report(printable(error.what(), 500) + " (internal error): please report this", cli::exitFailed);
    }
    const bool written = std::fflush(stdout) == 0;
    if (cli::pipeClosed() || (!written && errno == EPIPE))
        cli::endByClosedPipe();
    if (!written && code == cli::exitDone)
        code = report(std::string("cannot write the output: ") + std::strerror(errno) +
                          " (standard output): free space or choose another location",
                      cli::exitFailed);
    std::_Exit(code); // the interrupt thread is still waiting
}
