// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crash_report.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <array>
#include <atomic>
#include <csignal>
#include <cstddef>
#include <cstring>

#include <elf.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <unistd.h>

namespace moire {

namespace {

struct Fault {
    int number;
    const char *name;
};
constexpr std::array faults{Fault{SIGSEGV, "SIGSEGV (invalid memory access)"}, Fault{SIGBUS, "SIGBUS (memory error)"},
                            Fault{SIGFPE, "SIGFPE (arithmetic error)"}, Fault{SIGILL, "SIGILL (invalid instruction)"},
                            Fault{SIGABRT, "SIGABRT (aborted)"}};

// Prepared before a crash, because its handler may not allocate.
std::array<char, 4096> reportPath{};
std::array<char, 1024> heading{};
std::array<std::byte, 65536> faultStack; // a stack that overflowed cannot run the handler
std::atomic<pid_t> writer{0};

QString newReport(const QString &folder)
{
    return folder + QStringLiteral("/crash-new.txt");
}

void put(int file, const char *text)
{
    [[maybe_unused]] const ssize_t written = write(file, text, std::strlen(text));
}

/// Uses only what is safe in a signal handler; backtrace() is, once it has been called before.
void reportFault(int number, siginfo_t *, void *)
{
    pid_t nobody = 0;
    if (writer.compare_exchange_strong(nobody, gettid())) {
        const int file = open(reportPath.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file >= 0) {
            put(file, heading.data());
            for (const Fault &fault : faults)
                if (fault.number == number)
                    put(file, fault.name);
            put(file, "\n\nCalls, innermost first:\n");
            std::array<void *, 64> calls;
            backtrace_symbols_fd(calls.data(), backtrace(calls.data(), static_cast<int>(calls.size())), file);
            close(file);
        }
    } else if (nobody != gettid()) {
        for (;;)
            pause(); // another thread crashed first, and ends the program when its report is written
    }
    std::signal(number, SIG_DFL);
    raise(number);
}

/// Identifies the debug symbols of the program: its GNU build ID in hexadecimal digits.
QByteArray buildId()
{
    QByteArray id;
    dl_iterate_phdr(
        [](dl_phdr_info *info, size_t, void *found) {
            for (int i = 0; i < info->dlpi_phnum; ++i) {
                const ElfW(Phdr) &part = info->dlpi_phdr[i];
                if (part.p_type != PT_NOTE)
                    continue;
                const auto *at = reinterpret_cast<const char *>(info->dlpi_addr + part.p_vaddr);
                const char *end = at + part.p_memsz;
                while (end - at > static_cast<ptrdiff_t>(sizeof(ElfW(Nhdr)))) {
                    ElfW(Nhdr) note;
                    std::memcpy(&note, at, sizeof note);
                    const auto padded = [](size_t size) { return (size + 3) / 4 * 4; };
                    const char *content = at + sizeof note + padded(note.n_namesz);
                    at = content + padded(note.n_descsz);
                    if (at <= end && note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4)
                        *static_cast<QByteArray *>(found) = QByteArray(content, note.n_descsz).toHex();
                }
            }
            return 1; // the first object is the program
        },
        &id);
    return id;
}

} // namespace

void keepCrashReports(const QString &folder)
{
    const QByteArray path = QFile::encodeName(newReport(folder));
    if (path.size() >= static_cast<qsizetype>(reportPath.size()))
        return;
    std::memcpy(reportPath.data(), path.constData(), static_cast<size_t>(path.size()) + 1);
    const QString text =
        QStringLiteral("Moire %1, build %2, Qt %3\n%4, %5 %6, %7\n\n")
            .arg(QStringLiteral(MOIRE_VERSION), QString::fromLatin1(buildId()), QString::fromLatin1(qVersion()),
                 QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture());
    const QByteArray bytes = text.toUtf8().left(static_cast<qsizetype>(heading.size()) - 1);
    std::memcpy(heading.data(), bytes.constData(), static_cast<size_t>(bytes.size()) + 1);
    void *call = nullptr;
    backtrace(&call, 1); // loads the library that it needs

    stack_t stack = {};
    stack.ss_sp = faultStack.data();
    stack.ss_size = faultStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = reportFault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    for (const Fault &fault : faults)
        sigaction(fault.number, &action, nullptr);
}

QString takeCrashReport(const QString &folder)
{
    const QFileInfo found(newReport(folder));
    if (!found.isFile())
        return {};
    const QDir place(folder);
    const QString name =
        QStringLiteral("crash-") + found.lastModified().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss.'txt'"));
    QFile::remove(place.filePath(name));
    if (!QFile::rename(found.filePath(), place.filePath(name)))
        return {};
    const QStringList kept = place.entryList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + maxCrashReports < kept.size(); ++i)
        QFile::remove(place.filePath(kept[i]));
    return place.filePath(name);
}

} // namespace moire
