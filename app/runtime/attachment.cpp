// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/attachment.h"

#include "runtime/pdf_text.h"

#include <moire/error.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>
#include <optional>
#include <utility>

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
    {QByteArrayView("MM\0*", 4), 0, "images cannot be attached: the model reads only text", describe},
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
    {"ustar", 257, "archives cannot be attached", unpack},
    {"GGUF", 0, "a model cannot be attached", "open it from the Models page"},
};

/// A file's bytes as text.
struct Decoded {
    QString text;
    QString note;
    qsizetype strange = 0; ///< characters that a text has seldom: most controls, and what could not be decoded
    bool binary() const { return strange * 50 > text.size() && (strange > 3 || strange * 2 > text.size()); }
};

qsizetype countStrange(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) {
        const bool control = c < u' ' ? c < u'\a' || (c > u'\r' && c != u'\x1b') : c >= u'\x7f' && c <= u'\x9f';
        return (control && c != u'\x85') || c == QChar::ReplacementCharacter;
    });
}

/// The encoding of a text without byte order mark in which every other byte is mostly zero.
std::optional<QStringConverter::Encoding> guessUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 1 << 16) / 2;
    if (pairs < 4)
        return {};
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < 2 * pairs; i++)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    for (const int place : {0, 1})
        if (zeros[place] * 2 > pairs && zeros[1 - place] * 20 <= pairs)
            return place == 0 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    return {};
}

QString replaceLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); i++) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            i++;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// Windows-1252: Latin-1 with letters and quotation marks instead of the controls of 0x80 to 0x9f (WHATWG Encoding).
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr char16_t upper[32] = {0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                           0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                           0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                           0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c >= u'\x80' && c <= u'\x9f')
            c = upper[c.unicode() - 0x80];
    return text;
}

Decoded decode(const QString &name, const QByteArray &bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    const bool marked = encoding.has_value();
    if (!marked)
        encoding = guessUtf16(bytes);
    // Stateless, so that half a character at the end is an error, too.
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    Decoded decoded{.text = decoder(bytes)};
    const bool damaged = decoder.hasError() || !decoded.text.isValidUtf16();
    const qsizetype bad = damaged ? decoded.text.count(QChar::ReplacementCharacter) : 0;
    const auto foreign = std::count_if(decoded.text.begin(), decoded.text.end(), [](QChar c) { return c > u'\x7f'; });
    if (encoding && *encoding != QStringConverter::Utf8) {
        if (damaged)
            decoded.text = replaceLoneSurrogates(std::move(decoded.text));
        if (damaged || !marked)
            decoded.note = damaged ? Texts::tr("%1 is not valid UTF-16: some characters are missing.").arg(name)
                                   : Texts::tr("%1 was read as UTF-16.").arg(name);
    } else if (damaged && bad * 10 <= foreign - bad) {
        decoded.note = Texts::tr("%1 is not valid UTF-8 everywhere: some characters are missing.").arg(name);
    } else if (damaged) {
        decoded.text = fromWindows1252(bytes);
        decoded.note = Texts::tr("%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be "
                                 "wrong.")
                           .arg(name);
    }
    decoded.strange = countStrange(decoded.text);
    return decoded;
}

void refuseKnownBinaries(const QString &name, const QByteArray &bytes, const Decoded &decoded)
{
    for (const Magic &magic : magics) {
        // A text may begin with the same letters, but these files have signs that texts do not have.
        const bool letters = magic.bytes.size() < 4 && magic.bytes.front() > ' ';
        if ((letters ? decoded.binary() : decoded.strange > 0) &&
            QByteArrayView(bytes).sliced(std::min(magic.at, bytes.size())).startsWith(magic.bytes))
            refuse(name, magic.what, magic.remedy);
    }
}

} // namespace

ReadFile decodeAttachment(const QString &name, const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        refuse(name, "PDF files can only be attached from a file", "save it and attach the file");
    Decoded decoded = decode(name, bytes);
    refuseKnownBinaries(name, bytes, decoded);
    if (decoded.binary())
        refuse(name, "binary files cannot be attached: the model reads only text", "attach a text file");
    return {.attachment = {.name = cleanName(name), .text = std::move(decoded.text)}, .note = decoded.note};
}

ReadFile readAttachment(const QString &path, const std::stop_token &stop)
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
        ReadFile read = decodeAttachment(name, textOfPdf(path, stop));
        read.note = Texts::tr("Only the text of %1 is attached, without its pictures.").arg(name);
        return read;
    }
    const QByteArray bytes = file.read(maxAttachmentBytes + 1);
    if (bytes.size() > maxAttachmentBytes) {
        const QByteArray beginning = bytes.left(4096);
        refuseKnownBinaries(name, beginning, decode(name, beginning));
        refuse(name, "the file has more than 8 MiB", "attach the part that matters");
    }
    return decodeAttachment(name, bytes);
}

} // namespace moire
