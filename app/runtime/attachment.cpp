// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attachment.h"

#include <moire/error.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringConverter>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace moire {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(moire::Attachment)
};

[[noreturn]] void refuse(const QString &name, const char *what, const char *remedy)
{
    throw Error(ErrorKind::Refused, what, name.toStdString(), remedy);
}

/// Kinds of files that are known by their first bytes.
struct Magic {
    QByteArrayView bytes;
    qsizetype at;
    const char *what;
    const char *remedy;
};

constexpr const char *describe = "describe the picture in words, or paste the text that it shows";
constexpr const char *unpack = "unpack it and attach the text files in it";

const Magic magics[] = {
    {"\x89PNG", 0, "images cannot be attached: the model reads only text", describe},
    {"\xff\xd8\xff", 0, "images cannot be attached: the model reads only text", describe},
    {"GIF8", 0, "images cannot be attached: the model reads only text", describe},
    {"WEBP", 8, "images cannot be attached: the model reads only text", describe},
    {"BM", 0, "images cannot be attached: the model reads only text", describe},
    {"II*", 0, "images cannot be attached: the model reads only text", describe},
    {"MM\0*", 0, "images cannot be attached: the model reads only text", describe},
    {"ftyphei", 4, "images cannot be attached: the model reads only text", describe},
    {"ftypavif", 4, "images cannot be attached: the model reads only text", describe},
    {"ftyp", 4, "videos cannot be attached: the model reads only text", "attach a transcript"},
    {"ID3", 0, "sounds cannot be attached: the model reads only text", "attach a transcript"},
    {"OggS", 0, "sounds and videos cannot be attached: the model reads only text", "attach a transcript"},
    {"RIFF", 0, "sounds and videos cannot be attached: the model reads only text", "attach a transcript"},
    {"PK\x03\x04", 0, "archives and office documents cannot be attached", "export it as plain text, CSV or PDF"},
    {"\xd0\xcf\x11\xe0", 0, "office documents cannot be attached", "export it as plain text, CSV or PDF"},
    {"\x1f\x8b", 0, "compressed files cannot be attached", unpack},
    {"7z\xbc\xaf", 0, "archives cannot be attached", unpack},
    {"\xfd"
     "7zXZ",
     0, "compressed files cannot be attached", unpack},
    {"SQLite format 3", 0, "databases cannot be attached", "export a table as CSV"},
    {"GGUF", 0, "a model cannot be attached", "open it from the Models page"},
};

/// Bytes that no text has.
bool looksBinary(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        if (c.isNull())
            return true;
        controls += c < u' ' && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\x1b' ? 1 : 0;
    }
    return controls > text.size() / 50;
}

void refuseKnownBinaries(const QString &name, const QByteArray &bytes)
{
    for (const Magic &magic : magics) {
        if (QByteArrayView(bytes).sliced(std::min(magic.at, bytes.size())).startsWith(magic.bytes)) {
            // Two letters may also begin a text.
            const bool certain = magic.bytes.size() > 3 || looksBinary(QString::fromLatin1(bytes.left(4096)));
            if (certain)
                refuse(name, magic.what, magic.remedy);
        }
    }
}

#ifdef Q_OS_UNIX
/// A hostile file may cost so much and no more.
void limitProcess()
{
    const rlimit memory{1u << 30, 1u << 30};
    const rlimit seconds{20, 20};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CPU, &seconds);
}
#endif

/// PDF is read by another process, so that a file that breaks its reader does not break this program.
QByteArray textOfPdf(const QString &path, const QString &name)
{
    constexpr int maxMs = 30000;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        refuse(name, "PDF files need the program pdftotext, which is not installed",
               "install poppler-utils, or attach the text");
    QProcess process;
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(limitProcess);
#endif
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program,
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-layout"),
                   QFileInfo(path).absoluteFilePath(), QStringLiteral("-")});
    QByteArray text;
    const QDeadlineTimer deadline(maxMs);
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired() && text.size() <= maxAttachmentBytes) {
        process.waitForReadyRead(100);
        text += process.readAllStandardOutput();
        process.readAllStandardError();
    }
    const bool ended = process.waitForFinished(0) || process.state() == QProcess::NotRunning;
    if (!ended) {
        process.kill();
        process.waitForFinished(1000);
        refuse(name, "reading the PDF takes too long, or its text is too long", "attach the pages that matter");
    }
    text += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        refuse(name, "the PDF cannot be read: it is damaged or protected", "attach the text");
    if (text.trimmed().isEmpty())
        refuse(name, "the PDF has no text, only pictures of pages", "recognize its text first, or paste it");
    return text;
}

const QLatin1String opening("[Attachment ");

/// A fence longer than any run of backticks in the text.
QString fenceFor(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max<qsizetype>(3, longest + 1), u'`');
}

QString cleanName(const QString &name)
{
    QString clean;
    for (const QChar c : name)
        clean += c.isPrint() || c.isSurrogate() ? c : u'_';
    return clean;
}

