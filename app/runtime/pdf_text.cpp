// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/pdf_text.h"

#include <moire/error.h>

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace moire {

namespace {

#ifdef Q_OS_UNIX
/// Runs in the new process, before the reader of the file starts.
void confineReader()
{
    const auto limit = [](auto what, rlim_t most) {
        const rlimit value{most, most};
        setrlimit(what, &value);
    };
    limit(RLIMIT_AS, rlim_t{1} << 30);
    limit(RLIMIT_CPU, 20);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NPROC, 0);
#ifdef Q_OS_LINUX
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL); // not left behind if this program is killed
#endif
}
#endif

struct Output {
    QByteArray text;
    QByteArray messages; ///< their beginning
    bool ended = false; ///< false: it was ended, because it took too long, wrote too much or was no longer wanted
};

Output runReader(QProcess &process, const std::stop_token &stop, const PdfLimits &limits)
{
    constexpr int pollMs = 50;
    constexpr qsizetype keptMessages = 4096;
    Output output;
    const auto read = [&] {
        output.text += process.readAllStandardOutput();
        output.messages += process.readAllStandardError();
        output.messages.truncate(keptMessages);
    };
    const QDeadlineTimer deadline(limits.milliseconds);
    while (process.state() != QProcess::NotRunning && output.text.size() <= limits.bytes && !stop.stop_requested() &&
           !deadline.hasExpired()) {
        process.waitForReadyRead(static_cast<int>(std::min<qint64>(pollMs, deadline.remainingTime())));
        read();
    }
    output.ended = process.state() == QProcess::NotRunning;
    if (!output.ended) {
        process.kill();
        process.waitForFinished();
    }
    read();
    return output;
}

} // namespace

QByteArray textOfPdf(const QString &path, const std::stop_token &stop, const PdfLimits &limits)
{
    const QFileInfo file(path);
    const auto refuse = [&](const std::string &what, const char *remedy) {
        throw Error(ErrorKind::Refused, what, file.fileName().toStdString(), remedy);
    };
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        refuse("PDF files need the program pdftotext, which is not installed",
               "install poppler-utils, or attach the text");
    QProcess process;
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(confineReader);
#endif
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program,
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-layout"), QStringLiteral("-l"),
                   QString::number(limits.pages + 1), file.absoluteFilePath(), QStringLiteral("-")});
    Output output = runReader(process, stop, limits);
    if (stop.stop_requested())
        throw Error(ErrorKind::Interrupted, "reading the PDF was cancelled", file.fileName().toStdString(),
                    "attach it again");
    if (process.error() == QProcess::FailedToStart)
        refuse("the program pdftotext cannot be started", "install poppler-utils again, or attach the text");
    const char *part = "attach the pages that matter";
    if (output.text.size() > limits.bytes)
        refuse("the text of the PDF has more than " + std::to_string(limits.bytes >> 20) + " MiB", part);
    if (!output.ended)
        refuse("reading the PDF takes too long", part);
    if (process.exitStatus() != QProcess::NormalExit)
        refuse("the PDF cannot be read: its reader crashed, or needed too much time or memory", "attach the text");
    if (process.exitCode() != 0 && output.messages.contains("password"))
        refuse("the PDF is protected by a password", "remove its password, or attach the text");
    if (process.exitCode() != 0)
        refuse("the PDF cannot be read: it is damaged", "attach the text");
    if (output.text.count('\f') > limits.pages) // one ends each page
        refuse("the PDF has more than " + std::to_string(limits.pages) + " pages", part);
    output.text.replace('\f', '\n');
    if (output.text.trimmed().isEmpty())
        refuse("the PDF has no text, only pictures of pages", "recognize its text first, or paste it");
    return output.text;
}

} // namespace moire