/// Reads one attachment at \p at, which moves behind it. Its header must say that it is number \p number of \p count
/// (0: any).
bool readOne(const QString &message, qsizetype &at, qsizetype number, qsizetype &count, Attachment &attachment)
{
    // [Attachment 1 of 2: NAME, 12 tokens]
    const qsizetype line = message.indexOf(u'\n', at);
    if (line < 0 || !QStringView(message).mid(at).startsWith(opening) || message[line - 1] != u']')
        return false;
    const QStringView header = QStringView(message).mid(at + opening.size(), line - 1 - at - opening.size());
    const qsizetype of = header.indexOf(QLatin1String(" of "));
    const qsizetype colon = header.indexOf(QLatin1String(": "));
    const qsizetype comma = header.lastIndexOf(QLatin1String(", "));
    if (of < 0 || colon < of || comma < colon || !header.endsWith(QLatin1String(" tokens")))
        return false;
    bool ok[3];
    const qsizetype written = header.left(of).toLongLong(&ok[0]);
    const qsizetype total = header.mid(of + 4, colon - of - 4).toLongLong(&ok[1]);
    const qsizetype tokens = header.mid(comma + 2).chopped(7).toLongLong(&ok[2]);
    if (!ok[0] || !ok[1] || !ok[2] || written != number || total < number || (count && total != count) || tokens < 0)
        return false;
    qsizetype fence = line + 1;
    while (fence < message.size() && message[fence] == u'`')
        fence++;
    if (fence - line - 1 < 3 || fence >= message.size() || message[fence] != u'\n')
        return false;
    const QString close = u'\n' + message.mid(line + 1, fence - line - 1) + u'\n';
    const qsizetype end = message.indexOf(close, fence);
    if (end < 0)
        return false;
    attachment.name = header.mid(colon + 2, comma - colon - 2).toString();
    attachment.text = end > fence ? message.mid(fence + 1, end - fence - 1) : QString();
    attachment.tokens = static_cast<size_t>(tokens);
    count = total;
    at = end + close.size();
    return true;
}

} // namespace

ReadFile decodeAttachment(const QString &name, const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        refuse(name, "PDF files can only be attached from a file", "save it and attach the file");
    refuseKnownBinaries(name, bytes);
    ReadFile file{.attachment = {.name = cleanName(name)}};
    const auto encoding = QStringConverter::encodingForData(bytes);
    // Stateless, so that half a character at the end is an error, too.
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    file.attachment.text = decoder(bytes);
    if (decoder.hasError() || !file.attachment.text.isValidUtf16()) {
        if (encoding && *encoding != QStringConverter::Utf8)
            refuse(name, "the text is damaged: it is not valid UTF-16", "save it as UTF-8");
        file.attachment.text = QString::fromLatin1(bytes);
        file.note = Texts::tr("%1 is not UTF-8, so it was read as Latin-1: accented letters may be wrong.").arg(name);
    }
    if (looksBinary(file.attachment.text))
        refuse(name, "binary files cannot be attached: the model reads only text", "attach a text file");
    return file;
}

ReadFile readAttachment(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        throw Error(ErrorKind::Failed, "there is no such file", path.toStdString(), "choose another file");
    if (!info.isFile()) // a FIFO or a device would block
        refuse(name, info.isDir() ? "folders cannot be attached" : "this is not a regular file",
               "attach the files one by one");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Failed, "the file cannot be read: " + file.errorString().toStdString(),
                    path.toStdString(), "check its permissions");
    const QByteArray start = file.peek(5);
    if (start == "%PDF-") {
        ReadFile read = decodeAttachment(name, textOfPdf(path, name));
        read.note = Texts::tr("Only the text of %1 is attached, without its pictures.").arg(name);
        return read;
    }
    const QByteArray bytes = file.read(maxAttachmentBytes + 1);
    refuseKnownBinaries(name, bytes);
    if (bytes.size() > maxAttachmentBytes)
        refuse(name, "the file has more than 8 MiB", "attach the part that matters");
    return decodeAttachment(name, bytes);
}

QString joinAttachments(const AttachedText &parts)
{
    QString message;
    const qsizetype count = std::ssize(parts.attachments);
    for (qsizetype i = 0; i < count; i++) {
        const Attachment &attachment = parts.attachments[static_cast<size_t>(i)];
        const QString fence = fenceFor(attachment.text);
        message += opening + QString::number(i + 1) + QStringLiteral(" of ") + QString::number(count) +
            QStringLiteral(": ") + cleanName(attachment.name) + QStringLiteral(", ") +
            QString::number(attachment.tokens) + QStringLiteral(" tokens]\n") + fence + u'\n' + attachment.text +
            u'\n' + fence + u'\n';
    }
    return message + parts.text;
}

AttachedText splitAttachments(const QString &message)
{
    AttachedText parts;
    qsizetype at = 0;
    qsizetype count = 0;
    for (qsizetype number = 1; number == 1 || number <= count; number++) {
        Attachment attachment;
        if (!readOne(message, at, number, count, attachment))
            return {.text = message};
        parts.attachments.push_back(std::move(attachment));
    }
    parts.text = message.mid(at);
    return parts;
}

} // namespace moire
